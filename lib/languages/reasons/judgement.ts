import type { Reasons } from './index.ts';

export const judgement: Reasons = {
  'judgement/label': {
    source: 'VTO',
    why: {
      nl: 'Een kind is meer dan dit etiket. Gebruik de naam en schrijf wat het kind deed.',
      en: 'A child is more than this label. Use the name and write what the child did.',
      fr: "Un enfant est plus que cette étiquette. Utilisez son nom et écrivez ce qu'il a fait.",
    },
  },
  'judgement/doer': {
    source: 'VTO',
    why: {
      nl: 'Het kind bijt of slaat soms, maar is geen bijter of slaander. Schrijf wanneer het gebeurde en wat eraan vooraf ging.',
      en: 'A child who bit is not a biter. Write when it happened and what came before.',
      fr: "Un enfant qui a mordu n'est pas un mordeur. Écrivez quand c'est arrivé et ce qui a précédé.",
    },
  },
  'judgement/character': {
    source: 'VTO',
    why: {
      nl: 'Zo krijgt het kind een karakter opgeplakt. Schrijf wat je zag, en op welk moment.',
      en: 'This gives the child a fixed character. Write what you saw, and at what moment.',
      fr: 'Ceci fige un caractère. Écrivez ce que vous avez vu, et à quel moment.',
    },
  },
  'judgement/looks': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Hoe een kind eruitziet, hoort alleen in het dossier als het iets zegt over de zorg. Schrijf dan wat je zag.',
      en: 'Looks belong in the record only when they say something about care. Then write what you saw.',
      fr: "L'apparence n'a sa place au dossier que si elle dit quelque chose des soins. Écrivez alors ce que vous avez vu.",
    },
  },
  'judgement/praise-manner': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Ook lof is een oordeel. Schrijf wat het kind deed: dan ziet de lezer zelf waarom je het zo vond.',
      en: 'Praise judges too. Write what the child did: then the reader sees why you thought so.',
      fr: "Un éloge juge aussi. Écrivez ce que l'enfant a fait : le lecteur verra pourquoi.",
    },
  },
  'judgement/praise-charm': {
    source: 'SSBA Coach',
    why: {
      nl: 'Dit is warm bedoeld, maar zegt niet wat er gebeurde. Schrijf het moment zelf: wat deed of zei het kind?',
      en: 'This is warmly meant, but does not say what happened. Write the moment itself: what did the child do or say?',
      fr: "C'est gentil, mais ne dit pas ce qui s'est passé. Écrivez le moment : qu'a fait ou dit l'enfant ?",
    },
  },
  'judgement/praise-label': {
    source: 'SSBA Coach',
    why: {
      nl: 'Een lief etiket blijft een etiket. Schrijf wat het kind deed waar je blij van werd.',
      en: 'A sweet label is still a label. Write what the child did that made you glad.',
      fr: "Une étiquette gentille reste une étiquette. Écrivez ce que l'enfant a fait qui vous a réjoui.",
    },
  },
  'judgement/praise-effort': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit prijst de inzet, maar toont ze niet. Schrijf wat het kind probeerde, hoe vaak en met welk gevolg.',
      en: 'This praises the effort without showing it. Write what the child tried, how often and with what result.',
      fr: "Ceci loue l'effort sans le montrer. Écrivez ce que l'enfant a essayé, combien de fois et avec quel résultat.",
    },
  },
  'judgement/work': {
    source: 'VTO',
    why: {
      nl: 'Mooi of slordig is smaak. Schrijf wat het kind maakte en hoe het te werk ging.',
      en: 'Beautiful or sloppy is taste. Write what the child made and how it went about it.',
      fr: "Beau ou bâclé est une question de goût. Écrivez ce que l'enfant a fait et comment il s'y est pris.",
    },
  },
  'judgement/called': {
    source: 'VTO',
    why: {
      nl: 'Zo krijgt het kind een naam die blijft plakken. Schrijf wat het deed op dat moment.',
      en: 'This gives the child a name that sticks. Write what it did at that moment.',
      fr: "Ceci donne à l'enfant un nom qui colle. Écrivez ce qu'il a fait à ce moment-là.",
    },
  },
  'judgement/strengthened': {
    source: 'SSBA Dossier',
    why: {
      nl: "Zo'n versterkt woord toont jouw gevoel. Schrijf wat het kind deed, hoe vaak en hoe lang.",
      en: 'Such a strengthened word shows your feeling. Write what the child did, how often and how long.',
      fr: "Un mot ainsi renforcé montre votre sentiment. Écrivez ce que l'enfant a fait, combien de fois et combien de temps.",
    },
  },
  'judgement/trait': {
    source: 'VTO',
    why: {
      nl: 'Een eigenschap is jouw besluit. Schrijf de momenten waarop je ze zag: wat deed of zei het kind toen?',
      en: 'A trait is your conclusion. Write the moments you saw it: what did the child do or say then?',
      fr: "Un trait est votre conclusion. Écrivez les moments où vous l'avez vu : qu'a fait ou dit l'enfant ?",
    },
  },
  'judgement/image': {
    source: 'VTO',
    why: {
      nl: 'Een beeldspraak zegt wat jij ervan vond. Schrijf in gewone woorden wat je zag en hoorde.',
      en: 'A figure of speech says what you thought of it. Write in plain words what you saw and heard.',
      fr: 'Une image dit ce que vous en avez pensé. Écrivez avec des mots simples ce que vous avez vu et entendu.',
    },
  },
  'judgement/naughty': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit woord keurt het kind af. Schrijf wat het kind deed of zei, zoals een camera het zou zien.',
      en: 'This word disapproves of the child. Write what the child did or said, as a camera would see it.',
      fr: "Ce mot désapprouve l'enfant. Écrivez ce qu'il a fait ou dit, comme une caméra le verrait.",
    },
  },
  'judgement/difficult': {
    source: 'VTO',
    why: {
      nl: 'Dit zegt hoe jij het kind vond. Schrijf wat er gebeurde, wat vooraf ging en wat hielp.',
      en: 'This says how you found the child. Write what happened, what came before and what helped.',
      fr: "Ceci dit comment vous avez trouvé l'enfant. Écrivez ce qui s'est passé, ce qui a précédé et ce qui a aidé.",
    },
  },
  'judgement/unmanageable': {
    source: 'SSBA Coach',
    why: {
      nl: 'Zo schrijf je hoe het voor jou was. Schrijf wat het kind deed en wat jij deed, ook voor de ouder die meeleest.',
      en: 'This tells how it was for you. Write what the child did and what you did, for the parent who reads along too.',
      fr: "Ceci dit ce que vous avez vécu. Écrivez ce que l'enfant a fait et ce que vous avez fait, aussi pour le parent qui lit.",
    },
  },
  'judgement/restless': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Hoe druk of wild is, ziet ieder anders. Schrijf wat het kind deed, hoe vaak en hoe lang.',
      en: 'Everyone sees restless or wild differently. Write what the child did, how often and how long.',
      fr: "Chacun voit l'agitation autrement. Écrivez ce que l'enfant a fait, combien de fois et combien de temps.",
    },
  },
  'judgement/aggressive': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit woord maakt van een daad een karakter. Schrijf wat het kind deed, met wie en wat er vooraf ging.',
      en: 'This word turns an act into a character. Write what the child did, with whom and what came before.',
      fr: "Ce mot fait d'un acte un caractère. Écrivez ce que l'enfant a fait, avec qui et ce qui a précédé.",
    },
  },
  'judgement/effort': {
    source: 'VTO',
    why: {
      nl: 'Dit oordeelt over de inzet van het kind. Schrijf wat het deed, hoe lang en met welke hulp.',
      en: "This judges the child's effort. Write what the child did, for how long and with what help.",
      fr: "Ceci juge l'effort de l'enfant. Écrivez ce qu'il a fait, combien de temps et avec quelle aide.",
    },
  },
  'judgement/burden': {
    source: 'SSBA Coach',
    why: {
      nl: 'Dit gaat over hoe zwaar het voor jullie is. Schrijf wat het kind nodig had en wat jullie deden.',
      en: 'This is about how heavy it is for you. Write what the child needed and what you did.',
      fr: "Ceci dit combien c'est lourd pour vous. Écrivez ce dont l'enfant a eu besoin et ce que vous avez fait.",
    },
  },
  'judgement/whining': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Zeuren of zagen is hoe het klonk voor jou. Schrijf wat het kind vroeg of riep, hoe vaak en hoe lang.',
      en: 'Whining is how it sounded to you. Write what the child asked or called out, how often and how long.',
      fr: "Pleurnicher, c'est ce que vous avez entendu. Écrivez ce que l'enfant a demandé ou crié, combien de fois et combien de temps.",
    },
  },
  'judgement/overdone': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Hiermee maak je wat het kind toonde kleiner. Schrijf wat je zag en hoorde, en hoe lang het duurde.',
      en: 'This makes light of what the child showed. Write what you saw and heard, and how long it lasted.',
      fr: "Ceci minimise ce que l'enfant a montré. Écrivez ce que vous avez vu et entendu, et combien de temps cela a duré.",
    },
  },
  'judgement/drama': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit beeld vertelt niet wat er gebeurde. Schrijf wat je zag en hoorde, hoe lang het duurde en wat hielp.',
      en: 'This image does not tell what happened. Write what you saw and heard, how long it lasted and what helped.',
      fr: "Cette image ne dit pas ce qui s'est passé. Écrivez ce que vous avez vu et entendu, la durée et ce qui a aidé.",
    },
  },
  'judgement/clinging': {
    source: 'VTO',
    why: {
      nl: 'Dit woord plakt een eigenschap op het kind. Schrijf bij wie het kind was, wanneer en wat het deed.',
      en: 'This word sticks a trait on the child. Write whom the child was with, when and what the child did.',
      fr: "Ce mot colle une étiquette à l'enfant. Écrivez avec qui il était, quand et ce qu'il a fait.",
    },
  },
  'judgement/strange': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Wat raar is, verschilt per lezer. Schrijf wat je het kind zag doen of hoorde zeggen.',
      en: 'What is odd differs per reader. Write what you saw the child do or heard the child say.',
      fr: 'Ce qui est bizarre change selon le lecteur. Écrivez ce que vous avez vu ou entendu.',
    },
  },
  'judgement/acting-up': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit zegt wat je van het gedrag vond. Beschrijf wat het kind deed of zei.',
      en: 'This says what you thought of the behaviour. Describe what the child did or said.',
      fr: "Ceci dit ce que vous avez pensé du comportement. Décrivez ce que l'enfant a fait ou dit.",
    },
  },
  'judgement/bearing': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Een houding of rol is jouw indruk. Schrijf wat het kind deed of zei, bij wie en op welk moment.',
      en: 'A bearing or role is your impression. Write what the child did or said, with whom and when.',
      fr: "Une attitude ou un rôle est votre impression. Écrivez ce que l'enfant a fait ou dit, avec qui et quand.",
    },
  },
  'judgement/conduct': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Goed of slecht zegt niet wat er gebeurde. Schrijf wat je vroeg en wat het kind toen deed.',
      en: 'Good or bad does not say what happened. Write what you asked and what the child did then.',
      fr: "Bien ou mal ne dit pas ce qui s'est passé. Écrivez ce que vous avez demandé et ce que l'enfant a fait.",
    },
  },
  'judgement/eating-sleeping': {
    source: 'VTO',
    why: {
      nl: 'Een goede of slechte eter zegt niet hoeveel. Schrijf wat en hoeveel het kind at, of hoe lang het sliep.',
      en: 'A good or bad eater does not say how much. Write what and how much the child ate, or how long it slept.',
      fr: "Bon ou mauvais mangeur ne dit pas combien. Écrivez ce que l'enfant a mangé et combien, ou la durée du sommeil.",
    },
  },
  'judgement/ability': {
    source: 'VTO',
    why: {
      nl: 'Slim of dom vergelijkt en blijft plakken. Schrijf wat het kind kon of deed, en hoe het dat aanpakte.',
      en: 'Clever or slow compares and sticks. Write what the child could do or did, and how it went about it.',
      fr: "Malin ou bête compare et reste collé. Écrivez ce que l'enfant a su faire et comment il s'y est pris.",
    },
  },
};
