import type { ProblemTexts } from '../definition/problem.ts';

/** What cannot be done with an assessment in its state, and what to do instead. */
export const assessmentProblemTexts = {
  'assessment-closed': {
    nl: 'Deze scan is afgerond: open hem opnieuw als u iets wilt wijzigen.',
    fr: 'Ce scan est clôturé : rouvrez-le si vous voulez modifier quelque chose.',
    de: 'Dieser Scan ist abgeschlossen: Öffnen Sie ihn wieder, wenn Sie etwas ändern möchten.',
    en: 'This scan is closed: open it again if you want to change something.',
  },
  'assessment-unknown-response': {
    nl: 'Deze antwoorden horen niet bij deze scan: sluit hem en open hem opnieuw uit de lijst.',
    fr: 'Ces réponses ne font pas partie de ce scan : fermez-le et rouvrez-le depuis la liste.',
    de: 'Diese Antworten gehören nicht zu diesem Scan: Schließen Sie ihn und öffnen Sie ihn erneut aus der Liste.',
    en: 'These answers are not part of this scan: close it and open it again from the list.',
  },
  'assessment-unknown-variant': {
    nl: 'De variant “{variant}” bestaat niet: kies uit {known}.',
    fr: 'La variante « {variant} » n’existe pas : choisissez parmi {known}.',
    de: 'Die Variante „{variant}“ gibt es nicht: Wählen Sie aus {known}.',
    en: 'The variant “{variant}” does not exist: choose from {known}.',
  },
  'assessment-changed-meanwhile': {
    nl: 'Deze scan veranderde net terwijl u terugging: er is niets teruggezet, probeer het opnieuw.',
    fr: 'Ce scan a changé pendant votre retour en arrière : rien n’a été remis, réessayez.',
    de: 'Dieser Scan hat sich gerade geändert: Es wurde nichts zurückgesetzt, versuchen Sie es erneut.',
    en: 'This scan changed just while you went back: nothing was put back, try again.',
  },
  'company-without-name': {
    nl: 'De naam ontbreekt: geef een naam, elk woord is goed.',
    fr: 'Le nom manque : donnez un nom, n’importe quel mot convient.',
    de: 'Der Name fehlt: Geben Sie einen Namen ein, jedes Wort ist recht.',
    en: 'The name is missing: give a name, any word will do.',
  },
  'company-wrong-postcode': {
    nl: 'Dit is geen Belgische postcode: schrijf vier cijfers, bijvoorbeeld 8500, of laat dit leeg.',
    fr: 'Ce n’est pas un code postal belge : écrivez quatre chiffres, par exemple 8500, ou laissez ceci vide.',
    de: 'Das ist keine belgische Postleitzahl: Schreiben Sie vier Ziffern, zum Beispiel 8500, oder lassen Sie dies leer.',
    en: 'This is no Belgian postcode: write four digits, for example 8500, or leave this empty.',
  },
  'company-wrong-nace-code': {
    nl: 'Deze NACE-code heeft niet de juiste vorm: schrijf 2 tot 5 cijfers, bijvoorbeeld 25.62.',
    fr: 'Ce code NACE n’a pas la bonne forme : écrivez de 2 à 5 chiffres, par exemple 25.62.',
    de: 'Dieser NACE-Code hat nicht die richtige Form: Schreiben Sie 2 bis 5 Ziffern, zum Beispiel 25.62.',
    en: 'This NACE code does not have the right form: write 2 to 5 digits, for example 25.62.',
  },
  'company-unknown-sector': {
    nl: 'Deze sector bestaat niet: kies een sector uit de lijst of laat dit leeg.',
    fr: 'Ce secteur n’existe pas : choisissez un secteur dans la liste ou laissez ceci vide.',
    de: 'Diesen Sektor gibt es nicht: Wählen Sie einen Sektor aus der Liste oder lassen Sie dies leer.',
    en: 'This sector does not exist: choose a sector from the list or leave this empty.',
  },
  'assessment-grow-full': {
    nl: 'Dit is al een volledige scan: vul hem verder in.',
    fr: 'C’est déjà un scan complet : continuez à le remplir.',
    de: 'Das ist schon ein vollständiger Scan: Füllen Sie ihn weiter aus.',
    en: 'This is a full scan already: go on filling it in.',
  },
  'assessment-grow-old': {
    nl: 'Deze snelle scan is ouder dan {most} dagen: begin een nieuwe volledige scan.',
    fr: 'Ce scan rapide a plus de {most} jours : commencez un nouveau scan complet.',
    de: 'Dieser Schnellscan ist älter als {most} Tage: Beginnen Sie einen neuen vollständigen Scan.',
    en: 'This quick scan is older than {most} days: start a new full scan.',
  },
  'password-too-short': {
    nl: 'Dit wachtwoord is te kort: neem minstens {least} tekens. Vier gewone woorden na elkaar zijn goed.',
    fr: 'Ce mot de passe est trop court : prenez au moins {least} signes. Quatre mots ordinaires de suite conviennent.',
    de: 'Dieses Passwort ist zu kurz: Nehmen Sie mindestens {least} Zeichen. Vier gewöhnliche Wörter nacheinander sind gut.',
    en: 'This password is too short: take at least {least} characters. Four ordinary words in a row are fine.',
  },
  'sealed-not-as-written': {
    nl: 'Het vergrendelde bestand ging bij de controle niet open en is niet bewaard: probeer het opnieuw.',
    fr: 'Le fichier verrouillé ne s’est pas ouvert au contrôle et n’est pas enregistré : réessayez.',
    de: 'Die gesperrte Datei ließ sich bei der Prüfung nicht öffnen und wurde nicht gespeichert: Versuchen Sie es erneut.',
    en: 'The locked file did not open when it was checked and was not saved: try again.',
  },
} as const satisfies ProblemTexts;

export type AssessmentProblemCode = keyof typeof assessmentProblemTexts;

/** A problem of the call itself, not of a file. */
export function assessmentProblem(
  code: AssessmentProblemCode,
  place = '',
  values: Readonly<Record<string, string>> = {},
): { file: string; place: string; code: AssessmentProblemCode; values: Readonly<Record<string, string>> } {
  return { file: '', place, code, values };
}
