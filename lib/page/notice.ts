import type { PageStatus } from '../messages.ts';
import type { Translate } from './strings.ts';

/** The sentence that says why a field is not worked on as usual; null when it is. */
export function noticeOf(t: Translate, status: PageStatus): string | null {
  if (status === 'copy-only') return t('status.copyOnly');
  if (status === 'too-long') return t('status.tooLong');
  return status === 'inactive' ? t('status.inactive') : null;
}
