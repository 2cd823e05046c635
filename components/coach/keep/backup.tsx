import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { store } from '../../../lib/store/coach.ts';
import { MIN_PASSPHRASE } from '../../../lib/store/sealed.ts';
import { saveFile } from '../../save-file.ts';
import { Section } from '../../section.tsx';
import { useStore } from '../../store-context.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** Everything in one file, locked with a passphrase. */
export function Backup({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslation();
  const { run, say } = useStore();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'short' | 'different'>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wrong =
      passphrase.length < MIN_PASSPHRASE ? 'short' : passphrase !== again ? 'different' : undefined;
    setProblem(wrong);
    if (wrong) return;
    const { writeBackup } = await import('../../../lib/coach/backup.ts');
    const file = await run(async () => writeBackup(await store.everything(), passphrase));
    if (!file) return;
    saveFile('feitelijk-coach.backup', 'application/octet-stream', file);
    setPassphrase('');
    setAgain('');
    say(t('coach.keep.saved'));
  };
  return (
    <Section title={t('coach.keep.backup')} intro={t('coach.keep.backupIntro')}>
      <form className="stack" onSubmit={save}>
        <PassphraseField
          label={t('coach.keep.passphrase')}
          value={passphrase}
          isNew
          onChange={setPassphrase}
          problem={problem === 'short' ? t('coach.keep.short', { count: MIN_PASSPHRASE }) : undefined}
        />
        <PassphraseField
          label={t('coach.keep.again')}
          value={again}
          isNew
          onChange={setAgain}
          problem={problem === 'different' ? t('coach.keep.different') : undefined}
        />
        <div>
          <button type="submit" disabled={isEmpty}>
            {t('coach.keep.backupButton')}
          </button>
        </div>
      </form>
    </Section>
  );
}
