import { startOverlay } from '../lib/page/overlay.ts';
import { isOrphan } from '../lib/page/wire.ts';

/** Of this script's own world, which the page cannot see. */
type Scope = typeof globalThis & { feitelijk?: AbortController };

/**
 * The content script. An unlisted script, because WXT's content scripts announce themselves to the page by
 * `postMessage`. It may be injected more than once: at registration, and into tabs that were open already.
 * A plain object, which is all WXT needs: its `defineUnlistedScript` would be the only npm code in here.
 */
export default {
  main() {
    const scope = globalThis as Scope;
    if (scope.feitelijk && !scope.feitelijk.signal.aborted && !isOrphan()) return;
    scope.feitelijk?.abort();
    scope.feitelijk = new AbortController();
    startOverlay(scope.feitelijk);
  },
};
