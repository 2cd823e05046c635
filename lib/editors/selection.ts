/**
 * What is selected in the tree an element stands in. Of a selection in a shadow tree, `getSelection` tells no more
 * than where its host is: the tree has to be named (Chromium 137, Firefox 142), or, before, asked itself.
 *
 * @returns null when nothing is selected there
 */
export function selectedIn(element: Element): AbstractRange | null {
  const tree = element.getRootNode();
  const selection = element.ownerDocument.getSelection();
  if (!selection) return null;
  if (isShadow(tree) && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [tree] })[0] ?? null;
  }
  const own = (isShadow(tree) && tree.getSelection?.()) || selection;
  return own.rangeCount > 0 ? own.getRangeAt(0) : null;
}

/** `getSelection` is Chromium's own. */
interface SelectableRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

const isShadow = (tree: Node): tree is SelectableRoot => 'host' in tree;
