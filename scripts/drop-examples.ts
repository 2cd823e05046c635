import type { Plugin } from 'vite';

/** Rules as data; see `lib/engine/language.ts`. */
const RULE_FILES = /lib\/languages\/\w+\/rules\/[\w-]+\.ts$/;
const EXAMPLES = new Set(['flagged', 'clean']);

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * Leaves the rules' examples out of the scripts that only check: they are tests and documentation, and make up
 * two fifths of the rules' size. Pages keep them, for the rule catalogue.
 */
export function dropExamples({ always = false } = {}): Plugin {
  let checksOnly = always;
  return {
    name: 'feitelijk:drop-examples',
    configResolved(config) {
      // WXT builds the background and the content script as libraries, and the pages from their HTML.
      checksOnly ||= Boolean(config.build.lib);
    },
    transform(code, id) {
      if (!checksOnly || !RULE_FILES.test(id)) return undefined;
      return { code: without(code, exampleLists(this.parse(code) as unknown as Node)), map: null };
    },
  };
}

/** The arrays of examples in a rule file, in the order they stand. */
function exampleLists(node: Node): Node[] {
  if (node.type === 'Property' && EXAMPLES.has((node.key as { name?: string }).name ?? '')) {
    return [node.value as Node];
  }
  return Object.values(node).flatMap((child) =>
    (Array.isArray(child) ? child : [child]).filter(isNode).flatMap(exampleLists),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function without(code: string, lists: Node[]): string {
  let rest = code;
  for (const { start, end } of [...lists].reverse()) rest = `${rest.slice(0, start)}[]${rest.slice(end)}`;
  return rest;
}
