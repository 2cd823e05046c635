import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Every regular expression that meets a user's text, with the place it stands in. */
function regexes(file: string): { place: string; source: string; flags: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { place: string; source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const all = files.flatMap((name) => regexes(`lib/${name}`));

/** Without a repeated group there is one way at most to read each letter twice, and time stays polynomial. */
const repeatsGroup = all.filter(({ source }) => /\)[*+{]/.test(source));

describe('no regular expression takes exponential time', () => {
  it.each(repeatsGroup)('$place /$source/$flags', ({ source, flags }) => {
    const found = checkSync(source, flags, { checker: 'automaton', timeout: 5_000 });
    expect(found.status === 'vulnerable' && found.complexity.type).not.toBe('exponential');
  });
});
