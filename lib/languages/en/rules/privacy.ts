import type { RuleData } from '../../reasons/index.ts';

/**
 * Data that identify somebody else. These rules have no phrases: names and numbers are found by their shape,
 * see `engine/identifiers.ts` and `engine/names.ts`; the id says which.
 */
export const privacy: RuleData[] = [
  {
    id: 'privacy/name',
    category: 'privacy',
    flagged: [
      'He pushed *Noah Jones* off the bike.',
      'The little brother of *Sarah Bennett* was there.',
      '*Oliver Brown* pulled her hair.',
      'Then *Amina Hussain* took his spade.',
    ],
    clean: [
      'He pushed N.J. off the bike.',
      'Liam played with Nora in the sandpit.',
      'On Monday 3 March mum came at 9 am.',
      'The inhaler is mentioned in the letter of Dr Evans.',
    ],
  },
  {
    id: 'privacy/contact',
    category: 'privacy',
    flagged: [
      'Mum rings from *07700 900123*.',
      'Call *+44 7700 900123* when he has a fever.',
      'E-mail of his aunt: *an.mason@example.com*.',
      'Grandad can be reached on *+353 87 123 4567*.',
    ],
    clean: ['He drank 180 ml at 10.15.', 'She counted to 20.', 'Grandad came on 12/03/2026.'],
  },
  {
    id: 'privacy/number',
    category: 'privacy',
    flagged: [
      'Account *BE68 5390 0754 7034* of dad.',
      'Pay to *NL91 ABNA 0417 1643 00* before Friday.',
      'His national number is *18.03.04-123.45*.',
      'Dad paid from *BE71 0961 2345 6769*.',
    ],
    clean: ['Slept from 12.40 to 14.10.', 'The tower had 12 blocks.', 'She weighed 12.5 kg on 3 March.'],
  },
  {
    id: 'privacy/address',
    category: 'privacy',
    flagged: [
      'They live at *12 Church Street* now.',
      "Nan's address: *5 Mill Lane*, Cork.",
      'He stays with his nan at *34 Station Road*.',
      'The new address is *7 Rose Avenue*.',
    ],
    clean: ['We walked down the street to the park.', 'He lives with his nan now.', 'Page 12 of the book.'],
  },
];
