import { useTranslation } from 'react-i18next';
import { STAGES, type TopicProgress } from '../../../lib/practice/progress.ts';
import { Plant } from '../plant.tsx';

/** Every topic as a plant. For the eye only: the table below it says the same. */
export function Garden({ progress }: { progress: readonly TopicProgress[] }) {
  const { t } = useTranslation();
  return (
    <figure className="card garden" aria-hidden="true">
      <div className="plants">
        {progress.map(({ topic, stage }) => (
          <span key={topic} className="planted">
            <Plant stage={stage} />
            <span className="small">{t(`practice.topic.${topic}`)}</span>
          </span>
        ))}
      </div>
      <figcaption className="legend small muted">
        {STAGES.map((stage) => (
          <span key={stage}>
            <Plant stage={stage} /> {t(`practice.stage.${stage}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
