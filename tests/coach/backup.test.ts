import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../lib/coach/backup.ts';
import type { CoachData } from '../../lib/store/coach.ts';
import { seal } from '../../lib/store/sealed.ts';

const SECRET = 'paard batterij nietje';
const data = {
  sets: [{ id: 's', title: 'Eten', theme: '', tags: [], archived: false, createdAt: 1, changedAt: 1 }],
  sentences: [
    { id: 'a', setId: 's', position: 1, text: 'Kind A viel.', categories: [], question: '', addedAt: 1 },
  ],
  outcomes: [],
} as unknown as CoachData;

describe('a backup', () => {
  it('comes back as it was', async () => {
    expect(await readBackup(await writeBackup(data, SECRET), SECRET)).toEqual({ data });
  });

  it.each<[string, () => Promise<string>, string]>([
    ['that is locked', async () => writeBackup(data, 'iets anders dus'), 'locked'],
    ['that is something else', async () => '{}', 'other'],
    ['of something else', () => seal('{"feitelijk":"settings","version":1}', SECRET), 'other'],
    ['of a newer version', () => seal('{"feitelijk":"coach","version":2}', SECRET), 'newer'],
    [
      'with a damaged row',
      () => seal(JSON.stringify({ feitelijk: 'coach', version: 1, ...data, sets: [{}] }), SECRET),
      'damaged',
    ],
    ['that is no JSON inside', () => seal('x', SECRET), 'damaged'],
  ])('%s is refused', async (_, file, problem) => {
    expect(await readBackup(await file(), SECRET)).toEqual({ problem });
  });
});
