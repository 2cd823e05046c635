import type { Rule } from '../../../engine/language.ts';

/** Information of others without naming the source. */
export const hearsay: Rule[] = [
  {
    id: 'hearsay/heard',
    category: 'hearsay',
    source: 'SSBA Dossier',
    why: {
      nl: 'Van wie hoorde je dit, en wanneer? Zonder naam en datum hoort het niet in het dossier.',
      en: 'Who told you this, and when? Without a name and a date it does not belong in the record.',
      fr: 'Qui vous l’a dit, et quand ? Sans nom ni date, cela n’a pas sa place dans le dossier.',
    },
    phrases: `{hebben} (ik/we/wij) (al/ook/ergens/net/gisteren/onlangs/eens) gehoord/vernomen/opgevangen/begrepen dat, gehoord/vernomen/opgevangen dat, {hebben} (ik/we) (me) laten vertellen, mij/me/ons laten vertellen, heb/hebben (ik/we) horen zeggen/vertellen/waaien, horen zeggen/waaien, van horen zeggen, van horen, ik hoorde/hoor/vernam dat mama/papa/<parent>/er/ze/de, ik ving op, ving op dat, we vingen op, wij vingen op, te weten gekomen/gekomen, ben te weten gekomen, kwam te weten, kwamen te weten,
      te horen gekregen, kreeg te horen, kregen te horen, {komen} ter ore, ter ore gekomen, hoorde via, gehoord via, via via, via de tamtam, via de wandelgangen, in de wandelgangen, van een ouder gehoord, van iemand gehoord, van anderen gehoord, van andere ouders gehoord, van mensen gehoord, in de gang gehoord, in het dorp gehoord, bij de poort gehoord, aan de poort gehoord, aan de schoolpoort gehoord, op straat gehoord, op facebook gelezen/gezien, van horen en zeggen`,
    flagged: [
      '*Ik heb gehoord dat* papa drinkt.',
      '*Van horen zeggen* weet ik dat er ruzie was.',
      '*Via via vernomen* dat er thuis geroepen wordt.',
      '*Ik ving op dat* hij op zijn vorige opvang is weggestuurd.',
      'Daarnaast *kwam ons ter ore* dat ze verhuizen.',
    ],
    clean: [
      'Ik hoorde hem hoesten in bed.',
      'Oma vertelde op 3 maart: "Hij slaapt bij ons."',
      'Ze hoorde de bel en liep naar de deur.',
      'Heb je gehoord of ze komt?',
    ],
  },
  {
    id: 'hearsay/people-say',
    category: 'hearsay',
    source: 'SSBA Dossier',
    why: {
      nl: 'Wie zei dit precies? Noteer de persoon, de datum en de eigen woorden, of laat het weg.',
      en: 'Who exactly said this? Record the person, the date and their own words, or leave it out.',
      fr: 'Qui l’a dit exactement ? Notez la personne, la date et ses propres mots, ou laissez-le de côté.',
    },
    phrases: `er wordt/werd/is (wel/al/soms/vaak) gezegd/verteld/beweerd/gefluisterd/geroddeld/rondverteld/doorverteld/gesuggereerd, wordt/werd (wel/al/soms/er/over) gezegd/beweerd/gefluisterd/geroddeld/rondverteld dat, wordt … geroddeld, wordt … gezegd dat, ze zeggen (in/op/wel/dat/allemaal/van/hier), zeggen ze in/op/dat, men zegt/zei/beweert/vertelt/vertelde/fluistert, zegt men, naar men zegt/beweert, (de) mensen zeggen/vertellen/beweren, mensen in de buurt,
      iemand zei/zegt/vertelde/vertelt/beweerde/beweert/meldde/heeft, zei/vertelde iemand, sommigen/sommige zeggen/beweren/vertellen, sommige ouders/mensen/collega's zeggen/vertellen/beweren, andere ouders/mensen/kinderen zeggen/zeiden/vertellen/vertelden/beweren/hebben, anderen zeggen/vertellen/beweren, de buren zeggen/vertellen/beweren/klagen, een (andere) ouder/kennis/moeder/vader/mama/papa/buur zei/zegt/vertelde/vertelt/beweert dat, het dorp zegt, de buurt zegt, het team zegt dat, mij/me/ons is/werd verteld/gezegd/gemeld dat, werd mij/me/ons verteld/gezegd, is mij/me/ons verteld, mij is/werd verteld`,
    flagged: [
      '*Er wordt gezegd* dat ze thuis veel alleen is.',
      '*Ze zeggen* in het dorp dat de ouders uit elkaar zijn.',
      '*Iemand vertelde* dat vader de kinderen slaat.',
      '*Andere ouders vertellen* dat hij bijt.',
      'Volgens de buurt, *zegt men*, is er vaak lawaai.',
    ],
    clean: [
      'Mama vertelde op 3 april: "We verhuizen."',
      'Ze zeggen samen het versje op.',
      'De buurvrouw belde op 4 mei en zei dat ze geroep hoorde.',
      'Niemand zei iets.',
    ],
  },
  {
    id: 'hearsay/rumour',
    category: 'hearsay',
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit is een gerucht. Noem wie het vertelde en wanneer, of laat het weg.',
      en: 'This is a rumour. Name who told it and when, or leave it out.',
      fr: 'C’est une rumeur. Nommez qui l’a racontée et quand, ou laissez-la de côté.',
    },
    phrases: `naar het schijnt, naar 't schijnt, na het schijnt, naar verluidt, naar verluid, naar ik hoor, naar ik verneem, naar ik hoorde, naar wat ik hoor, naar wat men zegt, gerucht, geruchten, roddel, roddels, het verhaal gaat, het gaat rond, gaat rond dat, er gaat rond, doet de ronde, de ronde doen, het is bekend dat, het is geweten dat, het is algemeen bekend/geweten, algemeen bekend, algemeen geweten, iedereen weet dat, zoals iedereen weet, het schijnt dat, 't schijnt dat, schijnt het dat, zogezegd, zogenaamd, zogenoemd, kwatongen, boze tongen, {schijnen} (<pronoun>/<parent>) (thuis/ook/al/daar/vroeger) te`,
    flagged: [
      '*Naar het schijnt* is de vader vertrokken.',
      '*Het gerucht gaat* dat ze gaan scheiden.',
      '*Naar verluidt* is er een nieuwe vriend in huis.',
      '*Het gaat rond* dat de grote zus niet meer naar school gaat.',
      'Hij is *zogezegd* bij zijn vader.',
      'Vader *schijnt thuis te* drinken.',
    ],
    clean: [
      'De zon schijnt in de leefgroep.',
      'De lamp schijnt te fel in het bedje.',
      'Papa zei op 3 mei dat hij vertrokken is.',
      'Het liedje gaat over een rond huis.',
    ],
  },
  {
    id: 'hearsay/would',
    category: 'hearsay',
    source: 'SSBA Dossier',
    shelters: ['quoted', 'reported', 'question', 'self', 'circumstance', 'instruction'],
    why: {
      nl: '"Zou" verbergt wie het zei. Schrijf: "[Wie] vertelde op [datum]: …".',
      en: 'This hides who said it. Write: "[Who] told me on [date]: …".',
      fr: 'Ceci cache qui l’a dit. Écrivez : « [Qui] a raconté le [date] : … ».',
    },
    phrases: `zou/zouden (<pronoun>/<parent>) (daar/ook/al/vroeger/soms/vaak/regelmatig/nog) thuis, zou/zouden … thuis (ook/vaak/veel/nog/wel), zou/zouden (<pronoun>) (ook/vroeger/al/vaak) (al/ook) geslagen/gedronken/mishandeld/gestolen/opgenomen/weggestuurd/gescheiden/verhuisd/ontslagen/opgepakt/betrokken/gevochten/gebeten, zou/zouden … geslagen/gedronken/mishandeld/gestolen/weggestuurd/opgepakt/geschorst (hebben/zijn/worden/geweest),
      zou/zouden … drinken/slaan/blowen/drugs/schulden/gebruiken, zou/zouden … (uit) elkaar zijn, zou/zouden … hebben/zijn geslagen/gebeten/gepest/gedaan, zou/zouden op zijn/haar vorige school/opvang, zou/zouden in een ander gezin`,
    flagged: [
      'Hij *zou thuis* ook slaan.',
      'Papa *zou al jaren drinken*.',
      'Ze *zou vroeger geslagen* zijn.',
      'De ouders *zouden uit elkaar zijn*.',
    ],
    clean: [
      'Wij zouden maandag starten met wennen.',
      'Papa zou hem om 16 uur ophalen.',
      'Zou hij thuis ook zo laat slapen?',
      'Mama zei dat hij thuis zou slapen.',
    ],
  },
];
