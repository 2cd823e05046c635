import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReadFile, readTrainerFile, writeTrainerFile } from '../../../lib/practice/trainer-file.ts';
import { saveFile } from '../../save-file.ts';
import { Section } from '../../section.tsx';
import { useStore } from '../../store-context.tsx';
import { store, usePractice } from '../practice-context.tsx';
import { Preview } from './preview.tsx';

/** Reads a file and shows what is in it; nothing is kept before the trainer says so. */
export function ImportSection() {
  const { t } = useTranslation();
  const { items } = usePractice();
  const { run, say } = useStore();
  const [read, setRead] = useState<ReadFile>();

  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again once it was mended.
    target.value = '';
    if (file) setRead(readTrainerFile(await file.text()));
  };
  const keep = async () => {
    if (!read || 'problem' in read) return;
    if ((await run(() => store.saveSet(read.set))) === false) return;
    say(t('practice.own.kept', { title: read.set.title }));
    setRead(undefined);
  };
  const example = () => {
    const set = { id: 'voorbeeld', title: t('practice.own.exampleTitle'), items: examplesOf(items) };
    saveFile('feitelijk-oefeningen-voorbeeld.json', 'application/json', writeTrainerFile(set));
  };
  return (
    <Section title={t('practice.own.import')} intro={t('practice.own.importWhat')}>
      <div className="buttons">
        <label className="button">
          {t('practice.own.choose')}
          <input className="visually-hidden" type="file" accept=".json,application/json" onChange={open} />
        </label>
        <button type="button" onClick={example}>
          {t('practice.own.example')}
        </button>
      </div>
      {read && 'problem' in read && (
        <p className="notice warn" role="alert">
          {t(`practice.own.problem.${read.problem}`)}
        </p>
      )}
      {read && 'set' in read && <Preview read={read} onKeep={keep} onLeave={() => setRead(undefined)} />}
    </Section>
  );
}

/** One of each kind. */
function examplesOf<Item extends { kind: string }>(items: readonly Item[]): Item[] {
  return items.filter((item, index) => items.findIndex(({ kind }) => kind === item.kind) === index);
}
