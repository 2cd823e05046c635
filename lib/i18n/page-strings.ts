import type { InterfaceLanguage, Language } from '../engine/types.ts';
import { TEXTS } from './languages.ts';

/** Languages of dossier text; their prompts go along whatever the interface's language is. */
const TEXT_LANGUAGES: readonly Language[] = ['nl', 'en'];

/**
 * The overlay's texts as flat data, since the content script holds no i18next.
 *
 * Keys are those below `page` in the JSON files: `card.close`, `category.vague`, `remarks_one`. A plural is picked
 * by `Intl.PluralRules`, a `{{name}}` is filled by the overlay. Prompts are put into the dossier's text, so they
 * come per language of the text instead: `prompt.nl.trigger`, `prompt.en.trigger`.
 */
export function pageStrings(language: InterfaceLanguage): Record<string, string> {
  const { prompt: _, ...texts } = TEXTS[language].page;
  const prompts = Object.fromEntries(TEXT_LANGUAGES.map((text) => [text, TEXTS[text].page.prompt]));
  return flatten({ ...texts, prompt: prompts });
}

type Nested = { [key: string]: string | Nested };

/** `{ a: { b: 'x' } }` as `{ 'a.b': 'x' }`. */
export function flatten(nested: Nested, path = ''): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, value] of Object.entries(nested)) {
    if (typeof value === 'string') flat[path + key] = value;
    else Object.assign(flat, flatten(value, `${path}${key}.`));
  }
  return flat;
}
