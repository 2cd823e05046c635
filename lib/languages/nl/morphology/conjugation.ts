import { KNOWN_VERBS, PARTICLES } from './known-verbs.ts';
import { STRONG_INFINITIVES, type VerbForms, verbForms } from './verbs.ts';

export type Tense = 'present' | 'past';
export type GrammaticalNumber = 'singular' | 'plural';

/** What a finite verb form says; `number` is of the subject. */
export interface FiniteForm {
  infinitive: string;
  tense: Tense;
  number: GrammaticalNumber;
  /** The bare stem ("loop"): only for "ik", for "je" after the verb, and as an imperative. */
  stem: boolean;
  /** The particle of a joined separable verb ("aan" in "aanstelt"). */
  particle?: string;
}

const finite = new Map<string, FiniteForm>();
const participles = new Map<string, string>();
const infinitives = new Set<string>();

/**
 * Reads a finite form of a known verb: "sloeg" → slaan, past, singular; "aanstelt" → aanstellen, present.
 * The plural of the present is the infinitive ("lopen"): the clause decides which it is.
 *
 * @param form one word in lower case
 * @returns null when no known verb has this form
 */
export function conjugation(form: string): FiniteForm | null {
  load();
  const own = finite.get(form);
  if (own) return own;
  return separated(form, (rest, particle) => {
    const verb = finite.get(rest);
    return verb ? { ...verb, infinitive: particle + verb.infinitive, particle } : null;
  });
}

/** The infinitive a past participle belongs to: "geslagen" → "slaan"; null when it is none. */
export function participleOf(form: string): string | null {
  load();
  return (
    participles.get(form) ??
    separated(form, (rest, particle) => {
      const infinitive = participles.get(rest);
      return infinitive ? particle + infinitive : null;
    })
  );
}

/** Whether a word is an infinitive of a known verb, joined or not. */
export function isInfinitive(form: string): boolean {
  load();
  return infinitives.has(form) || separated(form, (rest) => infinitives.has(rest) || null) === true;
}

/** The particle and the verb of a joined separable infinitive; null for any other word. */
export function splitInfinitive(infinitive: string): { particle: string; verb: string } | null {
  load();
  if (infinitives.has(infinitive)) return null;
  return separated(infinitive, (verb, particle) => (infinitives.has(verb) ? { particle, verb } : null));
}

function separated<Found>(
  form: string,
  find: (rest: string, particle: string) => Found | null,
): Found | null {
  for (let length = 2; length <= 9 && length < form.length - 1; length++) {
    const particle = form.slice(0, length);
    const found = PARTICLES.has(particle) ? find(form.slice(length), particle) : null;
    if (found) return found;
  }
  return null;
}

const SIDE_FORMS: [form: string, infinitive: string, tense: Tense][] = [
  ['wou', 'willen', 'past'],
  ['wilt', 'willen', 'present'],
  ['kunt', 'kunnen', 'present'],
  ['zult', 'zullen', 'present'],
];

function load(): void {
  if (infinitives.size) return;
  for (const [form, infinitive, tense] of SIDE_FORMS)
    finite.set(form, { infinitive, tense, number: 'singular', stem: false });
  // Auxiliaries first: "was" is a form of zijn before it is one of wassen.
  for (const infinitive of ['zijn', 'hebben', ...STRONG_INFINITIVES, ...KNOWN_VERBS])
    add(verbForms(infinitive));
}

function add({ infinitive, present, past, participle }: VerbForms): void {
  infinitives.add(infinitive);
  if (!participles.has(participle)) participles.set(participle, infinitive);
  const put = (form: string, tense: Tense, number: GrammaticalNumber, stem = false) => {
    if (!finite.has(form)) finite.set(form, { infinitive, tense, number, stem });
  };
  put(past.ik, 'past', 'singular');
  put(past.wij, 'past', 'plural');
  put(present.hij, 'present', 'singular');
  put(present.ik, 'present', 'singular', true);
  put(present.jij, 'present', 'singular');
  put(present.wij, 'present', 'plural');
}
