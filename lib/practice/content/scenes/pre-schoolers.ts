import type { Observe } from '../../schema.ts';

export const preSchoolers: Observe[] = [
  {
    kind: 'observe',
    id: 'scene-toren',
    language: 'nl',
    topic: 'note',
    level: 1,
    title: 'De toren',
    age: '4 jaar',
    setting: 'Dinsdag 9 juni, 10.40 uur, in de bouwhoek. Jij zit op de mat naast de kinderen.',
    scene:
      'Malik zet houten blokken op elkaar. Hij telt: "Zes, zeven, acht." Julie rijdt met een auto over de mat. De auto raakt de toren. Alle blokken vallen. Malik kijkt naar de blokken. Hij roept: "Kapot!" Hij duwt Julie met één hand tegen haar schouder. Julie valt op haar billen op de mat. Ze zegt: "Sorry." Malik draait zich om en gaat met zijn gezicht naar de muur zitten. Jij zegt: "Ik zie dat de toren om is. Zullen we samen bouwen?" Na vier minuten legt Malik een blok neer. Julie legt er een blok op. Om 11 uur staat er een toren van tien blokken. Malik lacht en klapt. Bij het afhalen vertel je het aan papa van Malik. Hij zegt: "Thuis bouwt hij ook zo hoog."',
    profile: 'observation',
    facts: [
      { says: 'wat eraan voorafging', any: ['auto toren', 'toren viel', 'toren vielen', 'blokken viel*'] },
      { says: 'dat Malik duwde', any: ['duw*', 'geduwd'] },
      { says: 'hoe het verder ging', any: ['samen', 'blok neer*', 'tien blokken'] },
      { says: 'wat papa zei', any: ['papa zei', 'papa zegt', 'papa vertelde'] },
    ],
    traps: [
      { says: 'dat Malik boos was', any: ['boos', 'kwaad', 'woedend'] },
      { says: 'dat Julie het expres deed', any: ['expres', 'opzettelijk'] },
    ],
    model:
      'Op dinsdag 9 juni om 10.40 uur bouwde Malik in de bouwhoek een toren van acht blokken. Nadat J. met een auto tegen de toren reed, vielen alle blokken. Malik riep: "Kapot!" en duwde haar met één hand. J. viel op haar billen. Ik stelde voor om samen te bouwen. Na vier minuten legde Malik een blok neer. Om 11 uur stond er een toren van tien blokken, en Malik lachte. Papa zei bij het afhalen: "Thuis bouwt hij ook zo hoog."',
    explanation: 'De duw en de toren horen bij elkaar. Ook hoe het weer goed kwam, is nieuws voor thuis.',
    source: 'VVSG',
  },
  {
    kind: 'observe',
    id: 'scene-jas',
    language: 'nl',
    topic: 'note',
    level: 1,
    title: 'De jas',
    age: '3 jaar',
    setting: 'Woensdag 18 februari, 9.30 uur, in de gang. Jij helpt de kinderen met hun jas.',
    scene:
      'Zeven kinderen trekken hun jas aan. Hugo zit op de bank met zijn jas op zijn knieën. Hij steekt één arm in een mouw. De andere mouw zit binnenstebuiten. Hij trekt eraan en zegt: "Lukt niet." Jij zegt: "Kijk eens in de mouw." Hugo kijkt in de mouw en duwt met zijn vuist. De mouw komt naar buiten. Hij steekt zijn tweede arm erin. Hij roept: "Gedaan!" en steekt twee armen in de lucht. De rits houdt hij naar jou. Jij zet de rits op zijn plaats, Hugo trekt hem zelf naar boven. Het duurde zes minuten. Daarna loopt hij naar Ellis. Hij houdt haar mouw vast terwijl zij haar arm erin steekt. Ellis zegt: "Dank je." Om 9.40 uur staan ze hand in hand bij de deur.',
    profile: 'portrait',
    facts: [
      { says: 'wat Hugo zelf deed', any: ['mouw', 'arm in', 'rits'] },
      { says: 'dat hij Ellis hielp', any: ['mouw e', 'mouw ellis', 'hield mouw', 'houdt mouw'] },
      { says: 'wat je aan hem zag', any: ['gedaan', 'armen lucht'] },
    ],
    traps: [{ says: 'dat Hugo zelfstandig is', any: ['zelfstandig', 'flink', 'knap'] }],
    model:
      'In de gang trok Hugo op 18 februari in zes minuten zijn jas aan. Hij keek in de mouw die binnenstebuiten zat en duwde met zijn vuist. Hij trok de rits zelf naar boven, riep: "Gedaan!" en stak twee armen in de lucht. Hij lachte. Daarna hield hij de mouw van E. vast. Ze stonden hand in hand bij de deur.',
    explanation: 'Een kindportret laat zien wat een kind doet. Een woord als flink is dan niet nodig.',
    source: 'VTO',
  },
];
