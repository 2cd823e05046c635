/** What a language pack in `lib/languages` gives the engine: words, rules and inflection, all plain data. */

import type { Document } from './document.ts';
import type { FieldEvidence } from './fields.ts';
import type { LookBackCues } from './look-back.ts';
import type { NameLexicon } from './names/lexicon.ts';
import type { Told } from './observation.ts';
import type { Rewriter } from './rewrite.ts';
import type { Category, Language, Localised, Severity, SourceId } from './types.ts';

/**
 * Word classes the rules and the context look at. Mostly closed classes; the noun classes say what an
 * evaluating word is about (a person, behaviour, a story), which decides whether it judges somebody.
 */
export const WORD_CLASSES = [
  /** he, she, they: somebody else than the writer */
  'pronoun',
  /** I, we */
  'self',
  /** it, there, that: no person as subject */
  'impersonal',
  'determiner',
  'possessive',
  'reflexive',
  'negation',
  'copula',
  /** finite auxiliaries and modals, and finite forms of frequent verbs */
  'auxiliary',
  'verb',
  /** starts a subordinate clause */
  'subordinator',
  /** starts a new main clause, or joins two words */
  'coordinator',
  'preposition',
  'adverb',
  'intensifier',
  /** says, tells, asks, writes */
  'speech',
  'numeral',
  /** times, minutes, spoons: with a numeral before it, an amount is exact */
  'unit',
  'person',
  'parent',
  /** may make a diagnosis: doctor, psychologist, clinic, certificate */
  'professional',
  /** behaviour, mood, reaction */
  'behaviour',
  /** drawing, sum, craftwork */
  'work',
  /** book, song, play: what is told there is not said of anybody */
  'story',
  /** agreement, rule, allergy: an all-or-nothing word is an instruction there */
  'instruction',
  /** weekday, moment, illness: a "cannot" with one of these is a circumstance */
  'circumstance',
  /** nap, bottle, pick-up: what a note may open with, without an article */
  'thing',
  /** morning, week, time: says when, and is seldom what a sentence is about */
  'period',
  /** somebody unnamed: they, people, one */
  'anybody',
  /** a visible or audible sign: cried, frowned, shouted */
  'sign',
  /** in patterns only: a word that looks like somebody's name */
  'name',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** The bit of each word class in a token's class set. */
export const BIT = Object.fromEntries(WORD_CLASSES.map((name, index) => [name, 1 << index])) as Record<
  WordClass,
  number
>;

/** The classes of words that only hold a sentence together. */
export const LITTLE_WORDS =
  BIT.pronoun |
  BIT.self |
  BIT.impersonal |
  BIT.determiner |
  BIT.possessive |
  BIT.reflexive |
  BIT.negation |
  BIT.copula |
  BIT.auxiliary |
  BIT.subordinator |
  BIT.coordinator |
  BIT.preposition |
  BIT.adverb |
  BIT.intensifier;

/**
 * What a rule's phrases must be about to be flagged.
 * - `person`: somebody other than the writer; a word about a thing or a circumstance is left alone
 * - `child`: as `person`, and not about a parent
 * - `parent`: about a parent or the family only
 * - `human`: as `person`, and with an impersonal subject: words that are said of people only ("dat was stout")
 * - `work`: a person, behaviour, or something a child made
 * - `any`: whatever it is about
 */
export type About = 'person' | 'human' | 'child' | 'parent' | 'work' | 'any';

/** Circumstances in which a phrase is a fact, an instruction or somebody's own words; see `context.ts`. */
export type Shelter =
  | 'quoted'
  | 'reported'
  | 'professional'
  | 'owned'
  | 'self'
  | 'negated'
  | 'counted'
  | 'numbered'
  | 'passive'
  | 'instruction'
  | 'circumstance'
  | 'story'
  | 'question'
  | 'explained';

/** A family of phrases that are flagged for the same reason. See `patterns.ts` for the notation. */
export interface Rule {
  /** `category/name`; stable, since users' ignored rules refer to it. */
  id: string;
  category: Category;
  /** Taken from the category when left out. */
  severity?: Severity;
  source: SourceId;
  /** One plain sentence that says why, for the card. */
  why: Localised;
  about?: About;
  /** Replaces the category's shelters. */
  shelters?: Shelter[];
  /** Comma- or line-separated lists; each entry is inflected by its kind. */
  adjectives?: string;
  nouns?: string;
  verbs?: string;
  phrases?: string;
  /** Phrases within which the rule's words are harmless: "liever", "druk bezig". */
  except?: string;
  /** The `except` phrases silence every rule, not only this one. */
  silencesAll?: boolean;
  /** Words to put in the place of the phrase. */
  replacement?: string;
  /** Sentences; the phrase that must be flagged stands between asterisks. */
  flagged: string[];
  clean: string[];
}

/** The forms of a verb by their place in the clause. */
export interface VerbForms {
  /** Forms that stand alone in a main clause, without a separable particle: stel, stelt, stelde, stelden. */
  finite: string[];
  /** Forms at the end of a clause, joined with their particle: aanstelt, aangesteld, aanstellen. */
  final: string[];
  /** The writer's own form: heb, denk. Found only where a phrase asks for every form of a verb. */
  own: string;
  /** The bare infinitive, for "aan te stellen". */
  infinitive: string;
}

export interface Inflection {
  adjective(base: string): string[];
  noun(base: string): string[];
  /** @param particle of a separable verb, `null` for others */
  verb(infinitive: string, particle: string | null): VerbForms;
  /** Other spellings of a word in a phrase: "ne" for "een". */
  variants(word: string): readonly string[];
  /** Whether a word that is not in the lexicon may be a verb's form, by its shape. */
  looksLikeVerb(word: string): boolean;
  looksLikeParticiple(word: string): boolean;
  /** @param isVerb whether the lists know it as the form of a verb */
  looksLikeInfinitive(word: string, isVerb: boolean): boolean;
}

/** Words by which the context is read, in their normalised form. */
export interface Cues {
  /** "volgens" mama, "according to" mum */
  accordingTo: string[][];
  /** "[wie] vertelde", "[who] said": blanks that ask for the source */
  asksWho: string[];
  /** papa "vindt" hem koppig */
  opinionVerbs: string[];
  /** mama zei "dat", vroeg "of": what begins the words somebody said */
  content: string[];
  /** ik vroeg "of" ze moe was */
  whether: string[];
  /** "om", "rond" 14 "uur": a time and not an amount */
  beforeTime: string[];
  hours: string[];
  /** ik vind "hem" lastig */
  objectPronouns: string[];
  /** "ze zeggen" dat: a pronoun with a verb that names nobody */
  theySay: { pronouns: string[]; verbEnding: string };
  /** "ik vermoed", "mijn indruk" */
  ownIdea: string[][];
  /** "zag", "hoorde" */
  perceived: string[];
  /** "omdat", "want", ":" before a visible sign */
  because: string[];
  /** "als" een muis: may liken, with no verb behind it */
  likens: string[];
  /** "maar": a conjunction before a clause, an adverb in one */
  softConjunctions: string[];
  /** "lieve" mama, "beste" ouders */
  greetings: string[];
  /** "werd" uitgedaagd: done to the subject, not by it */
  passive: string[];
  /** "heeft" opgeruimd: an act, and no quality */
  perfect: string[];
  /** vaak, "namelijk" 4 keer */
  namely: string[];
  /** keeps "to" the agreements, takes no notice "of" them: what follows is not laid down here */
  keepsTo: string[];
  /** "negeert" de afspraken, komt ze niet "na": neither */
  breaks: string[];
  /** mama "gaf" "aan" dat: verbs of saying in two pieces */
  splitSpeech: (readonly [string, string])[];
  /** "er", "daar": they stand where a subject can, and name nothing */
  there: string[];
  /** "ben", "heb": only the writer can be the subject */
  ownForms: string[];
  /** MDO, "dat is" overleg: after a comma, what a term means */
  explains: string[];
  /** "hij", and the parents it can stand for */
  he: string[];
  fathers: string[];
  /** the book "over", "van" */
  tells: string[];
  /** "in het" toneelstuk */
  within: string[][];
  /** she "speelde" that */
  pretends: string[];
}

/** How a language builds its clauses, where reading them depends on it. */
export interface Grammar {
  /** Whether the verb precedes its subject when something else opens the clause: "na de les was hij boos". */
  verbSecond: boolean;
  /** What shows that an adjective stands before its noun: the -e of "een drukke jongen". */
  adjectiveEnding: string | null;
  /** What makes a noun an owner: "Liam's tower" is about the tower. */
  genitive: string | null;
  /** "to" share, "te" delen: begins a verb that has no subject of its own. */
  infinitiveMarker: string | null;
  /** Pronouns that can only be a subject, where a clause needs no conjunction: "mum said | he was tired". */
  bareSubjects: string[];
}

export interface LanguagePack {
  id: Language;
  grammar: Grammar;
  cues: Cues;
  words: Partial<Record<WordClass, string>>;
  /** Words with a point that does not end the sentence, without the point. */
  abbreviations: string;
  /** Correct words that are one slip away from an entry; a test finds them in a word list. */
  lookAlikes: string;
  /** Words of dialect and chat with what they stand for: "nie:niet da:dat". */
  aliases: string;
  /** The most frequent words with their number per 1,000: "de:52 het:24". Patterns are not looked up by these. */
  frequentWords: string;
  rules: Rule[];
  inflection: Inflection;
  /** Finds the registration's fields in a text. */
  fields?: (document: Document) => FieldEvidence;
  /** The names people have; compiled when first asked for. */
  names?: () => NameLexicon;
  /** Words its findings differently. */
  rewriter?: Rewriter;
  /** Words by which a later note settles a suspicion. */
  lookBack?: LookBackCues;
  /** The clauses of a sentence, each told by itself. */
  told?: (document: Document, sentence: number) => Told[];
}

/** What a category's rules have in common. */
export interface CategoryDefaults {
  severity: Severity;
  about: About;
  shelters: Shelter[];
}
