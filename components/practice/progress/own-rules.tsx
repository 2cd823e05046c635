import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '../../../lib/engine/types.ts';
import { REASONS } from '../../../lib/languages/reasons/index.ts';
import { Section } from '../../section.tsx';
import { usePractice } from '../practice-context.tsx';

/** The rules that remarked on the learner's own sentences, for learners who wanted them kept. */
export function OwnRules() {
  const { t, i18n } = useTranslation();
  const { memories, choices } = usePractice();
  const rules = memories.flatMap(({ subject, lapses, reps }) =>
    subject.startsWith('rule:') ? { id: subject.slice('rule:'.length), times: lapses + reps } : [],
  );
  if (!choices.ownRules) return null;
  return (
    <Section
      title={t('practice.ownRules.title')}
      intro={t(rules.length > 0 ? 'practice.ownRules.intro' : 'practice.ownRules.none')}
    >
      <ul className="bullets">
        {rules.map(({ id }) => (
          <li key={id}>
            <a href={`/rules.html#${id}`}>{REASONS[id]?.why[i18n.language as InterfaceLanguage] ?? id}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
