import { isNativeEren } from './eren.ts';
import { closeSyllable, syllables, words } from './spelling.ts';
import { IRREGULAR_PRESENT, STRONG_VERBS } from './strong-verbs.ts';

/** The forms of one verb. Those of a separable verb are joined, as in a subordinate clause ("aanstelt"). */
export interface VerbForms {
  infinitive: string;
  present: { ik: string; jij: string; hij: string; wij: string };
  past: { ik: string; wij: string };
  participle: string;
  presentParticiple: string;
  /** "te lopen"; "aan te stellen" for a separable verb. */
  teInfinitive: string;
  /** Of a separable verb: its particle, and the verb as it stands apart from it ("stelt … aan"). */
  split?: { particle: string; verb: VerbForms };
}

export interface VerbOptions {
  /** The particle of a separable verb, e.g. `aan` for "aanstellen". */
  separable?: string;
}

interface Principal {
  past: string;
  pastPlural: string;
  participle: string;
}

const STRONG = new Map(
  STRONG_VERBS.trim()
    .split('\n')
    .map((line): [string, Principal] => {
      const [infinitive = '', past = '', pastPlural = '', participle = ''] = line.split(' ');
      return [infinitive, { past, pastPlural, participle }];
    }),
);

/** Infinitives of all strong verbs in the table. */
export const STRONG_INFINITIVES: readonly string[] = [...STRONG.keys()];

/** Prefixes without stress: never split off, and no ge- in the participle. */
const PREFIX = /^(?:be|ge|her|er|ont|ver|mis)/;
/** Verbs whose first letters only look like such a prefix. */
const NO_PREFIX = words('geselen ergeren beitelen bedelen bezigen erven beeldhouwen beuken');
/** Verbs with a preposition in front that stays in place: "overtuigt", "heeft overtuigd". */
const INSEPARABLE = words(`
  over-tuigen over-leggen over-drijven over-lijden over-leven over-vallen over-winnen over-nachten over-schatten
  over-treden over-wegen over-komen over-zien over-rompelen over-weldigen onder-breken onder-nemen onder-steunen
  onder-vinden onder-zoeken onder-handelen onder-houden onder-schatten onder-gaan onder-drukken onder-vragen
  onder-wijzen onder-tekenen om-armen om-helzen om-ringen om-schrijven om-singelen voor-komen voor-spellen
  voor-zien door-staan door-breken door-zoeken weer-houden weer-staan weer-leggen weer-spiegelen aan-vaarden
  aan-bidden vol-brengen vol-doen vol-harden achter-halen achter-volgen
`);
const INSEPARABLE_PREFIX = new Map(
  [...INSEPARABLE].map((verb) => [verb.replace('-', ''), verb.split('-')[0]!]),
);
/** Prefixed verbs that are weak although the rest of the word is a strong verb. */
const WEAK_PREFIXED = words('verlangen ontmoeten gebaren');

/**
 * Conjugates a Dutch verb, weak, strong or irregular.
 *
 * @param infinitive in lower case ("aanstellen", "verhuizen")
 * @throws never; an unknown word is conjugated as a weak verb
 */
export function verbForms(infinitive: string, { separable }: VerbOptions = {}): VerbForms {
  return separable ? separableForms(infinitive, separable) : simpleForms(infinitive);
}

/** Every form of a verb, of a separable one both joined and split, without duplicates. */
export function allVerbForms(forms: VerbForms): string[] {
  const { present, past } = forms;
  const own = [forms.infinitive, ...Object.values(present), ...Object.values(past)];
  own.push(forms.participle, forms.presentParticiple, `${forms.presentParticiple}e`);
  return [...new Set(own)].filter((form) => form !== '-' && form !== '-e');
}

function separableForms(infinitive: string, particle: string): VerbForms {
  const verb = simpleForms(infinitive.slice(particle.length));
  const join = (form: string) => particle + form;
  const { ik, jij, hij, wij } = verb.present;
  return {
    infinitive,
    present: { ik: join(ik), jij: join(jij), hij: join(hij), wij: join(wij) },
    past: { ik: join(verb.past.ik), wij: join(verb.past.wij) },
    participle: join(verb.participle),
    presentParticiple: join(verb.presentParticiple),
    teInfinitive: `${particle} ${verb.teInfinitive}`,
    split: { particle, verb },
  };
}

