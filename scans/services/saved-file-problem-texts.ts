import type { ProblemTexts } from '../definition/problem.ts';

/** What can go wrong with a paper or a copy that a user saves, opens or prints, and with an address. */
export const savedFileProblemTexts = {
  'saved-not-as-written': {
    nl: 'Het bestand op de schijf is niet wat we schreven: bewaar het op een andere plaats.',
    fr: 'Le fichier sur le disque n’est pas celui que nous avons écrit : enregistrez-le ailleurs.',
    de: 'Die Datei auf dem Datenträger ist nicht die, die wir geschrieben haben: Speichern Sie sie anderswo.',
    en: 'The file on the disk is not what we wrote: save it somewhere else.',
  },
  'saved-gone': {
    nl: 'Dit bestand staat er niet meer: bewaar het opnieuw.',
    fr: 'Ce fichier n’est plus là : enregistrez-le à nouveau.',
    de: 'Diese Datei ist nicht mehr da: Speichern Sie sie erneut.',
    en: 'This file is no longer there: save it again.',
  },
  'open-outside-failed': {
    nl: 'Dit toestel vond geen programma om dit te openen: open het zelf vanuit de map.',
    fr: 'Cet appareil n’a pas trouvé de programme pour l’ouvrir : ouvrez-le vous-même depuis le dossier.',
    de: 'Dieses Gerät fand kein Programm zum Öffnen: Öffnen Sie es selbst aus dem Ordner.',
    en: 'This device found no program to open this: open it yourself from its folder.',
  },
  'dropped-unreadable': {
    nl: 'Dit is niet te lezen, of het is een map: kies het bestand zelf met “Open een bestand”.',
    fr: 'Ceci est illisible, ou c’est un dossier : choisissez le fichier vous-même avec « Ouvrir un fichier ».',
    de: 'Das ist nicht lesbar, oder es ist ein Ordner: Wählen Sie die Datei selbst mit „Datei öffnen“.',
    en: 'This cannot be read, or it is a folder: choose the file yourself with “Open a file”.',
  },
  'address-unknown': {
    nl: 'Dit adres staat niet meer in de lijst van het programma: typ het zelf in uw webbrowser.',
    fr: 'Cette adresse n’est plus dans la liste du programme : tapez-la vous-même dans votre navigateur.',
    de: 'Diese Adresse steht nicht mehr in der Liste des Programms: Geben Sie sie selbst in Ihren Browser ein.',
    en: 'This address is no longer in the program’s list: type it in your web browser yourself.',
  },
  'address-not-opened': {
    nl: 'Dit toestel opende geen webbrowser: typ het adres zelf in uw browser.',
    fr: 'Cet appareil n’a pas ouvert de navigateur : tapez l’adresse vous-même dans votre navigateur.',
    de: 'Dieses Gerät hat keinen Browser geöffnet: Geben Sie die Adresse selbst in Ihren Browser ein.',
    en: 'This device opened no web browser: type the address in your browser yourself.',
  },
} as const satisfies ProblemTexts;
