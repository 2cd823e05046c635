/** A thread of its own for long imports: ending it leaves nothing behind. */

import type { Knowledge } from './knowledge.ts';
import { type Report, read, type Source } from './reading.ts';

/** What of a worker's own scope is used here; the DOM's types know only the page's. */
interface WorkerScope {
  onmessage: (event: MessageEvent<{ source: Source; knowledge: Knowledge }>) => void;
  postMessage(report: Report): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { source, knowledge } }) => {
  read(source, knowledge, (report) => scope.postMessage(report));
};
