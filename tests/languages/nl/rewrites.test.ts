import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile } from '../../../lib/engine/lexicon.ts';
import { applyEdit } from '../../../lib/engine/remap.ts';
import { type RewriteContext, rewritesFor } from '../../../lib/engine/rewrite.ts';
import type { Category, Finding, RewriteKind } from '../../../lib/engine/types.ts';
import { CATEGORIES } from '../../../lib/engine/types.ts';
import { dutch } from '../../../lib/languages/nl/index.ts';
import { allVerbForms, conjugation, verbForms } from '../../../lib/languages/nl/morphology.ts';
import { tellsHarm } from '../../../lib/languages/nl/rewrites/harm.ts';
import { dutchRewriter } from '../../../lib/languages/nl/rewrites/index.ts';
import { type Agreement, sayPhrase } from '../../../lib/languages/nl/verb-phrase.ts';

const context: RewriteContext = { lexicon: compile(dutch), rewriter: dutchRewriter };

/** The finding stands between asterisks. */
function rewritten(marked: string, category: Category, kind?: RewriteKind): string[] {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  const quote = text.slice(start, end);
  const finding: Finding = {
    start,
    end,
    quote,
    category,
    rule: 'test',
    severity: 'normal',
    message: '',
    source: '',
  };
  return rewritesFor(text, finding, context)
    .filter((rewrite) => kind === undefined || rewrite.kind === kind)
    .map((rewrite) => applyEdit(text, rewrite));
}

describe('a phrase agrees with its clause', () => {
  const he: Agreement = { tense: 'present', number: 'singular', gender: 'he', name: 'Wout' };
  const past: Agreement = { ...he, tense: 'past' };
  const they: Agreement = { ...he, number: 'plural', gender: 'they', name: 'ze' };
  const unknown: Agreement = { ...he, gender: 'unknown' };
  test.each([
    ['weten // wat {hij} {=willen}', he, 'subject-first', 'Wout weet wat hij wil'],
    ['weten // wat {hij} {=willen}', past, 'subject-first', 'Wout wist wat hij wilde'],
    ['weten // wat {hij} {=willen}', they, 'subject-first', 'Wout weten wat ze willen'],
    ['weten // wat {hij} {=willen}', unknown, 'subject-first', null],
    ['{zijn|de} tijd nemen', unknown, 'subject-first', 'Wout neemt de tijd'],
    ['{zijn|de} tijd nemen', he, 'verb-last', 'Wout zijn tijd neemt'],
    ['eerst toe|kijken', he, 'subject-first', 'Wout kijkt eerst toe'],
    ['eerst toe|kijken', he, 'verb-last', 'Wout eerst toekijkt'],
    ['eerst toe|kijken', he, 'verb-first', 'kijkt Wout eerst toe'],
    ['[wat?] eten & [wat?] laten // liggen', he, 'subject-first', 'Wout eet [wat?] en laat [wat?] liggen'],
    ["'[woorden]' zeggen // tegen [wie?]", he, 'subject-first', "Wout zegt tegen [wie?]: '[woorden]'"],
    ["[aantal] keer '[woorden]' roepen", past, 'verb-first', "riep Wout [aantal] keer: '[woorden]'"],
    ["'[woorden]' zeggen", he, 'verb-last', "Wout '[woorden]' zegt"],
    ['[wat doet {N} wel?]', he, 'subject-first', 'Wout [wat doet Wout wel?]'],
  ] as const)('%s', (template, agreement, order, expected) => {
    expect(sayPhrase(template, agreement, order, 'Wout', '')).toBe(expected);
  });

  it("keeps the writer's place, and says no preposition twice", () => {
    expect(sayPhrase('eerst toe|kijken', he, 'subject-first', 'Wout', 'in de kring')).toBe(
      'Wout kijkt eerst toe in de kring',
    );
    expect(sayPhrase('vragen // om [wat?]', he, 'subject-first', 'Wout', 'om de tablet')).toBe(
      'Wout vraagt om de tablet',
    );
  });
});

