import { useTranslation } from 'react-i18next';
import { TEXTS } from '../lib/i18n/languages.ts';
import { DEFAULT_SETTINGS } from '../lib/settings/schema.ts';

type ProfileId = keyof typeof TEXTS.nl.page.profile;
const PROFILE_IDS = Object.keys(TEXTS.nl.page.profile) as ProfileId[];
const isProfile = (id: string): id is ProfileId => PROFILE_IDS.some((known) => known === id);

interface ProfileSelectProps {
  /** Visible label. */
  label: string;
  /** Fuller name for screen readers, where several of these stand on one page. */
  name?: string;
  value: string;
  onChange: (profile: string) => void;
}

/** Chooses what kind of report is written; an id that no longer exists shows as the default. */
export function ProfileSelect({ label, name, value, onChange }: ProfileSelectProps) {
  const { t } = useTranslation();
  return (
    <label className="labelled">
      <span>{label}</span>
      <select
        aria-label={name}
        value={isProfile(value) ? value : DEFAULT_SETTINGS.defaultProfile}
        onChange={(event) => onChange(event.target.value)}
      >
        {PROFILE_IDS.map((id) => (
          <option key={id} value={id}>
            {t(`page.profile.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
