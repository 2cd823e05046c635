import { useCallback, useEffect, useRef, useState } from 'react';
import type { Decision, Decisions, Draft } from '../../../lib/coach/draft.ts';
import { takeSelection, watchSelection } from '../../../lib/coach/incoming.ts';
import { type Knowledge, NOTHING_KNOWN } from '../../../lib/coach/knowledge.ts';
import type { Report, Source } from '../../../lib/coach/reading.ts';
import { startReading } from '../../../lib/coach/start-reading.ts';
import type { FileProblem } from '../../../lib/files/problem.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

type ReportOf<Type extends Report['type']> = Omit<Extract<Report, { type: Type }>, 'type'>;

export type Stage =
  | { name: 'source'; problem?: FileProblem | 'failed' | 'nothing' }
  | ({ name: 'reading' } & ReportOf<'progress'>)
  | ({ name: 'columns' } & ReportOf<'columns'>)
  | ({ name: 'review' } & ReportOf<'drafts'>);

/** Which drafts the coach wants to keep or not, by their id; what is not in it goes by itself. */
export type Choices = ReadonlyMap<number, boolean>;

const NO_DECISIONS: Decisions = new Map();
const NO_CHOICES: Choices = new Map();

/**
 * What the coach is collecting. It belongs to the workspace as a whole, so that a look at another view costs nothing;
 * it is in this page's memory only, and gone with the page.
 */
export function useCollecting() {
  const [stage, setStage] = useState<Stage>({ name: 'source' });
  const [text, setText] = useState('');
  const [knowledge, setKnowledge] = useState<Knowledge>(NOTHING_KNOWN);
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const [choices, setChoices] = useState(NO_CHOICES);
  const source = useRef<Source>(undefined);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  useLeaveWarning(stage.name !== 'source' || text.trim() !== '');

  const read = useCallback((next: Source, known: Knowledge) => {
    stop.current?.();
    source.current = next;
    setKnowledge(known);
    setStage({ name: 'reading', done: 0, total: 0 });
    stop.current = startReading(next, known, (report) => setStage(stageOf(report)));
  }, []);

  const takeOver = useCallback(async () => {
    const selection = await takeSelection();
    if (selection) setText((now) => [now.trim(), selection].filter(Boolean).join('\n\n'));
  }, []);
  useEffect(() => watchSelection(takeOver), [takeOver]);

  const backToSource = () => {
    stop.current?.();
    setStage({ name: 'source' });
  };
  return {
    stage,
    text,
    setText,
    names: knowledge.names,
    decisions,
    choices,
    /** Takes over what the context menu handed. */
    takeOver,
    start: (next: Source, names: readonly string[]) => {
      setDecisions(NO_DECISIONS);
      setChoices(NO_CHOICES);
      read(next, { ...NOTHING_KNOWN, names });
    },
    chooseColumns: (columns: readonly number[]) => read({ ...source.current, columns } as Source, knowledge),
    /** Reads everything again with more to hide; what was decided stays so. */
    hide: ({ names, phrases }: Knowledge) =>
      read(source.current!, {
        names: [...knowledge.names, ...names],
        phrases: [...knowledge.phrases, ...phrases],
      }),
    decide: (key: string, decision: Decision) => setDecisions((now) => new Map(now).set(key, decision)),
    choose: (drafts: readonly Draft[], choice: boolean) =>
      setChoices((now) => new Map([...now, ...drafts.map(({ id }): [number, boolean] => [id, choice])])),
    backToSource,
    /** Everything was kept. */
    finish: () => {
      backToSource();
      setText('');
      setKnowledge(NOTHING_KNOWN);
    },
  };
}

export type Collecting = ReturnType<typeof useCollecting>;

function stageOf(report: Report): Stage {
  switch (report.type) {
    case 'failed':
      return { name: 'source', problem: report.problem };
    case 'columns':
      return { name: 'columns', columns: report.columns };
    case 'progress':
      return { name: 'reading', done: report.done, total: report.total };
    default:
      return report.drafts.length === 0
        ? { name: 'source', problem: 'nothing' }
        : { name: 'review', drafts: report.drafts, cut: report.cut, details: report.details };
  }
}
