import type { Observe } from '../../schema.ts';

export const toddlers: Observe[] = [
  {
    kind: 'observe',
    id: 'scene-bal',
    language: 'nl',
    topic: 'note',
    level: 2,
    title: 'De bal',
    age: '2 jaar',
    setting:
      'Maandag 4 mei, 15.10 uur, in de tuin. Jij staat bij de glijbaan, op drie meter van de kinderen.',
    scene:
      'Bo rolt een rode bal over het gras. Samir loopt naar de bal en raapt hem op. Bo roept: "Mijn bal!" Samir houdt de bal tegen zijn buik. Bo trekt twee keer aan de bal. De bal blijft in de handen van Samir. Bo zet haar tanden in de onderarm van Samir. Samir laat de bal vallen en huilt. Jij loopt naar hen toe en zegt: "Stop." Op de arm staat een rode afdruk van 3 cm. Je legt er vijf minuten een koud doekje op. Bo kijkt naar de arm en zegt: "Au." Ze geeft Samir de bal. Om 15.25 uur rollen ze de bal naar elkaar. Bij het afhalen vertel je het aan de mama van Bo. Zij zegt: "Ik bel vanavond de papa van Samir."',
    strip: [
      {
        alt: 'Een kind houdt een bal tegen de buik. Een ander kind trekt eraan en zegt: "Mijn bal!"',
        shapes: [
          {
            draw: 'person',
            x: 30,
            y: 90,
            tall: 38,
            pose: 'reaches',
            facing: 'right',
            tone: 'child',
            mouth: 'open',
          },
          { draw: 'says', x: 28, y: 46, words: 'Mijn bal!' },
          { draw: 'person', x: 64, y: 90, tall: 38, pose: 'stands', facing: 'left', tone: 'other' },
          { draw: 'ball', x: 54, y: 68, round: 8, tone: 'thing' },
        ],
      },
      {
        alt: 'De bal ligt op de grond. Het andere kind huilt en houdt een arm vast.',
        shapes: [
          { draw: 'person', x: 30, y: 90, tall: 38, pose: 'stands', facing: 'right', tone: 'child' },
          {
            draw: 'person',
            x: 66,
            y: 90,
            tall: 38,
            pose: 'stands',
            facing: 'left',
            tone: 'other',
            mouth: 'down',
            tears: true,
          },
          { draw: 'ball', x: 48, y: 83, round: 8, tone: 'thing' },
        ],
      },
    ],
    profile: 'observation',
    facts: [
      {
        says: 'wat eraan voorafging',
        any: ['bal nam', 'bal neemt', 'bal raap*', 'bal opraap*', 'bal opgeraapt', 'bal hield'],
      },
      { says: 'dat Bo beet', any: ['beet', 'gebeten', 'bijt', 'tanden'] },
      { says: 'de rode afdruk van 3 cm', any: ['3 cm', '3 centimeter'] },
      { says: 'wat jij deed', any: ['doek*', 'koud*'] },
      {
        says: 'wat de mama van Bo zei',
        any: ['mama zei', 'mama zegt', 'mama vertelde', 'mama belt', 'mama bel*'],
      },
    ],
    traps: [{ says: 'dat Bo boos was', any: ['boos', 'kwaad', 'jaloers'] }],
    model:
      'Op maandag 4 mei om 15.10 uur speelden Bo en S. in de tuin. Nadat S. haar rode bal opraapte, riep Bo: "Mijn bal!" Ze trok twee keer aan de bal en beet toen in de onderarm van S. Hij huilde en had een rode afdruk van 3 cm. Ik legde er vijf minuten een koud doekje op. Daarna gaf Bo hem de bal. Om 15.25 uur rolden ze de bal naar elkaar. Mama van Bo zei: "Ik bel vanavond de papa van Samir."',
    explanation: 'De beet blijft staan, met aanleiding en gevolg. Wat Bo voelde, laat je open.',
    source: 'VVSG',
  },
];
