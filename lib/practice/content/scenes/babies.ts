import type { Observe } from '../../schema.ts';

export const babies: Observe[] = [
  {
    kind: 'observe',
    id: 'scene-fles',
    language: 'nl',
    topic: 'note',
    level: 1,
    title: 'De fles',
    age: '7 maanden',
    setting:
      'Donderdag 12 maart, 10.05 uur, in de babygroep. Jij geeft Idris de fles. Collega H. zit op de mat.',
    scene:
      'Idris ligt in jouw arm. Hij drinkt 60 ml en duwt dan de speen met zijn tong naar buiten. Je biedt de fles opnieuw aan. Hij draait zijn hoofd naar het raam. Buiten rijdt een vuilniswagen voorbij. Idris kijkt ernaar tot de wagen weg is. Je zegt: "Dat was een grote." Hij kijkt naar je gezicht en maakt een geluid: "Ah." Je biedt de fles nog eens aan. Hij neemt de speen en drinkt 90 ml. Om 10.25 uur valt zijn hand van de fles en sluit hij zijn ogen. Om 16.30 uur vertel je het aan papa. Papa zegt: "Thuis kijkt hij ook altijd naar buiten."',
    profile: 'observation',
    facts: [
      { says: 'hoeveel hij dronk', any: ['150', '60 90'] },
      { says: 'dat hij de speen naar buiten duwde', any: ['speen duw*', 'speen geduwd'] },
      {
        says: 'dat hij naar de vuilniswagen keek',
        any: ['vuilniswagen ke*', 'vuilniswagen kijk*', 'wagen ke*'],
      },
      { says: 'wat papa zei', any: ['papa zei', 'papa vertelde', 'papa zegt'] },
    ],
    traps: [{ says: 'dat hij geen honger had', any: ['honger'] }],
    model:
      'Op donderdag 12 maart om 10.05 uur gaf ik Idris de fles in de babygroep; H. zat op de mat. Nadat hij 60 ml dronk, duwde Idris de speen naar buiten. Toen buiten een vuilniswagen voorbijreed, keek hij naar het raam tot die weg was. Daarna dronk hij nog 90 ml. Om 10.25 uur sloot hij zijn ogen. Ik vertelde het om 16.30 uur aan papa. Papa zei: "Thuis kijkt hij ook altijd naar buiten."',
    explanation: 'Je noemt hoeveel hij dronk en wat je zag. Of hij honger had, weet je niet.',
    source: 'VVSG',
  },
];
