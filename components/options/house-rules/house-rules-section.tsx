import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HOUSE_RULES_LIMIT, type HouseRule } from '../../../lib/languages/house-rules.ts';
import { changeHouseRule, houseRuleKey, phraseKey, withHouseRules } from '../../../lib/settings/changes.ts';
import { Section } from '../../section.tsx';
import { useSettings } from '../../settings-context.tsx';
import type { Say } from '../options.tsx';
import { HouseRuleForm } from './house-rule-form.tsx';
import { HouseRulesFiles } from './house-rules-files.tsx';

/** From so many rules on, a search field is more help than clutter. */
const FILTER_FROM = 6;

/** Which rule the form is open for: one that is there, or a new one. */
type Edited = HouseRule | 'new' | null;

export function HouseRulesSection({ say }: { say: Say }) {
  const { t } = useTranslation();
  const { settings, save, policy } = useSettings();
  const fixed = new Set(policy.values.houseRules?.map(houseRuleKey));
  const [edited, setEdited] = useState<Edited>(null);
  const [wanted, setWanted] = useState('');
  const rules = settings.houseRules;
  const shown = rules.filter((rule) => phraseKey(textOf(rule)).includes(phraseKey(wanted)));

  const keep = async (rule: HouseRule) => {
    const change = (all: HouseRule[]) =>
      edited && edited !== 'new' ? changeHouseRule(all, edited, rule) : withHouseRules(all, [rule]);
    if (!(await save('houseRules', change))) return;
    setEdited(null);
    say(t('options.saved'));
  };
  const remove = async (rule: HouseRule) => {
    const removed = await save('houseRules', (all) =>
      all.filter((other) => houseRuleKey(other) !== houseRuleKey(rule)),
    );
    if (removed) say(t('options.houseRules.removed', { phrase: rule.phrase }));
  };

  return (
    <Section title={t('options.houseRules.title')} intro={t('options.houseRules.intro')}>
      {rules.length >= FILTER_FROM && (
        <label className="labelled">
          <span>{t('options.houseRules.filter')}</span>
          <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </label>
      )}
      <p className="small muted" role="status">
        {rules.length === 0
          ? t('options.houseRules.none')
          : shown.length === 0
            ? t('options.houseRules.noMatch')
            : t('options.houseRules.count', { count: shown.length })}
      </p>
      <ul className="rows">
        {shown.map((rule) =>
          edited && edited !== 'new' && houseRuleKey(edited) === houseRuleKey(rule) ? (
            <li key={houseRuleKey(rule)} className="row">
              <HouseRuleForm rule={rule} rules={rules} onKeep={keep} onCancel={() => setEdited(null)} />
            </li>
          ) : (
            <HouseRuleRow
              key={houseRuleKey(rule)}
              rule={rule}
              fixed={fixed.has(houseRuleKey(rule))}
              onEdit={() => setEdited(rule)}
              onRemove={() => remove(rule)}
            />
          ),
        )}
      </ul>
      {edited === 'new' ? (
        <HouseRuleForm rules={rules} onKeep={keep} onCancel={() => setEdited(null)} />
      ) : rules.length < HOUSE_RULES_LIMIT ? (
        <div>
          <button type="button" onClick={() => setEdited('new')}>
            {t('options.houseRules.add')}
          </button>
        </div>
      ) : (
        <p className="muted">{t('options.houseRules.full', { limit: HOUSE_RULES_LIMIT })}</p>
      )}
      <HouseRulesFiles say={say} />
    </Section>
  );
}

interface HouseRuleRowProps {
  rule: HouseRule;
  /** Whether the organisation laid it down. */
  fixed: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

function HouseRuleRow({ rule, fixed, onEdit, onRemove }: HouseRuleRowProps) {
  const { t } = useTranslation();
  const { phrase } = rule;
  return (
    <li className="row">
      <span className="row-text">
        <span className="row-title">
          “{phrase}”{rule.action === 'replace' && ` → “${rule.replacement}”`}
        </span>
        <span className="small muted">
          {[t(`options.houseRules.action.${rule.action}`), rule.reason].filter(Boolean).join('. ')}
        </span>
      </span>
      {fixed ? (
        <span className="small muted">{t('options.policy.fixed')}</span>
      ) : (
        <>
          <button type="button" aria-label={t('options.houseRules.editNamed', { phrase })} onClick={onEdit}>
            {t('options.houseRules.edit')}
          </button>
          <button
            type="button"
            aria-label={t('options.houseRules.removeNamed', { phrase })}
            onClick={onRemove}
          >
            {t('options.houseRules.remove')}
          </button>
        </>
      )}
    </li>
  );
}

function textOf(rule: HouseRule): string {
  return [rule.phrase, rule.action === 'replace' && rule.replacement, rule.reason].filter(Boolean).join(' ');
}
