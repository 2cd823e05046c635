import type { Explanations } from './explanations.ts';

export const GENERALISATION: Explanations = {
  'generalisation/always': {
    nl: 'Eén tegenvoorbeeld en "altijd" klopt niet meer. Tel de laatste dagen na: hoe vaak wel, hoe vaak niet? "Huilde deze week op maandag, dinsdag en vrijdag bij het afscheid; woensdag en donderdag zwaaide ze."',
    en: 'One exception and "always" is no longer true. Count the past few days: how often yes, how often no? "This week she cried at goodbye on Monday, Tuesday and Friday; on Wednesday and Thursday she waved."',
    fr: 'Un seul contre-exemple et « toujours » est faux. Comptez les derniers jours : combien de fois oui, combien non ? « Cette semaine, elle a pleuré au départ lundi, mardi et vendredi ; mercredi et jeudi, elle a fait signe. »',
  },
  'generalisation/every-time': {
    nl: 'Welke keren zag je zelf? Noteer ze met de dag, en laat ook de keer staan dat het anders ging. "Maandag en woensdag gooide hij zijn vork weg; dinsdag at hij ermee."',
    en: 'Which times did you see yourself? Note them with the day, and keep the time it went otherwise. "On Monday and Wednesday he threw his fork; on Tuesday he ate with it."',
    fr: 'Quelles fois avez-vous vues vous-même ? Notez-les avec le jour, et gardez la fois où ce fut autrement. « Lundi et mercredi, il a jeté sa fourchette ; mardi, il a mangé avec. »',
  },
  'generalisation/never': {
    nl: '"Nooit" sluit ook de goede keren uit. Zoek er één: wanneer deed het kind het wel, en wat was er toen anders? "Kwam vandaag na de derde keer roepen; gisteren meteen, toen ik naast hem stond."',
    en: '"Never" shuts out the good times as well. Find one: when did the child do it, and what was different? "Came today after I called three times; yesterday at once, when I stood beside him."',
    fr: '« Jamais » exclut aussi les bonnes fois. Trouvez-en une : quand l’enfant l’a-t-il fait, qu’est-ce qui changeait ? « Est venu aujourd’hui au troisième appel ; hier tout de suite, quand j’étais à côté. »',
  },
  'generalisation/constantly': {
    nl: 'Zet de klok ernaast. Hoe lang duurde het echt, en wat gebeurde er tussenin? "Liep tussen 9 en 10 uur vier keer naar de deur; daartussen bouwde hij" is minder zwaar, en klopt beter.',
    en: 'Put a clock beside it. How long did it really last, and what came in between? "Went to the door four times between 9 and 10; in between he was building" is less heavy, and truer.',
    fr: 'Mettez une horloge à côté. Combien de temps vraiment, et quoi entre-temps ? « Est allé quatre fois à la porte entre 9 et 10 h ; entre-temps, il construisait » est moins lourd et plus juste.',
  },
  'generalisation/all-day': {
    nl: 'Een dag heeft veel stukken: eten, slapen, spelen. In welk stuk zag je het, van wanneer tot wanneer? "Vroeg tussen 9 en 11 uur vijf keer om haar tut; na het slapen niet meer."',
    en: 'A day has many parts: meals, sleep, play. In which part did you see it, from when to when? "Asked for her dummy five times between 9 and 11; not after her nap."',
    fr: 'Une journée a plusieurs parties : repas, sommeil, jeu. Dans laquelle l’avez-vous vu, de quand à quand ? « A demandé cinq fois sa tétine entre 9 et 11 h ; plus après la sieste. »',
  },
  'generalisation/everything': {
    nl: 'Alles, niemand, overal: maak het klein en je zin wordt waar. Wat, wie of waar precies? "Niemand wil met hem spelen" wordt: "J. en S. zeiden nee toen hij vroeg om mee te doen; L. zei ja."',
    en: 'Everything, nobody, everywhere: make it small and your sentence becomes true. What, who or where exactly? "Nobody wants to play with him" becomes "J. and S. said no when he asked to join in; L. said yes."',
    fr: 'Tout, personne, partout : rapetissez, et la phrase devient vraie. Quoi, qui, où exactement ? « Personne ne veut jouer avec lui » devient « J. et S. ont dit non quand il a demandé ; L. a dit oui ».',
  },
  'generalisation/type': {
    nl: '"Typisch jongens" zegt iets over jouw beeld, niet over dit kind. Haal de groep eruit en vertel wat er gebeurde: "bouwden drie torens en stampten ze om; daarna begonnen ze opnieuw".',
    en: '"Typical boys" says something about your picture, not about this child. Take the group out and tell what happened: "built three towers and knocked them over; then they began again".',
    fr: '« Typique des garçons » parle de votre image, pas de cet enfant. Ôtez le groupe et racontez : « ont bâti trois tours et les ont renversées ; puis ils ont recommencé ».',
  },
};
