import type { Explanations } from './explanations.ts';

export const PARENT_JUDGEMENT: Explanations = {
  'parent_judgement/attitude': {
    nl: 'Stel je voor dat deze ouder naast je zit terwijl je schrijft. Welke woorden of daden bracht je op dit idee? "Overbezorgd" wordt: "mama belde om 10, 12 en 14 uur en vroeg of hij gegeten had".',
    en: 'Imagine this parent sitting next to you as you write. Which words or acts gave you the idea? "Overanxious" becomes "mum rang at 10, 12 and 2 o’clock and asked whether he had eaten".',
    fr: 'Imaginez ce parent assis à côté de vous. Quels mots ou quels actes vous ont donné cette idée ? « Trop inquiète » devient « maman a appelé à 10, 12 et 14 h et a demandé s’il avait mangé ».',
  },
  'parent_judgement/label': {
    nl: 'Een etiket voor een gezin verklaart niets en sluit deuren. Wat weet je echt, en van wie? "Gebroken gezin" wordt: "Hij woont om de week bij papa; dat vertelde mama op 2 maart."',
    en: 'A label for a family explains nothing and closes doors. What do you really know, and from whom? "Broken home" becomes "He lives with dad every other week; mum told us on 2 March."',
    fr: 'Une étiquette pour une famille n’explique rien et ferme des portes. Que savez-vous vraiment, et de qui ? « Famille brisée » devient « Il vit une semaine sur deux chez papa ; maman l’a dit le 2 mars. »',
  },
  'parent_judgement/effort': {
    nl: 'Je ziet wat ouders doen, niet hoeveel moeite het kost. Noteer de afspraak en wat er kwam: "We vroegen op 3 maart om reservekleren; op 10 maart waren ze er nog niet." Vraag er gewoon naar: misschien is er een reden.',
    en: 'You see what parents do, not how hard it is for them. Note the agreement and what came of it: "We asked for spare clothes on 3 March; on 10 March there were none yet." Just ask: there may be a reason.',
    fr: 'Vous voyez ce que font les parents, pas l’effort que cela demande. Notez l’accord et la suite : « Vêtements de rechange demandés le 3 mars ; pas encore là le 10. » Demandez simplement : il y a peut-être une raison.',
  },
  'parent_judgement/ability': {
    nl: 'Wat een ouder kan, weet je niet uit een gesprek aan de deur. Schrijf wat je zag of wat de ouder zelf zei: "Papa zei: ‘ik weet niet meer hoe ik hem in bed krijg’." Dat is ook een begin van hulp.',
    en: 'You cannot know from a chat at the door what a parent can do. Write what you saw or what they said themselves: "Dad said: ‘I don’t know any more how to get him to bed’." That is also where help begins.',
    fr: 'Une conversation à la porte ne dit pas ce qu’un parent peut. Écrivez ce que vous avez vu ou ce qu’il a dit : « Papa a dit : ‘je ne sais plus comment le coucher’. » C’est aussi le début d’une aide.',
  },
  'parent_judgement/upbringing': {
    nl: 'Je bent er thuis niet bij. Wat vertelde het kind of de ouder precies, en wanneer? "Mag thuis alles" wordt: "Hij zei: ‘thuis mag ik op de tablet in bed’."',
    en: 'You are not there at home. What did the child or the parent tell you exactly, and when? "Is allowed everything at home" becomes "He said: ‘at home I can have the tablet in bed’."',
    fr: 'Vous n’êtes pas chez eux. Qu’a dit exactement l’enfant ou le parent, et quand ? « Peut tout à la maison » devient « Il a dit : ‘chez moi, j’ai la tablette au lit’. »',
  },
  'parent_judgement/care': {
    nl: 'Bij zorg over verzorging telt precies wat je zag, want daarop kan iemand later verder bouwen. Noteer kleren, huid, geur en dag: "droeg op 4 en 5 maart dezelfde trui met een vlek van 5 cm". Bespreek het ook met een collega.',
    en: 'When you worry about care, exactly what you saw counts, since others may have to build on it. Note clothes, skin, smell and day: "wore the same jumper with a 5 cm stain on 4 and 5 March". Talk it over with a colleague too.',
    fr: 'Quand les soins inquiètent, seul compte ce que vous avez vu, car d’autres s’appuieront dessus. Notez vêtements, peau, odeur et jour : « portait les 4 et 5 mars le même pull avec une tache de 5 cm ». Parlez-en aussi à un collègue.',
  },
  'parent_judgement/home': {
    nl: 'Was je er zelf, of hoorde je het? Schrijf bij een huisbezoek wat je zag ("twee matrassen in de woonkamer") en anders wie het vertelde en wanneer. Wat rommel is, beslist elk huis zelf.',
    en: 'Were you there yourself, or did you hear it? After a home visit write what you saw ("two mattresses in the living room"), otherwise who told you and when. Every home decides what a mess is.',
    fr: 'Y étiez-vous, ou l’avez-vous entendu ? Après une visite, écrivez ce que vous avez vu (« deux matelas dans le salon »), sinon qui l’a dit et quand. Chaque maison décide de ce qu’est le désordre.',
  },
  'parent_judgement/culture': {
    nl: 'Geen twee gezinnen van dezelfde afkomst doen hetzelfde. Vraag het aan deze ouder en schrijf het antwoord op: "Papa vertelde dat mama beslist over het eten." Zo leer je dit gezin kennen, en geen beeld.',
    en: 'No two families of one origin do the same. Ask this parent and write down the answer: "Dad told us that mum decides about food." That way you get to know this family, not a picture.',
    fr: 'Deux familles de même origine ne font jamais pareil. Demandez à ce parent et notez la réponse : « Papa a expliqué que maman décide pour les repas. » Vous apprenez ainsi à connaître cette famille, pas une image.',
  },
  'parent_judgement/bond': {
    nl: 'Een band zie je niet, een afscheid wel. Hoe ging het, minuut voor minuut? "Mama gaf drie kussen, liep naar de deur en kwam nog twee keer terug; Lou zwaaide aan het raam."',
    en: 'You do not see a bond, you see a goodbye. How did it go, minute by minute? "Mum gave three kisses, went to the door and came back twice; Lou waved at the window."',
    fr: 'On ne voit pas un lien, on voit un au revoir. Comment s’est-il passé, minute par minute ? « Maman a donné trois bisous, est allée à la porte et est revenue deux fois ; Lou a fait signe à la fenêtre. »',
  },
  'parent_judgement/cause': {
    nl: 'Dat twee dingen samen voorkomen, maakt het ene nog niet de oorzaak. Schrijf ze apart: wat je bij het kind zag, en wat je over thuis weet en van wie. Een ouder die dit leest, hoeft zich dan niet te verdedigen.',
    en: 'Two things together do not make one the cause. Write them apart: what you saw of the child, and what you know of home and from whom. Then a parent who reads it need not defend themselves.',
    fr: 'Deux choses ensemble ne font pas une cause. Écrivez-les à part : ce que vous avez vu chez l’enfant, et ce que vous savez de la maison et par qui. Le parent qui lit n’aura pas à se défendre.',
  },
};