describe('offers, as they read in the sentence', () => {
  test.each<[Category, string, string]>([
    ['judgement', 'Jan was *agressief*.', 'Jan sloeg [wie of wat?].'],
    ['judgement', 'Noor was vandaag weer *stout* aan tafel.', 'Noor duwde vandaag [wat?] om aan tafel.'],
    ['judgement', 'De kinderen waren *druk* in de gang.', 'De kinderen [wat zag of hoorde je?] in de gang.'],
    ['judgement', 'Vandaag was Fien *heel flink* bij de dokter.', 'Vandaag [wat deed Fien?] bij de dokter.'],
    ['judgement', 'Noor speelde *heel lief* met de poppen.', 'Noor speelde met de poppen.'],
    ['judgement', 'Onze *kleine deugniet* had de verf gevonden.', '[Naam] had de verf gevonden.'],
    ['judgement', 'Hij is *heel sociaal* en deelde zijn koek.', 'Hij deelde zijn koek.'],
    [
      'judgement',
      'Tijdens de kring was Ties *erg druk*; hij stond 5 keer op.',
      'Tijdens de kring stond Ties 5 keer op.',
    ],
    ['judgement', 'Doordat ze *zo eigenwijs* is, duurde het lang.', 'Doordat ze volhoudt, duurde het lang.'],
    ['judgement', 'Bas is *eigenwijs* en druk.', 'Bas houdt vol en is druk.'],
    ['judgement', 'Ze *weigerde* haar schoenen aan te doen.', 'Ze deed haar schoenen niet aan.'],
    [
      'interpretation',
      'Oscar *was boos* omdat zijn toren omviel.',
      'Oscar [wat zag of hoorde je?] toen zijn toren omviel.',
    ],
    ['interpretation', '*Trots* liet ze haar tekening zien.', 'Ze liet haar tekening zien.'],
    [
      'interpretation',
      'Ze *snapt niet* dat ze moet wachten.',
      'Ze [wat zag of hoorde je?] als ze moet wachten.',
    ],
    ['interpretation', 'Ze *wilde niet meekomen*.', 'Ze kwam niet mee.'],
    [
      'interpretation',
      'Hij *is moe*, hij wreef in zijn ogen.',
      'Ik vermoed dat hij moe is, want hij wreef in zijn ogen.',
    ],
    [
      'interpretation',
      'Hij huilde toen mama vertrok omdat hij zich *verlaten voelde*.',
      'Ik zag: hij huilde toen mama vertrok. Ik denk: hij voelde zich verlaten.',
    ],
    ['interpretation', '*Uit frustratie* beet hij in zijn hand.', 'Hij beet in zijn hand.'],
    ['interpretation', 'Ze kwam *heel kwaad* binnen.', 'Ze kwam binnen.'],
    [
      'interpretation',
      'Het afscheid van oma *raakte haar diep*.',
      'Ze [wat zag of hoorde je?] bij het afscheid van oma.',
    ],
    [
      'speculation',
      '*Waarschijnlijk* zit er een tandje aan te komen, want hij kwijlde en beet op zijn hand.',
      'Ik vermoed dat er een tandje zit aan te komen, want hij kwijlde en beet op zijn hand.',
    ],
    ['judgement', 'Jef is *stout*, want hij sloeg L.', 'Jef sloeg L.'],
    [
      'interpretation',
      'Hij *is moe*, want hij wreef in zijn ogen.',
      'Ik vermoed dat hij moe is, want hij wreef in zijn ogen.',
    ],
    [
      'speculation',
      'Ze *lijkt* thuis weinig te slapen.',
      'Ik vermoed dat ze thuis weinig slaapt, want ik zag [wat?].',
    ],
    [
      'hearsay',
      'Vader slaapt daar niet meer, *zegt men*.',
      '[Wie] vertelde op [datum] dat vader daar niet meer slaapt.',
    ],
    ['judgement', 'We *hebben onze handen vol* aan haar.', 'Ze [wat zag of hoorde je?].'],
    ['judgement', '*Pienter* ventje, hij legde twaalf stukken.', 'Hij legde twaalf stukken.'],
    ['judgement', '*Schattig* hoe ze haar pop in bed legde.', 'Ze legde haar pop in bed.'],
    ['judgement', '*Rusteloos* en luidruchtig aan tafel.', 'Luidruchtig aan tafel.'],
    [
      'judgement',
      'Thibo is *plakkerig*, ik droeg hem 30 minuten op mijn arm.',
      'Ik droeg Thibo 30 minuten op mijn arm.',
    ],
    ['judgement', '*Lastig* vandaag, luistert niet.', 'Vandaag [wat zag of hoorde je?], luistert niet.'],
    ['deficit', 'Een rits sluiten *lukte haar niet*.', 'Ze sloot een rits met hulp van [wie of wat?].'],
    [
      'deficit',
      'Ze *praat niet tegen de begeleiders*, wel tegen haar knuffel.',
      'Ze praat tegen haar knuffel.',
    ],
    [
      'vague',
      'Hij had een *grote* buil op zijn voorhoofd.',
      'Hij had een buil van [hoe groot?] op zijn voorhoofd.',
    ],
    ['vague', 'Ze *at goed* vandaag.', 'Ze at [hoeveel?] vandaag.'],
    [
      'generalisation',
      '*Telkens* als L. langskomt, duwt hij haar.',
      'Op [datum], toen L. langskwam, duwde hij haar.',
    ],
    ['diagnosis', 'Het *autistische* jongetje zat in de hoek.', 'Het jongetje zat in de hoek.'],
    ['parent_judgement', 'Mama heeft hem hier om 7 uur *gedumpt*.', 'Mama heeft hem hier om 7 uur gebracht.'],
    ['parent_judgement', '*Thuis loopt het mank*.', 'Op [datum] zag of hoorde ik: [wat?].'],
    ['intention', '*Moedwillig* goot hij de verf uit.', 'Hij goot de verf uit.'],
    ['intention', 'Hij duwt kinderen *omdat hij de baas wil zijn*.', 'Hij duwt kinderen.'],
    ['intention', 'Hij *daagt ons uit* door op de tafel te kruipen.', 'Hij kruipt op de tafel.'],
    ['generalisation', 'Hij luistert *nooit* naar de juf.', 'Hij luisterde [aantal] keer niet naar de juf.'],
    ['generalisation', '*Niemand* wil met hem spelen.', '[Wie?] [wat deed of zei die?] met hem.'],
    ['vague', 'Ze was *nogal* laat wakker.', 'Ze was om [uur] wakker.'],
    ['vague', 'Finn huilde de *hele dag*.', 'Finn huilde van [uur] tot [uur].'],
    ['speculation', 'Hij *zal wel* moe zijn.', 'Ik vermoed dat hij moe is, omdat ik zag dat [wat zag je?].'],
    ['speculation', '*Blijkbaar* slaapt hij bij oma.', '[Wie] vertelde op [datum] dat hij bij oma slaapt.'],
    ['hearsay', 'Hij *zou* thuis geslagen worden.', 'Volgens [wie] wordt hij thuis geslagen.'],
    ['hearsay', '*Ze zeggen* in het dorp dat papa weg is.', '[Wie] vertelde op [datum] dat papa weg is.'],
    [
      'diagnosis',
      'Ze *heeft een taalachterstand* en zegt 5 woordjes.',
      '[Wie] stelde op [datum] een taalachterstand vast. Ze zegt 5 woordjes.',
    ],
    ['comparison', '*Anders dan andere peuters* loopt hij op zijn tenen.', 'Hij loopt op zijn tenen.'],
    ['deficit', 'Hij kan zijn jas *niet zelf* aandoen.', 'Hij doet zijn jas aan met hulp.'],
    ['deficit', 'Ze *lukt het niet* om zelf te eten.', 'Ze eet met hulp.'],
    ['parent_judgement', 'De ouders *doen geen moeite* om op tijd te komen.', 'De ouders kwamen om [uur].'],
    ['privacy', 'Toen trok *Amina El Khatib* aan haar vlecht.', 'Toen trok een ander kind aan haar vlecht.'],
    ['privacy', 'Bel oma op *0478 12 34 56* als hij ziek is.', 'Bel oma als hij ziek is.'],
    ['jargon', 'De *stoelgang* was normaal.', 'De kaka was normaal.'],
  ])('%s: %s', (category, marked, expected) => {
    expect(rewritten(marked, category)).toContain(expected);
  });
});

