import type { RuleData } from '../../reasons/index.ts';

/** A medical or psychological label with no qualified source. */
export const diagnosis: RuleData[] = [
  {
    id: 'diagnosis/attention',
    category: 'diagnosis',
    adjectives: 'hyperactive, autistic, dyslexic, dyspraxic, neurodivergent, aspergic, neurodiverse',
    nouns: `
      autism, adhd, asperger, dyslexia, dyspraxia, dyscalculia, hyperactivity, asd, ocd, pda, tourette`,
    phrases: `
      {have} a/definitely/mild/severe/got/signs/traits/all/form of/the/form/signs/traits adhd/autism/add/asd/ocd/odd/pda/aspergers/asperger's/tourettes/tourette's/dyslexia/dyspraxia/spd,
      on the (autistic/autism/asd) spectrum, on the spectrum, the spectrum, aspergers, asperger's,
      tourette's, tourettes, attention deficit disorder, attention disorder, oppositional defiant disorder,
      defiance disorder, sensory processing disorder/difficulties/issues/disorders,
      sensory issues/processing/difficulties/problems/needs/disorder, processing disorder,
      autistic traits/tendencies/behaviour/behaviours/boy/girl/child,
      a touch of (adhd/autism/asperger's/ocd), so ocd, adhd child/boy/girl/behaviour/type,
      signs of autism/adhd/asd/dyslexia`,
    flagged: [
      'He *has ADHD*, you can see it straight away.',
      'She is *autistic* in her ways.',
      'That child is *hyperactive*.',
      'I think he is *on the spectrum*.',
      'He clearly has *sensory issues*.',
    ],
    clean: [
      'The paediatrician diagnosed ADHD on 2 May; see the report.',
      'He stood up from the table 6 times in 10 minutes.',
      'She lined up 14 cars by colour.',
      "'What is autism?' asked the student.",
    ],
  },
  {
    id: 'diagnosis/attachment',
    category: 'diagnosis',
    adjectives: `
      depressed, depressive, traumatised, traumatized, suicidal, psychotic, bipolar, narcissistic,
      psychopathic, anorexic, bulimic, schizophrenic, neurotic, sociopathic`,
    nouns: `
      depression, ptsd, trauma, psychosis, psychopath, sociopath, narcissist, schizophrenia, anorexia,
      burnout, borderline`,
    phrases: `
      attachment disorder/issues/problems/difficulties/issue/problem, attachment disorder,
      insecurely/securely attached,
      insecure/secure/disorganised/avoidant/anxious/ambivalent/unhealthy attachment, separation anxiety,
      social anxiety, anxiety disorder/issues/problems/attack/attacks, panic attack/attacks/disorder,
      selective/elective mutism, selectively mute, anger issues/management/problems,
      mental health problems/issues/difficulties/problem/condition, mental illness/problems/disorder,
      emotional problems/disturbance/disorder/issues/difficulties, emotionally disturbed/unstable/damaged,
      behavioural/behavioral problems/issues/disorder/difficulties/problem/disorders,
      behaviour/behavior problems/problem/disorder/issues/difficulties/disorders,
      eating disorder/issues/problems, personality disorder, post traumatic stress, fear of failure,
      school phobia/refuser, stress disorder, post-natal/postnatal depression, oedipus complex, self-harm,
      self harm, psychological problems/issues`,
    except: 'borderline between, no trauma, head trauma, anxiety cards/workshop',
    flagged: [
      'In our view he has *attachment issues*.',
      'She clearly has *a trauma*.',
      'I think she is *depressed*.',
      'He has *anger issues*.',
      'She has *separation anxiety* at drop-off.',
    ],
    clean: [
      'The psychologist wrote in the report of 4 May: depression.',
      'She held my hand for 20 minutes after dad left.',
      'He screamed and threw three blocks.',
    ],
  },
  {
    id: 'diagnosis/development',
    category: 'diagnosis',
    adjectives: `
      retarded, epileptic, gifted, highly-sensitive, hypersensitive, hypotonic, hypermobile, handicapped,
      disabled, spastic, non-neurotypical, neurotypical`,
    nouns: `
      epilepsy, retardation, giftedness, hypotonia, hypermobility, handicap, disability, lisp, stutter,
      stammer`,
    phrases: `
      highly sensitive, developmental/development delay/delays/disorder/disability/problem/problems,
      developmentally delayed, global development/developmental delay, global delay,
      speech/language and/delay/disorder/impediment/problem/problems/difficulties/impairment/disorders/issues language delay/disorder/difficulties/problems,
      speech delay, language delay, delayed speech/language/development/motor,
      learning difficulties/disability/disabilities/difficulty/disorder/problem/problems,
      intellectual disability/impairment, cognitive delay/impairment/disability,
      motor delay/disorder/impairment/problems, special educational needs, mental age, low iq, high iq,
      low/high/average muscle tone, low muscle tone, {be} slow mentally,
      mentally slow/handicapped/ill/disabled/unstable, foetal/fetal alcohol, failure to thrive, tongue tie,
      tongue-tied, (a) syndrome, down syndrome, down's syndrome, downs, cerebral palsy,
      on the verge of (a) burnout`,
    except: `
      mind the handicap, disabled toilet/parking/access/badge, gifted the/us/me/a,
      special needs coordinator/teacher, speech and language therapist/therapy`,
    flagged: [
      'He has *a speech delay*.',
      'I think he is *highly sensitive*.',
      'She is *gifted*, she knows all the letters.',
      'He has *learning difficulties*.',
      'She has *low muscle tone*.',
    ],
    clean: [
      'The doctor diagnosed asthma on 2 May.',
      'The speech and language therapist comes on Thursday.',
      'The paediatrician confirmed asthma on 2 May; the inhaler is in the blue bag.',
      'He said 12 words today, on 3 March 4.',
    ],
  },
];
