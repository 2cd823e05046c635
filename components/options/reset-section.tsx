import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { resetSettings } from '../../lib/settings/store.ts';
import { turnOff } from '../../lib/sites/switch.ts';
import { Section } from '../section.tsx';
import { useSettings } from '../settings-context.tsx';
import type { Say } from './options.tsx';

export function ResetSection({ say }: { say: Say }) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  const reset = async () => {
    dialog.current?.close();
    // One by one, so that each site hands its permission back.
    for (const origin of Object.keys(settings.sites)) await turnOff(origin);
    say(t((await resetSettings()) ? 'options.reset.done' : 'common.notSaved'));
  };

  return (
    <Section title={t('options.reset.title')} intro={t('options.reset.intro')}>
      <div>
        <button type="button" className="danger" onClick={() => dialog.current?.showModal()}>
          {t('options.reset.button')}
        </button>
      </div>
      <dialog ref={dialog} className="card" aria-labelledby={titleId}>
        <div className="stack">
          <h2 id={titleId}>{t('options.reset.confirmTitle')}</h2>
          <p>{t('options.reset.confirm')}</p>
          <div className="buttons">
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('options.reset.cancel')}
            </button>
            <button type="button" className="danger" onClick={reset}>
              {t('options.reset.button')}
            </button>
          </div>
        </div>
      </dialog>
    </Section>
  );
}
