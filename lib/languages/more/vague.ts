import type { Explanations } from './explanations.ts';

export const VAGUE: Explanations = {
  'vague/frequency': {
    nl: 'Vaak is voor jou vijf keer, voor een ander twintig. Turf een dag of een week: "duwde deze week vier keer een ander kind". Dan zie je in april of het minder wordt.',
    en: 'Often means five times to you and twenty to somebody else. Keep a tally for a day or a week: "pushed another child four times this week". In April you will see whether it is less.',
    fr: 'Souvent, c’est cinq fois pour vous, vingt pour un autre. Comptez un jour ou une semaine : « a poussé un autre enfant quatre fois cette semaine ». En avril, vous verrez si cela diminue.',
  },
  'vague/pattern': {
    nl: 'Een patroon zie je pas als je de keren naast elkaar legt. Noteer dag, uur en plaats van elke keer; misschien gebeurt het steeds in de gang. "Ruzie om de fiets: 2, 3 en 5 maart, telkens om 10 uur."',
    en: 'You only see a pattern when you lay the times side by side. Note day, hour and place of each; perhaps it always happens in the hall. "Quarrel over the bike: 2, 3 and 5 March, each at 10 o’clock."',
    fr: 'Un schéma n’apparaît qu’en alignant les fois. Notez jour, heure et lieu ; peut-être est-ce toujours dans le couloir. « Dispute pour le vélo : 2, 3 et 5 mars, chaque fois à 10 h. »',
  },
  'vague/times': {
    nl: 'Een paar keer is snel geschreven, een cijfer ook. Weet je het niet precies, schrijf dan "minstens drie keer". Dat is eerlijk en toch te vergelijken.',
    en: '"A few times" is quickly written, and so is a figure. If you are not sure, write "at least three times". That is honest and can still be compared.',
    fr: '« Quelques fois » s’écrit vite, un chiffre aussi. Si vous n’êtes pas sûr, écrivez « au moins trois fois ». C’est honnête et comparable.',
  },
  'vague/duration': {
    nl: 'Kijk even op de klok als het begint en als het stopt. "Huilde van 8.10 tot 8.22 uur" zegt een ouder meer dan "lang", en twaalf minuten voelen soms als een uur.',
    en: 'Glance at the clock when it starts and when it stops. "Cried from 8.10 to 8.22" tells a parent more than "for ages", and twelve minutes can feel like an hour.',
    fr: 'Regardez l’heure au début et à la fin. « A pleuré de 8 h 10 à 8 h 22 » dit plus à un parent que « longtemps », et douze minutes semblent parfois une heure.',
  },
  'vague/period': {
    nl: 'Wanneer viel het jou voor het eerst op? Zoek een houvast: een datum, een week, iets wat toen gebeurde. "Sinds de week van 2 maart eet hij een halve boterham" kan een arts gebruiken.',
    en: 'When did you first notice? Find something to hold on to: a date, a week, an event. "Since the week of 2 March he eats half a sandwich" is something a doctor can use.',
    fr: 'Quand l’avez-vous remarqué ? Cherchez un repère : une date, une semaine, un événement. « Depuis la semaine du 2 mars, il mange une demi-tartine » est utile à un médecin.',
  },
  'vague/amount': {
    nl: 'Veel en weinig hangen af van wie kijkt. Kies een maat die er al is: happen, slokken, een half bord, 150 ml. "Dronk twee bekers melk en at vier happen" is in vijf seconden geschreven.',
    en: 'Much and little depend on who is looking. Use a measure that is at hand: bites, sips, half a plate, 150 ml. "Drank two cups of milk and ate four bites" takes five seconds to write.',
    fr: 'Beaucoup et peu dépendent de qui regarde. Prenez une mesure à portée : bouchées, gorgées, demi-assiette, 150 ml. « A bu deux gobelets de lait et mangé quatre bouchées » s’écrit en cinq secondes.',
  },
  'vague/quality': {
    nl: 'Goed gegeten of slecht geslapen: wat was het dan? Noem wat je telde of op de klok zag. "Sliep van 12.30 tot 13.05 uur en werd twee keer wakker" vertelt het hele verhaal.',
    en: 'Ate well, slept badly: what was it then? Name what you counted or saw on the clock. "Slept from 12.30 to 13.05 and woke twice" tells the whole story.',
    fr: 'Bien mangé, mal dormi : c’était quoi ? Dites ce que vous avez compté ou lu à l’horloge. « A dormi de 12 h 30 à 13 h 05 et s’est réveillé deux fois » dit tout.',
  },
};