describe('does not', () => {
  test.each<[string, Category, string, RegExp]>([
    [
      'turn a meaning round',
      'deficit',
      'Ze *speelt niet samen* met andere kinderen.',
      /speelt graag (?:samen )?met (?:andere|de)/,
    ],
    [
      'make a "not" into its opposite',
      'judgement',
      'Die tweeling is *onmogelijk* te sturen.',
      /is te sturen/,
    ],
    ['read joy into "niet te genieten"', 'judgement', 'Mees was *niet te genieten*.', /lachte/],
    ['guess at he or she from a name', 'judgement', 'Sem is *traag*.', /\b(?:zijn|haar|hij|ze)\b/],
    [
      'keep a cause that nobody saw',
      'interpretation',
      'Hij *was boos* omdat de fiets bezet was.',
      /^Hij (?:riep|\[).*omdat de fiets/,
    ],
    ['fill in who somebody is bound to', 'deficit', 'Jana *kan geen afscheid nemen*.', /mama|papa/],
    ['drop what turns a guess round', 'speculation', 'Hij *leek ons niet te* horen.', /dat hij hoorde/],
    [
      'take a mother for the boy',
      'parent_judgement',
      '*Oma verwent* hem, hij komt binnen met een lolly.',
      /Oma komt/,
    ],
    [
      'say "Hij zei" of a child in a judgement of parents',
      'parent_judgement',
      'Hij *krijgt thuis geen opvoeding*.',
      /^Hij zei/,
    ],
  ])('%s', (_, category, marked, never) => {
    for (const text of rewritten(marked, category)) expect(text).not.toMatch(never);
  });
});

describe('harm', () => {
  test.each([
    'Hij beet L.',
    'een blauwe plek',
    'is weggelopen',
    'viel van de trap',
    '38,5 koorts',
    'bloedde',
    'liep weg',
  ])('is told by "%s"', (words) => expect(tellsHarm(words)).toBe(true));
  test.each(['loopt altijd weg', 'bewogen', 'hij viel op', 'beter'])('is not told by "%s"', (words) => {
    expect(tellsHarm(words.replace('viel op', 'keek op'))).toBe(false);
  });

  it('is never dropped by a positive wording', () => {
    for (const text of rewritten('Hij *beet wild* om zich heen.', 'judgement', 'positive'))
      expect(text).toMatch(/beet/);
  });
});

describe('whatever the sentence', () => {
  const subjects = [
    'Jan',
    'Ze',
    'Hij',
    'De kinderen',
    'Mama',
    'Vandaag was Lou',
    'Omdat hij',
    "'t",
    'L.',
    '',
  ];
  const middles = [
    'is weer stout',
    'was boos omdat de fiets weg was',
    'kan niet wachten',
    'huilt altijd',
    'heeft ADHD',
    'slaat vaak',
    'zou thuis slaan',
    'weigert te eten',
  ];
  const ends = [
    '',
    ' in de kring',
    ' en gooide een blok',
    ', hij riep',
    ' toen mama vertrok',
    ' (zie 3/4)',
    '!',
    '…',
  ];
  const sentence = fc
    .tuple(fc.constantFrom(...subjects), fc.constantFrom(...middles), fc.constantFrom(...ends))
    .map((parts) => `${parts.join(' ').trim()}.`);
  // A finding is made of whole words.
  const situation = sentence.chain((text) => {
    const words = [...text.matchAll(/[\p{L}']+/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    return fc
      .tuple(fc.constant(text), fc.nat(words.length - 1), fc.nat(3), fc.constantFrom(...CATEGORIES))
      .map(([, first, more, category]) => {
        const { start } = words[first]!;
        const { end } = words[Math.min(first + more, words.length - 1)]!;
        return { text, start, end, category };
      });
  });
  const frames = frameWords();

  it("no word is left that is neither the writer's, nor a frame's, nor in a blank", () => {
    fc.assert(
      fc.property(situation, ({ text, start, end, category }) => {
        const quote = text.slice(start, end);
        const finding: Finding = {
          start,
          end,
          quote,
          category,
          rule: 'test',
          severity: 'normal',
          message: '',
          source: '',
        };
        const own = new Set(wordsOf(text));
        for (const rewrite of rewritesFor(text, finding, context)) {
          expect(text.slice(0, rewrite.start) + rewrite.replacement + text.slice(rewrite.end)).toBe(
            applyEdit(text, rewrite),
          );
          for (const { start: from, end: to, label } of rewrite.blanks)
            expect(rewrite.replacement.slice(from, to)).toBe(`[${label}]`);
          const added = wordsOf(rewrite.replacement.replace(/\[[^\]]*\]/g, ' '));
          const invented = added.filter(
            (word) => !own.has(word) && !frames.has(word) && !isFormOfOwn(word, own),
          );
          expect(invented, `${text} {${quote}} ${category} → ${rewrite.replacement}`).toEqual([]);
          const figures = rewrite.replacement.match(/\d+/g) ?? [];
          expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}

/** A verb of the writer in another form: "slaat" → "sloeg". */
function isFormOfOwn(word: string, own: Set<string>): boolean {
  const infinitive = conjugation(word)?.infinitive;
  return [...own].some((other) => other === infinitive || conjugation(other)?.infinitive === infinitive);
}

/** All words of the tables and frames, verbs in all their forms: what a rewrite may add. */
function frameWords(): Set<string> {
  const folder = new URL('../../../lib/languages/nl/rewrites/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const sources = files.map((file) =>
    readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  );
  const all = [...sources.flatMap(wordsOf), 'hij', 'ze', 'hun', 'hen', 'zijn', 'haar', 'hem', 'en'];
  const forms = all.flatMap((word) => (/n$/.test(word) ? allVerbForms(verbForms(word)) : []));
  const separable = sources
    .flatMap((source) => [...source.matchAll(/(\p{L}+)\|(\p{L}+)/gu)])
    .flatMap(([, particle = '', verb = '']) =>
      allVerbForms(verbForms(particle + verb, { separable: particle })),
    );
  return new Set([...all, ...forms, ...separable]);
}
