import type { Edit } from '../engine/remap.ts';

/**
 * Where the prompt of a missing field goes: on a line of its own, before the first line that starts with the
 * label of a field that comes later in the profile, else at the end.
 *
 * @param prompt such as "Aanleiding: [wat gebeurde er net ervoor?]"
 * @param later the prompts of the fields that come after this one, of which the part up to the colon counts
 */
export function promptEdit(text: string, prompt: string, later: readonly string[]): Edit {
  const labels = later.map(labelOf).filter((label) => label !== '');
  let start = 0;
  for (const line of text.split('\n')) {
    const lower = line.trimStart().toLowerCase();
    if (labels.some((label) => lower.startsWith(label)))
      return { start, end: start, replacement: `${prompt}\n` };
    start += line.length + 1;
  }
  const lead = text === '' || text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, replacement: lead + prompt };
}

function labelOf(prompt: string): string {
  return prompt.slice(0, prompt.indexOf(':') + 1).toLowerCase();
}
