import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../lib/store/problems.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('what went wrong', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [named('AbortError', new DOMException('', 'QuotaExceededError')), 'full'],
    [named('VersionError'), 'newer'],
    [new Dexie.OpenFailedError('no', named('InvalidStateError')), 'forbidden'],
    [new Dexie.MissingAPIError(''), 'forbidden'],
    [new Error('x'), 'failed'],
    [undefined, 'failed'],
    ['text', 'failed'],
  ])('%s is %s', (error, expected) => expect(problemOf(error)).toBe(expected));
});
