import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../../lib/engine/types.ts';
import { lessonOrder, nextStep, progressOf, type Step } from '../../lib/practice/progress.ts';
import { type Route, routeTo } from '../../lib/practice/route.ts';
import type { Item, Topic } from '../../lib/practice/schema.ts';
import { View } from '../view.tsx';
import { ChoicesSection } from './choices-section.tsx';
import { Plant } from './plant.tsx';
import { usePractice } from './practice-context.tsx';

/** The path: what to do now, and every lesson with how it stands. */
export function Home() {
  const { t } = useTranslation();
  const { choices, answers, memories, items } = usePractice();
  const available = availableTopics(items);
  const step = nextStep(choices, answers, memories, available, Date.now());
  return (
    <View title={t('practice.title')} intro={t('practice.intro')}>
      <NextStep step={step} />
      <Lessons />
      {step.go !== 'mixed' && answers.length > 0 && (
        <p>
          <a href={routeTo({ view: 'mixed' })}>{t('practice.home.mixedLink')}</a>
        </p>
      )}
      <ChoicesSection />
    </View>
  );
}

function NextStep({ step }: { step: Step }) {
  const { t } = useTranslation();
  const { choose } = usePractice();
  const texts = textsOf();
  return (
    <section className="card next-step stack" aria-labelledby="next-step">
      <h2 id="next-step">{texts.title}</h2>
      <p>{texts.what}</p>
      <div className="buttons">
        <a className="button primary" href={routeTo(texts.to)}>
          {texts.link}
        </a>
        {step.go === 'start' && (
          <button type="button" onClick={() => choose({ start: 'skipped' })}>
            {t('practice.home.skipStart')}
          </button>
        )}
      </div>
    </section>
  );

  function textsOf(): { title: string; what: string; link: string; to: Route } {
    switch (step.go) {
      case 'start':
        return {
          title: t('practice.home.start.title'),
          what: t('practice.home.start.what'),
          link: t('practice.home.start.link'),
          to: { view: 'start' },
        };
      case 'repeat':
        return {
          title: t('practice.home.repeat.title'),
          what: t('practice.home.repeat.what', { count: step.subjects }),
          link: t('practice.home.repeat.link'),
          to: { view: 'repeat' },
        };
      case 'lesson':
        return {
          title: t('practice.home.lesson.title', { topic: t(`practice.topic.${step.topic}`) }),
          what: t(`practice.lesson.${step.topic}`),
          link: t('practice.home.lesson.link'),
          to: { view: 'lesson', topic: step.topic },
        };
      case 'mixed':
        return {
          title: t('practice.home.mixed.title'),
          what: t('practice.home.mixed.what'),
          link: t('practice.home.mixed.link'),
          to: { view: 'mixed' },
        };
    }
  }
}

function Lessons() {
  const { t } = useTranslation();
  const { answers, memories, items } = usePractice();
  const available = availableTopics(items);
  const progress = progressOf(answers, memories);
  return (
    <section className="stack" aria-labelledby="lessons">
      <h2 id="lessons">{t('practice.home.lessons')}</h2>
      <ol className="lessons">
        {lessonOrder(answers).map((topic) => {
          const { stage } = progress.find((one) => one.topic === topic)!;
          const isAvailable = available.has(topic);
          return (
            <li key={topic} className="lesson">
              <Plant stage={stage} />
              <span className="lesson-text">
                {isAvailable ? (
                  <a href={routeTo({ view: 'lesson', topic })}>{t(`practice.topic.${topic}`)}</a>
                ) : (
                  <span>{t(`practice.topic.${topic}`)}</span>
                )}
                <span className="small muted">
                  {isAvailable ? t(`practice.stage.${stage}`) : t('practice.home.noItems')}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A lesson about a category can always be filled up with its rules' examples. */
function availableTopics(items: readonly Item[]): ReadonlySet<Topic> {
  return new Set<Topic>([...CATEGORIES, ...items.map(({ topic }) => topic)]);
}
