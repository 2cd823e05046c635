import { useSyncExternalStore } from 'react';

/** What stands behind the `#` of the page's address, decoded; live, so that the browser's back button works. */
export function useHash(): string {
  return decoded(useSyncExternalStore(watchHash, () => location.hash.slice(1)));
}

function watchHash(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** An address that somebody mistyped is no reason to break. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
