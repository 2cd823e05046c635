import { h } from './dom.ts';

/**
 * Copies a text, during a click or key press of the user.
 *
 * @param hidden a place of ours; on pages without https only a selection in a field can be copied
 */
export async function copyText(text: string, hidden: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h('textarea', { tabindex: '-1' });
    field.value = text;
    hidden.append(field);
    field.select();
    const copied = hidden.ownerDocument.execCommand('copy');
    field.remove();
    return copied;
  }
}
