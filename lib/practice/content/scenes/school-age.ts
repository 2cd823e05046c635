import type { Observe } from '../../schema.ts';

export const schoolAge: Observe[] = [
  {
    kind: 'observe',
    id: 'scene-voetbal',
    language: 'nl',
    topic: 'note',
    level: 3,
    title: 'Het doelpunt',
    age: '9 jaar',
    setting:
      'Donderdag 12 maart, 16.05 uur, op het plein van de buitenschoolse opvang. Jij staat bij de poort.',
    scene:
      'Acht kinderen voetballen. Ilyas schopt de bal tussen de twee jassen. Quinten roept: "Die was naast!" Ilyas zegt: "Niet waar, hij was binnen." Quinten pakt de bal en loopt weg. Ilyas loopt hem achterna en trekt aan zijn trui. De trui scheurt bij de hals. Quinten gooit de bal over het hek en zegt: "Nu speelt niemand nog." Jij roept beide jongens bij je. Je vraagt: "Wat is er gebeurd?" Ilyas zegt: "Hij speelt vals." Quinten zegt: "Hij maakte mijn trui stuk." Ze zitten tien minuten elk op een bank. Om 16.25 uur haalt Ilyas de bal terug en geeft hem aan Quinten. Ze spreken af dat de keeper beslist. Je belt de mama van Quinten om 16.40 uur. Zij zegt: "Een trui kan ik naaien." Je spreekt af dat je morgen met beide jongens naar de spelregels kijkt.',
    profile: 'incident',
    facts: [
      { says: 'wat eraan voorafging', any: ['bal doel*', 'doelpunt', 'naast', 'bal jassen'] },
      {
        says: 'wat er met de trui gebeurde',
        any: ['trui scheur*', 'trui gescheurd', 'trui trok', 'trui stuk'],
      },
      { says: 'wat er is afgesproken', any: ['keeper', 'spelregels', 'afgesproken'] },
      { says: 'dat de mama is gebeld', any: ['mama bel*', 'belde mama', 'mama gebeld', 'mama 16.40'] },
    ],
    traps: [
      { says: 'dat Ilyas agressief was', any: ['agressief', 'gemeen', 'driftig'] },
      { says: 'dat Quinten zijn zin wilde', any: ['zin krijg*', 'zijn zin'] },
    ],
    model:
      'Op donderdag 12 maart om 16.05 uur voetbalden acht kinderen op het plein. Na een doelpunt van I. riep Q.: "Die was naast!" Q. liep weg met de bal. I. trok aan zijn trui, en de trui scheurde bij de hals. Q. gooide de bal over het hek. Ze zaten tien minuten elk op een bank. Daarna haalde I. de bal terug. We spraken af dat de keeper beslist. Ik belde de mama van Q. om 16.40 uur. Zij zei: "Een trui kan ik naaien." Morgen kijk ik met beide jongens naar de spelregels.',
    explanation: 'Beide kinderen komen aan het woord. De afspraak en het vervolg horen bij een incident.',
    source: 'VVSG',
  },
];
