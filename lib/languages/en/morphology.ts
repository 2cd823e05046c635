/**
 * English word forms by spelling rules and a table of irregular verbs. compromise was measured first: it made a wrong
 * form, or none, for 25 of the pack's 430 verbs ("crawl", "reek", "lean"), took longer to load than the whole pack to
 * compile, and made the worker's script a quarter larger.
 */

export interface VerbParts {
  thirdPerson: string;
  past: readonly string[];
  gerund: readonly string[];
  participle: readonly string[];
}

/** @returns forms of a verb; British and American spellings where they differ */
export function verbParts(infinitive: string): VerbParts {
  const irregular = IRREGULAR_VERBS.get(infinitive);
  const regular = doubles(infinitive).map((stem) => withEnding(stem, 'ed'));
  return {
    thirdPerson: THIRD_PERSON[infinitive] ?? plural(infinitive),
    past: irregular?.past ?? regular,
    gerund: gerunds(infinitive),
    participle: irregular?.participle ?? irregular?.past ?? regular,
  };
}

/** Also the third person of a verb: "bullies", "watches". */
export function plural(noun: string): string {
  if (IRREGULAR_PLURALS[noun]) return IRREGULAR_PLURALS[noun];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Degrees by an ending, which longer adjectives do not have: "naughtier", but "more difficult". */
export function degrees(adjective: string): string[] {
  const isShort = ONE_SYLLABLE.test(adjective) || /[^aeiou]y$/.test(adjective);
  if (!isShort || /-|lt$/.test(adjective)) return [];
  const stem =
    ONE_SYLLABLE.test(adjective) && endsShort(adjective) ? adjective + adjective.at(-1) : adjective;
  return [withEnding(stem, 'er'), withEnding(stem, 'est')];
}

export function adverb(adjective: string): string {
  if (/^(?:shy|sly|coy)$/.test(adjective)) return `${adjective}ly`;
  if (adjective.endsWith('ly')) return adjective;
  if (adjective.endsWith('ey')) return `${adjective.slice(0, -2)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  return adjective.endsWith('ll') ? `${adjective}y` : `${adjective}ly`;
}

const ONE_SYLLABLE = /^[^aeiouy]*(?:[aeiouy]{1,2}[^aeiouy]+e?|[aeiouy]+)$/;
/** One vowel and one consonant, which doubles: "sad", "hit". */
const SHORT_END = /(?:^|[^aeiou])[aeiouy][bdfgklmnprstvz]$/;

function endsShort(word: string): boolean {
  return SHORT_END.test(word);
}

/** Stems before -ed and -ing. Longer verbs in -l double it in Britain and not in America. */
function doubles(verb: string): string[] {
  if (/[aeiou][^aeiou]+[aeiou]l$/.test(verb)) return [verb + verb.at(-1), verb];
  if (verb.endsWith('ic')) return [`${verb}k`];
  const doubled = endsShort(verb) && (ONE_SYLLABLE.test(verb) || STRESSED_END.test(verb));
  return [doubled ? verb + verb.at(-1) : verb];
}
const STRESSED_END = /(?:mit|[^f]fer|get|gin|pel|cur|hor|gret|wit|gag|set)$/;

function gerunds(verb: string): string[] {
  if (/ie$/.test(verb)) return [`${verb.slice(0, -2)}ying`];
  if (/(?:wh|b|s)inge$/.test(verb)) return [`${verb}ing`, `${verb.slice(0, -1)}ing`];
  if (/[eo]e$|^be$/.test(verb)) return [`${verb}ing`];
  return doubles(verb).map((stem) => (stem.endsWith('e') ? `${stem.slice(0, -1)}ing` : `${stem}ing`));
}

/** Before an ending with a vowel a silent e goes, and y becomes i: "whined", "cried", "lazier". */
function withEnding(stem: string, ending: string): string {
  if (stem.endsWith('e')) return stem.slice(0, -1) + ending;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i${ending}` : stem + ending;
}

const THIRD_PERSON: Record<string, string> = { have: 'has', be: 'is', do: 'does', go: 'goes' };

const IRREGULAR_PLURALS: Record<string, string> = {
  person: 'people',
  child: 'children',
  thief: 'thieves',
  hero: 'heroes',
};

/** "infinitive past participle", alternatives after a slash; the participle is the past when it is left out. */
const IRREGULAR_VERBS = new Map(
  `be was/were been, bear bore borne, beat beat beaten, become became become, begin began begun, bite bit bitten,
  blow blew blown, break broke broken, bring brought, build built, buy bought, catch caught, choose chose chosen, cling clung,
  come came come, cut cut, dig dug, do did done, draw drew drawn, dream dreamed/dreamt, drink drank drunk,
  drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, fly flew flown,
  forget forgot forgotten, forgive forgave forgiven, get got got/gotten, give gave given, go went gone, grow grew grown,
  hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid,
  lead led, learn learned/learnt, light lit, mistake mistook mistaken, leave left, let let, lie lay/lied lain/lied, lose lost, make made, mean meant, meet met,
  misunderstand misunderstood, overthink overthought, pay paid, put put, read read, ride rode ridden, ring rang rung,
  rise rose risen, run ran run, say said, see saw seen, seek sought, send sent, set set, shake shook shaken,
  show showed shown/showed, shut shut, sing sang sung, sit sat, sleep slept, speak spoke spoken, spend spent, spill spilled/spilt, spit spat/spit,
  split split, spoil spoiled/spoilt, spread spread, stand stood, steal stole stolen, stick stuck, sting stung, stink stank/stunk stunk, strike struck struck,
  swear swore sworn, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
  throw threw thrown, understand understood, upset upset, wake woke woken, wear wore worn, weep wept, wet wet/wetted, win won,
  wind wound, write wrote written`
    .split(/,\s+/)
    .map((entry) => {
      const [infinitive, past, participle = past] = entry.split(' ') as [string, string, string?];
      return [infinitive, { past: past.split('/'), participle: participle.split('/') }];
    }),
);
