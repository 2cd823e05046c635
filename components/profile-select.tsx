import { useTranslation } from 'react-i18next';
import { PROFILE_IDS, profileById } from '../lib/profiles/index.ts';

interface ProfileSelectProps {
  /** Visible label. */
  label: string;
  /** Fuller name for screen readers, where several of these stand on one page. */
  name?: string;
  value: string;
  disabled?: boolean;
  onChange: (profile: string) => void;
}

/** Chooses what kind of report is written; an id that no longer exists shows as the default. */
export function ProfileSelect({ label, name, value, disabled = false, onChange }: ProfileSelectProps) {
  const { t } = useTranslation();
  return (
    <label className="labelled">
      <span>{label}</span>
      <select
        aria-label={name}
        value={profileById(value).id}
        disabled={disabled}
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
