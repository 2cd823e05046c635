import { english } from '../../../lib/languages/en/index.ts';
import { describeRules } from '../rule-examples.ts';

describeRules(english);
