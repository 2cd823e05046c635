import type { InterfaceLanguage } from '../engine/types.ts';
import type { Strings } from '../messages.ts';

/**
 * Looks up a text and fills its `{{placeholders}}`. With `count`, the plural form of the language is taken.
 *
 * @param key a key below `page.` of `lib/i18n`, such as `card.next`
 */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

export function translator(strings: Strings, language: InterfaceLanguage): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === 'number' ? strings[`${key}_${plurals.select(count)}`] : undefined;
    const text = plural ?? strings[key] ?? strings[`${key}_other`] ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
