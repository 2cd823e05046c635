import type { Knowledge } from './knowledge.ts';
import type { Report, Source } from './reading.ts';

/**
 * Reads a source in a worker.
 *
 * @param onReport is told the progress, and at the end one of the other reports
 * @returns the way to stop; nothing is reported after it
 */
export function startReading(
  source: Source,
  knowledge: Knowledge,
  onReport: (report: Report) => void,
): () => void {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  const stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if (data.type !== 'progress') stop();
    onReport(data);
  };
  worker.onerror = (event) => {
    // Nothing of the sentence may reach the console.
    event.preventDefault();
    stop();
    onReport({ type: 'failed', problem: 'failed' });
  };
  worker.postMessage({ source, knowledge });
  return stop;
}
