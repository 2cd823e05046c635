import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoachData, store } from '../../../lib/store/coach.ts';
import type { SealProblem } from '../../../lib/store/sealed.ts';
import { Section } from '../../section.tsx';
import { useStore } from '../../store-context.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** Opens a backup, shows what is in it, and puts it back. */
export function Restore() {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<SealProblem>();
  const [data, setData] = useState<CoachData>();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    const { readBackup } = await import('../../../lib/coach/backup.ts');
    const read = await readBackup(await file.text(), passphrase);
    setProblem('problem' in read ? read.problem : undefined);
    setData('data' in read ? read.data : undefined);
    if ('data' in read) setPassphrase('');
  };
  const restore = async () => {
    if (!data || (await run(() => store.restore(data))) === false) return;
    setData(undefined);
    say(t('coach.keep.restored'));
  };

  return (
    <Section title={t('coach.keep.restore')} intro={t('coach.keep.restoreIntro')}>
      <form className="stack" onSubmit={open}>
        <div className="buttons">
          <label className="button">
            {t('coach.keep.file')}
            <input
              type="file"
              className="visually-hidden"
              accept=".backup"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </label>
          {file && <span>{file.name}</span>}
        </div>
        <PassphraseField
          label={t('coach.keep.passphraseOf')}
          value={passphrase}
          onChange={setPassphrase}
          problem={problem && t(`coach.keep.problem.${problem}`)}
        />
        <div>
          <button type="submit" disabled={!file}>
            {t('coach.keep.open')}
          </button>
        </div>
      </form>
      {data && (
        <div className="notice stack" role="status">
          <p>
            {t('coach.keep.inside')} {t('coach.sets.count', { count: data.sets.length })},{' '}
            {t('coach.sets.sentences', { count: data.sentences.length })}.
          </p>
          <div>
            <button type="button" className="primary" onClick={restore}>
              {t('coach.keep.putBack')}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}
