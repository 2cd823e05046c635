import { pageStrings } from '../../../lib/i18n/page-strings.ts';
import { translator } from '../../../lib/page/strings.ts';

/** The overlay's Dutch texts, by the keys below `page` in `lib/i18n/nl.json`. */
export const words = translator(pageStrings('nl'), 'nl');
