import { closeSyllable, endsInVowel, hasUnstressedEnd, openSyllable, syllables, words } from './spelling.ts';

/** Plurals that follow no rule, by the last part of the word, so that compounds have them too. */
const IRREGULAR_PLURAL = new Map(
  Object.entries({
    kind: 'kinderen',
    kleinkind: 'kleinkinderen',
    ei: 'eieren',
    lied: 'liederen',
    blad: 'bladeren',
    lam: 'lammeren',
    rund: 'runderen',
    kalf: 'kalveren',
    been: 'benen',
    stad: 'steden',
    lid: 'leden',
    schip: 'schepen',
    bad: 'baden',
    dag: 'dagen',
    gat: 'gaten',
    glas: 'glazen',
    graf: 'graven',
    oog: 'ogen',
    pad: 'paden',
    slag: 'slagen',
    spel: 'spelen',
    vat: 'vaten',
    verbod: 'verboden',
    gebod: 'geboden',
    gebrek: 'gebreken',
    weg: 'wegen',
    hol: 'holen',
    slot: 'sloten',
    idee: 'ideeën',
    zee: 'zeeën',
    knie: 'knieën',
    foto: "foto's",
    koe: 'koeien',
  }),
);
const LONGEST_IRREGULAR = 9;
const IRREGULAR_ALONE = words('ei lam been pad bad vat hol slot lid');
/** s stays s before -en although a long vowel comes before it. */
const UNVOICED_S = /(?:eis|kruis|paus|saus|kous|zeis|spies)$/;
const UNVOICED_F = /(?:graaf|filosoof)$/;
/** Words that are not counted. */
const NO_PLURAL = /(?:gedrag|thuis|lawaai|geduld|respect)$/;
const STRESSED_IE =
  /(?:energie|fantasie|allergie|therapie|symfonie|kopie|melodie|theorie|strategie|epilepsie)$/;
const TAKES_S =
  /(?:[^aeiou]e|[^aeiou]el|[^aeiou]em|[^aeiou]en|[^aeiou]er|erd|aar|aard|ier|eur|oor|tor|ster|um|é)$/;
const TAKES_EN =
  /(?:dier|stier|plezier|manier|rivier|papier|spier|oor|spoor|deur|kleur|geur|humeur|jaar|haar|gevaar|aard|paard|baard|zwaard|taart|ader|meer|heer|keer|zeer|speer|veer|peer|weer|beer|heem|stem|klem|rem|zwem|bel|hel|del|vel|stel|spel|snel|cel|ven|pen|den|hen|ster|ver|kanker)$/;

/**
 * Every form of a noun: plural, diminutive, plural of the diminutive.
 *
 * @param base the singular in lower case ("driftkop", "autikind")
 * @returns the forms without duplicates, the base first
 */
export function nounForms(base: string): string[] {
  const small = diminutive(base);
  const forms = [base, ...plurals(base)];
  if (small) forms.push(small, `${small}s`);
  return [...new Set(forms)];
}

/** Plural forms, the usual one first; two where both occur ("bodes", "boden"). */
export function plurals(base: string): string[] {
  const irregular = irregularPlural(base);
  if (irregular) return [irregular];
  if (NO_PLURAL.test(base)) return [];
  if (base.endsWith('je')) return [`${base}s`];
  if (base.endsWith('heid')) return [`${base.slice(0, -4)}heden`];
  if (base.endsWith('man')) return [`${base}nen`];
  if (/[^aeiou][aiouy]$/.test(base)) return [`${base}'s`];
  if (base.endsWith('ee')) return [`${base}ën`];
  if (base.endsWith('ie')) return STRESSED_IE.test(base) ? [`${base}ën`] : [`${base}s`];
  if (/[^aeiou]e$/.test(base)) return [`${base}s`, `${base}n`];
  if (base.endsWith('laar') || base.endsWith('naar')) return [`${base}s`, `${base.slice(0, -2)}ren`];
  if (TAKES_S.test(base) && !takesEn(base)) return [`${base}s`];
  return [`${enStem(base)}en`];
}

function takesEn(base: string): boolean {
  return TAKES_EN.test(base) && (syllables(base) === 1 || !/[^aeiou]e[lmnr]$/.test(base));
}

function irregularPlural(base: string): string | undefined {
  for (let cut = Math.max(0, base.length - LONGEST_IRREGULAR); cut < base.length; cut++) {
    const tail = base.slice(cut);
    const plural = IRREGULAR_PLURAL.get(tail);
    if (plural && (cut === 0 || !IRREGULAR_ALONE.has(tail))) return base.slice(0, cut) + plural;
  }
  return undefined;
}

function enStem(base: string): string {
  if (/(?:nis|ris|[^aeiou]es)$/.test(base) && !base.endsWith('dreumes')) return `${base}s`;
  return openSyllable(base, !UNVOICED_S.test(base) && !UNVOICED_F.test(base));
}

/** "bengel" → "bengeltje", "bom" → "bommetje", "boom" → "boompje", "koning" → "koninkje". */
export function diminutive(base: string): string | null {
  if (/(?:heid|je|ing)$/.test(base) && syllables(base) > 1) {
    return base.endsWith('ling') ? `${base}etje` : base.endsWith('ing') ? `${base.slice(0, -1)}kje` : null;
  }
  if (/[^aeiou][aou]$/.test(base)) return `${base}${base.at(-1)}tje`;
  if (/[^aeiou]i$/.test(base)) return `${base}etje`;
  if (/[^aeiou]y$/.test(base)) return `${base}'tje`;
  if (base.endsWith('é')) return `${base.slice(0, -1)}eetje`;
  if (endsInVowel(base) || base.endsWith('w')) return `${base}tje`;
  const unstressed = hasUnstressedEnd(base) || /[^aeiou]or$/.test(base);
  if (/m$/.test(base)) return shortVowelBefore(base) && !unstressed ? `${base}metje` : `${base}pje`;
  if (/[lnr]$/.test(base)) {
    return shortVowelBefore(base) && !unstressed ? `${base}${base.at(-1)}etje` : `${base}tje`;
  }
  if (base.endsWith('ng')) return `${base}etje`;
  return `${base}je`;
}

function shortVowelBefore(base: string): boolean {
  return /(?:^|[^aeiouy])[aeiou].$/.test(base) && closeSyllable(`${base}${base.at(-1)}`) === base;
}
