/** The toolbar button of one tab: how many remarks, in words too. */

import { browser } from 'wxt/browser';
import { interfaceLanguage } from '../i18n/languages.ts';
import { pageStrings } from '../i18n/page-strings.ts';
import type { PageState } from '../messages.ts';
import { translator } from '../page/strings.ts';
import { loadSettings } from '../settings/store.ts';

const COLOUR = '#1f6b52';
const QUIET_COLOUR = '#6b655c';

/**
 * @param state as one frame of the tab told it. The number may be that of another frame: after `idle`, ask the
 *   tab to report again.
 */
export async function showOnToolbar(tabId: number, { status, findings, fields }: PageState): Promise<void> {
  const { settings } = await loadSettings();
  const language = interfaceLanguage(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const t = translator(pageStrings(language), language);
  const missing = fields.filter((field) => field.required && field.status === 'missing').length;
  const away = status === 'inactive' || status === 'too-long';
  const said = away
    ? t(status === 'inactive' ? 'status.inactive' : 'status.tooLong')
    : [
        findings.length > 0 ? t('remarks', { count: findings.length }) : t('noRemarks'),
        ...(fields.length > 0 ? [missing > 0 ? t('missing', { count: missing }) : t('nothingMissing')] : []),
      ].join(', ');
  const badge = away ? '–' : status === 'idle' || findings.length === 0 ? '' : String(findings.length);
  // The tab may have been closed meanwhile.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: away ? QUIET_COLOUR : COLOUR }),
    browser.action.setTitle({ tabId, title: status === 'idle' ? t('name') : `${t('name')}: ${said}` }),
  ]).catch(() => {});
}
