import type { Positive } from '../schema.ts';

export const positive: Positive[] = [
  {
    kind: 'positive',
    id: 'positive-verlies-1',
    language: 'nl',
    topic: 'deficit',
    level: 2,
    situation:
      'Adam speelt een spel met twee kinderen. Hij juicht als hij wint. Als hij een keer verliest, gooit hij het bord om. Daarna zet hij de pionnen zelf terug.',
    sentence: 'Adam kan niet tegen zijn verlies.',
    flaws: [{ quote: 'kan niet tegen zijn verlies', category: 'deficit' }],
    facts: [
      { says: 'dat hij het bord omgooide', any: ['bord om', 'bord omgooi*', 'bord omgegooid', 'gooi* bord'] },
    ],
    strengths: [
      { says: 'dat hij graag wint', any: ['wint graag', 'graag wint', 'juich*', 'gejuicht'] },
      { says: 'dat hij de pionnen terugzette', any: ['pionnen terug*', 'pionnen zet*', 'pionnen gezet'] },
    ],
    models: [
      'Adam wint graag: hij juichte toen hij won. Toen hij verloor, gooide hij het bord om. Daarna zette hij de pionnen zelf terug.',
    ],
    explanation:
      'Achter een valkuil zit een kracht. Wat er gebeurde, blijft erbij staan: dat is niet verbloemen.',
    source: 'VTO',
  },
  {
    kind: 'positive',
    id: 'positive-stappen-1',
    language: 'nl',
    region: 'BE',
    topic: 'deficit',
    level: 1,
    situation:
      'Mila is 11 maanden. Ze schuift op haar billen naar de kast en trekt zich daar recht aan de plank.',
    sentence: 'Mila kan nog niet stappen.',
    flaws: [{ quote: 'kan nog niet stappen', category: 'deficit' }],
    facts: [{ says: 'hoe ze zich verplaatst', any: ['schuif*', 'schoof'] }],
    strengths: [
      { says: 'dat ze zich rechttrekt', any: ['trekt recht', 'trok recht', 'rechttrok*', 'rechtgetrokken'] },
    ],
    models: ['Mila schuift op haar billen naar de kast en trekt zich recht aan de plank.'],
    explanation: 'Wat een kind al doet, zegt meer dan wat het nog niet doet.',
    source: 'VTO',
  },
  {
    kind: 'positive',
    id: 'positive-delen-1',
    language: 'nl',
    topic: 'deficit',
    level: 2,
    situation:
      'In de zandbak houdt Vic de schep vast als R. eraan trekt. Vic zegt: "Ik!" Na 3 minuten legt hij de schep neer en R. neemt hem.',
    sentence: 'Vic kan niet delen.',
    flaws: [{ quote: 'kan niet delen', category: 'deficit' }],
    facts: [{ says: 'dat hij de schep vasthield', any: ['schep vast*', 'vast* schep', 'hield schep'] }],
    strengths: [
      { says: 'dat hij zegt wat hij wil', any: ['ik', 'zei', 'zegt'] },
      { says: 'dat hij de schep neerlegde', any: ['schep neer*', 'leg* schep neer', 'legde'] },
    ],
    models: [
      'Vic hield de schep vast toen R. eraan trok. Hij zei: "Ik!" Na 3 minuten legde hij de schep neer.',
    ],
    explanation: 'Vic zegt wat hij wil en legt de schep daarna neer. Daar kun je op verder bouwen.',
    source: 'VTO',
  },
  {
    kind: 'positive',
    id: 'positive-weglopen-1',
    language: 'nl',
    topic: 'generalisation',
    level: 2,
    situation:
      'Op de wandeling laat Enzo de hand van de begeleider los en loopt naar de eenden, tot aan het water. De begeleider haalt hem terug. Enzo wijst en zegt: "Kwak!"',
    sentence: 'Enzo loopt altijd weg.',
    flaws: [{ quote: 'altijd', category: 'generalisation' }],
    facts: [
      { says: 'dat hij tot aan het water liep', any: ['water'] },
      { says: 'dat hij de hand losliet', any: ['hand los*', 'los* hand', 'liet hand'] },
    ],
    strengths: [
      { says: 'dat hij naar de eenden wilde kijken', any: ['eend*'] },
      { says: 'dat hij wees en iets zei', any: ['wees', 'wijst', 'kwak'] },
    ],
    models: [
      'Enzo liet de hand van de begeleider los en liep naar de eenden, tot aan het water. Hij wees en zei: "Kwak!"',
    ],
    explanation: 'Enzo gaat op verkenning. Dat het aan het water was, blijft erbij: dat is gevaar.',
    source: 'VTO',
  },
  {
    kind: 'positive',
    id: 'positive-alleen-1',
    language: 'nl',
    topic: 'deficit',
    level: 1,
    situation:
      'Lena (2 jaar) loopt de begeleider achterna van de tafel naar de keuken. Als twee kinderen beginnen te dansen, gaat ze bij hen staan.',
    sentence: 'Lena kan niet alleen spelen.',
    flaws: [{ quote: 'kan niet alleen spelen', category: 'deficit' }],
    facts: [{ says: 'wie ze achternaliep', any: ['begeleider'] }],
    strengths: [
      { says: 'dat ze bij andere kinderen gaat staan', any: ['bij kinderen', 'kinderen staan', 'ging bij'] },
    ],
    models: [
      'Lena liep de begeleider achterna naar de keuken. Toen twee kinderen dansten, ging ze bij hen staan, bij de kinderen.',
    ],
    explanation: 'Lena zoekt anderen op. Dat is een kracht waarmee je verder kunt.',
    source: 'VTO',
  },
];
