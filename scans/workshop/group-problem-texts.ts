import type { ProblemTexts } from '../definition/problem.ts';

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
} as const satisfies ProblemTexts;

export type GroupProblemCode = keyof typeof groupProblemTexts;
