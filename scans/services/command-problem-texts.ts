import type { ProblemTexts } from '../definition/problem.ts';

/** What can be wrong with a command line, with the files that it names or with a call, and what to do. */
export const commandProblemTexts = {
  'command-missing': {
    nl: 'U gaf geen opdracht: kies uit {known}.',
    fr: 'Vous n’avez donné aucune commande : choisissez parmi {known}.',
    de: 'Sie haben keinen Befehl angegeben: Wählen Sie aus {known}.',
    en: 'You gave no command: choose from {known}.',
  },
  'command-unknown': {
    nl: 'Deze opdracht bestaat niet: kies uit {known}.',
    fr: 'Cette commande n’existe pas : choisissez parmi {known}.',
    de: 'Diesen Befehl gibt es nicht: Wählen Sie aus {known}.',
    en: 'This command does not exist: choose from {known}.',
  },
  'option-unknown': {
    nl: 'Deze optie bestaat niet bij deze opdracht: laat ze weg of kies uit {known}.',
    fr: 'Cette option n’existe pas pour cette commande : supprimez-la ou choisissez parmi {known}.',
    de: 'Diese Option gibt es bei diesem Befehl nicht: Lassen Sie sie weg oder wählen Sie aus {known}.',
    en: 'This option does not exist for this command: leave it out or choose from {known}.',
  },
  'option-twice': {
    nl: 'Deze optie staat er twee keer: geef ze één keer.',
    fr: 'Cette option figure deux fois : donnez-la une seule fois.',
    de: 'Diese Option steht zweimal da: Geben Sie sie nur einmal an.',
    en: 'This option is given twice: give it once.',
  },
  'option-value-missing': {
    nl: 'Na deze optie ontbreekt een waarde: zet ze erachter.',
    fr: 'Il manque une valeur après cette option : ajoutez-la.',
    de: 'Nach dieser Option fehlt ein Wert: Setzen Sie ihn dahinter.',
    en: 'A value is missing after this option: put it there.',
  },
  'option-value-unwanted': {
    nl: 'Deze optie neemt geen waarde: laat alles vanaf het gelijkteken weg.',
    fr: 'Cette option ne prend pas de valeur : supprimez le signe égal et ce qui suit.',
    de: 'Diese Option nimmt keinen Wert: Lassen Sie alles ab dem Gleichheitszeichen weg.',
    en: 'This option takes no value: leave out the equals sign and what follows.',
  },
  'option-missing': {
    nl: 'Deze optie ontbreekt: voeg ze toe, bijvoorbeeld {example}.',
    fr: 'Cette option manque : ajoutez-la, par exemple {example}.',
    de: 'Diese Option fehlt: Fügen Sie sie hinzu, zum Beispiel {example}.',
    en: 'This option is missing: add it, for example {example}.',
  },
  'option-value-unknown': {
    nl: 'De waarde “{value}” bestaat hier niet: kies uit {allowed}.',
    fr: 'La valeur « {value} » n’existe pas ici : choisissez parmi {allowed}.',
    de: 'Den Wert „{value}“ gibt es hier nicht: Wählen Sie aus {allowed}.',
    en: 'The value “{value}” does not exist here: choose from {allowed}.',
  },
  'paper-later': {
    nl: 'Het papier “{value}” kan deze versie nog niet maken: kies uit {allowed}.',
    fr: 'Cette version ne peut pas encore produire le document « {value} » : choisissez parmi {allowed}.',
    de: 'Das Papier „{value}“ kann diese Version noch nicht erstellen: Wählen Sie aus {allowed}.',
    en: 'This version cannot make the paper “{value}” yet: choose from {allowed}.',
  },
  'paper-not-for-quick': {
    nl: 'Voor een snelle scan bestaat het papier “{paper}” niet: kies advies.',
    fr: 'Le document « {paper} » n’existe pas pour un scan rapide : choisissez advies.',
    de: 'Für einen Schnellscan gibt es das Papier „{paper}“ nicht: Wählen Sie advies.',
    en: 'The paper “{paper}” does not exist for a quick scan: choose advies.',
  },
  'date-invalid': {
    nl: '“{value}” is geen bestaande datum: schrijf jaar-maand-dag, bijvoorbeeld 2026-11-20.',
    fr: '« {value} » n’est pas une date existante : écrivez année-mois-jour, par exemple 2026-11-20.',
    de: '„{value}“ ist kein bestehendes Datum: Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-20.',
    en: '“{value}” is not an existing date: write year-month-day, for example 2026-11-20.',
  },
  'file-not-named': {
    nl: 'Er ontbreekt een bestand: zet de naam van een antwoordenbestand achter de opdracht.',
    fr: 'Il manque un fichier : ajoutez le nom d’un fichier de réponses après la commande.',
    de: 'Es fehlt eine Datei: Setzen Sie den Namen einer Antwortdatei hinter den Befehl.',
    en: 'A file is missing: put the name of a response file after the command.',
  },
  'argument-unwanted': {
    nl: 'Dit woord is er te veel: deze opdracht neemt maar één naam.',
    fr: 'Ce mot est de trop : cette commande ne prend qu’un seul nom.',
    de: 'Dieses Wort ist zu viel: Dieser Befehl nimmt nur einen Namen.',
    en: 'This word is one too many: this command takes one name only.',
  },
  'file-absent': {
    nl: 'Dit bestand bestaat niet: kijk de naam en de map na.',
    fr: 'Ce fichier n’existe pas : vérifiez le nom et le dossier.',
    de: 'Diese Datei gibt es nicht: Prüfen Sie den Namen und den Ordner.',
    en: 'This file does not exist: check the name and the folder.',
  },
  'file-is-folder': {
    nl: 'Dit is een map: geef de naam van een bestand.',
    fr: 'Ceci est un dossier : donnez le nom d’un fichier.',
    de: 'Das ist ein Ordner: Geben Sie den Namen einer Datei an.',
    en: 'This is a folder: give the name of a file.',
  },
  'file-not-ordinary': {
    nl: 'Dit is geen gewoon bestand: bewaar de inhoud eerst in een bestand.',
    fr: 'Ceci n’est pas un fichier ordinaire : enregistrez d’abord le contenu dans un fichier.',
    de: 'Das ist keine gewöhnliche Datei: Speichern Sie den Inhalt zuerst in einer Datei.',
    en: 'This is not an ordinary file: save its content in a file first.',
  },
  'file-unreadable': {
    nl: 'Dit bestand is niet te lezen ({reason}): kijk na of u het mag openen.',
    fr: 'Ce fichier est illisible ({reason}) : vérifiez que vous pouvez l’ouvrir.',
    de: 'Diese Datei ist nicht lesbar ({reason}): Prüfen Sie, ob Sie sie öffnen dürfen.',
    en: 'This file cannot be read ({reason}): check whether you may open it.',
  },
  'file-too-large': {
    nl: 'Dit bestand telt meer dan {limit} bytes: een antwoordenbestand is veel kleiner, kies het juiste.',
    fr: 'Ce fichier dépasse {limit} octets : un fichier de réponses est bien plus petit, choisissez le bon.',
    de: 'Diese Datei hat mehr als {limit} Bytes: Eine Antwortdatei ist viel kleiner, wählen Sie die richtige.',
    en: 'This file has more than {limit} bytes: a response file is much smaller, choose the right one.',
  },
  'file-not-utf8': {
    nl: 'Dit bestand is geen tekst in UTF-8: bewaar het opnieuw als UTF-8.',
    fr: 'Ce fichier n’est pas un texte en UTF-8 : enregistrez-le à nouveau en UTF-8.',
    de: 'Diese Datei ist kein Text in UTF-8: Speichern Sie sie neu als UTF-8.',
    en: 'This file is not text in UTF-8: save it again as UTF-8.',
  },
  'out-is-input': {
    nl: 'De pdf zou uw antwoordenbestand overschrijven: kies een andere naam.',
    fr: 'Le PDF écraserait votre fichier de réponses : choisissez un autre nom.',
    de: 'Das PDF würde Ihre Antwortdatei überschreiben: Wählen Sie einen anderen Namen.',
    en: 'The PDF would overwrite your response file: choose another name.',
  },
  'out-unwritable': {
    nl: 'Hier is niet te schrijven ({reason}): kijk na of de map bestaat en of u er mag bewaren.',
    fr: 'Impossible d’écrire ici ({reason}) : vérifiez que le dossier existe et que vous pouvez y enregistrer.',
    de: 'Hier lässt sich nicht schreiben ({reason}): Prüfen Sie, ob der Ordner besteht und Sie dort speichern dürfen.',
    en: 'Writing here failed ({reason}): check whether the folder exists and you may save in it.',
  },
  'folder-absent': {
    nl: 'Deze map bestaat niet: kijk de naam na.',
    fr: 'Ce dossier n’existe pas : vérifiez le nom.',
    de: 'Diesen Ordner gibt es nicht: Prüfen Sie den Namen.',
    en: 'This folder does not exist: check the name.',
  },
  'call-shape': {
    nl: 'Deze aanroep heeft een verkeerde vorm ({message}): verbeter hem.',
    fr: 'Cet appel n’a pas la bonne forme ({message}) : corrigez-le.',
    de: 'Dieser Aufruf hat eine falsche Form ({message}): Berichtigen Sie ihn.',
    en: 'This call has the wrong shape ({message}): correct it.',
  },
  defect: {
    nl: 'Het programma liep vast ({message}): meld dit aan wie het programma onderhoudt.',
    fr: 'Le programme s’est arrêté sur une erreur ({message}) : signalez-le à qui en assure la maintenance.',
    de: 'Das Programm ist auf einen Fehler gestoßen ({message}): Melden Sie das der Stelle, die das Programm pflegt.',
    en: 'The program ran into an error ({message}): report it to whoever maintains the program.',
  },
} as const satisfies ProblemTexts;
