import { words } from './spelling.ts';

/**
 * Verbs in -eren come in two kinds: native ones with the stress up front ("luisteren", ik luister) and loan
 * words with a stressed -eer ("reageren", ik reageer). The cluster before -er tells most of them apart; the
 * two lists hold the others that a note about a child may have. Derived from the Dutch word list.
 */
const NATIVE_CLUSTER =
  /(?:bb|dd|ff|gg|pp|kk|nn|[^i]tt|[aeou]mm|ie[bdgkptz]|ij[dfgkmtvz]|ui[gkmtv]|ij?st|ind|ild|[eou]ld|ing|[ai]lt|oe[dkt]|ev|ov|[aeuio]cht|aand|[aiuo]nk|is[pt]|[iu]lv|eig|[ao]uw|aai|ooi|aast|oest|uis|nst)er$/;

const NATIVE = words(`
  aderen bladeren bevorderen bewonderen donderen bedonderen ergeren folteren hameren haperen hamsteren hongeren
  jammeren jengeren kalveren klateren klauteren klonteren knutteren kuieren leuteren luieren mokeren naderen
  benaderen omkaderen ontmaskeren overdonderen overwinteren peuteren plunderen puberen schateren schemeren
  schilferen schitteren schouderen slenteren snateren temperen timmeren vaderen veranderen verbeteren verbitteren
  verergeren vergaderen vermageren vermeerderen vernederen vernummeren verouderen versplinteren vertederen
  verwonderen verzekeren vorderen wateren wonderen zekeren zonderen blunderen kenteren kleuteren
  hinderen verhinderen verhongeren blakeren daveren minderen verminderen slingeren vingeren spetteren herinneren kwebberen kinderen
  twitteren tateren pamperen glunderen pokeren roosteren somberen badderen teisteren denderen treiteren dokteren betoveren dwarrelen lasteren belasteren toveren wankeren kladderen zeveren
`);

const LOAN = words(`
  assisteren insisteren existeren blokkeren chaufferen debatteren etiketteren flankeren formatteren frotteren
  innoveren promoveren renoveren markeren mankeren persisteren exploiteren trakteren noteren
`);

/** Whether the stress of a verb in -eren lies before -er, so that it keeps one e. */
export function isNativeEren(infinitive: string): boolean {
  if (NATIVE.has(infinitive)) return true;
  return !LOAN.has(infinitive) && NATIVE_CLUSTER.test(infinitive.slice(0, -2));
}