function simpleForms(infinitive: string): VerbForms {
  const prefix = prefixOf(infinitive);
  const raw = infinitive.replace(/e?n$/, '');
  const stem = stemOf(infinitive, raw, prefix);
  const { past, pastPlural, participle } = strongForms(infinitive, prefix) ?? weakForms(raw, stem, prefix);
  return {
    infinitive,
    present: presentOf(infinitive, stem, prefix),
    past: { ik: past, wij: pastPlural },
    participle,
    presentParticiple: `${infinitive}d`,
    teInfinitive: `te ${infinitive}`,
  };
}

function strongForms(infinitive: string, prefix: string): Principal | null {
  const own = STRONG.get(infinitive);
  if (own) return own;
  const base = STRONG.get(infinitive.slice(prefix.length));
  if (!prefix || !base || WEAK_PREFIXED.has(infinitive)) return null;
  return {
    past: prefix + base.past,
    pastPlural: prefix + base.pastPlural,
    participle: prefix + base.participle.replace(/^ge/, ''),
  };
}

function weakForms(raw: string, stem: string, prefix: string): Principal {
  const ending = /(?:ch|sh|[tkfspxc])$/.test(raw) ? 't' : 'd';
  const whole = stem.endsWith(ending) ? stem : `${stem}${ending}`;
  return {
    past: `${stem}${ending}e`,
    pastPlural: `${stem}${ending}en`,
    participle: prefix ? whole : `ge${separateVowels(whole)}`,
  };
}

/** A trema where the e of ge- meets a vowel it would merge with: "geëist", "geïrriteerd"; not "geuit". */
function separateVowels(stem: string): string {
  if (!/^(?:e|i(?!j)|u(?!i))/.test(stem)) return stem;
  return { e: 'ë', i: 'ï', u: 'ü' }[stem.charAt(0)] + stem.slice(1);
}

function presentOf(infinitive: string, stem: string, prefix: string): VerbForms['present'] {
  const own = IRREGULAR_PRESENT.get(infinitive);
  const [ik, jij, hij] =
    own ?? IRREGULAR_PRESENT.get(infinitive.slice(prefix.length)) ?? regularPresent(stem, prefix);
  const before = own ? '' : prefix;
  return { ik: before + ik, jij: before + jij, hij: before + hij, wij: infinitive };
}

function regularPresent(stem: string, prefix: string): [string, string, string] {
  const bare = stem.slice(prefix.length);
  const withT = bare.endsWith('t') ? bare : `${bare}t`;
  return [bare, withT, withT];
}

function stemOf(infinitive: string, raw: string, prefix: string): string {
  if (raw.endsWith('iër')) return `${raw.slice(0, -2)}eer`;
  if (raw.endsWith('ër')) return `${raw.slice(0, -2)}ëer`;
  const core = raw.slice(prefix.length);
  const length = syllables(core) + Number(core.endsWith('uer'));
  if (length > 1 && /[^aeio]er$/.test(core) && !isNativeEren(infinitive)) return `${raw.slice(0, -2)}eer`;
  const unstressed = length > 1 && /(?:el|em|en|er|ig|ik|or)$/.test(raw);
  return closeSyllable(raw, !unstressed || /(?:oordel|nadel|spel)$/.test(raw));
}

/** The inseparable prefix of a verb, or an empty string. */
function prefixOf(infinitive: string): string {
  const inseparable = INSEPARABLE_PREFIX.get(infinitive);
  if (inseparable) return inseparable;
  const prefix = PREFIX.exec(infinitive)?.[0];
  if (!prefix || NO_PREFIX.has(infinitive) || STRONG.get(infinitive)?.participle.startsWith('ge')) return '';
  const rest = infinitive.slice(prefix.length);
  const splitsDigraph = prefix.endsWith('e') && /^[eiu]/.test(rest);
  return syllables(rest.replace(/e?n$/, '')) >= 1 && !splitsDigraph ? prefix : '';
}
