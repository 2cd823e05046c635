import type { Reasons } from './index.ts';

export const deficit: Reasons = {
  'deficit/cannot': {
    source: 'VTO',
    why: {
      nl: 'Dit zegt wat het kind niet kan. Schrijf wat het wel doet, en waar en met wie.',
      en: 'This says what the child cannot do. Write what it does do, and where and with whom.',
      fr: 'Ceci dit ce que l’enfant ne sait pas faire. Écrivez ce qu’il fait, où et avec qui.',
    },
  },
  'deficit/dare': {
    source: 'VTO',
    why: {
      nl: 'Niet durven is een conclusie. Schrijf wat het kind deed: bleef boven zitten, keek, nam je hand.',
      en: 'Not daring is a conclusion. Write what the child did: stayed at the top, watched, took your hand.',
      fr: 'Ne pas oser est une conclusion. Écrivez ce que l’enfant a fait : est resté en haut, a regardé, a pris votre main.',
    },
  },
  'deficit/not-succeed': {
    source: 'VTO',
    why: {
      nl: 'Dit zegt wat niet lukt. Schrijf hoe ver het kind kwam en welke hulp het kreeg.',
      en: 'This says what fails. Write how far the child got and what help it had.',
      fr: 'Ceci dit ce qui ne réussit pas. Écrivez jusqu’où l’enfant est allé et quelle aide il a reçue.',
    },
  },
  'deficit/impersonal': {
    source: 'VTO',
    why: {
      nl: 'Dit zegt wat niet lukt. Schrijf hoe ver het kind kwam en welke hulp het kreeg.',
      en: 'This says what fails. Write how far the child got and what help it had.',
      fr: 'Ceci dit ce qui ne réussit pas. Écrivez jusqu’où l’enfant est allé et quelle aide il a reçue.',
    },
  },
  'deficit/trouble': {
    source: 'VTO',
    why: {
      nl: 'Moeite hebben zegt niet wat er gebeurt. Schrijf wat het kind doet, wanneer, en wanneer het wel lukt.',
      en: 'Having trouble does not say what happens. Write what the child does, when, and when it does work.',
      fr: 'Avoir du mal ne dit pas ce qui se passe. Écrivez ce que fait l’enfant, quand, et quand cela réussit.',
    },
  },
  'deficit/not-gladly': {
    source: 'VTO',
    why: {
      nl: 'Zeg het langs de andere kant: wat doet het kind graag? "Is niet graag alleen" wordt "is graag bij andere kinderen".',
      en: 'Say it from the other side: what does the child like to do? "Does not like being alone" becomes "likes being with others".',
      fr: 'Dites-le autrement : qu’aime faire l’enfant ? « N’aime pas être seul » devient « aime être avec les autres ».',
    },
  },
  'deficit/not-yet': {
    source: 'VTO',
    why: {
      nl: 'Nog niet zegt wat ontbreekt. Schrijf hoe het kind het nu doet: "schuift op haar poep", "zegt 5 woordjes".',
      en: 'Not yet says what is missing. Write how the child does it now: "shuffles on her bottom", "says 5 words".',
      fr: '« Pas encore » dit ce qui manque. Écrivez comment l’enfant fait maintenant : « avance sur les fesses », « dit 5 mots ».',
    },
  },
  'deficit/lack': {
    source: 'VTO',
    why: {
      nl: 'Dit noemt een tekort. Beschrijf wat het kind doet en kies een woord dat zijn ouders graag lezen.',
      en: 'This names a lack. Describe what the child does, in words its parents would like to read.',
      fr: 'Ceci nomme un manque. Décrivez ce que fait l’enfant, avec des mots que ses parents aimeraient lire.',
    },
  },
  'deficit/habit': {
    source: 'VTO',
    why: {
      nl: 'Dit zegt wat het kind gewoonlijk niet doet. Schrijf wat het dan wel doet, en wanneer.',
      en: 'This says what the child usually does not do. Write what it does instead, and when.',
      fr: 'Ceci dit ce que l’enfant ne fait pas d’habitude. Écrivez ce qu’il fait à la place, et quand.',
    },
  },
  'deficit/not-know': {
    source: 'VTO',
    why: {
      nl: 'Dit zegt wat het kind niet weet of niet doet. Schrijf wat je het wel zag doen.',
      en: 'This says what the child does not know or do. Write what you did see it do.',
      fr: 'Ceci dit ce que l’enfant ne sait ou ne fait pas. Écrivez ce que vous l’avez vu faire.',
    },
  },
};
