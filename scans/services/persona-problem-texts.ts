import type { ProblemTexts } from '../definition/problem.ts';

/** What can be wrong with a persona, and what to do about it. */
export const personaProblemTexts = {
  'persona-id': {
    nl: 'Het id “{id}” is niet de naam van dit bestand: geef beide dezelfde naam.',
    fr: 'L’identifiant « {id} » n’est pas le nom de ce fichier : donnez-leur le même nom.',
    de: 'Die Kennung „{id}“ ist nicht der Name dieser Datei: Geben Sie beiden denselben Namen.',
    en: 'The id “{id}” is not the name of this file: give both the same name.',
  },
  'persona-without-answers': {
    nl: 'Bij dit persona ontbreekt het bestand met antwoorden “{missing}”: voeg het toe of verwijder dit bestand.',
    fr: 'Le fichier de réponses « {missing} » de ce persona manque : ajoutez-le ou supprimez ce fichier.',
    de: 'Zu dieser Persona fehlt die Datei mit Antworten „{missing}“: Legen Sie sie an oder löschen Sie diese Datei.',
    en: 'The file with answers “{missing}” of this persona is missing: add it or delete this file.',
  },
  'persona-without-expected': {
    nl: 'Bij deze antwoorden ontbreekt het bestand met de verwachte uitkomst “{missing}”: voeg het toe of verwijder dit bestand.',
    fr: 'Le fichier du résultat attendu « {missing} » de ces réponses manque : ajoutez-le ou supprimez ce fichier.',
    de: 'Zu diesen Antworten fehlt die Datei mit dem erwarteten Ergebnis „{missing}“: Legen Sie sie an oder löschen Sie diese Datei.',
    en: 'The file with the expected result “{missing}” of these answers is missing: add it or delete this file.',
  },
  'persona-differs': {
    nl: 'Verwacht is {expected}, berekend is {found}: pas het persona aan of herstel de inhoud.',
    fr: 'Attendu : {expected}, calculé : {found} : adaptez le persona ou rétablissez le contenu.',
    de: 'Erwartet ist {expected}, berechnet ist {found}: Passen Sie die Persona an oder stellen Sie den Inhalt wieder her.',
    en: 'Expected is {expected}, computed is {found}: change the persona or restore the content.',
  },
  'personas-missing': {
    nl: 'Deze inhoud heeft geen personas: voeg er minstens één toe in de map personas.',
    fr: 'Ce contenu n’a pas de personas : ajoutez-en au moins un dans le dossier personas.',
    de: 'Dieser Inhalt hat keine Personas: Legen Sie mindestens eine im Ordner personas an.',
    en: 'This content has no personas: add at least one in the folder personas.',
  },
} as const satisfies ProblemTexts;
