/**
 * Verb phrases in dictionary order, as the tables of rewrites hold them, put into a clause.
 *
 * - `graag de leiding nemen`          the last word is the verb: "neemt graag de leiding"
 * - `eerst toe|kijken`                 a separable verb: "kijkt eerst toe", "eerst toekijkt"
 * - `weten // wat {hij} {=willen}`     what follows the verb wherever it stands, with verbs that agree
 * - `een luier dragen & [wat?] zeggen` two phrases with one subject
 * - `{zijn|een} eigen plan volgen`     his or her; the second word when neither can be known
 * - `[wat doet {N} wel?]`              a blank for the whole phrase; `{O}` is the same as an object, "hem"
 */

import type { GrammaticalNumber, Tense } from './morphology/conjugation.ts';
import { verbForms } from './morphology/verbs.ts';

export type Gender = 'he' | 'she' | 'they' | 'unknown';

export interface Agreement {
  tense: Tense;
  number: GrammaticalNumber;
  gender: Gender;
  /** The subject as it reads inside a blank's question. */
  name: string;
}

export type PhraseOrder = 'subject-first' | 'verb-first' | 'verb-last';

const PRONOUNS: Record<Gender, Record<string, string>> = {
  he: { hij: 'hij', zijn: 'zijn', hem: 'hem' },
  she: { hij: 'ze', zijn: 'haar', hem: 'haar' },
  they: { hij: 'ze', zijn: 'hun', hem: 'hen' },
  unknown: {},
};

/**
 * @param subject what the clause is about; empty when it stands elsewhere
 * @param rest the writer's own adverbials, kept behind the phrase
 * @returns null when the phrase needs a pronoun that cannot be known
 */
export function sayPhrase(
  template: string,
  agreement: Agreement,
  order: PhraseOrder,
  subject: string,
  rest: string,
): string | null {
  const filled = fillIn(template, agreement);
  if (filled === null) return null;
  const [first = '', ...others] = filled.split(' & ');
  const spoken = sayOne(first, agreement, order, subject, rest);
  // A second phrase follows with the verb in the same place and no subject of its own.
  const followUp = order === 'verb-last' ? order : 'subject-first';
  return [spoken, ...others.map((other) => sayOne(other, agreement, followUp, '', ''))].join(' en ');
}

/** The verb as it agrees with the subject: "nemen" → "neemt", "namen". */
export function agree(infinitive: string, { tense, number }: Pick<Agreement, 'tense' | 'number'>): string {
  const forms = verbForms(infinitive);
  if (tense === 'past') return number === 'plural' ? forms.past.wij : forms.past.ik;
  return number === 'plural' ? forms.present.wij : forms.present.hij;
}

/** The template with its pronouns and agreeing verbs; null when it needs a pronoun that cannot be known. */
export function fillIn(template: string, agreement: Agreement): string | null {
  let unknown = false;
  const pronouns = PRONOUNS[agreement.gender];
  const filled = template
    .replace(/\{N\}/g, agreement.name)
    .replace(/\{O\}/g, objectForm(agreement.name))
    .replace(/\{=(\S+?)\}/g, (_, infinitive: string) => agree(infinitive, agreement))
    .replace(/\{(hij|zijn|hem)(?:\|([^}]*))?\}/g, (_, pronoun: string, otherwise?: string) => {
      const word = pronouns[pronoun] ?? otherwise;
      if (word === undefined) unknown = true;
      return word ?? '';
    });
  return unknown ? null : filled.replace(/ {2,}/g, ' ').trim();
}

/** "hij" as an object: "als ik hem roep"; a name stays as it is. */
export function objectForm(name: string): string {
  return OBJECTS[name] ?? name;
}
const OBJECTS: Record<string, string> = { hij: 'hem', ze: 'haar', zij: 'haar' };

/** What follows a verb as a clause ("wat hij wil") stands at the very end, a preposition phrase right after it. */
const CLAUSAL = /(?:^|\s)(?:wat|hoe|wie|waar|wanneer|terwijl|toen|om|dat|of|voor (?:hij|ze)|te)\s/;

function endOf(rest: string, extraposed: string): string {
  const repeated = /(?:^|\s)(\S+) \[[^\]]*\]$/.exec(extraposed);
  // "vroeg [aantal] keer om [wat?]" and the writer's own "om de tablet" say the same.
  if (repeated && rest.startsWith(`${repeated[1]} `)) return words(extraposed.slice(0, repeated.index), rest);
  return CLAUSAL.test(extraposed) ? words(rest, extraposed) : words(extraposed, rest);
}

function sayOne(
  phrase: string,
  agreement: Agreement,
  order: PhraseOrder,
  subject: string,
  rest: string,
): string {
  const [core = '', extraposed = ''] = phrase.split(' // ');
  if (/^\[[^\]]*\]$/.test(core)) return words(order === 'verb-first' ? '' : subject, core, rest);
  const at = core.lastIndexOf(' ');
  const middle = at < 0 ? '' : core.slice(0, at);
  const [particle, base] = splitParticle(core.slice(at + 1));
  const verb = agree(base, agreement);
  const [when, where] = splitTime(rest);
  const end = endOf(where, extraposed);
  if (order === 'verb-last') return words(subject, when, middle, particle + verb, end);
  const opening = order === 'verb-first' ? words(verb, subject, when) : words(subject, verb, when);
  if (SPEECH.test(middle)) return speech(opening, middle, end);
  return words(opening, middle, particle, end);
}

/** "zei bij het water: '[woorden]'": what was said comes last, after a colon. */
function speech(opening: string, said: string, end: string): string {
  const at = said.indexOf("'");
  return `${words(opening, said.slice(0, at), end)}: ${said.slice(at)}`;
}
const SPEECH = /(?:^|keer )'\[/;

/** A word for the day or moment comes before the object: "duwde vandaag [wat?] om aan tafel". */
const WHEN =
  /^(?:vandaag|gisteren|eergisteren|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|daarnet|daarna|nadien|toen)(?= |$)/;

function splitTime(rest: string): [when: string, where: string] {
  const when = WHEN.exec(rest)?.[0] ?? '';
  return [when, rest.slice(when.length).trim()];
}

function splitParticle(verb: string): [particle: string, base: string] {
  const at = verb.indexOf('|');
  return at < 0 ? ['', verb] : [verb.slice(0, at), verb.slice(at + 1)];
}

function words(...parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}
