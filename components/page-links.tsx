import { useTranslation } from 'react-i18next';

/** The extension's other pages, each in a tab of its own. */
const PAGES = [
  { path: '/practice.html', text: 'popup.practice' },
  { path: '/coach.html', text: 'coach.open' },
  { path: '/rules.html', text: 'practice.nav.rules' },
] as const;

export function PageLinks() {
  const { t } = useTranslation();
  return (
    <ul className="page-links">
      {PAGES.map(({ path, text }) => (
        <li key={path}>
          <a href={path} target="_blank" rel="noreferrer">
            {t(text)}
          </a>
        </li>
      ))}
    </ul>
  );
}
