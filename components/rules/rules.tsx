import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadRules, type RulePage, rulePage, searchRules } from '../../lib/catalogue/catalogue.ts';
import type { Category, InterfaceLanguage, Language } from '../../lib/engine/types.ts';
import { useHash } from '../use-hash.ts';
import { RuleCard } from './rule-card.tsx';
import '../panel/panel.css';
import './rules.css';

const LANGUAGES = ['nl', 'en'] as const;

/** The rule catalogue. `rules.html#vague/duration` leads to a rule, `rules.html#vague` to a category. */
export function Rules() {
  const { t, i18n } = useTranslation();
  const wanted = useHash();
  const [search, setSearch] = useState('');
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'nl');
  const pages = useRulePages(language);
  const groups = searchRules(pages ?? [], search, (category) => t(`page.category.${category}`));
  const count = groups.reduce((sum, group) => sum + group.pages.length, 0);
  useScrollTo(wanted, pages !== undefined);

  return (
    <main className="rules stack" aria-busy={pages === undefined}>
      <header className="stack">
        <h1>{t('rules.title')}</h1>
        <p className="muted">{t('rules.intro')}</p>
      </header>
      <div className="rules-search">
        <label className="labelled">
          <span>{t('rules.search')}</span>
          <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
        </label>
        <label className="labelled">
          <span>{t('rules.language')}</span>
          <select
            value={language}
            onChange={({ target }) => setLanguage(LANGUAGES.find((one) => one === target.value) ?? 'nl')}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {t(`options.language.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="small muted" role="status">
        {pages && (count > 0 ? t('rules.count', { count }) : t('rules.none'))}
      </p>
      <nav aria-label={t('rules.categories')}>
        <ul className="rules-nav">
          {groups.map(({ category }) => (
            <li key={category}>
              <a href={`#${category}`}>{t(`page.category.${category}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ category, pages: found }) => (
        <Group key={category} category={category} pages={found} language={language} wanted={wanted} />
      ))}
    </main>
  );
}

interface GroupProps {
  category: Category;
  pages: readonly RulePage[];
  language: Language;
  wanted: string;
}

function Group({ category, pages, language, wanted }: GroupProps) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby={category}>
      <h2 id={category} tabIndex={-1}>
        {t(`page.category.${category}`)}
      </h2>
      <p className="muted">{t(`options.categories.what.${category}`)}</p>
      {pages.map((page) => (
        <RuleCard key={page.id} page={page} language={language} wanted={page.id === wanted} />
      ))}
    </section>
  );
}

function useRulePages(language: Language): RulePage[] | undefined {
  const { i18n } = useTranslation();
  const [pages, setPages] = useState<RulePage[]>();
  useEffect(() => {
    let stopped = false;
    loadRules(language).then((rules) => {
      if (!stopped) setPages(rules.map((rule) => rulePage(rule, i18n.language as InterfaceLanguage)));
    });
    return () => {
      stopped = true;
    };
  }, [language, i18n.language]);
  return pages;
}

/** The browser looked for the address's `#` before the rules were there. */
function useScrollTo(id: string, ready: boolean): void {
  useEffect(() => {
    if (!ready || !id) return;
    const target = document.getElementById(id);
    target?.scrollIntoView();
    target?.focus();
  }, [id, ready]);
}
