import type { Explanations } from './explanations.ts';

export const INTERPRETATION: Explanations = {
  'interpretation/anger': {
    nl: 'Waar zag je de boosheid: in de wenkbrauwen, de stem, de handen? Schrijf dat, want een kind dat zo kijkt kan ook schrikken of pijn hebben. "Fronste, riep ‘weg!’ en stampte twee keer."',
    en: 'Where did you see the anger: in the eyebrows, the voice, the hands? Write that, since a child who looks so may also be startled or in pain. "Frowned, shouted ‘go away!’ and stamped twice."',
    fr: 'Où avez-vous vu la colère : sourcils, voix, mains ? Écrivez-le, car un enfant qui regarde ainsi peut aussi avoir peur ou mal. « A froncé les sourcils, crié ‘va-t’en !’ et tapé deux fois du pied. »',
  },
  'interpretation/sadness': {
    nl: 'Tranen zie je, verdriet denk je erbij. Hoe lang huilde het kind, waar keek het naar en wat troostte? "Huilde zes minuten aan het raam en werd stil op de schoot van An."',
    en: 'You see tears and add the sadness yourself. How long did the child cry, what was it looking at, and what consoled it? "Cried at the window for six minutes and grew quiet on An’s lap."',
    fr: 'On voit des larmes, on y ajoute la tristesse. Combien de temps a-t-il pleuré, que regardait-il, qu’est-ce qui a consolé ? « A pleuré six minutes à la fenêtre et s’est calmé sur les genoux d’An. »',
  },
  'interpretation/fear': {
    nl: 'Wegkruipen, vasthouden, niets zeggen: dat zijn tekens, en ze kunnen meer dan één ding betekenen. Schrijf het teken en het moment: "kroop achter de zetel toen de stofzuiger aanging". Wil je je idee erbij zetten, zeg dan dat het van jou is.',
    en: 'Crawling away, holding on, saying nothing: those are signs, and they can mean more than one thing. Write the sign and the moment: "crept behind the sofa when the vacuum cleaner started". If you add your idea, say that it is yours.',
    fr: 'Se cacher, s’accrocher, se taire : ce sont des signes, qui peuvent vouloir dire plusieurs choses. Écrivez le signe et le moment : « s’est glissé derrière le canapé quand l’aspirateur a démarré ». Votre idée peut suivre, si vous dites qu’elle est de vous.',
  },
  'interpretation/joy': {
    nl: 'Plezier klinkt en beweegt: lachen, klappen, "nog!" roepen. Schrijf wat je hoorde en zag, dan ziet de ouder het voor zich: "lachte hardop en riep drie keer ‘nog!’ op de schommel".',
    en: 'Joy sounds and moves: laughing, clapping, shouting "again!". Write what you heard and saw, and the parent can picture it: "laughed out loud and called ‘again!’ three times on the swing".',
    fr: 'Le plaisir s’entend et bouge : rire, applaudir, crier « encore ! ». Écrivez-le, et le parent le verra : « a ri tout haut et crié trois fois ‘encore !’ sur la balançoire ».',
  },
  'interpretation/liking': {
    nl: 'Van wie weet je dat het kind dit leuk of vies vindt? Zei het dat, of zag je iets? "Trok zijn neus op en duwde het bakje weg" of "zei: ‘lekker!’" is zekerder dan "houdt niet van yoghurt".',
    en: 'How do you know the child likes or dislikes this? Did it say so, or did you see something? "Wrinkled his nose and pushed the bowl away" or "said: ‘yummy!’" is surer than "doesn’t like yoghurt".',
    fr: 'Comment savez-vous que l’enfant aime cela ou non ? L’a-t-il dit, ou avez-vous vu quelque chose ? « A froncé le nez et repoussé le bol » ou « a dit : ‘bon !’ » est plus sûr que « n’aime pas le yaourt ».',
  },
  'interpretation/relation': {
    nl: 'Jaloezie en schaamte bedenken we bij een blik of een daad. Schrijf die, en wie erbij was: "trok de pop uit de handen van zijn zusje toen papa haar optilde". De rest laat je open.',
    en: 'We think up jealousy and shame from a look or an act. Write that, and who was there: "pulled the doll from his sister’s hands when dad picked her up". Leave the rest open.',
    fr: 'La jalousie et la honte, nous les imaginons à partir d’un regard ou d’un acte. Écrivez-le, avec qui était là : « a arraché la poupée à sa sœur quand papa l’a prise ». Laissez le reste ouvert.',
  },
  'interpretation/wish': {
    nl: 'Wat iemand wil, hoor je als die het zegt. Anders zie je alleen wat die doet: wijzen, weglopen, blijven zitten. "Bleef op de bank toen de anderen naar buiten gingen en zei: ‘ik lees nog’."',
    en: 'You hear what somebody wants when they say so. Otherwise you only see what they do: point, walk off, stay put. "Stayed on the bench when the others went out and said: ‘I’m still reading’."',
    fr: 'On sait ce que quelqu’un veut s’il le dit. Sinon, on voit ce qu’il fait : montrer, partir, rester. « Est resté sur le banc quand les autres sont sortis et a dit : ‘je lis encore’. »',
  },
  'interpretation/thought': {
    nl: 'In een hoofd kan je niet kijken. Welke woorden of welk antwoord bracht je op deze gedachte? "Snapt het niet" wordt: "keek naar mij en bleef staan toen ik vroeg om de blauwe doos".',
    en: 'You cannot look inside a head. Which words or answer made you think this? "Doesn’t understand" becomes "looked at me and stood still when I asked for the blue box".',
    fr: 'On ne voit pas dans une tête. Quels mots ou quelle réponse vous l’ont fait penser ? « Ne comprend pas » devient « m’a regardée sans bouger quand j’ai demandé la boîte bleue ».',
  },
  'interpretation/wellbeing': {
    nl: 'Welbevinden is een indruk uit veel kleine tekens. Noem er twee of drie, en zeg dat het jouw indruk is: "Mijn indruk: minder op haar gemak dan vorige week. Ze at niets en bleef bij de deur."',
    en: 'Well-being is an impression from many small signs. Name two or three, and say that the impression is yours: "My impression: less at ease than last week. She ate nothing and stayed near the door."',
    fr: 'Le bien-être est une impression faite de petits signes. Citez-en deux ou trois, et dites que l’impression est de vous : « Mon impression : moins à l’aise que la semaine passée. Elle n’a rien mangé et est restée près de la porte. »',
  },
  'interpretation/touched': {
    nl: 'Wat iets met iemand doet, gebeurt vanbinnen. Wat zag je vanbuiten, vlak erna? "Na het telefoontje van oma zat ze tien minuten stil en hield ze haar sjaal vast."',
    en: 'What a thing does to somebody happens inside. What did you see on the outside, right after? "After gran’s phone call she sat quietly for ten minutes and held her scarf."',
    fr: 'L’effet d’une chose se passe à l’intérieur. Qu’avez-vous vu de l’extérieur, juste après ? « Après l’appel de mamie, elle est restée dix minutes silencieuse, son écharpe à la main. »',
  },
  'interpretation/body': {
    nl: 'Moe, hongerig, niet lekker: jij besluit het uit tekens. Die tekens zijn net wat een ouder of arts later nodig heeft. "Geeuwde vier keer, wreef in haar ogen en legde haar hoofd op tafel om 10.40 uur."',
    en: 'Tired, hungry, unwell: you conclude it from signs. Those signs are just what a parent or doctor needs later. "Yawned four times, rubbed her eyes and put her head on the table at 10.40."',
    fr: 'Fatigué, affamé, mal : vous le déduisez de signes. Ces signes sont justement utiles à un parent ou un médecin. « A bâillé quatre fois, s’est frotté les yeux et a posé la tête sur la table à 10 h 40. »',
  },
  'interpretation/interest': {
    nl: 'Interesse is te meten: waar keek het kind naar, hoe lang, en wat deed het ermee? "Keek twee minuten naar de graafmachine, wees en zei ‘groot’" zegt meer dan "heel geïnteresseerd".',
    en: 'Interest can be measured: what did the child look at, how long, and what did it do? "Watched the digger for two minutes, pointed and said ‘big’" says more than "very interested".',
    fr: 'L’intérêt se mesure : que regardait l’enfant, combien de temps, qu’en a-t-il fait ? « A regardé la pelleteuse deux minutes, l’a montrée et a dit ‘grand’ » dit plus que « très intéressé ».',
  },
};
