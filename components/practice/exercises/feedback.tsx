import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES, type Category } from '../../../lib/engine/types.ts';
import { GOOD } from '../../../lib/practice/marking.ts';
import type { Item } from '../../../lib/practice/schema.ts';

interface FeedbackProps {
  item: Item;
  /** From 0 to 1. */
  score: number;
  /** What there is to see of the answer. */
  children?: ReactNode;
}

/** How it went, in words, and why. It takes the focus, so that a screen reader goes on here. */
export function Feedback({ item, score, children }: FeedbackProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="feedback stack">
      <h3 ref={heading} tabIndex={-1}>
        {t(`practice.feedback.${verdictOf(score)}`)}
      </h3>
      {children}
      <p>{item.explanation}</p>
      <p className="small muted">
        {t('page.card.source', { source: item.source })}{' '}
        {isCategory(item.topic) && (
          <a href={`/rules.html#${item.topic}`} target="_blank" rel="noreferrer">
            {t('practice.feedback.rules', { category: t(`page.category.${item.topic}`) })}
          </a>
        )}
      </p>
    </section>
  );
}

function verdictOf(score: number): 'well' | 'almost' | 'again' {
  if (score >= 1) return 'well';
  return score >= GOOD - 0.3 ? 'almost' : 'again';
}

function isCategory(topic: Item['topic']): topic is Category {
  return (CATEGORIES as readonly string[]).includes(topic);
}
