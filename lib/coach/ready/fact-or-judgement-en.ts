import type { ReadySet } from './ready-set.ts';

export const factOrJudgementEnglish: ReadySet = {
  id: 'fact-or-judgement-en',
  language: 'en',
  title: 'Fact or judgement?',
  theme: 'For a team that writes in English: what did we see, and what do we make of it?',
  tags: ['English'],
  sentences: [
    { text: 'Child A was naughty at the table.', question: 'What would a camera have shown?' },
    { text: 'Child A pushed his plate off the table twice and shouted: "I don’t want it!"' },
    { text: 'She was angry when her dad left.', question: 'What did you see that makes you say so?' },
    { text: 'She held on to her dad’s leg and cried for about four minutes.' },
    { text: 'He did it on purpose to get attention.', question: 'What happened just before? And after?' },
    { text: 'He never listens.', question: 'When did he do what you asked today?' },
    { text: 'Mum is overprotective.', question: 'Read this aloud as if mum were sitting beside you.' },
    { text: 'Mum rang at 10 and at 1 to ask whether Child A had eaten.' },
    { text: 'Child B has ADHD.', question: 'Who found that, and what do we see in the group?' },
  ],
};
