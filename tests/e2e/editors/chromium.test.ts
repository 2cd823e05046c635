import { describeEditors } from './suite.ts';

describeEditors('chromium');
