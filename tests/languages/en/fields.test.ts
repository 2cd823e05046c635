import { expect, test } from 'vitest';
import { readDocument } from '../../../lib/engine/document.ts';
import { fieldsOf } from '../../../lib/engine/fields.ts';
import { compile } from '../../../lib/engine/lexicon.ts';
import { FIELDS } from '../../../lib/engine/types.ts';
import { english } from '../../../lib/languages/en/index.ts';

const lexicon = compile(english);
const fieldsIn = (text: string) =>
  fieldsOf(readDocument(text, lexicon), { profile: 'observation' })
    .filter(({ status }) => status === 'present')
    .map(({ field }) => field);
/** The fields a note holds, in the registration's order, whatever order they are listed in. */
const listed = (fields: string) => FIELDS.filter((field) => fields.split(' ').includes(field));

/** Invented notes, labelled by the corpus guide before the detectors were written. */
test.each([
  [
    'Tuesday 14 April, 11.45, at the table. Fatima pushed her plate away three times when the spinach came. She pressed her lips together. I put the plate aside and gave her a slice of bread; she ate it. Dad was told at pick-up. He said that she does not eat spinach at home.',
    'date time place who trigger behaviour extent consequences parents_informed parent_reaction source',
  ],
  [
    "This morning Ted held his dad's coat at the door. After dad left he cried for ten minutes.",
    'date place who trigger behaviour extent wellbeing',
  ],
  ['Ate everything today. Slept from 12.30 to 14.00.', 'date time behaviour extent'],
  [
    'Luca stood on the mat and shouted "go away!" at J. J. had just taken his car. I asked for the car and gave it back to Luca.',
    'place who trigger behaviour consequences',
  ],
  [
    'On 7 May Gus ran into an older child in the hall. The other child fell and had a graze of 1 cm on the knee. I rinsed the graze and put a plaster on it.',
    'date place who behaviour extent consequences',
  ],
  [
    'At snack time Ines stood up four times. I did not see what happened before. I asked her to sit down each time.',
    'time who trigger behaviour extent consequences',
  ],
  [
    'Mum rang at 9 am. She said that Noah slept badly. We agreed that he may nap earlier. We will review this on Friday.',
    'who parent_reaction agreements follow_up',
  ],
  [
    "K. bit S. on the left arm at 10.40 in the sandpit after S. took her spade. There was a red mark of 2 cm. I comforted S. and cooled the arm. Discussed with my manager at 1 pm. Both parents were informed by phone. S.'s mum thanked me for the call. We agreed to stay close to K. in the sandpit and will observe her next week.",
    'time place who trigger behaviour extent consequences spoken_with parents_informed parent_reaction agreements follow_up',
  ],
  [
    'Zoe laughed and clapped when the bubbles came. She played on with them for 20 minutes in the garden.',
    'place who trigger behaviour extent wellbeing',
  ],
  ['Not yet discussed with the team. Parents have not been informed.', 'spoken_with parents_informed who'],
  [
    'Date: 3 March\nTrigger: D. took the blue bike\nWhat happened: M. pushed D.\nConsequences: [what happened next, and what did you do?]',
    'date who trigger behaviour',
  ],
  [
    'Nan told us on 4 May that he moved to a new house. According to mum he asks for his dad in the evening.',
    'date who parent_reaction source',
  ],
  ['He will start in the toddler room on Monday.', 'who'],
  ['We bought new paint for the home corner.', ''],
  [
    'Out of nowhere Ben lay down on the carpet and put his hands over his ears. He stayed there for 3 minutes. Then he stood up and went to the blocks.',
    'place who trigger behaviour extent consequences',
  ],
  [
    'Yesterday at tidy-up time Ola threw two cars against the wall because H. took the garage. No damage. I sat with Ola until she breathed slowly.',
    'date time who trigger behaviour extent consequences wellbeing',
  ],
  ['No further action needed.', 'follow_up'],
  ['I spoke to the SENCO and to a colleague about this on 12 June.', 'date spoken_with'],
  [
    'Liam sang at circle time. Mum was told at pick-up and she nodded.',
    'time who behaviour parents_informed parent_reaction',
  ],
  ['Mum brought him in. He cried for 4 minutes.', 'who behaviour extent wellbeing'],
  ['', ''],
])('%s', (text, fields) => {
  expect(fieldsIn(text)).toEqual(listed(fields));
});
