import 'i18next';
import type nl from './nl.json';

/** Makes `t` accept existing keys only. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl };
  }
}
