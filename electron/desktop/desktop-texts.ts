import type { Language } from '../../scans/services/api.ts';

/** The words of the window itself: its menu and its own dialogs. Words of the screens stand with the screens. */
export type DesktopTexts = {
  readonly file: string;
  readonly newScan: string;
  readonly list: string;
  readonly open: string;
  readonly recent: string;
  readonly clearRecent: string;
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
  readonly scan: string;
  readonly company: string;
  readonly questions: string;
  readonly answers: string;
  readonly result: string;
  readonly plan: string;
  readonly centres: string;
  readonly report: string;
  readonly help: string;
  readonly helpPage: string;
  readonly about: string;
  /** Of a Mac alone. */
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly window: string;
  readonly minimise: string;
  readonly closeWindow: string;
  readonly toFront: string;
  readonly scanFiles: string;
  readonly centreLists: string;
  readonly sessionLists: string;
  readonly logoFiles: string;
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
    recent: 'Onlangs geopend',
    clearRecent: 'Wis de lijst',
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
    scan: '&Scan',
    company: 'Gegevens van het bedrijf',
    questions: 'Verder met de vragen',
    answers: 'Alle antwoorden',
    result: 'Resultaat',
    plan: 'Actieplan',
    centres: 'Alle centra',
    report: 'Verslag en afdrukken',
    help: '&Hulp',
    helpPage: 'Hulp bij de scan',
    about: 'Over de Innovatiescan',
    hide: 'Verberg Innovatiescan',
    hideOthers: 'Verberg andere',
    showAll: 'Toon alles',
    window: 'Venster',
    minimise: 'Minimaliseer',
    closeWindow: 'Sluit het venster',
    toFront: 'Alles naar voren',
    scanFiles: 'Scanbestanden',
    centreLists: 'Lijsten met centra',
    sessionLists: 'Lijsten met sessies',
    logoFiles: 'Logo’s',
    allFiles: 'Alle bestanden',
    unreadable: 'Het bestand ‘{name}’ kan niet gelezen worden.',
    unreadableDetail: 'Kijk na of het er nog staat en of u het mag openen.',
    notKept: 'Uw laatste invoer is nog niet bewaard.',
    notKeptDetail: 'Sluit u nu, dan bent u die kwijt. Blijf, en bewaar eerst een kopie op een andere plaats.',
    stay: 'Blijven',
    leave: 'Toch sluiten',
  },
  fr: {
    file: '&Fichier',
    newScan: 'Nouveau scan',
    list: 'Tous les scans',
    open: 'Ouvrir un fichier de scan…',
    recent: 'Ouverts récemment',
    clearRecent: 'Effacer la liste',
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
    scan: '&Scan',
    company: 'Données de l’entreprise',
    questions: 'Continuer les questions',
    answers: 'Toutes les réponses',
    result: 'Résultat',
    plan: 'Plan d’action',
    centres: 'Tous les centres',
    report: 'Rapport et impression',
    help: '&Aide',
    helpPage: 'Aide pour le scan',
    about: 'À propos de l’Innovatiescan',
    hide: 'Masquer Innovatiescan',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
    window: 'Fenêtre',
    minimise: 'Réduire',
    closeWindow: 'Fermer la fenêtre',
    toFront: 'Tout mettre au premier plan',
    scanFiles: 'Fichiers de scan',
    centreLists: 'Listes de centres',
    sessionLists: 'Listes de sessions',
    logoFiles: 'Logos',
    allFiles: 'Tous les fichiers',
    unreadable: 'Le fichier « {name} » ne peut pas être lu.',
    unreadableDetail: 'Vérifiez qu’il existe encore et que vous pouvez l’ouvrir.',
    notKept: 'Votre dernière saisie n’est pas encore enregistrée.',
    notKeptDetail:
      'Si vous fermez maintenant, elle sera perdue. Restez, et enregistrez d’abord une copie ailleurs.',
    stay: 'Rester',
    leave: 'Fermer quand même',
  },
  de: {
    file: '&Datei',
    newScan: 'Neuer Scan',
    list: 'Alle Scans',
    open: 'Scandatei öffnen…',
    recent: 'Zuletzt geöffnet',
    clearRecent: 'Liste leeren',
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
    scan: '&Scan',
    company: 'Angaben zum Betrieb',
    questions: 'Weiter mit den Fragen',
    answers: 'Alle Antworten',
    result: 'Ergebnis',
    plan: 'Aktionsplan',
    centres: 'Alle Zentren',
    report: 'Bericht und Druck',
    help: '&Hilfe',
    helpPage: 'Hilfe zum Scan',
    about: 'Über den Innovatiescan',
    hide: 'Innovatiescan ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
    window: 'Fenster',
    minimise: 'Im Dock ablegen',
    closeWindow: 'Fenster schließen',
    toFront: 'Alle nach vorne bringen',
    scanFiles: 'Scandateien',
    centreLists: 'Listen mit Zentren',
    sessionLists: 'Listen mit Terminen',
    logoFiles: 'Logos',
    allFiles: 'Alle Dateien',
    unreadable: 'Die Datei „{name}“ kann nicht gelesen werden.',
    unreadableDetail: 'Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.',
    notKept: 'Ihre letzte Eingabe ist noch nicht gespeichert.',
    notKeptDetail:
      'Wenn Sie jetzt schließen, geht sie verloren. Bleiben Sie, und speichern Sie zuerst anderswo eine Kopie.',
    stay: 'Bleiben',
    leave: 'Trotzdem schließen',
  },
  en: {
    file: '&File',
    newScan: 'New scan',
    list: 'All scans',
    open: 'Open scan file…',
    recent: 'Opened recently',
    clearRecent: 'Clear the list',
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
    scan: '&Scan',
    company: 'Company details',
    questions: 'Go on with the questions',
    answers: 'All answers',
    result: 'Result',
    plan: 'Action plan',
    centres: 'All centres',
    report: 'Report and printing',
    help: '&Help',
    helpPage: 'Help with the scan',
    about: 'About the Innovatiescan',
    hide: 'Hide Innovatiescan',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    window: 'Window',
    minimise: 'Minimise',
    closeWindow: 'Close the window',
    toFront: 'Bring all to front',
    scanFiles: 'Scan files',
    centreLists: 'Lists of centres',
    sessionLists: 'Lists of sessions',
    logoFiles: 'Logos',
    allFiles: 'All files',
    unreadable: 'The file ‘{name}’ cannot be read.',
    unreadableDetail: 'Check that it is still there and that you may open it.',
    notKept: 'What you typed last is not saved yet.',
    notKeptDetail: 'If you close now, you lose it. Stay, and first save a copy somewhere else.',
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
