import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, FIELDS } from '../../lib/engine/types.ts';
import { BINS, KINDS, TOPICS } from '../../lib/practice/schema.ts';
import { POSES } from '../../lib/practice/strip.ts';
import { FILE_FORMAT, readTrainerFile } from '../../lib/practice/trainer-file.ts';
import { PROFILE_IDS } from '../../lib/profiles/index.ts';

const manual = readFileSync('docs/oefeningen.md', 'utf8');
const [head, ...items] = [...manual.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json!));

describe('docs/oefeningen.md', () => {
  it('shows a file, and an item of every kind, that can be loaded', () => {
    const read = readTrainerFile(JSON.stringify({ ...head, items }));
    expect(read).toMatchObject({ problems: [], set: { title: head.title } });
    expect(items.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort());
  });

  it.each([FILE_FORMAT, ...KINDS, ...BINS, ...TOPICS, ...DOCUMENTS, ...FIELDS, ...PROFILE_IDS, ...POSES])(
    'names %s',
    (name) => expect(manual).toMatch(new RegExp(`[\`"]${name}[\`"]`)),
  );
});
