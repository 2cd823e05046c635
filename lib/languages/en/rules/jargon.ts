import type { RuleData } from '../../reasons/index.ts';

/** Terms a parent would not know. */
export const jargon: RuleData[] = [
  {
    id: 'jargon/abbreviation',
    category: 'jargon',
    phrases: `
      eyfs, sen, senco, sendco, iep, ieps, ehcp, ehc plan, psed, ifsp, ilp, mdt, taf, camhs, dsl, slt, eal,
      elg, elgs, lsa, fba, bip, dap, ncca, ecce, ecers, iters, abc chart, isp, aac, makaton, pecs, ndna,
      coel, birth to five, wellcomm, asq, asq-3, hle, pse, cpd, dbs, lado, mash, early help, ehat,
      la officer, inco, nce, oss, aistear, siolta, hse, tusla, cdnt, naeyc, lre, rti, mtss, pbis, sel, aos,
      otp, ofsted, dfe, sats, ks1, ks2, eyp, eyt, pld, sld, semh, mld, bsp, pep, cla, cin, cpp, sendiass,
      portage`,
    flagged: [
      'We discuss this at the *MDT*.',
      'His *IEP* is in the folder.',
      'She is on track for *PSED*.',
      'The *SENCO* will observe him.',
    ],
    clean: [
      'We discuss this at the MDT (a meeting with all his carers).',
      'The plan with the parents is in the folder.',
      'He counted from 1 to 12.',
    ],
  },
  {
    id: 'jargon/development',
    category: 'jargon',
    adjectives: `
      cognitive, proprioceptive, vestibular, dysregulated, prosocial, kinaesthetic, kinesthetic, pedagogical,
      socio-emotional, social-emotional, metacognitive, psychomotor, echolalic, psycho-social, psychosocial,
      didactic, holistic, emergent, affective`,
    nouns: `
      dysregulation, co-regulation, self-regulation, metacognition, proprioception, grapheme, phoneme,
      echolalia, stimming, schema, intersubjectivity, cohort, pedagogy, scaffolding, agency, self-efficacy,
      turn-taking, differentiation, baseline, autonomy`,
    verbs: 'scaffold, self-regulate, co-regulate, dysregulate, stim',
    phrases: `
      fine motor skills/development/control, gross motor skills/development/control,
      motor skills/development, executive function/functions/functioning, sustained shared thinking,
      pincer grip/grasp, palmar grasp, tripod grip, dynamic tripod,
      sensory diet/seeking/overload/input/seeker/circuit/regulation/profile/needs, receptive language,
      expressive language, phonological awareness, parallel play, associative play, heuristic play,
      solitary play, symbolic play, cooperative play, characteristics of effective learning,
      prime areas/area, early learning goal/goals, object permanence, joint attention,
      bilateral coordination, crossing the midline, self-help skills, working memory, emotional regulation,
      emotion regulation, zones of regulation, regulate his/her/their emotions/feelings,
      regulation strategies, positive regard, social stories intervention, hand-eye coordination,
      hand eye coordination, spatial awareness, theory of mind, zone of proximal, transitional object,
      secure base, attachment figure, inner working, internal working, leuven scale/scales,
      involvement level/levels, involvement scale, wellbeing scale, enabling environment, unique child,
      planning in the moment, in the moment planning, next steps, key person approach, social skills,
      communication skills, language acquisition, rotational schema, trajectory schema,
      learning outcome/outcomes, learning objective/objectives, learning style/styles, developmental matrix,
      summative assessment, formative assessment, school readiness, impulse control, verbal prompts,
      visual timetable, now and next, positive reinforcement, extrinsic/intrinsic motivation,
      behaviour management, behaviour modification`,
    except: 'baseline of the pitch, agency nurse/staff/worker, supply agency, turn-taking game',
    flagged: [
      '*Cognitive* tasks: he did 3 sorting games.',
      'He was *dysregulated* after lunch.',
      'We work on his *fine motor skills*.',
      'She shows *parallel play* in the sandpit.',
      'He uses *a pincer grip*.',
    ],
    clean: [
      'He picked up the pea with his thumb and finger.',
      'She built a tower of 6 blocks next to V.',
      'Self-regulation, that is calming down with his blanket, took 5 minutes.',
      'The agency nurse came at 9 am.',
    ],
  },
  {
    id: 'jargon/care',
    category: 'jargon',
    adjectives: 'febrile, emetic, pyrexial, mobilised, non-weight-bearing, afebrile',
    nouns: `
      haematoma, hematoma, contusion, abrasion, laceration, oedema, edema, pyrexia, emesis, antipyretic,
      intervention, de-escalation, erythema, stool, micturition, defecation, sclera, antecedent, pica,
      haemorrhage, epistaxis, nocturia`,
    verbs: `
      defecate, urinate, void, de-escalate, administer, mobilise, ambulate, aspirate, regurgitate`,
    phrases: `
      bowel movement/movements, loose stool/stools, prn, positive handling, physical intervention,
      risk assessment, reasonable adjustments, individual education plan, care plan review,
      antecedent behaviour, behaviour support plan, safe hold, restrictive practice, continuous provision,
      risk averse, oral intake, fluid intake, skin integrity, toileting programme/program,
      personal care needs, disclosure, safeguarding concern, adverse childhood experiences, multi-agency,
      multi agency, multidisciplinary, section 47, signposted, signpost, oral motor, tactile defensive,
      tactile defensiveness`,
    except: `
      step stool, bar stool, the stool by/in/at/from, on the/a stool,
      a (small/wooden/little/red/blue/low/high) stool, lanyard void, null and void`,
    flagged: [
      'He had *a bowel movement* at 10.15.',
      'There is *a haematoma* of 2 cm on the knee.',
      'The *intervention* starts in the group.',
      'She *urinated* on the potty.',
    ],
    clean: [
      'He did a poo on the potty.',
      'She has a bruise of 2 cm on her left cheek.',
      'He stood on the step stool at the sink.',
    ],
  },
];
