import type { FieldStatus } from '../engine/types.ts';
import type { PageStatus } from '../messages.ts';
import { button, h } from './dom.ts';
import { type FloatingBox, floatingBox } from './floating.ts';
import { icon } from './icons.ts';
import { noticeOf } from './notice.ts';
import type { Translate } from './strings.ts';

/** What the panel tells. */
export interface PanelContents {
  status: PageStatus;
  remarks: number;
  fields: readonly FieldStatus[];
}

export interface Panel extends FloatingBox {
  /**
   * Tells this from now on; what is the same stays as it is, under the pointer too.
   *
   * @param focused the element that has the focus; if it is a button here, its successor gets it
   */
  show(contents: PanelContents, focused: Element | null): void;
}

interface Acts {
  insert(field: FieldStatus['field']): void;
  next(): void;
  close(): void;
}

/** What the badge opens: how many remarks, and which parts of the registration are there. */
export function createPanel(t: Translate, { insert, next, close }: Acts): Panel {
  const box = floatingBox(t, { close });
  let shown = '';

  function fill({ status, remarks, fields }: PanelContents) {
    box.heading.textContent = remarks > 0 ? t('remarks', { count: remarks }) : t('noRemarks');
    box.body.replaceChildren();
    const notice = noticeOf(t, status);
    if (notice) box.body.append(h('p', { class: 'message' }, notice));
    if (remarks > 0) box.body.append(button({ class: 'primary' }, t('card.next'), next));
    if (fields.length > 0) {
      box.body.append(
        h('h3', {}, t('panel.fields')),
        h('ul', { class: 'fields' }, ...fields.map((field) => fieldItem(t, field, status, insert))),
      );
    }
  }

  return {
    ...box,
    show(contents, focused) {
      // Where a field stands in the text is not shown, and changes with every key.
      const fields = contents.fields.map(({ field, status, from, required }) => [
        field,
        status,
        from,
        required,
      ]);
      const told = JSON.stringify([contents.status, contents.remarks, fields]);
      if (told === shown) return;
      shown = told;
      const hadFocus = box.body.contains(focused) ? nameOf(focused as Element) : null;
      fill(contents);
      if (hadFocus === null) return;
      const successor = [...box.body.querySelectorAll('button')].find((one) => nameOf(one) === hadFocus);
      (successor ?? box.element).focus({ preventScroll: true });
    },
  };
}

function nameOf(element: Element): string | null {
  return element.getAttribute('aria-label') ?? element.textContent;
}

function fieldItem(
  t: Translate,
  { field, status, from, required }: FieldStatus,
  page: PageStatus,
  insert: Acts['insert'],
): HTMLElement {
  const name = t(`field.${field}`);
  const missing = status === 'missing';
  const state = missing
    ? t(required ? 'panel.missing' : 'panel.recommended')
    : t(from === 'form' ? 'panel.presentInForm' : 'panel.present');
  const item = h(
    'li',
    { class: status },
    icon(missing ? 'circle' : 'check'),
    h('span', { class: 'name' }, name, ' ', h('small', {}, state)),
  );
  if (missing && page !== 'copy-only') {
    const label = t('panel.insertNamed', { field: name });
    item.append(button({ class: 'insert', 'aria-label': label }, t('panel.insert'), () => insert(field)));
  }
  return item;
}
