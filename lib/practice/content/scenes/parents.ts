import type { Observe } from '../../schema.ts';

export const parents: Observe[] = [
  {
    kind: 'observe',
    id: 'scene-oudergesprek-slapen',
    language: 'nl',
    topic: 'note',
    level: 3,
    title: 'Het middagslaapje',
    age: '2 jaar',
    setting: 'Vrijdag 6 maart, 17 uur, aan de tafel in de babykamer. Jij praat met de mama van Nora.',
    scene:
      'Mama zet Nora op de mat met een boek. Ze zegt: "Nora slaapt \'s avonds pas om 22 uur. Ik denk dat het door het dutje komt." Jij zegt: "Deze week sliep ze hier van 12.30 tot 14.45 uur." Mama vraagt: "Kan ze korter slapen?" Jij vertelt dat Nora op dinsdag om 13.15 uur wakker werd en tot 15 uur huilde bij het spelen. Mama kijkt naar Nora en zegt: "Dat wist ik niet." Nora brengt het boek en zegt: "Lezen." Mama neemt haar op schoot. Jullie spreken af dat Nora twee weken lang om 14 uur wakker wordt gemaakt. Jij schrijft elke dag op hoe laat ze wakker werd. Mama schrijft op hoe laat ze \'s avonds in slaap valt. Op 20 maart bekijken jullie samen de lijstjes. Mama zegt: "Fijn, dan proberen we het."',
    profile: 'parent_talk',
    facts: [
      { says: 'wat mama vertelde', any: ['mama vertelde', 'mama zei', '22 uur'] },
      { says: 'wat jij vertelde', any: ['12.30', '13.15', 'dinsdag'] },
      { says: 'wat er is afgesproken', any: ['14 uur'] },
      { says: 'wanneer jullie het opnieuw bekijken', any: ['20 maart'] },
    ],
    traps: [
      { says: 'dat mama ongerust was', any: ['ongerust', 'bezorgd', 'overbezorgd'] },
      { says: 'dat Nora moe was', any: ['moe', 'oververmoeid'] },
    ],
    model:
      'Op vrijdag 6 maart om 17 uur sprak ik met de mama van Nora over het slapen. Mama vertelde dat Nora \'s avonds pas om 22 uur slaapt. Ik vertelde dat Nora deze week van 12.30 tot 14.45 uur sliep. Op dinsdag werd ze om 13.15 uur wakker en huilde ze tot 15 uur bij het spelen. Mama zei: "Dat wist ik niet." We spraken af dat we Nora twee weken lang om 14 uur wakker maken. Mama en ik schrijven de uren op. Op 20 maart bekijken we samen de lijstjes.',
    explanation:
      'Wat mama vertelt, blijft van mama. De afspraak heeft een begin, een einde en een dag om terug te kijken.',
    source: 'VTO',
  },
];
