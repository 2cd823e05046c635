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
];
