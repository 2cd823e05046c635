import { useTranslation } from 'react-i18next';
import type { Category } from '../../lib/engine/types.ts';
import { GROUP_OF } from '../../lib/page/colours.ts';

/** The kinds of remarks on a sentence; nothing when there are none. */
export function CategoryChips({ categories }: { categories: readonly Category[] }) {
  const { t } = useTranslation();
  if (categories.length === 0) return null;
  return (
    <ul className="chips">
      {categories.map((category) => (
        <li key={category} className="chip" data-group={GROUP_OF[category]}>
          {t(`page.category.${category}`)}
        </li>
      ))}
    </ul>
  );
}
