import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../../../lib/engine/types.ts';
import { HOUSE_ACTIONS, type HouseRule, houseRuleSchema } from '../../../lib/languages/house-rules.ts';
import { houseRuleKey } from '../../../lib/settings/changes.ts';
import { TryOut } from './try-out.tsx';

interface HouseRuleFormProps {
  /** The rule to change; a new one when left out. */
  rule?: HouseRule;
  /** All rules there are. */
  rules: readonly HouseRule[];
  onKeep: (rule: HouseRule) => void;
  onCancel: () => void;
}

/** Every property a rule may have, as the fields of the form hold them. */
type Draft = Record<'action' | 'phrase' | 'replacement' | 'category' | 'reason', string>;

const EMPTY: Draft = { action: 'flag', phrase: '', replacement: '', category: 'judgement', reason: '' };

export function HouseRuleForm({ rule, rules, onKeep, onCancel }: HouseRuleFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, ...rule });
  const first = useRef<HTMLSelectElement>(null);
  const hintId = useId();
  useEffect(() => first.current?.focus(), []);

  const made = ruleOf(draft);
  const others = rules.filter((other) => !rule || houseRuleKey(other) !== houseRuleKey(rule));
  const double = made !== null && others.some((other) => houseRuleKey(other) === houseRuleKey(made));
  const set = (property: keyof Draft) => (event: { target: { value: string } }) =>
    setDraft((before) => ({ ...before, [property]: event.target.value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (made && !double) onKeep(made);
  };

  return (
    <form className="stack house-rule" onSubmit={submit}>
      <label className="labelled">
        <span>{t('options.houseRules.what')}</span>
        <select ref={first} value={draft.action} onChange={set('action')}>
          {HOUSE_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {t(`options.houseRules.action.${action}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        <span>{t('options.houseRules.phrase')}</span>
        <input
          required
          maxLength={80}
          value={draft.phrase}
          onChange={set('phrase')}
          aria-describedby={hintId}
        />
      </label>
      <p id={hintId} className="small muted">
        {t('options.houseRules.phraseHint')}
      </p>
      {draft.action === 'replace' && (
        <label className="labelled">
          <span>{t('options.houseRules.replacement')}</span>
          <input required maxLength={200} value={draft.replacement} onChange={set('replacement')} />
        </label>
      )}
      {draft.action !== 'allow' && (
        <>
          <label className="labelled">
            <span>{t('options.houseRules.category')}</span>
            <select value={draft.category} onChange={set('category')}>
              {CATEGORIES.map((category) => (
                <option key={category} value={category}>
                  {t(`page.category.${category}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="labelled">
            <span>{t('options.houseRules.reason')}</span>
            <input maxLength={300} value={draft.reason} onChange={set('reason')} />
          </label>
        </>
      )}
      <TryOut rules={made ? [...others, made] : others} />
      <p role="status" className="warn-text">
        {double && t('options.houseRules.double')}
      </p>
      <div className="buttons">
        <button type="submit" className="primary" disabled={double}>
          {t('options.houseRules.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.houseRules.cancel')}
        </button>
      </div>
    </form>
  );
}

/** @returns `null` while something is still to be filled in */
function ruleOf({ action, phrase, replacement, category, reason }: Draft): HouseRule | null {
  const parts = action === 'replace' ? { replacement, category } : action === 'flag' ? { category } : {};
  return houseRuleSchema.safeParse({ action, phrase, reason, ...parts }).data ?? null;
}
