import { dutch } from '../../../lib/languages/nl/index.ts';
import { describeRules } from '../rule-examples.ts';

describeRules(dutch);
