/**
 * The overlay's style sheet, for the closed shadow root only. Colours come from `colours.ts`; sizes are in px, so
 * that the page's own font size does not change ours.
 */

import { PALETTES } from './colours.ts';
import { LIFELINE_STYLE } from './lifeline.ts';

const SHEET = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
${LIFELINE_STYLE}

.ruler { position: absolute; left: 0; top: 0; width: 100px; height: 100px; visibility: hidden; }
.hidden { position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: clip; visibility: hidden; }
.mirror { position: absolute; left: 0; top: 0; width: max-content; }
.mirror-text { box-sizing: border-box; border: 0 solid transparent; white-space-collapse: preserve; }
.spoken { position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: clip; clip-path: inset(50%); }

.window { position: absolute; overflow: clip; }
.ink { position: absolute; left: 0; top: 0; }
.ink i {
  position: absolute; display: block; border-radius: 2px; color: var(--ink); forced-color-adjust: none;
}
.strong { border-bottom: 4px double; }
.normal::after {
  content: "${'\u00a0'.repeat(400)}"; position: absolute; inset: auto 0 1px 0; overflow-x: clip;
  white-space: nowrap; font: 12px/1 monospace; text-decoration: underline wavy 1.5px;
}
.hint { border-bottom: 2px dotted; }
.current { background-color: color-mix(in srgb, var(--ink) 18%, transparent); }
.blank { outline: 1.5px dashed var(--blank); outline-offset: -1px; border-radius: 3px; }
.judgement { --ink: var(--judgement); }
.assumption { --ink: var(--assumption); }
.vague { --ink: var(--vague); }
.privacy { --ink: var(--privacy); }

.floating {
  --surface: #fffdfa; --text: #24221f; --soft: #625d56; --line: #d8d2c8; --hover: #f3eee6; --accent: #1f6b52;
  --on-accent: #ffffff; --shadow: 0 2px 10px rgb(40 30 20 / 22%);
  font: 14px/1.45 system-ui, sans-serif; color: var(--text); direction: ltr; text-align: start;
  color-scheme: light;
}
.floating[data-scheme=dark] {
  --surface: #262421; --text: #f3efe9; --soft: #b9b2a7; --line: #4d4841; --hover: #37332e; --accent: #7fd1b0;
  --on-accent: #10261d; --shadow: 0 2px 12px rgb(0 0 0 / 60%); color-scheme: dark;
}
.badge, .box {
  position: absolute; pointer-events: auto; background: var(--surface); color: var(--text);
  border: 1px solid var(--line); box-shadow: var(--shadow); user-select: none;
}
button {
  font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 4px 8px; min-width: 24px;
  min-height: 28px; border-radius: 6px; cursor: pointer; text-align: start;
}
button:hover { background: var(--hover); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round;
  stroke-linejoin: round; vertical-align: -3px; flex: none; }

.badge {
  display: inline-flex; align-items: center; gap: 8px; min-height: 26px; padding: 2px 9px; border-radius: 13px;
  font-size: 13px; font-weight: 600; line-height: 1; white-space: nowrap;
}
.badge span { display: inline-flex; align-items: center; gap: 4px; }
.badge .count::after { content: attr(data-count); }
.badge .quiet { color: var(--soft); font-weight: 500; }
.badge .done { color: var(--accent); }

.box {
  display: flex; flex-direction: column; width: 340px; max-width: calc(100vw - 12px); border-radius: 10px;
  overflow: hidden;
}
.box:focus { outline: none; }
.head { display: flex; align-items: center; gap: 4px; padding: 6px 6px 6px 14px; border-bottom: 1px solid var(--line); }
.head h2 { flex: 1; margin: 0; font-size: 14px; font-weight: 650; line-height: 1.3; color: var(--ink, inherit); }
.head .position { color: var(--soft); font-size: 12.5px; white-space: nowrap; }
.head button { padding: 4px; min-height: 28px; min-width: 28px; text-align: center; }
.body { overflow: auto; padding: 10px 14px 12px; overscroll-behavior: contain; }
.body p { margin: 0 0 6px; }
.quote { font-weight: 600; overflow-wrap: anywhere; }
.source, .note { color: var(--soft); font-size: 12.5px; }
h3 { margin: 10px 0 4px; font-size: 12.5px; font-weight: 650; color: var(--soft); }
.rewrite {
  display: block; width: 100%; margin: 0 0 5px; padding: 6px 10px; border: 1px solid var(--line);
  overflow-wrap: anywhere;
}
.rewrite:hover, .rewrite:focus-visible { border-color: var(--accent); }
.rewrite mark { color: inherit; background: none; border: 1px dashed var(--soft); border-radius: 4px; padding: 0 3px; }
.rewrite .copy { display: block; color: var(--accent); font-size: 12.5px; font-weight: 600; }
.message { padding: 6px 10px; border-left: 3px solid var(--accent); background: var(--hover); }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; border-top: 1px solid var(--line); padding: 3px 8px; }
.foot button { display: inline-flex; gap: 4px; align-items: center; font-size: 13px; color: var(--soft); }
.ignore { margin: 8px -8px 0; }
.ignore button { display: block; width: 100%; }

.fields { list-style: none; margin: 0; padding: 0; }
.fields li { display: flex; align-items: center; gap: 8px; min-height: 32px; }
.fields .name { flex: 1; }
.fields .present svg { color: var(--accent); }
.fields .missing svg { color: var(--soft); }
.fields small { color: var(--soft); font-size: 12.5px; }
.insert { border: 1px solid var(--line); font-size: 13px; padding: 3px 9px; }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600; padding: 4px 12px; margin-bottom: 4px; }
.primary:hover { background: var(--accent); text-decoration: underline; }

@media (forced-colors: active) {
  .paint { --judgement: LinkText; --assumption: LinkText; --vague: LinkText; --privacy: LinkText; --blank: LinkText; }
  .badge, .box, .rewrite, .insert, .primary { border: 1px solid CanvasText; }
  .head h2, svg { color: CanvasText; }
}
`;

const inks = (scheme: 'light' | 'dark') =>
  Object.entries(PALETTES[scheme])
    .map(([group, colour]) => `--${group}: ${colour};`)
    .join(' ');

export const STYLES = `
.paint, .floating { ${inks('light')} --blank: #4d4841; }
.paint[data-scheme=dark], .floating[data-scheme=dark] { ${inks('dark')} --blank: #d8d2c8; }
${SHEET}`;
