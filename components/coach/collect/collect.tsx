import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../lib/coach/draft.ts';
import { takeSelection, watchSelection } from '../../../lib/coach/incoming.ts';
import { type Knowledge, NOTHING_KNOWN } from '../../../lib/coach/knowledge.ts';
import type { Report, Source } from '../../../lib/coach/reading.ts';
import { startReading } from '../../../lib/coach/start-reading.ts';
import type { FileProblem } from '../../../lib/files/problem.ts';
import { View } from '../../view.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { Reading } from './reading.tsx';
import { Review } from './review.tsx';
import { SourceForm } from './source-form.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';

type Stage =
  | { name: 'source'; problem?: FileProblem | 'failed' | 'nothing' }
  | { name: 'reading'; done: number; total: number }
  | { name: 'columns'; columns: Extract<Report, { type: 'columns' }>['columns'] }
  | ({ name: 'review'; drafts: Draft[] } & Pick<Extract<Report, { type: 'drafts' }>, 'cut' | 'details'>);

/**
 * From raw notes to sentences in a set. Everything on the way is in this page's memory: what the coach does not keep
 * is gone with the page.
 */
export function Collect({ setId }: { setId?: string }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>({ name: 'source' });
  const [text, setText] = useState('');
  const [knowledge, setKnowledge] = useState<Knowledge>(NOTHING_KNOWN);
  const source = useRef<Source>(undefined);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  useLeaveWarning(stage.name !== 'source' || text.trim() !== '');

  const onReport = useCallback((report: Report) => {
    if (report.type === 'failed') setStage({ name: 'source', problem: report.problem });
    else if (report.type === 'columns') setStage({ name: 'columns', columns: report.columns });
    else if (report.type === 'progress')
      setStage({ name: 'reading', done: report.done, total: report.total });
    else if (report.drafts.length === 0) setStage({ name: 'source', problem: 'nothing' });
    else setStage({ ...report, name: 'review' });
  }, []);
  const start = (next: Source, known: Knowledge) => {
    stop.current?.();
    source.current = next;
    setKnowledge(known);
    setStage({ name: 'reading', done: 0, total: 0 });
    stop.current = startReading(next, known, onReport);
  };

  useEffect(() => {
    const add = (selection: string) => setText((now) => [now.trim(), selection].filter(Boolean).join('\n\n'));
    const take = () => takeSelection().then((selection) => selection && add(selection));
    take();
    return watchSelection(take);
  }, []);

  return (
    <View title={t('coach.nav.collect')} intro={t('coach.collect.intro')}>
      {stage.name === 'source' && (
        <SourceForm
          text={text}
          onText={setText}
          names={knowledge.names}
          problem={stage.problem}
          onStart={(next, names) => start(next, { ...NOTHING_KNOWN, names })}
        />
      )}
      {stage.name === 'reading' && (
        <Reading
          {...stage}
          onCancel={() => {
            stop.current?.();
            setStage({ name: 'source' });
          }}
        />
      )}
      {stage.name === 'columns' && source.current?.kind === 'file' && (
        <ColumnsForm
          columns={stage.columns}
          onChoose={(columns) => start({ ...source.current, columns } as Source, knowledge)}
          onCancel={() => setStage({ name: 'source' })}
        />
      )}
      {stage.name === 'review' && (
        <Review
          setId={setId}
          {...stage}
          onHide={(more) =>
            start(source.current!, {
              names: [...knowledge.names, ...more.names],
              phrases: [...knowledge.phrases, ...more.phrases],
            })
          }
          onCancel={() => setStage({ name: 'source' })}
        />
      )}
    </View>
  );
}
