/** The words that take the place of what identifies somebody. */

import type { IdentifierKind } from '../engine/identifiers.ts';
import type { NameKind } from '../engine/names.ts';
import type { Language } from '../engine/types.ts';

export type HiddenKind = IdentifierKind | NameKind;
export type PersonKind = 'child' | 'adult';
export type ThingKind = Exclude<HiddenKind, PersonKind>;

const LABELS: Record<Language, Record<HiddenKind, string>> = {
  nl: {
    child: 'Kind',
    adult: 'Volwassene',
    place: 'plaats',
    organisation: 'organisatie',
    phone: 'telefoon',
    email: 'e-mail',
    url: 'link',
    id_number: 'nummer',
    iban: 'rekeningnummer',
    plate: 'nummerplaat',
    address: 'adres',
    date: 'datum',
  },
  en: {
    child: 'Child',
    adult: 'Adult',
    place: 'place',
    organisation: 'organisation',
    phone: 'phone',
    email: 'e-mail',
    url: 'link',
    id_number: 'number',
    iban: 'account number',
    plate: 'number plate',
    address: 'address',
    date: 'date',
  },
};

/** "Kind A". @param letter see `letterOf` */
export function personStandIn(kind: PersonKind, letter: string, language: Language): string {
  return `${LABELS[language][kind]} ${letter}`;
}

/** "[datum]", and "[datum 2]" for the second one in a text. @param position from 1 */
export function thingStandIn(kind: ThingKind, position: number, language: Language): string {
  return position === 1 ? `[${LABELS[language][kind]}]` : `[${LABELS[language][kind]} ${position}]`;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then AA, AB, … */
export function letterOf(position: number): string {
  const last = ALPHABET[position % ALPHABET.length]!;
  return position < ALPHABET.length ? last : letterOf(Math.floor(position / ALPHABET.length) - 1) + last;
}
