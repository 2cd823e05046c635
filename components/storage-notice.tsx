import { useTranslation } from 'react-i18next';
import { useSettings } from './settings-context.tsx';

/** Says when the settings could not be read, or the last change could not be saved. */
export function StorageNotice() {
  const { t } = useTranslation();
  const { readable, saveFailed } = useSettings();
  if (readable && !saveFailed) return null;
  return (
    <p className="notice warn" role="alert">
      {t(readable ? 'common.notSaved' : 'common.unreadable')}
    </p>
  );
}
