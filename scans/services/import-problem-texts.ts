import type { ProblemTexts } from '../definition/problem.ts';

/** What is said of a file from outside that is no scan file to begin with. */
export const importProblemTexts = {
  'import-too-large': {
    nl: 'Dit bestand is groter dan 14 MB: kies een scanbestand, geen foto of film.',
    fr: 'Ce fichier dépasse 14 Mo : choisissez un fichier de scan, pas une photo ni un film.',
    de: 'Diese Datei ist größer als 14 MB: Wählen Sie eine Scan-Datei, kein Foto und keinen Film.',
    en: 'This file is larger than 14 MB: choose a scan file, not a photo or a film.',
  },
  'import-pdf-none': {
    nl: 'In deze PDF zit geen scan: vraag de afzender het scanbestand (.iscan), of zijn advies als PDF met de scan erin.',
    fr: 'Ce PDF ne contient pas de scan : demandez à l’expéditeur le fichier de scan (.iscan), ou son conseil en PDF avec le scan.',
    de: 'In dieser PDF steckt kein Scan: Bitten Sie den Absender um die Scan-Datei (.iscan) oder um seine Empfehlung als PDF mit dem Scan.',
    en: 'There is no scan in this PDF: ask the sender for the scan file (.iscan), or for his advice as a PDF with the scan in it.',
  },
  'import-pdf-damaged': {
    nl: 'De scan in deze PDF is beschadigd: vraag de PDF opnieuw aan de afzender.',
    fr: 'Le scan dans ce PDF est endommagé : redemandez le PDF à l’expéditeur.',
    de: 'Der Scan in diesem PDF ist beschädigt: Bitten Sie den Absender noch einmal um die PDF.',
    en: 'The scan in this PDF is damaged: ask the sender for the PDF again.',
  },
  'import-pdf-too-large': {
    nl: 'De scan in deze PDF is te groot om er een van ons te zijn: vraag de PDF opnieuw aan de afzender.',
    fr: 'Le scan dans ce PDF est trop grand pour être un des nôtres : redemandez le PDF à l’expéditeur.',
    de: 'Der Scan in diesem PDF ist zu groß, um einer von uns zu sein: Bitten Sie den Absender noch einmal um die PDF.',
    en: 'The scan in this PDF is too large to be one of ours: ask the sender for the PDF again.',
  },
  'import-pdf-protected': {
    nl: 'Deze PDF is beveiligd met een wachtwoord: vraag de afzender de PDF zonder wachtwoord.',
    fr: 'Ce PDF est protégé par un mot de passe : demandez à l’expéditeur le PDF sans mot de passe.',
    de: 'Diese PDF ist mit einem Passwort geschützt: Bitten Sie den Absender um die PDF ohne Passwort.',
    en: 'This PDF is protected with a password: ask the sender for the PDF without it.',
  },
  'import-pdf-several': {
    nl: 'In deze PDF zitten verschillende scans: open de PDF van elke scan apart.',
    fr: 'Ce PDF contient plusieurs scans : ouvrez séparément le PDF de chaque scan.',
    de: 'In dieser PDF stecken mehrere Scans: Öffnen Sie die PDF jedes Scans einzeln.',
    en: 'There are several scans in this PDF: open the PDF of each scan by itself.',
  },
  'import-utf-16': {
    nl: 'Een ander programma bewaarde dit bestand als UTF-16: bewaar het als UTF-8 of vraag het origineel.',
    fr: 'Un autre programme a enregistré ce fichier en UTF-16 : enregistrez-le en UTF-8 ou demandez l’original.',
    de: 'Ein anderes Programm hat diese Datei als UTF-16 gespeichert: Speichern Sie sie als UTF-8 oder bitten Sie um das Original.',
    en: 'Another program saved this file as UTF-16: save it as UTF-8 or ask for the original.',
  },
  'sealed-not-opened': {
    nl: 'Dit bestand gaat niet open: het wachtwoord is anders, of het bestand is beschadigd. Probeer het opnieuw.',
    fr: 'Ce fichier ne s’ouvre pas : le mot de passe est autre, ou le fichier est abîmé. Réessayez.',
    de: 'Diese Datei lässt sich nicht öffnen: Das Passwort ist anders, oder die Datei ist beschädigt. Versuchen Sie es erneut.',
    en: 'This file does not open: the password is another one, or the file is damaged. Try again.',
  },
} as const satisfies ProblemTexts;
