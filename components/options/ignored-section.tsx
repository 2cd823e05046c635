import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES, type InterfaceLanguage } from '../../lib/engine/types.ts';
import { rules } from '../../lib/languages/nl/rules/index.ts';
import { phraseKey, removeIgnored } from '../../lib/settings/changes.ts';
import type { Ignored } from '../../lib/settings/schema.ts';
import { siteName } from '../../lib/sites/origin.ts';
import { Section } from '../section.tsx';
import { useSettings } from '../settings-context.tsx';
import type { Say } from './options.tsx';

/** From so many items on, a search field is more help than clutter. */
const FILTER_FROM = 6;

export function IgnoredSection({ say }: { say: Say }) {
  const { t } = useTranslation();
  const { settings, save } = useSettings();
  const [wanted, setWanted] = useState('');
  const nameOf = useItemName();

  const newestFirst = settings.ignored.toReversed();
  const shown = newestFirst.filter((item) =>
    phraseKey(`${nameOf(item)} ${item.site ?? ''}`).includes(phraseKey(wanted)),
  );
  const undo = async (item: Ignored) => {
    const saved = await save('ignored', (ignored) => removeIgnored(ignored, item));
    if (saved) say(t('options.ignored.undone', { item: nameOf(item) }));
  };

  return (
    <Section
      title={t('options.ignored.title')}
      intro={t(newestFirst.length > 0 ? 'options.ignored.intro' : 'options.ignored.none')}
    >
      {newestFirst.length >= FILTER_FROM && (
        <label className="labelled">
          <span>{t('options.ignored.filter')}</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      {newestFirst.length > 0 && (
        <p className="small muted" role="status">
          {shown.length > 0
            ? t('options.ignored.count', { count: shown.length })
            : t('options.ignored.noMatch')}
        </p>
      )}
      <ul className="rows">
        {shown.map((item) => (
          <IgnoredRow
            key={`${item.kind} ${item.value} ${item.site}`}
            item={item}
            name={nameOf(item)}
            onUndo={undo}
          />
        ))}
      </ul>
    </Section>
  );
}

interface IgnoredRowProps {
  item: Ignored;
  name: string;
  onUndo: (item: Ignored) => void;
}

function IgnoredRow({ item, name, onUndo }: IgnoredRowProps) {
  const { t, i18n } = useTranslation();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(item.when);
  const where = item.site
    ? t('options.ignored.onSite', { site: siteName(item.site) })
    : t('options.ignored.everywhere');
  return (
    <li className="row">
      <span className="row-text">
        <span className="row-title">{name}</span>
        <span className="small muted">
          {t(`options.ignored.${item.kind}`)}, {where}, {t('options.ignored.since', { date })}
        </span>
      </span>
      <button
        type="button"
        aria-label={t('options.ignored.undoNamed', { item: name })}
        onClick={() => onUndo(item)}
      >
        {t('options.ignored.undo')}
      </button>
    </li>
  );
}

/** What an ignored item is called: the phrase in quotation marks, or what the rule's card said. */
function useItemName(): (item: Ignored) => string {
  const { t, i18n } = useTranslation();
  return ({ kind, value }) => {
    if (kind === 'phrase') return `“${value}”`;
    // The English pack has no rules of its own, and the same reasons: `tests/languages/same-rules.test.ts`.
    const rule = rules.find(({ id }) => id === value);
    const category = rule?.category ?? CATEGORIES.find((one) => value.startsWith(`${one}/`));
    const why = rule?.why[i18n.language as InterfaceLanguage];
    return [category && t(`page.category.${category}`), why ?? value].filter(Boolean).join(': ');
  };
}
