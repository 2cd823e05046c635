/** Words by which a later Dutch note settles an earlier suspicion. */

import type { LookBackCues } from '../../engine/look-back.ts';
import { words } from './morphology/spelling.ts';

const phrases = (list: string) => list.split(/,\s*/).map((phrase) => phrase.trim().split(' '));

/** What notes about a child suspect most, with the words that belong to it; a prefix ends in a dash. */
const THEMES: Record<string, string> = {
  ear: 'oor- oren gehoor- buisjes doof slechthorend- hoort horen',
  eye: 'oog- ogen bril zicht- scheel-',
  tooth: 'tand- kies kiezen kiesje',
  belly: 'buik- darm- verstopp- constipatie diarree maag-',
  throat: 'keel- amandel-',
  lung: 'long- astma- bronchi- piept hoest-',
  skin: 'huid- eczeem uitslag jeuk',
  allergy: 'allergi- intoleran-',
  sleep: 'slaap- slapen geslapen nacht- nachtmerrie-',
  hunger: 'honger- ontbijt- boterhammen eten gegeten lunchdoos',
  illness: 'ziek- griep- virus- koorts- besmet- windpokken waterpokken',
  divorce: 'scheid- gescheiden scheiding-',
  move: 'verhuis- verhuizen verhuizing-',
  pregnancy: 'zwanger- babybroertje babyzusje',
  quarrel: 'ruzie- conflict-',
  bullying: 'pest- gepest',
  speech: 'spraak- taal- logopedi- stotter-',
};

const themes = Object.entries(THEMES).map(([theme, list]) => {
  const all = list.split(' ');
  return {
    theme,
    whole: new Set(all.filter((word) => !word.endsWith('-'))),
    prefixes: all.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1)),
  };
});

function theme(word: string): string | undefined {
  return themes.find(
    ({ whole, prefixes }) => whole.has(word) || prefixes.some((prefix) => word.startsWith(prefix)),
  )?.theme;
}

export const LOOK_BACK: LookBackCues = {
  settles:
    phrases(`bleek, bleken, blijkt, gebleken, stelde vast, stelden vast, vastgesteld, stelde, bevestigde,
    bevestigden, bevestigd, bevestigt, inderdaad, klopte, klopt dus, zoals vermoed, zoals gedacht`),
  disproves: phrases(`toch niet, toch geen, bleek niet, bleek geen, bleken geen, blijkt niet, blijkt geen,
    bleek het niet, bleek er niets, loos alarm, uitgesloten, sloot uit, niets aan de hand, klopt niet, klopte niet,
    niet bevestigd, geen sprake van, was het niet`),
  finds: phrases('zag, vond, mat, gaf, schreef, zei, meldde, noteerde, constateerde'),
  general:
    words(`vermoed vermoedde vermoeden denk dacht indruk idee gevoel misschien waarschijnlijk wellicht mogelijk
    blijkbaar kennelijk iets goed slecht erg weer thuis hier vandaag gisteren school groep opvang oorzaak reden
    gemaakt gedaan gehad geweest bleek blijkt vastgesteld bevestigd teken signaal komt komen`),
  theme,
  stem: (word) => word.replace(/(?:tjes|jes|tje|je|en|s|e)$/, ''),
};
