import { beforeAll, describe, expect, it } from 'vitest';
import { seal, unseal } from '../../lib/store/sealed.ts';

const SECRET = 'paard batterij nietje';
const TEXT = 'Kind A lachte. 😀 '.repeat(5000);
let file: string;
beforeAll(async () => {
  file = await seal(TEXT, SECRET);
});

const changed = (changes: object) => JSON.stringify({ ...JSON.parse(file), ...changes });

describe('a sealed text', () => {
  it('opens with its passphrase', async () => expect(await unseal(file, SECRET)).toBe(TEXT));
  it('opens however the accents were typed', async () => {
    expect(await unseal(await seal('x', 'caf\u00e9 twaalf'), 'cafe\u0301 twaalf')).toBe('x');
  });
  it('shows nothing of what is in it', () => expect(file).not.toMatch(/Kind|lachte/));
  it('is different every time', async () => expect(await seal(TEXT, SECRET)).not.toBe(file));

  it.each<[string, () => string, string]>([
    ['with another passphrase', () => file, 'locked'],
    ['when a byte was changed', () => changed({ data: `AAAA${JSON.parse(file).data.slice(4)}` }), 'locked'],
    ['when it breaks off', () => file.slice(0, -20), 'other'],
    ['when it is something else', () => '{"a":1}', 'other'],
    ['when a newer version wrote it', () => changed({ version: 2 }), 'newer'],
    ['when a part is missing', () => changed({ salt: undefined }), 'damaged'],
    ['when it would keep the device busy', () => changed({ iterations: 1e12 }), 'damaged'],
  ])('stays closed %s', async (_, content, problem) => {
    const passphrase = problem === 'locked' && content() === file ? 'iets anders dus' : SECRET;
    await expect(unseal(content(), passphrase)).rejects.toMatchObject({ problem });
  });
});
