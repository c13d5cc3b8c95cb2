import type { ProblemTexts } from '../definition/problem.ts';

/** What can be wrong with a persona, and what to do about it. */
export const personaProblemTexts = {
  'persona-id': {
    nl: 'Het id “{id}” is niet de naam van dit bestand: geef beide dezelfde naam.',
    fr: 'L’identifiant « {id} » n’est pas le nom de ce fichier : donnez-leur le même nom.',
    de: 'Die Kennung „{id}“ ist nicht der Name dieser Datei: Geben Sie beiden denselben Namen.',
    en: 'The id “{id}” is not the name of this file: give both the same name.',
  },
  'persona-differs': {
    nl: 'Verwacht is {expected}, berekend is {found}: pas het persona aan of herstel de inhoud.',
    fr: 'Attendu : {expected}, calculé : {found} : adaptez le persona ou rétablissez le contenu.',
    de: 'Erwartet ist {expected}, berechnet ist {found}: Passen Sie die Persona an oder stellen Sie den Inhalt wieder her.',
    en: 'Expected is {expected}, computed is {found}: change the persona or restore the content.',
  },
  'personas-missing': {
    nl: 'Deze inhoud heeft geen personas: voeg er minstens één toe in de map personas.',
    fr: 'Ce contenu n’a pas de personas : ajoutez-en au moins un dans le dossier personas.',
    de: 'Dieser Inhalt hat keine Personas: Legen Sie mindestens eine im Ordner personas an.',
    en: 'This content has no personas: add at least one in the folder personas.',
  },
} as const satisfies ProblemTexts;
