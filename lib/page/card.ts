import type { Finding, Rewrite } from '../engine/types.ts';
import { REWRITE_KINDS } from '../engine/types.ts';
import type { IgnoreScope } from '../messages.ts';
import { GROUP_OF } from './colours.ts';
import { button, h } from './dom.ts';
import { type FloatingBox, floatingBox, iconButton } from './floating.ts';
import { icon } from './icons.ts';
import type { Translate } from './strings.ts';

export interface Card extends FloatingBox {
  showRewrites(rewrites: readonly Rewrite[], copyOnly: boolean): void;
  /** A sentence at the top: why an edit did not happen, or that something was copied. */
  showMessage(text: string): void;
}

interface Options {
  finding: Finding;
  /** Its place among the findings, from 1, and how many there are. */
  index: number;
  count: number;
  accept(rewrite: Rewrite): void;
  copy(rewrite: Rewrite): void;
  ignore(scope: IgnoreScope | 'once'): void;
  /** Opens the longer explanation, in a tab of its own. */
  explain(): void;
  step(by: 1 | -1): void;
  close(): void;
}

/** The card of one remark: what, why, and what instead. */
export function createCard(t: Translate, options: Options): Card {
  const { finding, index, count } = options;
  const box = floatingBox(t, {
    title: t(`category.${finding.category}`),
    className: GROUP_OF[finding.category],
    controls: [
      h('span', { class: 'position' }, t('card.position', { index, count })),
      iconButton('previous', t('card.previous'), () => options.step(-1)),
      iconButton('next', t('card.next'), () => options.step(1)),
    ],
    close: options.close,
  });
  const { element, body } = box;
  const message = h('p', { class: 'message', role: 'status', hidden: true });
  const rewrites = h('div', {}, h('p', { class: 'note' }, t('card.loading')));
  element.setAttribute('aria-labelledby', 'title quote');
  element.setAttribute('aria-describedby', 'why');
  body.append(
    message,
    h('p', { class: 'quote', id: 'quote' }, `“${finding.quote}”`),
    h('p', { id: 'why' }, finding.message),
    h('p', { class: 'source' }, t('card.source', { source: t(`source.${finding.source}`) })),
    rewrites,
  );
  const ignoring = ignoreChoices(t, options.ignore);
  body.append(ignoring.choices);
  const foot = h('div', { class: 'foot' }, ignoring.toggle);
  // The organisation's own words are not in the catalogue.
  if (finding.source !== 'house') foot.append(button({}, t('card.explain'), options.explain));
  element.append(foot);

  return {
    ...box,
    showMessage(text) {
      message.hidden = false;
      message.textContent = text;
      body.scrollTop = 0;
    },
    showRewrites(all, copyOnly) {
      // Leaving words out leaves nothing to copy.
      const found = copyOnly ? all.filter(({ replacement }) => replacement !== '') : all;
      rewrites.replaceChildren();
      for (const kind of REWRITE_KINDS) {
        const ofKind = found.filter((rewrite) => rewrite.kind === kind);
        if (ofKind.length === 0) continue;
        rewrites.append(h('h3', {}, t(`kind.${kind}`)));
        for (const rewrite of ofKind) rewrites.append(rewriteButton(t, rewrite, copyOnly, options));
        if (kind === 'positive') rewrites.append(h('p', { class: 'note' }, t('positiveNote')));
      }
      if (found.length === 0) rewrites.append(h('p', { class: 'note' }, t('card.noRewrites')));
    },
  };
}

function rewriteButton(
  t: Translate,
  rewrite: Rewrite,
  copyOnly: boolean,
  options: Options,
): HTMLButtonElement {
  const act = () => (copyOnly ? options.copy : options.accept)(rewrite);
  const label = rewrite.replacement === '' ? t('card.leaveOut') : '';
  const element = button({ class: 'rewrite' }, label, act);
  let at = 0;
  for (const { start, end } of rewrite.blanks) {
    element.append(rewrite.replacement.slice(at, start));
    // Without its brackets: the dashed box says the same to the eye, and the label is read aloud either way.
    element.append(h('mark', {}, rewrite.replacement.slice(start + 1, end - 1)));
    at = end;
  }
  element.append(rewrite.replacement.slice(at));
  if (copyOnly) element.append(h('span', { class: 'copy' }, t('card.copy')));
  return element;
}

/** How far to ignore: asked only of who wants to, at the end of the card. */
function ignoreChoices(t: Translate, ignore: Options['ignore']) {
  const choices = h(
    'div',
    { class: 'ignore', role: 'group', 'aria-label': t('card.ignore'), hidden: true },
    button({}, t('card.ignoreOnce'), () => ignore('once')),
    button({}, t('card.ignorePhrase'), () => ignore('phrase')),
    button({}, t('card.ignoreRule'), () => ignore('rule')),
    button({}, t('card.ignoreSite'), () => ignore('site')),
  );
  const toggle = button({ 'aria-expanded': 'false' }, t('card.ignore'), () => {
    choices.hidden = !choices.hidden;
    toggle.setAttribute('aria-expanded', String(!choices.hidden));
    choices.scrollIntoView({ block: 'nearest' });
  });
  toggle.append(icon('down'));
  return { choices, toggle };
}
