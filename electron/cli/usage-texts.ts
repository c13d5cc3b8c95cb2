import type { Language } from '../../scans/services/api.ts';

/** What `--help` prints: every command with its options, in the language of the reader. */
export const usageTexts: Readonly<Record<Language, string>> = {
  nl: `Gebruik: npm run --silent scan -- OPDRACHT …

  score BESTAND…             berekent het resultaat van antwoordenbestanden, één regel JSON per bestand
  report BESTAND --out PDF   schrijft het advies als pdf
      --paper advies|kern    advies: twee bladzijden en bijlage; kern: alleen de twee bladzijden
      --paper groot          het hele advies in grote letters
      --paper antwoorden     alle antwoorden met hun tekst, om na te lezen
      --paper verwijsbrief   één brief per adres, om zelf aan te kruisen en te tekenen
      --date JJJJ-MM-DD      datum op het papier (anders: vandaag)
      --no-notes             laat de notities weg
  form --variant ID --out PDF  schrijft het blanco antwoordformulier als pdf
      --mode full|quick      alle vragen of de twaalf van de snelle scan (anders: alle)
  group BESTAND…             vergelijkt wie voor één bedrijf antwoordde, één regel JSON
  check [MAP]                kijkt de inhoud na: vragen, teksten, advies, centra, personas
      --date JJJJ-MM-DD      dag waartegen nakijkdatums gelden (anders: vandaag)
  serve                      toont de app in een browser op dit toestel, tot u stopt met Ctrl+C
      --port N               poort (anders: een vrije)

  --language nl|fr|de|en     taal van papier en meldingen
  --data MAP                 gegevensmap (of SCAN_DATA), met uw eigen gegevens over centra
  --help                     toont deze tekst

Slaagt: 0. Geweigerd, met alle redenen: 1. Fout in het programma: 2.`,
  fr: `Utilisation : npm run --silent scan -- COMMANDE …

  score FICHIER…             calcule le résultat de fichiers de réponses, une ligne JSON par fichier
  report FICHIER --out PDF   écrit le conseil en PDF
      --paper advies|kern    advies : deux pages et annexe ; kern : les deux pages seules
      --paper groot          tout le conseil en grands caractères
      --paper antwoorden     toutes les réponses avec leur texte, à relire
      --paper verwijsbrief   une lettre par adresse, à cocher et à signer soi-même
      --date AAAA-MM-JJ      date sur le document (sinon : aujourd’hui)
      --no-notes             omet les notes
  form --variant ID --out PDF  écrit le formulaire de réponse vierge en PDF
      --mode full|quick      toutes les questions ou les douze du scan rapide (sinon : toutes)
  group FICHIER…             compare les personnes qui ont répondu pour une entreprise, une ligne JSON
  check [DOSSIER]            vérifie le contenu : questions, textes, conseils, centres, personas
      --date AAAA-MM-JJ      jour de référence pour les dates de vérification (sinon : aujourd’hui)
  serve                      montre l’application dans un navigateur de cet appareil, jusqu’à Ctrl+C
      --port N               port (sinon : un port libre)

  --language nl|fr|de|en     langue du document et des messages
  --data DOSSIER             dossier de données (ou SCAN_DATA), avec vos données propres sur les centres
  --help                     affiche ce texte

Réussi : 0. Refusé, avec toutes les raisons : 1. Erreur du programme : 2.`,
  de: `Aufruf: npm run --silent scan -- BEFEHL …

  score DATEI…               berechnet das Ergebnis von Antwortdateien, eine Zeile JSON je Datei
  report DATEI --out PDF     schreibt die Empfehlung als PDF
      --paper advies|kern    advies: zwei Seiten und Anhang; kern: nur die zwei Seiten
      --paper groot          die ganze Empfehlung in Großdruck
      --paper antwoorden     alle Antworten mit ihrem Text, zum Nachlesen
      --paper verwijsbrief   ein Brief je Adresse, zum Ankreuzen und Unterschreiben
      --date JJJJ-MM-TT      Datum auf dem Papier (sonst: heute)
      --no-notes             lässt die Notizen weg
  form --variant ID --out PDF  schreibt den leeren Antwortbogen als PDF
      --mode full|quick      alle Fragen oder die zwölf des kurzen Scans (sonst: alle)
  group DATEI…               vergleicht, wer für einen Betrieb geantwortet hat, eine Zeile JSON
  check [ORDNER]             prüft den Inhalt: Fragen, Texte, Empfehlungen, Zentren, Personas
      --date JJJJ-MM-TT      Stichtag für die Prüfdaten (sonst: heute)
  serve                      zeigt die App in einem Browser auf diesem Gerät, bis Sie mit Strg+C beenden
      --port N               Port (sonst: ein freier)

  --language nl|fr|de|en     Sprache von Papier und Meldungen
  --data ORDNER              Datenordner (oder SCAN_DATA), mit Ihren eigenen Angaben zu Zentren
  --help                     zeigt diesen Text

Gelungen: 0. Abgelehnt, mit allen Gründen: 1. Fehler im Programm: 2.`,
  en: `Usage: npm run --silent scan -- COMMAND …

  score FILE…                computes the result of response files, one line of JSON per file
  report FILE --out PDF      writes the advice as a PDF
      --paper advies|kern    advies: two pages and annex; kern: the two pages alone
      --paper groot          the whole advice in large print
      --paper antwoorden     all answers with their text, to read back
      --paper verwijsbrief   one letter per address, to tick and sign by hand
      --date YYYY-MM-DD      date on the paper (otherwise: today)
      --no-notes             leaves out the notes
  form --variant ID --out PDF  writes the blank answer form as a PDF
      --mode full|quick      all questions or the twelve of the quick scan (otherwise: all)
  group FILE…                compares those who answered for one company, one line of JSON
  check [DIR]                checks the content: questions, texts, advice, centres, personas
      --date YYYY-MM-DD      day against which review dates are read (otherwise: today)
  serve                      shows the app in a browser on this device, until you end it with Ctrl+C
      --port N               port (otherwise: a free one)

  --language nl|fr|de|en     language of paper and messages
  --data DIR                 data folder (or SCAN_DATA), with your own facts about centres
  --help                     shows this text

Done: 0. Refused, with every reason: 1. Defect of the program: 2.`,
};
