import type { ProblemTexts } from '../definition/problem.ts';

/** What can be wrong with the register of sessions or with what is filled in, and what to do about it. */
export const registerProblemTexts = {
  'register-too-large': {
    nl: 'Dit register is groter dan {most} MB: wis personen en sessies van vroeger, of kies een ander bestand.',
    fr: 'Ce registre dépasse {most} Mo : effacez d’anciennes personnes et sessions, ou choisissez un autre fichier.',
    de: 'Dieses Register ist größer als {most} MB: Löschen Sie frühere Personen und Termine, oder wählen Sie eine andere Datei.',
    en: 'This register is larger than {most} MB: erase earlier persons and sessions, or choose another file.',
  },
  'register-damaged': {
    nl: 'Dit register is beschadigd of met de hand veranderd: zet het opzij, dan komt de vorige versie terug.',
    fr: 'Ce registre est endommagé ou a été modifié à la main : mettez-le de côté, la version précédente revient alors.',
    de: 'Dieses Register ist beschädigt oder von Hand geändert: Legen Sie es beiseite, dann kommt die vorige Fassung zurück.',
    en: 'This register is damaged or was changed by hand: set it aside, and the version before comes back.',
  },
  'register-foreign': {
    nl: 'Dit is geen register van sessies: kies een bestand dat met “Bewaar het register” is gemaakt.',
    fr: 'Ce n’est pas un registre de sessions : choisissez un fichier fait avec « Enregistrer le registre ».',
    de: 'Das ist kein Register von Terminen: Wählen Sie eine Datei, die mit „Register speichern“ erstellt wurde.',
    en: 'This is no register of sessions: choose a file that was made with “Save the register”.',
  },
  'register-newer': {
    nl: 'Dit register is van een nieuwere Innovatiescan en blijft zoals het is: installeer de nieuwste versie.',
    fr: 'Ce registre vient d’une version plus récente du Scan d’innovation et reste tel quel : installez la dernière version.',
    de: 'Dieses Register stammt von einem neueren Innovationsscan und bleibt, wie es ist: Installieren Sie die neueste Version.',
    en: 'This register comes from a newer Innovation scan and stays as it is: install the latest version.',
  },
  'register-does-not-fit': {
    nl: 'Dit past niet in het register: er zijn er te veel, of een tekst is te lang. Maak een keuze of kort in.',
    fr: 'Ceci ne tient pas dans le registre : il y en a trop, ou un texte est trop long. Faites un choix ou raccourcissez.',
    de: 'Das passt nicht in das Register: Es sind zu viele, oder ein Text ist zu lang. Wählen Sie aus oder kürzen Sie.',
    en: 'This does not fit in the register: there are too many, or a text is too long. Choose or shorten.',
  },
  'register-changed-elsewhere': {
    nl: 'Een ander programma veranderde het register intussen: er is niets overschreven, probeer het opnieuw.',
    fr: 'Un autre programme a modifié le registre entre-temps : rien n’a été écrasé, réessayez.',
    de: 'Ein anderes Programm hat das Register inzwischen geändert: Nichts wurde überschrieben, versuchen Sie es erneut.',
    en: 'Another program changed the register meanwhile: nothing was written over, try again.',
  },
  'register-not-refused': {
    nl: 'Met dit register is niets mis: er hoeft niets opzij.',
    fr: 'Ce registre est en ordre : il n’y a rien à mettre de côté.',
    de: 'Mit diesem Register ist alles in Ordnung: Nichts muss beiseite.',
    en: 'Nothing is wrong with this register: nothing needs to be set aside.',
  },
  'session-unknown': {
    nl: 'Deze sessie staat niet meer in het register: ga terug naar de lijst.',
    fr: 'Cette session n’est plus dans le registre : retournez à la liste.',
    de: 'Dieser Termin steht nicht mehr im Register: Gehen Sie zurück zur Liste.',
    en: 'This session is no longer in the register: go back to the list.',
  },
  'series-unknown': {
    nl: 'Deze reeks staat niet meer in het register: kies een andere.',
    fr: 'Cette série n’est plus dans le registre : choisissez-en une autre.',
    de: 'Diese Reihe steht nicht mehr im Register: Wählen Sie eine andere.',
    en: 'This series is no longer in the register: choose another one.',
  },
  'person-unknown': {
    nl: 'Deze persoon staat niet meer in het register: ga terug naar de lijst.',
    fr: 'Cette personne n’est plus dans le registre : retournez à la liste.',
    de: 'Diese Person steht nicht mehr im Register: Gehen Sie zurück zur Liste.',
    en: 'This person is no longer in the register: go back to the list.',
  },
  'register-empty': {
    nl: 'Dit is nog leeg: vul het in.',
    fr: 'Ce champ est encore vide : remplissez-le.',
    de: 'Das ist noch leer: Füllen Sie es aus.',
    en: 'This is still empty: fill it in.',
  },
  'register-too-long': {
    nl: 'Deze tekst is langer dan {most} tekens: kort hem in.',
    fr: 'Ce texte dépasse {most} caractères : raccourcissez-le.',
    de: 'Dieser Text ist länger als {most} Zeichen: Kürzen Sie ihn.',
    en: 'This text is longer than {most} characters: shorten it.',
  },
  'register-hidden-character': {
    nl: 'In deze tekst staat een onzichtbaar teken of een regeleinde: typ hem opnieuw op één regel.',
    fr: 'Ce texte contient un signe invisible ou un saut de ligne : retapez-le sur une seule ligne.',
    de: 'Dieser Text enthält ein unsichtbares Zeichen oder einen Zeilenumbruch: Tippen Sie ihn neu in einer Zeile.',
    en: 'This text holds an invisible sign or a line break: type it again on one line.',
  },
  'register-day': {
    nl: 'Deze dag kan niet gelezen worden: schrijf jaar-maand-dag, zoals 2026-11-03.',
    fr: 'Ce jour est illisible : écrivez année-mois-jour, comme 2026-11-03.',
    de: 'Dieser Tag ist nicht lesbar: Schreiben Sie Jahr-Monat-Tag, wie 2026-11-03.',
    en: 'This day cannot be read: write year-month-day, such as 2026-11-03.',
  },
} as const satisfies ProblemTexts;
