import type { Language } from '../../scans/services/api.ts';

/** The words of the window itself: its menu and its own dialogs. Words of the screens stand with the screens. */
export type DesktopTexts = {
  readonly file: string;
  readonly newScan: string;
  readonly list: string;
  readonly open: string;
  readonly settings: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly larger: string;
  readonly smaller: string;
  readonly usualSize: string;
  readonly fullScreen: string;
  readonly help: string;
  readonly helpPage: string;
  readonly about: string;
  readonly scanFiles: string;
  readonly allFiles: string;
  /** `{name}`: the name of the file. */
  readonly unreadable: string;
  readonly unreadableDetail: string;
  readonly notKept: string;
  readonly notKeptDetail: string;
  readonly stay: string;
  readonly leave: string;
};

export const desktopTexts: Readonly<Record<Language, DesktopTexts>> = {
  nl: {
    file: '&Bestand',
    newScan: 'Nieuwe scan',
    list: 'Alle scans',
    open: 'Scanbestand openen…',
    settings: 'Instellingen',
    quit: 'Afsluiten',
    edit: 'Be&werken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    view: 'Beel&d',
    larger: 'Groter',
    smaller: 'Kleiner',
    usualSize: 'Gewone grootte',
    fullScreen: 'Volledig scherm',
    help: '&Hulp',
    helpPage: 'Hulp bij de scan',
    about: 'Over de Innovatiescan',
    scanFiles: 'Scanbestanden',
    allFiles: 'Alle bestanden',
    unreadable: 'Het bestand ‘{name}’ kan niet gelezen worden.',
    unreadableDetail: 'Kijk na of het er nog staat en of u het mag openen.',
    notKept: 'Uw laatste antwoorden zijn nog niet bewaard.',
    notKeptDetail: 'Sluit u nu, dan bent u die kwijt. Blijf, en bewaar eerst een kopie op een andere plaats.',
    stay: 'Blijven',
    leave: 'Toch sluiten',
  },
  fr: {
    file: '&Fichier',
    newScan: 'Nouveau scan',
    list: 'Tous les scans',
    open: 'Ouvrir un fichier de scan…',
    settings: 'Réglages',
    quit: 'Quitter',
    edit: '&Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'A&ffichage',
    larger: 'Agrandir',
    smaller: 'Réduire',
    usualSize: 'Taille normale',
    fullScreen: 'Plein écran',
    help: '&Aide',
    helpPage: 'Aide pour le scan',
    about: 'À propos de l’Innovatiescan',
    scanFiles: 'Fichiers de scan',
    allFiles: 'Tous les fichiers',
    unreadable: 'Le fichier « {name} » ne peut pas être lu.',
    unreadableDetail: 'Vérifiez qu’il existe encore et que vous pouvez l’ouvrir.',
    notKept: 'Vos dernières réponses ne sont pas encore enregistrées.',
    notKeptDetail:
      'Si vous fermez maintenant, elles seront perdues. Restez, et enregistrez d’abord une copie ailleurs.',
    stay: 'Rester',
    leave: 'Fermer quand même',
  },
  de: {
    file: '&Datei',
    newScan: 'Neuer Scan',
    list: 'Alle Scans',
    open: 'Scandatei öffnen…',
    settings: 'Einstellungen',
    quit: 'Beenden',
    edit: '&Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: '&Ansicht',
    larger: 'Größer',
    smaller: 'Kleiner',
    usualSize: 'Normale Größe',
    fullScreen: 'Ganzer Bildschirm',
    help: '&Hilfe',
    helpPage: 'Hilfe zum Scan',
    about: 'Über den Innovatiescan',
    scanFiles: 'Scandateien',
    allFiles: 'Alle Dateien',
    unreadable: 'Die Datei „{name}“ kann nicht gelesen werden.',
    unreadableDetail: 'Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.',
    notKept: 'Ihre letzten Antworten sind noch nicht gespeichert.',
    notKeptDetail:
      'Wenn Sie jetzt schließen, gehen sie verloren. Bleiben Sie, und speichern Sie zuerst anderswo eine Kopie.',
    stay: 'Bleiben',
    leave: 'Trotzdem schließen',
  },
  en: {
    file: '&File',
    newScan: 'New scan',
    list: 'All scans',
    open: 'Open scan file…',
    settings: 'Settings',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: '&View',
    larger: 'Larger',
    smaller: 'Smaller',
    usualSize: 'Usual size',
    fullScreen: 'Full screen',
    help: '&Help',
    helpPage: 'Help with the scan',
    about: 'About the Innovatiescan',
    scanFiles: 'Scan files',
    allFiles: 'All files',
    unreadable: 'The file ‘{name}’ cannot be read.',
    unreadableDetail: 'Check that it is still there and that you may open it.',
    notKept: 'Your last answers are not saved yet.',
    notKeptDetail: 'If you close now, you lose them. Stay, and first save a copy somewhere else.',
    stay: 'Stay',
    leave: 'Close anyway',
  },
};

/** The language of the settings, else the first one of the system that we speak, else Dutch: as the screens do. */
export function windowLanguage(chosen: Language | null, systemLanguages: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of systemLanguages) {
    const language = languageOf(tag.slice(0, 2).toLowerCase());
    if (language !== null) return language;
  }
  return 'nl';
}

function languageOf(text: string): Language | null {
  return text === 'nl' || text === 'fr' || text === 'de' || text === 'en' ? text : null;
}
