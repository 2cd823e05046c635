import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the command as npm does, with this on standard input. */
function run(args: string[], input: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/anonymise.ts', ...args], {
    input,
    encoding: 'utf8',
  });
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('anonymise --jsonl', () => {
  it('answers each line with the new text and what was replaced in the old', () => {
    const text = 'Xqz duwde Lotte op 3 maart.';
    const { stdout, stderr, status } = run(
      ['--jsonl'],
      line({ id: 'a', text, known: ['Xqz'] }) + line({ id: 2, text: '' }),
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((answer) => JSON.parse(answer)),
    ).toEqual([
      {
        id: 'a',
        text: 'Kind A duwde Kind B op [datum].',
        names: [
          { start: 0, end: 3, quote: 'Xqz', kind: 'child', replacement: 'Kind A' },
          { start: 10, end: 15, quote: 'Lotte', kind: 'child', replacement: 'Kind B' },
          { start: 19, end: 26, quote: '3 maart', kind: 'date', replacement: '[datum]' },
        ],
      },
      { id: 2, text: '', names: [] },
    ]);
  });

  it('answers the good lines before a broken one, and says which line that is', () => {
    const { stdout, stderr, status } = run(
      ['--jsonl'],
      `${line({ id: 1, text: 'Lotte sliep.' })}\n{"id": 2,\n`,
    );
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('anonymise: line 3: not valid JSON\n');
    expect(status).toBe(2);
  });

  it.each([
    ['a list', '[]\n', 'line 1'],
    ['no text', line({ id: 1 }), 'line 1: text'],
    ['a known name that is no text', line({ id: 1, text: '', known: [1] }), 'line 1: known.0'],
  ])('refuses %s', (_, input, message) => {
    const { stderr, status } = run(['--jsonl'], input);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

describe('anonymise', () => {
  it('shows the text and below it what was replaced', () => {
    const { stdout } = run(['--known', 'Xqz'], 'Xqz duwde Lotte.\n');
    expect(stdout).toBe('Kind A duwde Kind B.\n\n  Kind A ← Xqz (child)\n  Kind B ← Lotte (child)\n');
  });

  it('shows only the text when there is nothing to replace', () => {
    expect(run([], 'Hij sliep.\n').stdout).toBe('Hij sliep.\n');
  });

  it('refuses a file that is not there in one line', () => {
    const { stderr, status } = run(['no-such-file.txt'], '');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});
