import type { InterfaceLanguage } from '../engine/types.ts';
import type { InterfaceChoice } from '../settings/schema.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

/** Every text of the interface, by language; a new language is one more file and entry. */
export const TEXTS = { nl, en, fr } as const satisfies Record<InterfaceLanguage, object>;

export const INTERFACE_LANGUAGES = Object.keys(TEXTS) as InterfaceLanguage[];

/**
 * The language to show.
 *
 * @param choice what the user set
 * @param browserLanguage the browser's own language as a BCP 47 tag, e.g. `nl-BE`
 * @returns for `auto` the browser's language where we have it, else Dutch
 */
export function interfaceLanguage(choice: InterfaceChoice, browserLanguage: string): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  const tag = browserLanguage.toLowerCase();
  return INTERFACE_LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? 'nl';
}
