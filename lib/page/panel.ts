import type { FieldStatus } from '../engine/types.ts';
import type { PageStatus } from '../messages.ts';
import { button, h } from './dom.ts';
import { type FloatingBox, floatingBox } from './floating.ts';
import { icon } from './icons.ts';
import type { Translate } from './strings.ts';

interface Options {
  status: PageStatus;
  remarks: number;
  fields: readonly FieldStatus[];
  insert(field: FieldStatus['field']): void;
  next(): void;
  close(): void;
}

/** What the badge opens: how many remarks, and which parts of the registration are there. */
export function createPanel(t: Translate, options: Options): FloatingBox {
  const { status, remarks, fields } = options;
  const title = remarks > 0 ? t('remarks', { count: remarks }) : t('noRemarks');
  const { element, body } = floatingBox(t, { title, close: options.close });
  const notice = noticeOf(t, status);
  if (notice) body.append(h('p', { class: 'message' }, notice));
  if (remarks > 0) body.append(button({ class: 'primary' }, t('card.next'), options.next));
  if (fields.length > 0) {
    body.append(
      h('h3', {}, t('panel.fields')),
      h('ul', { class: 'fields' }, ...fields.map((field) => fieldItem(t, field, status, options.insert))),
    );
  }
  return { element, body };
}

function noticeOf(t: Translate, status: PageStatus): string | null {
  if (status === 'copy-only') return t('status.copyOnly');
  if (status === 'too-long') return t('status.tooLong');
  return status === 'inactive' ? t('status.inactive') : null;
}

function fieldItem(
  t: Translate,
  { field, status, from, required }: FieldStatus,
  page: PageStatus,
  insert: Options['insert'],
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
