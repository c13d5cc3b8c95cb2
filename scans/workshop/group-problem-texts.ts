import type { Problem, ProblemTexts } from '../definition/problem.ts';

/** Why response files do not make a group, and what to do. */
export const groupProblemTexts = {
  'group-too-few': {
    nl: 'Een groep telt minstens {least} bestanden en er zijn er {found}: voeg antwoorden van anderen toe.',
    fr: 'Un groupe compte au moins {least} fichiers et il y en a {found} : ajoutez les réponses d’autres personnes.',
    de: 'Eine Gruppe hat mindestens {least} Dateien, hier sind es {found}: Fügen Sie Antworten anderer Personen hinzu.',
    en: 'A group has at least {least} files and there are {found}: add the answers of others.',
  },
  'group-quick': {
    nl: 'Een snelle scan kan niet in een groep: laat dit bestand weg of vul de volledige scan in.',
    fr: 'Un scan rapide ne peut pas entrer dans un groupe : retirez ce fichier ou remplissez le scan complet.',
    de: 'Ein Schnellscan passt nicht in eine Gruppe: Lassen Sie diese Datei weg oder füllen Sie den vollständigen Scan aus.',
    en: 'A quick scan cannot be part of a group: leave this file out or fill in the full scan.',
  },
  'group-other-variant': {
    nl: 'De variant is “{found}”, in {other} is het “{expected}”: neem alleen bestanden van één variant.',
    fr: 'La variante est « {found} », dans {other} c’est « {expected} » : ne prenez que les fichiers d’une seule variante.',
    de: 'Die Variante ist „{found}“, in {other} ist es „{expected}“: Nehmen Sie nur Dateien einer Variante.',
    en: 'The variant is “{found}”, in {other} it is “{expected}”: take files of one variant only.',
  },
  'group-other-company': {
    nl: 'Het ondernemingsnummer verschilt van dat in {other}: neem alleen bestanden van één bedrijf.',
    fr: 'Le numéro d’entreprise diffère de celui de {other} : ne prenez que les fichiers d’une seule entreprise.',
    de: 'Die Unternehmensnummer weicht von der in {other} ab: Nehmen Sie nur Dateien eines Betriebs.',
    en: 'The enterprise number differs from the one in {other}: take files of one company only.',
  },
  'group-same-participant': {
    nl: 'Deelnemer “{id}” gaf in {other} andere antwoorden: hou één van beide bestanden of verbeter de code.',
    fr: 'Le participant « {id} » a répondu autrement dans {other} : gardez un des deux fichiers ou corrigez le code.',
    de: 'Teilnehmer „{id}“ hat in {other} anders geantwortet: Behalten Sie eine der Dateien oder berichtigen Sie den Code.',
    en: 'Participant “{id}” gave other answers in {other}: keep one of the two files or correct the code.',
  },
  'group-other-bank': {
    nl: 'Ingevuld met vragenlijst {found}, dit is vragenlijst {expected}: laat opnieuw invullen of laat dit bestand weg.',
    fr: 'Rempli avec le questionnaire {found}, ceci est le questionnaire {expected} : faites remplir à nouveau ou retirez ce fichier.',
    de: 'Ausgefüllt mit Fragebogen {found}, dies ist Fragebogen {expected}: Lassen Sie neu ausfüllen oder lassen Sie die Datei weg.',
    en: 'Filled in with questionnaire {found}, this is questionnaire {expected}: have it filled in again or leave this file out.',
  },
  'group-not-quick': {
    nl: 'Dit is een volledige scan en deze groep vulde de snelle in: laat dit bestand weg.',
    fr: 'C’est un scan complet et ce groupe a rempli le scan rapide : retirez ce fichier.',
    de: 'Das ist ein vollständiger Scan und diese Gruppe füllte den Schnellscan aus: Lassen Sie diese Datei weg.',
    en: 'This is a full scan and this group filled in the quick one: leave this file out.',
  },
  'group-consensus': {
    nl: 'Dit is al het gesprek van een groep, van niemand apart: vraag de bestanden van de mensen zelf.',
    fr: 'C’est déjà l’accord d’un groupe, de personne en particulier : demandez les fichiers des personnes mêmes.',
    de: 'Das ist schon das Ergebnis einer Gruppe, von niemandem allein: Fragen Sie nach den Dateien der Personen.',
    en: 'This is what a group agreed on, of nobody in particular: ask for the files of the people themselves.',
  },
  'group-without-answers': {
    nl: 'In dit bestand staat geen enkel antwoord: vraag het ingevulde bestand.',
    fr: 'Ce fichier ne contient aucune réponse : demandez le fichier rempli.',
    de: 'In dieser Datei steht keine Antwort: Fragen Sie nach der ausgefüllten Datei.',
    en: 'There is no answer in this file: ask for the one that was filled in.',
  },
  'group-code-taken': {
    nl: 'De code “{code}” is al van iemand anders: kies een andere.',
    fr: 'Le code « {code} » est déjà celui d’une autre personne : choisissez-en un autre.',
    de: 'Den Code „{code}“ hat schon jemand anders: Wählen Sie einen anderen.',
    en: 'The code “{code}” is somebody else’s already: choose another one.',
  },
  'group-last-rater': {
    nl: 'Dit is de laatste plaats van deze scan: verwijder de scan zelf als u hem niet meer nodig hebt.',
    fr: 'C’est la dernière place de ce scan : supprimez le scan même si vous n’en avez plus besoin.',
    de: 'Das ist der letzte Platz dieses Scans: Löschen Sie den Scan selbst, wenn Sie ihn nicht mehr brauchen.',
    en: 'This is the last place of this scan: remove the scan itself if you no longer need it.',
  },
  'group-wrong-ballot': {
    nl: 'Iedereen heeft {most} stippen, hoogstens {mostOnOne} op één thema: tel ze na.',
    fr: 'Chacun a {most} points, au plus {mostOnOne} sur un thème : recomptez-les.',
    de: 'Jeder hat {most} Punkte, höchstens {mostOnOne} auf einem Thema: Zählen Sie nach.',
    en: 'Everybody has {most} dots, {mostOnOne} at most on one theme: count them again.',
  },
  'group-too-many-crucial': {
    nl: 'Er staan al {most} thema’s op cruciaal: zet er eerst een lager.',
    fr: 'Déjà {most} thèmes sont cruciaux : baissez-en d’abord un.',
    de: 'Schon {most} Themen sind entscheidend: Stufen Sie zuerst eines herab.',
    en: '{most} themes are crucial already: lower one of them first.',
  },
  'group-several-in-file': {
    nl: 'In dit bestand zitten antwoorden van {found} mensen: geef een bestand van één persoon.',
    fr: 'Ce fichier contient les réponses de {found} personnes : donnez un fichier d’une seule personne.',
    de: 'Diese Datei enthält die Antworten von {found} Personen: Geben Sie eine Datei einer einzigen Person.',
    en: 'This file has the answers of {found} people: give a file of one person.',
  },
} as const satisfies ProblemTexts;

/** A problem of the call itself, not of a file. */
export function groupProblem(code: GroupProblemCode, place = '', values: Problem['values'] = {}): Problem {
  return { file: '', place, code, values };
}

export type GroupProblemCode = keyof typeof groupProblemTexts;
