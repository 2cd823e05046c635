/** Answers what a page asks. Keeps nothing: the worker may be stopped after any answer. */

import { browser } from 'wxt/browser';
import { analyse, rewrites } from '../analyse.ts';
import type { Finding, InterfaceLanguage } from '../engine/types.ts';
import { interfaceLanguage } from '../i18n/languages.ts';
import { pageStrings } from '../i18n/page-strings.ts';
import type { IgnoreScope, PageAnswers, PageRequest, PageRequestType, Reply } from '../messages.ts';
import { profileById } from '../profiles/index.ts';
import { applySettings } from '../settings/apply.ts';
import { addIgnored, canIgnorePhrase } from '../settings/changes.ts';
import type { Ignored, Settings, SiteSettings } from '../settings/schema.ts';
import { loadSettings, updateSettings } from '../settings/store.ts';

/** What is known about the page that asks. */
interface Asker {
  /** The origin of the page, exactly as the browser tells it. */
  origin: string;
  settings: Settings;
  site: SiteSettings;
  language: InterfaceLanguage;
}

type Request<Type extends PageRequestType> = Extract<PageRequest, { type: Type }>;
type Answers = {
  [Type in Exclude<PageRequestType, 'state'>]: (
    request: Request<Type>,
    asker: Asker,
  ) => PageAnswers[Type] | Promise<PageAnswers[Type]>;
};

const answers: Answers = {
  hello: (_, { language }) => ({ language, strings: pageStrings(language) }),

  async check({ text, form }, { origin, settings, site, language }) {
    const { houseRules } = settings;
    const { profile } = site;
    const found = await analyse(text, { profile, form, interfaceLanguage: language, houseRules });
    const { order } = profileById(profile);
    return {
      language: found.language,
      findings: applySettings(found.findings, settings, origin),
      fields: order.flatMap((field) => found.fields.find((status) => status.field === field) ?? []),
    };
  },

  rewrites: ({ text, finding }, { settings: { houseRules } }) => rewrites(text, finding, { houseRules }),

  async ignore({ scope, finding }, { origin }) {
    const item = ignoredItem(scope, finding, origin);
    if (!item || !(await updateSettings('ignored', (ignored) => addIgnored(ignored, item)))) {
      throw new Error('not saved');
    }
    return null;
  },

  async explain({ rule }) {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/rules.html')}#${encodeURI(rule)}` });
    return null;
  },
};

/**
 * @param request a page's request, already checked against its schema
 * @param origin the origin of the page that asks
 */
export async function answer(
  request: Exclude<PageRequest, { type: 'state' }>,
  origin: string,
): Promise<Reply<PageAnswers[PageRequestType]>> {
  const { settings } = await loadSettings();
  const site = settings.sites[origin];
  if (!site) return { ok: false, reason: 'off' };
  const language = interfaceLanguage(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const respond = answers[request.type] as (request: PageRequest, asker: Asker) => never;
  return { ok: true, value: await respond(request, { origin, settings, site, language }) };
}

function ignoredItem(scope: IgnoreScope, { quote, rule }: Finding, origin: string): Ignored | null {
  const when = Date.now();
  if (scope === 'phrase') return canIgnorePhrase(quote) ? { kind: 'phrase', value: quote, when } : null;
  return { kind: 'rule', value: rule, when, ...(scope === 'site' && { site: origin }) };
}
