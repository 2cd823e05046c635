import { describeEditors } from './suite.ts';

describeEditors('firefox');
