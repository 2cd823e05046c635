import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/engine/types.ts';
import type { PageAnswers, Reply } from '../../lib/messages.ts';
import { createChecker } from '../../lib/page/checking.ts';

/** A checker whose engine answers when the test says so. */
function setUp(signal?: AbortSignal) {
  const asked: { text: string; answer: (reply: Reply<PageAnswers['check']>) => Promise<void> }[] = [];
  const log: string[] = [];
  const checker = createChecker({
    ask: (text) =>
      new Promise((resolve) => {
        const answer = async (reply: Reply<PageAnswers['check']>) => {
          resolve(reply);
          await new Promise((settled) => setImmediate(settled));
        };
        asked.push({ text, answer });
      }),
    answered: () => log.push('answered'),
    failed: (reason) => log.push(reason),
    signal,
  });
  const quotes = () => checker.current.findings.map(({ quote, start }) => `${quote}@${start}`);
  return { checker, asked, log, quotes };
}

/** What the engine would say of a text in which every "boos" is a finding. */
function answerFor(text: string): Reply<PageAnswers['check']> {
  const findings = [...text.matchAll(/boos/g)].map(
    ({ index }): Finding => ({
      start: index,
      end: index + 4,
      quote: 'boos',
      category: 'interpretation',
      rule: 'r',
      severity: 'normal',
      message: '',
      source: '',
    }),
  );
  return { ok: true, value: { language: 'nl', findings, fields: [] } };
}

describe('the checker', () => {
  it('asks once, and not again for the same text', () => {
    const { checker, asked } = setUp();
    checker.textChanged('was boos');
    checker.textChanged('was boos');
    expect(asked.map(({ text }) => text)).toEqual(['was boos']);
  });

  it('has one check under way, and then asks only for the latest text', async () => {
    const { checker, asked } = setUp();
    for (const text of ['b', 'bo', 'boo', 'boos']) checker.textChanged(text);
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(answerFor('b'));
    expect(asked.map(({ text }) => text)).toEqual(['b', 'boos']);
  });

  it('moves an answer through what was typed since', async () => {
    const { checker, asked, quotes } = setUp();
    checker.textChanged('was boos');
    checker.textChanged('Hij was boos');
    await asked[0]?.answer(answerFor('was boos'));
    expect(quotes()).toEqual(['boos@8']);
  });

  it('moves what it knows at once, before the next answer', async () => {
    const { checker, asked, quotes } = setUp();
    checker.textChanged('was boos');
    await asked[0]?.answer(answerFor('was boos'));
    checker.textChanged('Hij was boos');
    expect(quotes()).toEqual(['boos@8']);
    checker.textChanged('Hij was moe');
    expect(quotes()).toEqual([]);
  });

  it('asks a second time when the background fell silent, and says so when that fails too', async () => {
    const { checker, asked, log } = setUp();
    checker.textChanged('was boos');
    await asked[0]?.answer({ ok: false, reason: 'failed' });
    expect(asked).toHaveLength(2);
    await asked[1]?.answer({ ok: false, reason: 'failed' });
    expect(log).toEqual(['failed']);
    checker.textChanged('was boos.');
    expect(asked).toHaveLength(3);
  });

  it('says nothing any more once nobody wants to hear it', async () => {
    const end = new AbortController();
    const { checker, asked, log } = setUp(end.signal);
    checker.textChanged('was boos');
    end.abort();
    await asked[0]?.answer(answerFor('was boos'));
    expect(log).toEqual([]);
  });

  it('never shows a finding that does not read as its quote', async () => {
    const { checker, asked, quotes } = setUp();
    checker.textChanged('was blij');
    await asked[0]?.answer(answerFor('was boos'));
    expect(quotes()).toEqual([]);
  });
});
