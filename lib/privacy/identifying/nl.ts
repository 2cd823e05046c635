import type { IdentifyingWords } from './pack.ts';

export const DUTCH: IdentifyingWords = {
  ageUnits: 'jaar jaren jr maand maanden mnd maandjes jaartjes',
  ageEndings: 'jarig* maanden_oud jaar_oud',
  numerals: `een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    anderhalf anderhalve tweeënhalf`,
  rareFacts: `tweeling* drieling* vierling* adoptie* geadopteerd* pleegkind* pleegouder* pleeggezin* pleegmoeder* pleegvader*
    pleegmama* pleegpapa* weeskind* halfwees weduwe weduwnaar rolstoel* gehoorapparaat gehoorapparaten implantaat
    prothese* sonde sondevoeding canule stoma epilepsie* diabetes* suikerziekte albinisme downsyndroom syndroom spina
    schisis hazenlip klompvoet* doofblind* doof dove slechthorend* blind blinde slechtziend* gebarentaal asielzoeker* asielcentrum
    vluchteling* gevangenis gedetineerd* opvangtehuis vluchthuis daklo* caravan* woonwagen* ambassade* transgender*
    huidskleur overleden overlijden zelfmoord zelfdoding kanker* leukemie jeugdrechter jeugdrechtbank
    ondertoezichtstelling uithuisplaatsing wereldkampioen* krantenartikel televisie-optreden prematuur couveuse*`,
  origins: `belg* nederlander* marokka* turk turken turks turkse turkstalig* pool polen pools poolse poolstalig* roemeen* roemens* bulga* oekrai* oekraï* russ* syri* iraaks* irakees* iraans*
    afgha* somali* eritre* ethiop* congol* ghane* nigeri* suriname* surinaams* antilli* chine* vietname* indiaas* indisch* pakista* spaans* spanjaard*
    portug* italia* grieks* griek grieken griekenland duitser* franstalig* engelstalig* arabisch* berbers* koerd* armeen* armeni* albane* albani* kosova*
    servi* kroati* braziliaans* colombiaans* tibeta* nepale* roma zigeuner* sinti moslim* islam* joods* jood joden
    hindoe* boeddhist* katholiek* protestant* jehova* orthodox* moskee* synagoge*`,
  relatives: `mama papa moeder vader ouders ouder mam pap oma opa bomma bompa moeke vake grootmoeder grootvader grootouders plusmama
    pluspapa stiefmoeder stiefvader tante oom nonkel zus broer`,
  professions: `verpleegster* verpleger* verpleegkundige* arts artsen huisarts* chirurg* tandarts* dierenarts* apotheker* vroedvrouw*
    verloskundige* politieagent* agente politie militair* soldaat brandweer* brandweerman piloot piloten stewardess* burgemeester*
    schepen wethouder* minister* advocaat advocate* rechter* notaris* bakker* slager* kapper* kapster* kok chef* ober kelner*
    poetsvrouw* schoonmaker* schoonmaakster* vrachtwagenchauffeur* chauffeur* buschauffeur* treinbestuurder* boer boerin
    landbouwer* visser* metser* bouwvakker* loodgieter* elektricien* schilder schilders ingenieur* architect* programmeur* boekhouder*
    directeur* directrice* manager* zaakvoerder* winkelier* journalist* muzikant* zanger* zangeres* voetballer* acteur* actrice*
    kunstenaar* kunstenares* professor* docent* leraar lerares onderwijzer* onderwijzeres* imam* dominee* priester* pastoor
    dansleraar* trainer* psycholoog psychologe* kinesist* fysiotherapeut* logopedist* beroep`,
  standIns: {
    age: '[leeftijd]',
    rare: '[bijzonder kenmerk]',
    origin: '[herkomst]',
    profession: '[beroep]',
  },
};
