import type { Reasons } from './index.ts';

export const diagnosis: Reasons = {
  'diagnosis/attention': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Een diagnose stelt alleen een bevoegde professional. Noem het attest (wie, wanneer) of beschrijf het gedrag.',
      en: 'Only a qualified professional makes a diagnosis. Name the certificate (who, when) or describe the behaviour.',
      fr: 'Seul un professionnel qualifié pose un diagnostic. Citez l’attestation (qui, quand) ou décrivez le comportement.',
    },
  },
  'diagnosis/attachment': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit label stelt alleen een bevoegde professional. Beschrijf wat het kind deed, waar en bij wie.',
      en: 'Only a qualified professional gives this label. Describe what the child did, where and with whom.',
      fr: 'Seul un professionnel qualifié donne cette étiquette. Décrivez ce que l’enfant a fait, où et avec qui.',
    },
  },
  'diagnosis/development': {
    source: 'SSBA Dossier',
    why: {
      nl: 'Of er een stoornis of achterstand is, zegt een specialist. Beschrijf wat het kind zegt, doet of maakt.',
      en: 'A specialist says whether there is a disorder or delay. Describe what the child says, does or makes.',
      fr: 'C’est un spécialiste qui constate un trouble ou un retard. Décrivez ce que l’enfant dit, fait ou crée.',
    },
  },
};
