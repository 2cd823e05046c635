/** Words by which a later English note settles an earlier suspicion. */

import type { LookBackCues } from '../../engine/look-back.ts';

const phrases = (list: string) => list.split(/,\s*/).map((phrase) => phrase.trim().split(' '));

/** What notes about a child suspect most, by how its words begin. */
const THEMES: readonly [theme: string, pattern: RegExp][] = [
  ['ear', /^(?:ears?|earache|hearing|deaf|grommets?)/],
  ['eye', /^(?:eyes?$|eyesight|glasses|squint)/],
  ['tooth', /^(?:tooth|teeth|teething|molar)/],
  ['belly', /^(?:tummy|stomach|constipat|diarrh)/],
  ['allergy', /^(?:allerg|intoleran)/],
  ['sleep', /^(?:sleep|slept|nightmare|nap)/],
  ['hunger', /^(?:hungry|hunger|breakfast|lunchbox)/],
  ['illness', /^(?:ill$|illness|sick|virus|fever|chickenpox|flu$)/],
  ['divorce', /^(?:divorc|separat)/],
  ['speech', /^(?:speech|language|stammer|stutter)/],
  ['bullying', /^bull(?:y|ied)/],
];

export const LOOK_BACK: LookBackCues = {
  settles: phrases(`turned out, turns out, it appeared, confirmed, confirms, diagnosed, indeed, as suspected,
    found out`),
  disproves:
    phrases(`turned out not, turns out not, turned out to be nothing, not confirmed, ruled out, false alarm,
    nothing wrong, nothing the matter, after all not, was not the case, no sign of`),
  finds: phrases('saw, found, measured, said, wrote, reported, noted'),
  general: new Set(
    `suspect suspected think thought impression idea feeling maybe probably perhaps possibly something good bad very
    again home today yesterday school group nursery reason cause turned confirmed found sign like because`.split(
      /\s+/,
    ),
  ),
  theme: (word) => THEMES.find(([, pattern]) => pattern.test(word))?.[0],
  stem: (word) => word.replace(/(?:ies|es|s|ing|ed)$/, ''),
};
