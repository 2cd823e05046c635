import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../lib/engine/types.ts';

/** Runs the command as npm does, with this on standard input. */
function analyse(args: string[], input: string) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/analyse.ts', ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('analyse --jsonl', () => {
  it('answers each line with findings, rewrites and all fields', () => {
    const text = 'Vandaag was Milan weer stout aan tafel.';
    const { lines, status } = analyse(['--jsonl'], line({ id: 'a', text }));
    const answer = JSON.parse(lines[0]!);
    expect(status).toBe(0);
    expect(answer).toMatchObject({ id: 'a', lang: 'nl' });
    expect(answer.findings).toEqual([
      expect.objectContaining({
        start: 23,
        end: 28,
        quote: 'stout',
        category: 'judgement',
        severity: 'strong',
      }),
    ]);
    const [rewrite] = answer.findings[0].rewrites;
    expect(rewrite.replacement.slice(rewrite.blanks[0].start, rewrite.blanks[0].end)).toMatch(/^\[.+\]$/);
    expect(answer.fields.map(({ field }: { field: string }) => field)).toEqual([...FIELDS]);
  });

  it('answers the good lines before a broken one, and says which line that is', () => {
    const { lines, stderr, status } = analyse(
      ['--jsonl'],
      `${line({ id: 1, text: 'Hij sliep.' })}{"id": 2,\n`,
    );
    expect(lines).toHaveLength(1);
    expect(stderr).toBe('analyse: line 2: not valid JSON\n');
    expect(status).toBe(2);
  });

  it.each([
    ['a list', '[]\n', 'line 1'],
    ['no text', line({ id: 1 }), 'line 1: text'],
    ['an unknown profile', line({ id: 1, text: '', profile: 'x' }), 'line 1: profile'],
    ['an unknown language', line({ id: 1, text: '', lang: 'fr' }), 'line 1: lang'],
  ])('refuses %s', (_, input, message) => {
    const { stderr, status } = analyse(['--jsonl'], input);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('reads the form as well as the text, and leaves out boxes that are not ticked', () => {
    const form = { date: '2026-03-03', parents_informed: false };
    const { lines } = analyse(['--jsonl'], line({ id: 1, text: 'Hij sliep.', form }));
    const fields = JSON.parse(lines[0]!).fields;
    const status = (name: string) => fields.find(({ field }: { field: string }) => field === name);
    expect(status('date')).toMatchObject({ status: 'present', from: 'form' });
    expect(status('parents_informed')).toMatchObject({ status: 'missing', from: null });
  });

  it('copes with strange texts', () => {
    const texts = [
      '',
      '😀😀',
      'a\r\nb',
      'שלום, הוא בכה',
      'constructor __proto__ toString',
      'Hij sliep. '.repeat(9_000),
    ];
    const { lines, status } = analyse(['--jsonl'], texts.map((text, id) => line({ id, text })).join(''));
    expect(status).toBe(0);
    expect(lines.map((answer) => JSON.parse(answer).findings.length)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('analyse', () => {
  it('reports to a reader what is judged and what is missing', () => {
    const { lines, status } = analyse(['--profile', 'incident'], 'Hij was stout.\n');
    expect(status).toBe(0);
    expect(lines.join('\n')).toMatch(/1:9 {2}«stout» {2}Oordeel/);
    expect(lines.join('\n')).toContain('○ Afspraken');
  });

  it.each([
    [['--profile', 'nope'], 'unknown profile "nope"'],
    [['no-such-file.txt'], 'no such file'],
    [['--no-such-option'], 'no-such-option'],
  ])('refuses %j in one line', (args, message) => {
    const { stderr, status } = analyse(args, '');
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

describe('analyse of several notes', () => {
  it('says which suspicion a later note confirms', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notes-'));
    const files = ['Hij heeft waarschijnlijk oorpijn.', 'De huisarts stelde een oorontsteking vast.'].map(
      (text, index) => {
        const file = join(folder, `${index + 1}.txt`);
        writeFileSync(file, text);
        return file;
      },
    );
    const { lines, status } = analyse(files, '');
    expect(status).toBe(0);
    expect(lines.slice(-2)).toEqual([
      `Bevestigd: «Hij heeft waarschijnlijk oorpijn.» (${files[0]})`,
      `     → «De huisarts stelde een oorontsteking vast.» (${files[1]})`,
    ]);
    rmSync(folder, { recursive: true });
  });
});
