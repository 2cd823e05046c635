import { BROWSERS, type BrowserName } from '../../../scripts/browsers.ts';

/** What holds in every editor, in the order of the table; `behaviours/` says how each is seen to hold. */
export const BEHAVIOURS = {
  finds: 'the field is found; the badge counts its remarks',
  text: 'the text is read as the writer sees it: paragraphs kept, nothing of the editor’s own',
  zoom: 'underlines stand within 2 px of their words at 67, 150 and 200 %',
  scroll: '… after the page and the field were scrolled',
  restyle: '… after another font size, another theme, and a push from above',
  resize: '… after the window and the field got narrower, and wide again',
  containers: '… in a sticky and in a transformed container',
  wrapped: '… of a phrase that breaks over lines',
  typing: 'typing before, in and behind a finding; the underline follows, or goes',
  composing: 'a dead key and an input method compose undisturbed',
  mouse: 'a rewrite accepted with the mouse is in the editor’s own model, all formatting kept',
  keyboard: 'a rewrite accepted with the keyboard, its blank filled in by typing on',
  crossing: 'a phrase that is half bold is underlined in both parts, and replaced as a whole',
  undo: 'one undo and one redo restore the model exactly, with typing just before',
  prompts: 'the prompt of a missing field stands on a line of its own',
  blanks: 'Tab goes from blank to blank',
  saving: 'what the page saves, and its document, hold nothing of ours',
  still: 'neither page nor field moves when a card opens or a rewrite is accepted',
  shortcuts: 'the page’s own keys reach it, with and without a card',
  checkers: 'all goes well beside another checker on the same field',
} as const;

export type BehaviourName = keyof typeof BEHAVIOURS;

/** One of the editors in `tests/pages/editors/kinds`. */
export interface Kind {
  /** The name of its file. */
  name: string;
  /** What people call it. */
  title: string;
  /** A textarea or an input: it tells nobody where its words are. */
  plain?: true;
  /** It holds one line only. */
  oneLine?: true;
  /** The keys that redo. Default: `Control+Shift+z`. */
  redo?: string;
  /** What cannot work in it, and why. */
  except?: Partial<Record<BehaviourName, Exception>>;
}

interface Exception {
  /** Where; everywhere when left out. */
  in?: BrowserName;
  because: string;
}

/** Why a behaviour is left out in an editor, or null when it must hold. */
export function exceptionOf({ except }: Kind, behaviour: BehaviourName, browser: BrowserName): string | null {
  const found = except?.[behaviour];
  return found && (found.in ?? browser) === browser ? found.because : null;
}

/**
 * The table editor × behaviour as Markdown.
 *
 * @param cell what stands for one behaviour in one editor
 */
export function tableOf(
  kinds: readonly Kind[],
  cell: (kind: Kind, behaviour: BehaviourName) => string,
): string {
  const names = Object.keys(BEHAVIOURS) as BehaviourName[];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...names]),
    row(['---', ...names.map(() => ':-:')]),
    ...kinds.map((kind) => row([kind.title, ...names.map((name) => cell(kind, name))])),
  ].join('\n');
}

/** `docs/editors.md`: what the tests demand, which is what holds as long as they pass. */
export function editorsPage(kinds: readonly Kind[]): string {
  const reasons: string[] = [];
  const exceptionIn = (kind: Kind, behaviour: BehaviourName, browser: BrowserName): string => {
    const reason = exceptionOf(kind, behaviour, browser);
    if (!reason) return '✓';
    if (!reasons.includes(reason)) reasons.push(reason);
    return `–${reasons.indexOf(reason) + 1}`;
  };
  const table = tableOf(kinds, (kind, behaviour) => {
    const cells = BROWSERS.map((browser) => exceptionIn(kind, behaviour, browser));
    return new Set(cells).size === 1 ? cells[0]! : cells.join(' ');
  });
  return [
    '# Editors',
    '',
    'Written by `npm run docs` from `tests/e2e/editors`; not by hand. Each ✓ is a test that runs at every change in',
    'Chromium and in Firefox, on a page with the real package in it. Where the two differ, Chromium comes first.',
    '',
    table,
    '',
    ...reasons.map((reason, index) => `–${index + 1}: ${reason}`),
    '',
    ...Object.entries(BEHAVIOURS).map(([name, says]) => `- **${name}**: ${says}`),
    '',
    'An editor that is not in the table is worked with in the same general way. One that takes no text but what is',
    'typed gets a badge that says so, and cards whose rewrites can be copied.',
    '',
  ].join('\n');
}
