import type { ProblemTexts } from '../../definition/problem.ts';

/** What can be wrong with a room of several companies, and what to do. */
export const roomProblemTexts = {
  'room-no-workshop': {
    nl: 'In deze sessie wordt niet samen ingevuld: open de werksessie eerst.',
    fr: 'Cette session n’a pas d’atelier : ouvrez d’abord l’atelier.',
    de: 'An diesem Termin wird nicht gemeinsam ausgefüllt: Öffnen Sie zuerst den Workshop.',
    en: 'No scans are filled in together in this session: open the workshop first.',
  },
  'room-unknown-company': {
    nl: 'Dit bedrijf hoort niet bij deze sessie: kies een bedrijf uit de lijst.',
    fr: 'Cette entreprise ne fait pas partie de cette session : choisissez-en une dans la liste.',
    de: 'Dieser Betrieb gehört nicht zu diesem Termin: Wählen Sie einen Betrieb aus der Liste.',
    en: 'This company is not part of this session: choose one from the list.',
  },
  'room-empty-offer': {
    nl: 'Dit aanbod is nog leeg: schrijf in één zin wat u kunt tonen of wilt zien.',
    fr: 'Cette offre est encore vide : écrivez en une phrase ce que vous pouvez montrer ou voulez voir.',
    de: 'Dieses Angebot ist noch leer: Schreiben Sie in einem Satz, was Sie zeigen können oder sehen wollen.',
    en: 'This offer is still empty: write in one sentence what you can show or want to see.',
  },
  'room-no-answers': {
    nl: 'Dit bedrijf heeft nog geen antwoorden: een verslag volgt wanneer er iets is ingevuld.',
    fr: 'Cette entreprise n’a pas encore de réponses : un rapport suit dès que quelque chose est rempli.',
    de: 'Dieser Betrieb hat noch keine Antworten: Ein Bericht folgt, sobald etwas ausgefüllt ist.',
    en: 'This company has no answers yet: a report follows once something is filled in.',
  },
  'group-paper-one-rater': {
    nl: 'Hier vulde nog maar één persoon in: dit papier is er vanaf twee personen.',
    fr: 'Une seule personne a rempli pour l’instant : ce document existe à partir de deux personnes.',
    de: 'Hier hat bisher nur eine Person ausgefüllt: Dieses Papier gibt es ab zwei Personen.',
    en: 'Only one person has filled in so far: this paper is there from two people on.',
  },
  'group-cards-none': {
    nl: 'Over elke vraag is iedereen het eens: er zijn geen gesprekskaarten nodig.',
    fr: 'Tout le monde est d’accord sur chaque question : aucune carte de discussion n’est nécessaire.',
    de: 'Bei jeder Frage sind sich alle einig: Gesprächskarten sind nicht nötig.',
    en: 'Everybody agrees on every question: no discussion cards are needed.',
  },
} as const satisfies ProblemTexts;

export type RoomProblemCode = keyof typeof roomProblemTexts;
