import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/engine/types.ts';
import { createNote, type KeptNote, type Note } from '../../lib/page/note.ts';
import { blanksIn } from './tracked.ts';

/** An engine that flags every "boos" and answers at once. */
function noteOf(kept?: KeptNote): Note {
  const ask = async (text: string) => {
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
    return { ok: true as const, value: { language: 'nl' as const, findings, fields: [] } };
  };
  return createNote({ ask, answered: () => {}, failed: () => {} }, kept);
}

const answered = () => new Promise((resolve) => setImmediate(resolve));
const places = (note: Note) => note.findings.map(({ start }) => start);

describe('a note', () => {
  let note: Note;
  beforeEach(async () => {
    note = noteOf();
    note.update('was boos en boos');
    await answered();
  });

  it('knows its remarks', () => {
    expect(places(note)).toEqual([4, 12]);
  });

  it('says whether the text changed', () => {
    expect(note.update('was boos en boos')).toBe(false);
    expect(note.update('was boos en boos.')).toBe(true);
  });

  it('leaves out a dismissed remark wherever its words go, and only that one', async () => {
    note.dismiss(note.findings[0]!);
    expect(places(note)).toEqual([12]);
    note.update('Hij was boos en boos');
    await answered();
    expect(places(note)).toEqual([16]);
  });

  it('shows it again when its words were typed anew', async () => {
    note.dismiss(note.findings[0]!);
    for (const text of ['was b en boos', 'was boos en boos']) {
      note.update(text);
      await answered();
    }
    expect(places(note)).toEqual([4, 12]);
  });

  it('follows the remark whose card is open, until its words change', () => {
    note.choose(note.findings[1]!);
    note.update('Ja, was boos en boos');
    expect(note.chosen?.start).toBe(16);
    note.update('Ja, was boos en blij');
    expect(note.chosen).toBeNull();
  });

  it('remembers what was dismissed and left open while the writer was elsewhere', async () => {
    note.update('was boos en boos [wat?]');
    note.addBlanks(blanksIn(note.text));
    note.dismiss(note.findings[0]!);
    const again = noteOf(note.kept());
    again.update('Toen was boos en boos [wat?]');
    await answered();
    expect(places(again)).toEqual([17]);
    expect(again.openBlanks.map(({ quote }) => quote)).toEqual(['[wat?]']);
  });

  it('knows a blank once, however often it is brought in', () => {
    note.update('was boos en boos [wat?]');
    note.addBlanks(blanksIn(note.text));
    note.addBlanks(blanksIn(note.text));
    expect(note.openBlanks).toHaveLength(1);
  });

  it('checks no text that is too long', async () => {
    note.update('boos '.repeat(30_000));
    await answered();
    expect([note.tooLong, note.findings]).toEqual([true, []]);
  });
});
