import type { ProblemTexts } from '../definition/problem.ts';

/** What is said of a file from outside that is no scan file to begin with. */
export const importProblemTexts = {
  'import-too-large': {
    nl: 'Dit bestand is groter dan 14 MB: kies een scanbestand, geen foto of film.',
    fr: 'Ce fichier dépasse 14 Mo : choisissez un fichier de scan, pas une photo ni un film.',
    de: 'Diese Datei ist größer als 14 MB: Wählen Sie eine Scan-Datei, kein Foto und keinen Film.',
    en: 'This file is larger than 14 MB: choose a scan file, not a photo or a film.',
  },
  'import-pdf': {
    nl: 'Dit is een pdf, om te lezen en te drukken: vraag de afzender het scanbestand zelf (.iscan).',
    fr: 'Ceci est un PDF, à lire et à imprimer : demandez à l’expéditeur le fichier de scan (.iscan).',
    de: 'Das ist ein PDF zum Lesen und Drucken: Bitten Sie den Absender um die Scan-Datei selbst (.iscan).',
    en: 'This is a PDF, to read and to print: ask the sender for the scan file itself (.iscan).',
  },
  'import-utf-16': {
    nl: 'Een ander programma bewaarde dit bestand als UTF-16: bewaar het als UTF-8 of vraag het origineel.',
    fr: 'Un autre programme a enregistré ce fichier en UTF-16 : enregistrez-le en UTF-8 ou demandez l’original.',
    de: 'Ein anderes Programm hat diese Datei als UTF-16 gespeichert: Speichern Sie sie als UTF-8 oder bitten Sie um das Original.',
    en: 'Another program saved this file as UTF-16: save it as UTF-8 or ask for the original.',
  },
} as const satisfies ProblemTexts;
