import type { Explanations } from './explanations.ts';

export const JUDGEMENT: Explanations = {
  'judgement/naughty': {
    nl: 'Vraag je af wat een camera had opgenomen. "Stout" kan betekenen: gooide zand, zei nee of liep weg, en dat zijn heel verschillende verhalen. Schrijf die ene daad, bijvoorbeeld: "gooide twee keer zand naar S."',
    en: 'Ask yourself what a camera would have filmed. "Naughty" can mean threw sand, said no or ran off, and those are quite different stories. Write that one act: "threw sand at S. twice".',
    fr: 'Demandez-vous ce qu’une caméra aurait filmé. « Vilain » peut vouloir dire : a lancé du sable, a dit non ou s’est enfui, et ce sont des histoires différentes. Écrivez ce seul acte : « a lancé deux fois du sable vers S. ».',
  },
  'judgement/difficult': {
    nl: 'Voor wie was het lastig, en op welk moment? In plaats van "lastig aan tafel" zegt "stond vier keer op en duwde haar bord weg" wat er gebeurde. Schrijf er ook bij wanneer het wel vlot ging: daar heeft een collega iets aan.',
    en: 'Who found it difficult, and at what moment? Instead of "difficult at the table", "got up four times and pushed her plate away" tells what happened. Add when it did go smoothly: that helps a colleague.',
    fr: 'Pour qui était-ce difficile, et à quel moment ? Au lieu de « difficile à table », « s’est levée quatre fois et a repoussé son assiette » dit ce qui s’est passé. Notez aussi quand cela allait bien : c’est utile à un collègue.',
  },
  'judgement/unmanageable': {
    nl: 'Dit zegt vooral hoe zwaar het voor jou was, en dat mag je aan een collega vertellen. In het dossier helpt: wat vroeg je, wat deed het kind, en wat werkte? "Ik vroeg drie keer om te komen; hij bleef op de mat liggen tot ik zijn knuffel gaf."',
    en: 'This mostly says how hard it was for you, and you may tell a colleague so. In the record it helps to write what you asked, what the child did and what worked: "I asked him three times to come; he stayed on the mat until I gave him his teddy."',
    fr: 'Cela dit surtout combien c’était dur pour vous, et vous pouvez le dire à un collègue. Dans le dossier, écrivez ce que vous avez demandé, ce que l’enfant a fait et ce qui a aidé : « J’ai demandé trois fois ; il est resté sur le tapis jusqu’à ce que je donne son doudou. »',
  },
  'judgement/restless': {
    nl: 'Druk is voor de ene lezer gezellig en voor de andere te veel. Tel en kijk: hoe vaak stond het kind op, hoe lang bleef het zitten, waar liep het naartoe? "Stond in 10 minuten zes keer op en liep naar het raam" zegt genoeg.',
    en: 'Restless is lively to one reader and too much to another. Count and look: how often did the child get up, how long did it sit, where did it go? "Got up six times in 10 minutes and went to the window" says enough.',
    fr: 'Agité est joyeux pour l’un et trop pour l’autre. Comptez et regardez : combien de fois l’enfant s’est-il levé, combien de temps est-il resté assis ? « S’est levé six fois en 10 minutes pour aller à la fenêtre » suffit.',
  },
  'judgement/aggressive': {
    nl: 'Welke daad zag je: slaan, bijten, duwen, gooien? Schrijf wie geraakt werd, waar op het lichaam en wat er net voor gebeurde. "Beet L. in de onderarm toen L. zijn auto nam" is een feit waar ouders en collega’s mee verder kunnen.',
    en: 'Which act did you see: hitting, biting, pushing, throwing? Write who was hurt, where on the body, and what came just before. "Bit L. in the forearm when L. took his car" is a fact that parents and colleagues can work with.',
    fr: 'Quel acte avez-vous vu : frapper, mordre, pousser, lancer ? Écrivez qui a été touché, à quel endroit du corps et ce qui précédait. « A mordu L. à l’avant-bras quand L. a pris sa voiture » est un fait utile aux parents et aux collègues.',
  },
  'judgement/effort': {
    nl: 'Of iemand zijn best doet, zie je niet; wat iemand doet wel. "Lui bij het opruimen" kan ook zijn: "bleef vier minuten bij de trein zitten en legde daarna drie blokken in de kist". Schrijf dat laatste.',
    en: 'You cannot see whether somebody tries hard; you can see what they do. "Lazy at tidy-up time" may also be "stayed with the train for four minutes, then put three blocks in the box". Write the latter.',
    fr: 'On ne voit pas si quelqu’un fait un effort ; on voit ce qu’il fait. « Paresseux pour ranger » peut aussi être « est resté quatre minutes près du train, puis a mis trois blocs dans la caisse ». Écrivez cela.',
  },
  'judgement/burden': {
    nl: 'Een zware dag is echt, maar de ouder leest mee en leest dan dat zijn kind een last is. Vraag je af wat het kind nodig had. "Ik liep het eerste uur naast hem en hij hield mijn hand vast" zegt hetzelfde, zonder pijn te doen.',
    en: 'A hard day is real, but the parent reads along and reads that their child is a burden. Ask what the child needed. "For the first hour I walked beside him and he held my hand" says the same without hurting.',
    fr: 'Une journée lourde est réelle, mais le parent lit aussi et lit que son enfant est un poids. Demandez-vous ce dont l’enfant avait besoin. « La première heure, j’ai marché à côté de lui et il tenait ma main » dit la même chose sans blesser.',
  },
  'judgement/whining': {
    nl: 'Zeuren is vragen dat jou te lang duurde. Wat vroeg het kind, met welke woorden en hoeveel keer? "Vroeg vijf keer om haar tut en huilde twee minuten toen ik zei: na het eten."',
    en: 'Whining is asking that went on too long for you. What did the child ask, in which words and how many times? "Asked five times for her dummy and cried for two minutes when I said: after lunch."',
    fr: 'Geindre, c’est demander trop longtemps à vos yeux. Que demandait l’enfant, avec quels mots et combien de fois ? « A demandé cinq fois sa tétine et a pleuré deux minutes quand j’ai dit : après le repas. »',
  },
  'judgement/overdone': {
    nl: 'Wat voor jou klein lijkt, kan voor het kind groot zijn. Schrijf wat je zag zonder het te wegen: "viel op haar knie, huilde drie minuten en wees naar de rode plek". Dan kan de lezer zelf oordelen.',
    en: 'What seems small to you may be big to the child. Write what you saw without weighing it: "fell on her knee, cried for three minutes and pointed at the red spot". Then readers can judge for themselves.',
    fr: 'Ce qui vous paraît petit peut être grand pour l’enfant. Écrivez ce que vous avez vu sans le peser : « est tombée sur le genou, a pleuré trois minutes et a montré la tache rouge ». Le lecteur jugera.',
  },
  'judgement/drama': {
    nl: 'Een "drama" of "strijd" is jouw samenvatting van een paar minuten. Wat gebeurde er in die minuten, en wie hielp? "Bij het aankleden riep hij nee en trok hij zijn jas twee keer uit; met het liedje lukte het."',
    en: 'A "drama" or a "battle" sums up a few minutes in your words. What happened in those minutes, and what helped? "When dressing he shouted no and took his coat off twice; with the song it worked."',
    fr: 'Un « drame » ou un « combat » résume quelques minutes à votre façon. Que s’est-il passé, et qu’est-ce qui a aidé ? « À l’habillage, il a crié non et ôté deux fois son manteau ; avec la chanson, cela a réussi. »',
  },
  'judgement/clinging': {
    nl: 'Zo’n woord blijft aan een kind hangen, terwijl het vaak om één moment gaat. Waar was het kind, bij wie, hoe lang? "Stond de eerste tien minuten achter mijn been en keek naar de anderen" laat ook zien wat er daarna kwam.',
    en: 'A word like this sticks to a child, though it is often about one moment. Where was the child, with whom, how long? "Stood behind my leg for the first ten minutes and watched the others" also leaves room for what came next.',
    fr: 'Un tel mot colle à l’enfant, alors qu’il s’agit souvent d’un seul moment. Où était-il, avec qui, combien de temps ? « Est resté dix minutes derrière ma jambe à regarder les autres » laisse place à la suite.',
  },
  'judgement/strange': {
    nl: 'Raar is wat jij niet verwachtte. Schrijf wat je dan wel zag of hoorde, ook als je het niet begrijpt: "draaide twintig keer aan het wiel en zei niets toen ik zijn naam riep". Zo kan iemand anders het herkennen.',
    en: 'Strange is what you did not expect. Write what you did see or hear, even if you do not understand it: "turned the wheel twenty times and said nothing when I called his name". Then somebody else may recognise it.',
    fr: 'Bizarre, c’est ce que vous n’attendiez pas. Écrivez ce que vous avez vu ou entendu, même sans comprendre : « a tourné la roue vingt fois et n’a rien dit quand je l’ai appelé ». Quelqu’un d’autre pourra le reconnaître.',
  },
  'judgement/acting-up': {
    nl: 'Zoals een verslaggever: wie deed wat, en hoe liep het af? In plaats van "hing de clown uit" kan je schrijven: "trok gekke bekken naar J. en J. lachte; na drie minuten aten ze verder".',
    en: 'Be a reporter: who did what, and how did it end? Instead of "played the clown" you can write: "pulled faces at J. and J. laughed; after three minutes they went on eating".',
    fr: 'Faites comme un reporter : qui a fait quoi, et comment cela s’est-il terminé ? Au lieu de « a fait le clown » : « a fait des grimaces à J., qui a ri ; après trois minutes, ils ont repris leur repas ».',
  },
  'judgement/bearing': {
    nl: 'Een houding lees je af aan iets kleins: een blik, een schouder, een antwoord. Schrijf dat kleine op: "keek naar de grond en zei: ‘maakt mij niet uit’". De lezer trekt dan zelf een besluit.',
    en: 'You read an attitude from something small: a look, a shoulder, an answer. Write that small thing down: "looked at the floor and said: ‘I don’t care’". Readers then come to their own conclusion.',
    fr: 'On lit une attitude dans un petit signe : un regard, une épaule, une réponse. Notez ce signe : « a regardé par terre et a dit : ‘ça m’est égal’ ». Le lecteur conclura lui-même.',
  },
  'judgement/conduct': {
    nl: 'Goed luisteren of zich slecht gedragen: tegenover welke vraag of welke afspraak? Schrijf de vraag en wat er volgde. "Ik vroeg om de schoenen uit te doen; ze deed het na de tweede keer."',
    en: 'Listening well, behaving badly: measured against which request or agreement? Write the request and what followed. "I asked her to take off her shoes; she did so the second time."',
    fr: 'Bien écouter, mal se comporter : par rapport à quelle demande ou quel accord ? Écrivez la demande et la suite. « J’ai demandé d’enlever les chaussures ; elle l’a fait à la deuxième fois. »',
  },
  'judgement/eating-sleeping': {
    nl: 'Ouders willen weten hoeveel en hoe lang, niet hoe goed. "Moeilijke eter" wordt: "at vier happen puree en liet de wortels liggen". Voor slapen noteer je het begin- en het einduur.',
    en: 'Parents want to know how much and how long, not how well. "Fussy eater" becomes "ate four bites of mash and left the carrots". For sleep, note when it began and ended.',
    fr: 'Les parents veulent savoir combien et combien de temps, pas si c’était bien. « Mange mal » devient « a mangé quatre bouchées de purée et laissé les carottes ». Pour le sommeil, notez le début et la fin.',
  },
  'judgement/ability': {
    nl: 'Slim of niet slim zegt niets over hoe een kind iets aanpakt. Kijk naar de stappen: wat probeerde het eerst, wat daarna, welke hulp vroeg het? "Draaide het stuk drie keer en legde het toen op zijn plaats."',
    en: 'Clever or not clever says nothing about how a child goes about a thing. Look at the steps: what did it try first, and then, and what help did it ask for? "Turned the piece three times, then put it in its place."',
    fr: 'Intelligent ou non, cela ne dit pas comment l’enfant s’y prend. Regardez les étapes : qu’a-t-il essayé d’abord, ensuite, quelle aide a-t-il demandée ? « A tourné la pièce trois fois, puis l’a mise à sa place. »',
  },
  'judgement/label': {
    nl: 'Lees je zin eens met je eigen naam erin: zou je zo in een map willen staan? Een kind doet soms iets, maar is het niet. Gebruik zijn naam en vertel de ene keer die je zag: "Wout trok de kraan open en lachte."',
    en: 'Read your sentence with your own name in it: would you like to be in a file like that? A child does something at times, but is not that thing. Use the name and tell the one time you saw: "Wout turned the tap on and laughed."',
    fr: 'Relisez la phrase avec votre propre nom : aimeriez-vous figurer ainsi dans un dossier ? Un enfant fait parfois quelque chose, il ne l’est pas. Utilisez son prénom et racontez la fois que vous avez vue : « Wout a ouvert le robinet et a ri. »',
  },
  'judgement/doer': {
    nl: 'Wie één keer bijt, is geen bijter. Schrijf de datum, wie en wat eraan voorafging; na een paar keer zie je misschien een patroon. "Op 4 maart beet hij L. in de hand toen de deur openging."',
    en: 'Biting once does not make a biter. Write the date, who, and what came before; after a few times you may see a pattern. "On 4 March he bit L. in the hand when the door opened."',
    fr: 'Mordre une fois ne fait pas un mordeur. Notez la date, qui et ce qui précédait ; après quelques fois, un schéma apparaît peut-être. « Le 4 mars, il a mordu L. à la main quand la porte s’est ouverte. »',
  },
  'judgement/character': {
    nl: 'Een karakter zie je niet, een moment wel. Vraag je af: wanneer dacht ik dit, en wat deed het kind toen? "Een gevoelige jongen" wordt: "bracht een zakdoek toen L. huilde".',
    en: 'You do not see a character, you see a moment. Ask: when did I think this, and what did the child do then? "A sensitive boy" becomes "brought a tissue when L. cried".',
    fr: 'On ne voit pas un caractère, on voit un moment. Demandez-vous : quand l’ai-je pensé, et que faisait l’enfant ? « Un garçon sensible » devient « a apporté un mouchoir quand L. pleurait ».',
  },
  'judgement/looks': {
    nl: 'Heeft dit met de zorg te maken? Zo niet, laat het weg. Zo ja, schrijf wat je zag en mat: "rode uitslag in de hals, ongeveer 3 cm" is nuttig, "zag er niet uit" niet.',
    en: 'Has this to do with care? If not, leave it out. If so, write what you saw and measured: "red rash on the neck, about 3 cm" is useful, "looked a sight" is not.',
    fr: 'Est-ce lié aux soins ? Sinon, laissez-le. Si oui, écrivez ce que vous avez vu et mesuré : « rougeur au cou, environ 3 cm » est utile, « mauvaise mine » ne l’est pas.',
  },
  'judgement/praise-manner': {
    nl: 'Lof doet goed, maar "flink" zegt een ouder niet wat zijn kind deed. Wat zag je waardoor je dit dacht? "Hield zelf haar arm stil voor de pleister" is het mooiere compliment.',
    en: 'Praise is kind, but "good girl" does not tell a parent what their child did. What did you see that made you think so? "Held her own arm still for the plaster" is the finer compliment.',
    fr: 'Un compliment fait du bien, mais « courageuse » ne dit pas au parent ce que son enfant a fait. Qu’avez-vous vu ? « A tenu elle-même son bras immobile pour le pansement » est un plus beau compliment.',
  },
  'judgement/praise-charm': {
    nl: 'Een warm woord is snel geschreven en snel vergeten. Het moment zelf blijft: "legde haar dekentje over de pop en zei: ‘slaap zacht’". Daar glimlacht een ouder ook om.',
    en: 'A warm word is quickly written and quickly forgotten. The moment itself stays: "put her blanket over the doll and said: ‘sleep tight’". That makes a parent smile too.',
    fr: 'Un mot tendre s’écrit vite et s’oublie vite. Le moment, lui, reste : « a mis sa couverture sur la poupée et a dit : ‘dors bien’ ». Cela fait aussi sourire un parent.',
  },
  'judgement/praise-label': {
    nl: 'Ook een lief etiket vertelt niet wie het kind is, en over een zusje staat er misschien iets anders. Wat deed het kind dat jou raakte? Schrijf dat in één zin: "gaf zijn koek aan L., die er geen had".',
    en: 'Even a sweet label does not tell who the child is, and of a sister something else may be written. What did the child do that touched you? Put it in one sentence: "gave his biscuit to L., who had none".',
    fr: 'Même une étiquette tendre ne dit pas qui est l’enfant, et sa sœur en a peut-être une autre. Qu’a fait l’enfant qui vous a touché ? Une phrase suffit : « a donné son biscuit à L., qui n’en avait pas ».',
  },
  'judgement/called': {
    nl: 'Wie eenmaal zo heet, wordt bij elke overdracht weer zo bekeken. Vervang de naam door het moment: niet "is een pruttelpot", maar "zei bij het aankleden vijf keer dat het niet hoefde". Dan kan het morgen ook anders zijn.',
    en: 'Once called that, a child is seen that way at every handover. Replace the name by the moment: not "is a grumbler", but "said five times while dressing that it need not". Then tomorrow can be different.',
    fr: 'Une fois nommé ainsi, l’enfant est vu ainsi à chaque passage de relais. Remplacez le nom par le moment : non pas « est un râleur », mais « a dit cinq fois en s’habillant que ce n’était pas nécessaire ». Demain peut alors être différent.',
  },
  'judgement/strengthened': {
    nl: 'Woorden als "heel" en "super" maken een oordeel sterker, niet duidelijker. Vervang ze door iets dat je kan tellen of tonen: "zo braaf" wordt "bleef twaalf minuten aan de puzzel zitten".',
    en: 'Words like "very" and "super" make a judgement stronger, not clearer. Replace them by something you can count or show: "so good" becomes "sat at the puzzle for twelve minutes".',
    fr: 'Des mots comme « très » ou « super » renforcent un jugement sans l’éclairer. Remplacez-les par quelque chose à compter ou à montrer : « si sage » devient « est restée douze minutes au puzzle ».',
  },
  'judgement/praise-effort': {
    nl: 'Inzet wordt zichtbaar in pogingen. Tel ze: hoeveel keer probeerde het kind, wat veranderde het, en wat lukte er? "Probeerde vier keer de knoop en riep ‘ja!’ toen hij erdoor was."',
    en: 'Effort shows in attempts. Count them: how often did the child try, what did it change, and what worked? "Tried the button four times and shouted ‘yes!’ when it went through."',
    fr: 'L’effort se voit dans les essais. Comptez-les : combien de fois, qu’a-t-il changé, qu’a-t-il réussi ? « A essayé le bouton quatre fois et a crié ‘oui !’ quand il est passé. »',
  },
  'judgement/work': {
    nl: 'Mooi hangt af van wie kijkt. Beschrijf wat er te zien is en hoe het kind werkte: "tekende vier poppetjes en een zon, en noemde ze allemaal bij naam". Zo groeit een kind ook in het dossier.',
    en: 'Beautiful depends on who is looking. Describe what can be seen and how the child worked: "drew four people and a sun, and named each of them". That way the child grows in the record too.',
    fr: 'Beau dépend de qui regarde. Décrivez ce qu’on voit et comment l’enfant a travaillé : « a dessiné quatre bonshommes et un soleil, et les a tous nommés ». Ainsi l’enfant grandit aussi dans le dossier.',
  },
  'judgement/trait': {
    nl: 'Een eigenschap als zelfstandig naamwoord klinkt als een feit, maar blijft een oordeel. Vraag je af in welke situatie je dit zag. "Zijn koppigheid" wordt: "zei drie keer nee toen ik de schaar vroeg".',
    en: 'A trait written as a noun sounds like a fact, but it is still a judgement. Ask in which situation you saw it. "His stubbornness" becomes "said no three times when I asked for the scissors".',
    fr: 'Un trait écrit comme un nom a l’air d’un fait, mais reste un jugement. Dans quelle situation l’avez-vous vu ? « Son entêtement » devient « a dit non trois fois quand j’ai demandé les ciseaux ».',
  },
  'judgement/image': {
    nl: 'Beeldspraak leest vlot, maar ieder ziet er iets anders in, en wie het Nederlands nog leert verstaat het niet. Zeg het zonder beeld: "kijkt de kat uit de boom" wordt "keek vijf minuten toe en ging er toen bij zitten".',
    en: 'Imagery reads well, but everybody pictures something else, and those who are learning the language do not follow. Say it plainly: "tested the waters" becomes "watched for five minutes, then sat down with them".',
    fr: 'Une image se lit bien, mais chacun y voit autre chose, et qui apprend la langue ne comprend pas. Dites-le simplement : « tâte le terrain » devient « a regardé cinq minutes, puis s’est assis avec eux ».',
  },
};
