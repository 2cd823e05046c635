import { useTranslation } from 'react-i18next';
import { routeTo } from '../../lib/practice/route.ts';
import { View } from '../view.tsx';
import { usePractice } from './practice-context.tsx';

/** Every scene, to choose one and write the note. */
export function Scenes() {
  const { t } = useTranslation();
  const { items, answers } = usePractice();
  const scenes = items.filter((item) => item.kind === 'observe');
  const done = new Set(answers.map(({ item }) => item));
  return (
    <View
      title={t('practice.nav.scenes')}
      intro={t(scenes.length > 0 ? 'practice.scenes.intro' : 'practice.round.empty')}
    >
      <ul className="scenes">
        {scenes.map(({ id, title, age, profile, level, language }) => (
          <li key={id} className="card scene">
            <a href={routeTo({ view: 'item', id })} lang={language}>
              {title}
            </a>
            <span className="small">
              <span lang={language}>{age}</span> · {t(`page.profile.${profile}`)}
            </span>
            <span className="small muted">
              {t(`practice.level.${level}`)}
              {done.has(id) && ` · ${t('practice.scenes.done')}`}
            </span>
          </li>
        ))}
      </ul>
    </View>
  );
}
