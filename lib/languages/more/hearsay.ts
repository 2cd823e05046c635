import type { Explanations } from './explanations.ts';

export const HEARSAY: Explanations = {
  'hearsay/heard': {
    nl: 'Wat iemand zegt, is een feit over die persoon, niet over het gezin. Noteer wie, wanneer en met welke woorden: "De buurvrouw vertelde op 3 maart: ‘…’." Weet je dat niet meer, laat het dan weg.',
    en: 'What somebody says is a fact about that person, not about the family. Note who, when and in which words: "The neighbour told us on 3 March: ‘…’." If you no longer know, leave it out.',
    fr: 'Ce que quelqu’un dit est un fait sur cette personne, pas sur la famille. Notez qui, quand et les mots : « La voisine a dit le 3 mars : ‘…’. » Si vous ne savez plus, laissez-le.',
  },
  'hearsay/people-say': {
    nl: '"Ze zeggen" verbergt één mond of tien. Vraag jezelf: wie zei dit tegen mij? Is er geen naam, dan hoort het niet in het dossier, hoe waar het ook lijkt.',
    en: '"They say" hides one mouth or ten. Ask yourself: who said this to me? If there is no name, it does not belong in the record, however true it seems.',
    fr: '« On dit » cache une bouche ou dix. Qui vous l’a dit, à vous ? Sans nom, cela n’a pas sa place dans le dossier, même si cela semble vrai.',
  },
  'hearsay/rumour': {
    nl: 'Een gerucht in een dossier krijgt jarenlang gezag. Controleer het bij de ouder zelf, of zwijg erover. Schrijf daarna: "Mama vertelde op 6 maart dat papa verhuisd is."',
    en: 'A rumour in a record has authority for years. Check it with the parent, or say nothing. Then write: "Mum told us on 6 March that dad has moved."',
    fr: 'Une rumeur dans un dossier fait autorité pendant des années. Vérifiez auprès du parent, ou taisez-la. Écrivez ensuite : « Maman a dit le 6 mars que papa a déménagé. »',
  },
  'hearsay/would': {
    nl: 'Met "zou" geef je iets door zonder te zeggen van wie. Zet de spreker ervoor en de twijfel verdwijnt: "Tante Els zei op 5 maart dat hij bij haar ook bijt."',
    en: 'With "is said to" you pass a thing on without saying from whom. Put the speaker first and the doubt is gone: "Aunt Els said on 5 March that he bites at her place too."',
    fr: 'Avec « serait », vous transmettez sans dire de qui. Mettez la personne devant, et le doute disparaît : « Tante Els a dit le 5 mars qu’il mord aussi chez elle. »',
  },
};
