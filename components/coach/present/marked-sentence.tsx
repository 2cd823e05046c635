import type { Finding } from '../../../lib/engine/types.ts';
import { GROUP_OF } from '../../../lib/page/colours.ts';

interface MarkedSentenceProps {
  text: string;
  findings: readonly Finding[];
}

/** A text with its remarks underlined, in the shapes and colours they have in the page. */
export function MarkedSentence({ text, findings }: MarkedSentenceProps) {
  return (
    <p className="stage-text">
      {stretches(text, findings).map(({ start, content, finding }) =>
        finding ? (
          <span
            key={start}
            className="remark-quote"
            data-severity={finding.severity}
            data-group={GROUP_OF[finding.category]}
          >
            {content}
          </span>
        ) : (
          content
        ),
      )}
    </p>
  );
}

interface Stretch {
  start: number;
  content: string;
  finding?: Finding;
}

/** Of two remarks on the same words, the first one shows. */
function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    if (finding.start < at) continue;
    result.push({ start: at, content: text.slice(at, finding.start) });
    result.push({ start: finding.start, content: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  result.push({ start: at, content: text.slice(at) });
  return result.filter(({ content }) => content !== '');
}
