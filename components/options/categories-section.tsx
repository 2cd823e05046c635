import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES, type Category, SEVERITIES } from '../../lib/engine/types.ts';
import type { CategorySettings } from '../../lib/settings/schema.ts';
import { Section } from '../section.tsx';
import { useSettings } from '../settings-context.tsx';
import { Switch } from '../switch.tsx';
import type { Say } from './options.tsx';

export function CategoriesSection({ say }: { say: Say }) {
  const { t } = useTranslation();
  const { settings, save, policy } = useSettings();
  const change = async (category: Category, value: CategorySettings) => {
    if (await save('categories', (all) => ({ ...all, [category]: value }))) say(t('options.saved'));
  };
  return (
    <Section title={t('options.categories.title')} intro={t('options.categories.intro')}>
      <ul className="rows">
        {CATEGORIES.map((category) => (
          <CategoryRow
            key={category}
            category={category}
            value={settings.categories[category] ?? { on: true }}
            fixed={policy.values.categories?.[category] !== undefined}
            onChange={(value) => change(category, value)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface CategoryRowProps {
  category: Category;
  value: CategorySettings;
  /** Whether the organisation laid it down. */
  fixed: boolean;
  onChange: (value: CategorySettings) => void;
}

function CategoryRow({ category, value, fixed, onChange }: CategoryRowProps) {
  const { t } = useTranslation();
  const whatId = useId();
  const label = t(`page.category.${category}`);

  const weigh = (chosen: string) => {
    const severity = SEVERITIES.find((one) => one === chosen);
    onChange(severity ? { ...value, severity } : { on: value.on });
  };

  return (
    <li className="row">
      <div className="row-text">
        <Switch
          label={label}
          checked={value.on}
          onChange={(on) => onChange({ ...value, on })}
          describedBy={whatId}
          disabled={fixed}
        />
        <p id={whatId} className="small muted">
          {t(`options.categories.what.${category}`)}
          {fixed && ` ${t('options.policy.fixed')}`}
        </p>
      </div>
      <select
        aria-label={t('options.categories.severityNamed', { category: label })}
        value={value.severity ?? ''}
        disabled={fixed || !value.on}
        onChange={(event) => weigh(event.target.value)}
      >
        <option value="">{t('options.categories.severityDefault')}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {t(`page.severity.${severity}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
