import { useTranslation } from 'react-i18next';
import type { PageStatus } from '../lib/messages.ts';

const TEXTS = {
  idle: 'page.status.idle',
  'copy-only': 'page.status.copyOnly',
  'too-long': 'page.status.tooLong',
  inactive: 'page.status.inactive',
} as const;

/** Says in one sentence why the page shows nothing, or less than usual; nothing when all is well. */
export function PageStatusText({ status }: { status: PageStatus }) {
  const { t } = useTranslation();
  return status === 'ready' ? null : <p className="small muted">{t(TEXTS[status])}</p>;
}
