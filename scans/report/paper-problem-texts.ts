import type { ProblemTexts } from '../definition/problem.ts';

/** What can be wrong with the words of papers, and what to do about it. */
export const paperProblemTexts = {
  'paper-word-missing': {
    nl: 'De tekst “{key}” ontbreekt, en de papieren hebben hem nodig: schrijf hem in alle talen.',
    fr: 'Le texte « {key} » manque, et les documents en ont besoin : écrivez-le dans toutes les langues.',
    de: 'Der Text „{key}“ fehlt, und die Papiere brauchen ihn: Schreiben Sie ihn in allen Sprachen.',
    en: 'The text “{key}” is missing and the papers need it: write it in all languages.',
  },
  'paper-word-unknown': {
    nl: 'Geen papier gebruikt de tekst “{key}”: verbeter de sleutel of verwijder hem in alle talen.',
    fr: 'Aucun document n’utilise le texte « {key} » : corrigez la clé ou supprimez-la dans toutes les langues.',
    de: 'Kein Papier verwendet den Text „{key}“: Berichtigen Sie den Schlüssel oder löschen Sie ihn in allen Sprachen.',
    en: 'No paper uses the text “{key}”: correct the key or remove it in all languages.',
  },
  'paper-word-names': {
    nl: 'In “{key}” horen deze namen tussen accolades: {expected}. Hier staat: {found}. Neem ze letterlijk over.',
    fr: 'Dans « {key} », ces noms doivent figurer entre accolades : {expected}. On lit ici : {found}. Reprenez-les tels quels.',
    de: 'In „{key}“ gehören diese Namen in geschweifte Klammern: {expected}. Hier steht: {found}. Übernehmen Sie sie wörtlich.',
    en: 'In “{key}” these names belong between braces: {expected}. Found here: {found}. Copy them literally.',
  },
} as const satisfies ProblemTexts;
