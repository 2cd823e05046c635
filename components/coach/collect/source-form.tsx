import { type DragEvent, type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf } from '../../../lib/coach/lists.ts';
import type { Source } from '../../../lib/coach/reading.ts';
import type { FileProblem } from '../../../lib/files/problem.ts';
import { READABLE } from '../../../lib/files/read.ts';

interface SourceFormProps {
  text: string;
  onText: (text: string) => void;
  names: readonly string[];
  problem?: FileProblem | 'failed' | 'nothing';
  onStart: (source: Source, names: readonly string[]) => void;
}

/** Where the sentences come from: pasted or typed notes, or a file. */
export function SourceForm({ text, onText, names, problem, onStart }: SourceFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [known, setKnown] = useState(names.join(', '));

  const readText = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onStart({ kind: 'text', text }, listOf(known));
  };
  const readFile = (file: File | undefined) => file && onStart({ kind: 'file', file }, listOf(known));
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    readFile(event.dataTransfer.files[0]);
  };

  return (
    <form
      className="stack"
      onSubmit={readText}
      onDrop={drop}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
    >
      {problem && (
        <p className="notice warn" role="alert">
          {t(`coach.file.${problem}`)}
        </p>
      )}
      <div className="card stack">
        <label className="labelled" htmlFor={`${id}-notes`}>
          <span>{t('coach.collect.notes')}</span>
          <textarea
            id={`${id}-notes`}
            rows={10}
            value={text}
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onText(event.target.value)}
          />
        </label>
        <p id={`${id}-hint`} className="small muted">
          {t('coach.collect.notesHint')}
        </p>
        <label className="labelled" htmlFor={`${id}-names`}>
          <span>{t('coach.collect.names')}</span>
          <input
            id={`${id}-names`}
            value={known}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-names-hint`}
            onChange={(event) => setKnown(event.target.value)}
          />
        </label>
        <p id={`${id}-names-hint`} className="small muted">
          {t('coach.collect.namesHint')}
        </p>
        <div className="buttons">
          <button type="submit" className="primary">
            {t('coach.collect.start')}
          </button>
          <label className="button">
            {t('coach.collect.file')}
            <input
              type="file"
              className="visually-hidden"
              accept={`${READABLE},.json`}
              onChange={(event) => readFile(event.target.files?.[0])}
            />
          </label>
        </div>
        <p className="small muted">{t('coach.collect.fileHint')}</p>
      </div>
    </form>
  );
}
