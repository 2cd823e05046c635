import { describe, expect, it, test } from 'vitest';
import { check } from '../../../lib/engine/check.ts';
import { compile } from '../../../lib/engine/lexicon.ts';
import { applyEdit } from '../../../lib/engine/remap.ts';
import { rewritesFor } from '../../../lib/engine/rewrite.ts';
import type { RewriteKind } from '../../../lib/engine/types.ts';
import { english } from '../../../lib/languages/en/index.ts';
import { englishRewriter } from '../../../lib/languages/en/rewrites/index.ts';
import { type GoldText, readGold } from '../../corpus/score.ts';

const lexicon = compile(english);
const context = { lexicon, rewriter: englishRewriter };
const findingsIn = (text: string) =>
  check(text, lexicon, { profile: 'observation', interfaceLanguage: 'en' }).findings;

/** What the first finding can become, by kind. */
function offered(text: string, kind: RewriteKind): string[] {
  const [finding] = findingsIn(text);
  if (!finding) throw new Error(`nothing found in "${text}"`);
  return rewritesFor(text, finding, context)
    .filter((rewrite) => rewrite.kind === kind)
    .map((rewrite) => applyEdit(text, rewrite));
}

test.each<[text: string, kind: RewriteKind, becomes: string]>([
  ['Liam was very naughty at lunch.', 'factual', 'Liam [what did you see or hear?] at lunch.'],
  ['He was aggressive in the sandpit.', 'factual', 'He hit [whom?] in the sandpit.'],
  ['He is aggressive with N.', 'factual', 'He hits [whom?] with N.'],
  ['She is a difficult girl.', 'factual', 'She [what did you see or hear?].'],
  ["He's stubborn.", 'positive', 'He knows what [he or she?] wants.'],
  ["She's shy in the new room.", 'positive', 'She likes to watch first in the new room.'],
  ['Nora played sweetly with the dolls.', 'factual', 'Nora played with the dolls.'],
  ['He made a stunning tower.', 'factual', 'He made a tower.'],
  ['Our little rascal found the paint.', 'factual', '[Name] found the paint.'],
  ['There was poor behaviour on the bus.', 'factual', '[What did you see or hear?] on the bus.'],
  ['Difficult today.', 'factual', '[What did you see or hear?] today.'],
  ['He bullied J. in the garden.', 'factual', 'He pushed J. in the garden.'],
  ['He was angry when the bell rang.', 'factual', 'He frowned when the bell rang.'],
  ['He was angry.', 'attribute', 'I suspect that he was angry, because I saw [what?].'],
  ['She bit her hand in frustration.', 'factual', 'She bit her hand.'],
  ['Mum is overprotective.', 'factual', 'Mum [what did they say or do?].'],
  ['He is spoilt.', 'factual', 'He [what did you see or hear?].'],
  ['We heard from other parents that she drinks.', 'source', '[Who] told me on [date] that she drinks.'],
  [
    'Unlike his sister he walked late.',
    'factual',
    'On [date] he [what did you see or hear?], now [what do you see or hear?].',
  ],
  [
    'I think he is on the spectrum.',
    'source',
    'I think he is on the spectrum (diagnosed by [whom?] on [date]).',
  ],
  [
    'Mum is overprotective.',
    'attribute',
    'I have the impression that mum is overprotective, because I saw [what?].',
  ],
  ['He threw the cup on purpose.', 'factual', 'He threw the cup.'],
  [
    'She cries to get attention.',
    'attribute',
    'I suspect that she cries to get attention, because I saw [what?].',
  ],
  [
    'She often hits other children.',
    'quantify',
    'She hits other children [number] times [per day, per week?].',
  ],
  ['He always cries when mum leaves.', 'quantify', 'He cries when mum leaves on [which days?].'],
  ['He cried for a long time.', 'quantify', 'He cried for [number] minutes.'],
  ['She called a few times.', 'quantify', 'She called [number] times.'],
  ['Lately he bites.', 'quantify', 'Since [date] he bites.'],
  ['He slept badly.', 'quantify', 'He slept from [time] to [time].'],
  ['He is probably tired.', 'attribute', 'I suspect that he is tired, because I saw [what?].'],
  [
    'She seemed unhappy with the bottle.',
    'attribute',
    'I have the impression that she was unhappy with the bottle, because I saw [what?].',
  ],
  [
    'It looks like she gets no breakfast.',
    'attribute',
    'I suspect that she gets no breakfast, because I saw [what?].',
  ],
  ['I heard that dad moved out.', 'source', '[Who] told me on [date] that dad moved out.'],
  ['Allegedly dad moved out.', 'source', '[Who] told me on [date] that dad moved out.'],
  ['He has ADHD.', 'source', 'According to [which doctor or service?] (report of [date]) he has ADHD.'],
  ['He is quicker than his peers.', 'factual', 'He is quicker.'],
  [
    'She is behind for her age.',
    'factual',
    'On [date] she [what did you see or hear?], now [what do you see or hear?].',
  ],
  ["Sofia doesn't like being alone.", 'positive', 'Sofia likes being with other children.'],
  ["He can't sit still at the table.", 'positive', 'He likes to move.'],
  ['He pushed Noah Jones off the bike.', 'initials', 'He pushed N.J. off the bike.'],
  ['He pushed Noah Jones off the bike.', 'initials', 'He pushed another child off the bike.'],
  ['Mum rings from 07700 900123.', 'initials', 'Mum rings from [where is the number kept?].'],
  ['He works on his fine motor skills.', 'factual', 'He works on his hand skills.'],
  ['She spoke at the MDT.', 'factual', 'She spoke at the MDT ([what does that mean?]).'],
])('%s can become %s: %s', (text, kind, becomes) => {
  expect(offered(text, kind)).toContain(becomes);
});

test('a quality is not said of one moment in the past', () => {
  expect(offered('He was stubborn at lunch.', 'positive')).toEqual([]);
});

describe('every finding of the rules and of the corpus', () => {
  const texts = [
    ...english.rules.flatMap((rule) => rule.flagged.map((example) => example.replaceAll('*', ''))),
    ...readGold<GoldText>('findings')
      .filter(({ lang }) => lang === 'en')
      .map(({ text }) => text),
  ];

  it('has a rewrite, which changes the text', () => {
    for (const text of texts) {
      for (const finding of findingsIn(text)) {
        const rewrites = rewritesFor(text, finding, context);
        expect(rewrites.length, `${text} {${finding.quote}}`).toBeGreaterThan(0);
        for (const rewrite of rewrites) expect(applyEdit(text, rewrite)).not.toBe(text);
      }
    }
  });

  it('leaves nothing of itself to remark on in what is offered first', () => {
    const left = texts.filter((text) => {
      const found = findingsIn(text);
      const [finding] = found;
      if (found.length !== 1 || !finding) return false;
      const [rewrite] = rewritesFor(text, finding, context);
      if (!rewrite) return true;
      const answered = applyEdit(text, rewrite).replace('[whom?] on [date]', 'the doctor on 3 May');
      return findingsIn(answered).some(({ rule }) => rule === finding.rule);
    });
    expect(left).toEqual([]);
  });

  it('ends its sentence as it did, and has no space too many', () => {
    for (const text of texts) {
      for (const finding of findingsIn(text)) {
        for (const rewrite of rewritesFor(text, finding, context)) {
          const result = applyEdit(text, rewrite);
          expect(result, text).not.toMatch(/ {2}| [.,]/);
          expect(result.at(-1), text).toBe(text.at(-1));
        }
      }
    }
  });
});
