import type { ProblemTexts } from '../definition/problem.ts';

/** What cannot be done with a result, its referrals or its plan, and what to do instead. */
export const resultProblemTexts = {
  'assessment-open': {
    nl: 'Deze scan is nog niet afgerond: rond hem eerst af.',
    fr: 'Ce scan n’est pas encore clôturé : clôturez-le d’abord.',
    de: 'Dieser Scan ist noch nicht abgeschlossen: Schließen Sie ihn zuerst ab.',
    en: 'This scan is not closed yet: close it first.',
  },
  'result-unknown-theme': {
    nl: 'Het thema “{dimension}” hoort niet bij deze scan: open het resultaat opnieuw.',
    fr: 'Le thème « {dimension} » ne fait pas partie de ce scan : rouvrez le résultat.',
    de: 'Das Thema „{dimension}“ gehört nicht zu diesem Scan: Öffnen Sie das Ergebnis erneut.',
    en: 'The theme “{dimension}” is not part of this scan: open the result again.',
  },
  'referral-not-offered': {
    nl: 'Dit adres staat niet bij dit thema: open het resultaat opnieuw.',
    fr: 'Cette adresse ne figure pas sous ce thème : rouvrez le résultat.',
    de: 'Diese Adresse steht nicht bei diesem Thema: Öffnen Sie das Ergebnis erneut.',
    en: 'This address does not stand with this theme: open the result again.',
  },
  'referral-not-given': {
    nl: 'U zei voor dit adres nog nergens ja: kies eerst “ja” bij een thema.',
    fr: 'Vous n’avez encore dit oui à cette adresse nulle part : choisissez d’abord « oui » sous un thème.',
    de: 'Sie haben für diese Adresse noch nirgends Ja gesagt: Wählen Sie zuerst „ja“ bei einem Thema.',
    en: 'You said yes to this address nowhere yet: choose “yes” with a theme first.',
  },
  'referral-text-changed': {
    nl: 'De tekst is gewijzigd sinds u ja zei: lees hem opnieuw en kies dan opnieuw “ja”.',
    fr: 'Le texte a changé depuis votre oui : relisez-le, puis choisissez de nouveau « oui ».',
    de: 'Der Text wurde seit Ihrem Ja geändert: Lesen Sie ihn erneut und wählen Sie dann wieder „ja“.',
    en: 'The text was changed since you said yes: read it again, then choose “yes” again.',
  },
  'referral-nobody': {
    nl: 'Er is nog geen thema om mee naar een adres te gaan: beantwoord eerst meer vragen.',
    fr: 'Il n’y a pas encore de thème pour lequel s’adresser à quelqu’un : répondez d’abord à plus de questions.',
    de: 'Es gibt noch kein Thema, mit dem Sie zu einer Adresse gehen können: Beantworten Sie zuerst mehr Fragen.',
    en: 'There is no theme yet to go to an address with: answer more questions first.',
  },
  'referral-no-region': {
    nl: 'Zonder gewest weten we niet bij welk adres u terechtkunt: vul eerst het gewest in.',
    fr: 'Sans région, nous ne savons pas à quelle adresse vous envoyer : indiquez d’abord la région.',
    de: 'Ohne Region wissen wir nicht, welche Adresse für Sie passt: Geben Sie zuerst die Region an.',
    en: 'Without a region we do not know which address fits: fill in the region first.',
  },
  'plan-unknown-step': {
    nl: 'Deze stap staat niet in het plan: open het plan opnieuw.',
    fr: 'Ce pas ne figure pas dans le plan : rouvrez le plan.',
    de: 'Dieser Schritt steht nicht im Plan: Öffnen Sie den Plan erneut.',
    en: 'This step does not stand in the plan: open the plan again.',
  },
  'plan-without-dates': {
    nl: 'Geen enkele stap heeft een datum: kies er eerst minstens één.',
    fr: 'Aucun pas n’a de date : choisissez-en d’abord au moins une.',
    de: 'Kein Schritt hat ein Datum: Wählen Sie zuerst mindestens eines.',
    en: 'No step has a date: choose at least one first.',
  },
  'paper-not-for-quick-scan': {
    nl: 'Van een snelle scan bestaat dit papier niet: kies een ander.',
    fr: 'Ce document n’existe pas pour un scan rapide : choisissez-en un autre.',
    de: 'Dieses Papier gibt es für einen Schnellscan nicht: Wählen Sie ein anderes.',
    en: 'This paper does not exist for a quick scan: choose another one.',
  },
} as const satisfies ProblemTexts;

type ResultProblemCode = keyof typeof resultProblemTexts;

/** A problem of the call itself, not of a file. */
export function resultProblem(
  code: ResultProblemCode,
  place = '',
  values: Readonly<Record<string, string>> = {},
): { file: string; place: string; code: ResultProblemCode; values: Readonly<Record<string, string>> } {
  return { file: '', place, code, values };
}
