/** Small helpers over the DOM. Nothing here parses HTML: pages that demand Trusted Types would refuse it. */

type Attributes = Record<string, string | boolean | undefined>;

/**
 * @param attributes `true` sets an empty attribute, `false` and `undefined` set none
 * @param children elements, or text
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button that acts on trusted clicks only: a page can send clicks too. */
export function button(attributes: Attributes, label: string | Node, act: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}

/** The element that has the focus, looked for through open shadow roots. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/*
 * A form's controls stand in the way of its own members when they have the same name: `<input name="contains">`.
 * What may be a form is asked by the prototype.
 */
const slotOf = (element: Element): Element | null => Reflect.get(Element.prototype, 'assignedSlot', element);
const parentOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element);

export const contains = (around: Node, inner: Node): boolean => Node.prototype.contains.call(around, inner);

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** The parent as it is laid out: through slots and out of shadow roots. */
export function layoutParent(element: Element): Element | null {
  const parent = slotOf(element) ?? parentOf(element);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The shadow trees an element stands in, the innermost first, and the document. */
export function treesAround(element: Element): Node[] {
  const tree = element.getRootNode();
  return 'host' in tree ? [tree, ...treesAround((tree as ShadowRoot).host)] : [tree];
}
