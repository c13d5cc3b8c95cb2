import type { Problem, ProblemTexts } from '../../definition/problem.ts';

/** What cannot be done in a workshop, and what to do instead. */
export const workshopProblemTexts = {
  'workshop-not-there': {
    nl: 'Deze sessie heeft geen workshop: kies eerst een draaiboek.',
    fr: 'Cette session n’a pas d’atelier : choisissez d’abord un déroulement.',
    de: 'Diese Sitzung hat keinen Workshop: Wählen Sie zuerst einen Ablauf.',
    en: 'This session has no workshop: choose a script first.',
  },
  'workshop-unknown-step': {
    nl: 'Deze stap hoort niet bij het draaiboek: kies een stap uit de lijst.',
    fr: 'Cette étape ne fait pas partie du déroulement : choisissez une étape dans la liste.',
    de: 'Dieser Schritt gehört nicht zum Ablauf: Wählen Sie einen Schritt aus der Liste.',
    en: 'This step is not part of the script: choose a step from the list.',
  },
  'workshop-one-company': {
    nl: 'Dit draaiboek is voor één bedrijf: haal het andere eerst weg of kies een ander draaiboek.',
    fr: 'Ce déroulement est pour une seule entreprise : retirez d’abord l’autre ou choisissez un autre déroulement.',
    de: 'Dieser Ablauf ist für einen Betrieb: Entfernen Sie zuerst den anderen oder wählen Sie einen anderen Ablauf.',
    en: 'This script is for one company: take the other one out first or choose another script.',
  },
  'workshop-too-many-companies': {
    nl: 'In een workshop passen {most} bedrijven: verdeel ze over twee sessies.',
    fr: 'Un atelier compte au plus {most} entreprises : répartissez-les sur deux sessions.',
    de: 'Ein Workshop hat höchstens {most} Betriebe: Verteilen Sie sie auf zwei Sitzungen.',
    en: 'A workshop takes {most} companies: spread them over two sessions.',
  },
  'workshop-company-has-seats': {
    nl: 'Aan dit bedrijf zitten nog plaatsen vast: haal die eerst weg.',
    fr: 'Des places sont encore liées à cette entreprise : retirez-les d’abord.',
    de: 'Zu diesem Betrieb gehören noch Plätze: Entfernen Sie diese zuerst.',
    en: 'This company still has seats: take those out first.',
  },
  'seat-unknown': {
    nl: 'Deze plaats is er niet meer: kijk de lijst met plaatsen na.',
    fr: 'Cette place n’existe plus : vérifiez la liste des places.',
    de: 'Diesen Platz gibt es nicht mehr: Prüfen Sie die Liste der Plätze.',
    en: 'This seat is no longer there: look at the list of seats.',
  },
  'seat-without-label': {
    nl: 'De code van de plaats ontbreekt: geef er een, bijvoorbeeld A1.',
    fr: 'Le code de la place manque : donnez-en un, par exemple A1.',
    de: 'Der Code des Platzes fehlt: Geben Sie einen ein, zum Beispiel A1.',
    en: 'The code of the seat is missing: give one, for example A1.',
  },
  'seat-same-label': {
    nl: 'De code “{label}” is al van een andere plaats: kies een andere code.',
    fr: 'Le code « {label} » est déjà celui d’une autre place : choisissez un autre code.',
    de: 'Der Code „{label}“ gehört schon zu einem anderen Platz: Wählen Sie einen anderen Code.',
    en: 'The code “{label}” belongs to another seat already: choose another code.',
  },
  'seat-other-company': {
    nl: 'Dit bedrijf zit niet in de workshop: voeg het eerst toe.',
    fr: 'Cette entreprise ne participe pas à l’atelier : ajoutez-la d’abord.',
    de: 'Dieser Betrieb ist nicht im Workshop: Fügen Sie ihn zuerst hinzu.',
    en: 'This company is not in the workshop: add it first.',
  },
  'seat-too-many': {
    nl: 'In een workshop passen {most} plaatsen: verdeel de mensen over twee sessies.',
    fr: 'Un atelier compte au plus {most} places : répartissez les personnes sur deux sessions.',
    de: 'Ein Workshop hat höchstens {most} Plätze: Verteilen Sie die Personen auf zwei Sitzungen.',
    en: 'A workshop takes {most} seats: spread the people over two sessions.',
  },
  'seat-has-answers': {
    nl: 'Op plaats “{label}” zijn al antwoorden gegeven: zet de persoon op ‘weggegaan’, zo blijven ze bewaard.',
    fr: 'La place « {label} » a déjà des réponses : marquez la personne comme « partie », elles restent ainsi conservées.',
    de: 'Am Platz „{label}“ gibt es schon Antworten: Setzen Sie die Person auf ‚gegangen‘, so bleiben sie erhalten.',
    en: 'Seat “{label}” has answers already: set the person to ‘left’, so that they are kept.',
  },
  'kiosk-on': {
    nl: 'Dit toestel gaat nu van hand tot hand: sluit dat eerst af met uw code.',
    fr: 'Cet appareil passe maintenant de main en main : arrêtez d’abord cela avec votre code.',
    de: 'Dieses Gerät geht gerade von Hand zu Hand: Beenden Sie das zuerst mit Ihrem Code.',
    en: 'This device now goes from hand to hand: end that first with your code.',
  },
  'kiosk-off': {
    nl: 'Dit toestel gaat niet van hand tot hand: vraag de begeleider om het te starten.',
    fr: 'Cet appareil ne passe pas de main en main : demandez à l’animateur de lancer ce mode.',
    de: 'Dieses Gerät geht nicht von Hand zu Hand: Bitten Sie die Begleitung, es zu starten.',
    en: 'This device does not go from hand to hand: ask the adviser to start that.',
  },
  'kiosk-busy': {
    nl: 'Er is nog iemand bezig op dit toestel: wacht tot die klaar is.',
    fr: 'Quelqu’un utilise encore cet appareil : attendez que cette personne ait terminé.',
    de: 'An diesem Gerät ist noch jemand beschäftigt: Warten Sie, bis diese Person fertig ist.',
    en: 'Somebody is still busy on this device: wait until they are ready.',
  },
  'kiosk-not-this-seat': {
    nl: 'Deze plaats vult niet op dit toestel in, of is al klaar: kies een andere.',
    fr: 'Cette place ne répond pas sur cet appareil ou a déjà terminé : choisissez-en une autre.',
    de: 'Dieser Platz antwortet nicht an diesem Gerät oder ist schon fertig: Wählen Sie einen anderen.',
    en: 'This seat does not answer on this device, or is ready already: choose another one.',
  },
  'kiosk-halfway': {
    nl: 'Op deze plaats zijn al antwoorden gegeven: de begeleider opent ze weer met de code.',
    fr: 'Cette place a déjà des réponses : l’animateur les rouvre avec le code.',
    de: 'An diesem Platz gibt es schon Antworten: Die Begleitung öffnet sie wieder mit dem Code.',
    en: 'This seat has answers already: the adviser opens them again with the code.',
  },
  'kiosk-wrong-code': {
    nl: 'Dit is niet de code van de begeleider: kijk ze na en typ ze opnieuw.',
    fr: 'Ce n’est pas le code de l’animateur : vérifiez-le et tapez-le à nouveau.',
    de: 'Das ist nicht der Code der Begleitung: Prüfen Sie ihn und tippen Sie ihn erneut.',
    en: 'This is not the adviser’s code: check it and type it again.',
  },
  'kiosk-wait': {
    nl: 'De code was te vaak fout: wacht {seconds} seconden en probeer het dan opnieuw.',
    fr: 'Le code était trop souvent faux : attendez {seconds} secondes, puis réessayez.',
    de: 'Der Code war zu oft falsch: Warten Sie {seconds} Sekunden und versuchen Sie es dann erneut.',
    en: 'The code was wrong too often: wait {seconds} seconds and then try again.',
  },
  'kiosk-short-code': {
    nl: 'Deze code is te kort: neem minstens {least} tekens.',
    fr: 'Ce code est trop court : prenez au moins {least} signes.',
    de: 'Dieser Code ist zu kurz: Nehmen Sie mindestens {least} Zeichen.',
    en: 'This code is too short: take at least {least} characters.',
  },
  'kiosk-without-seats': {
    nl: 'Geen enkele plaats vult op dit toestel in: zet eerst minstens één plaats op ‘dit toestel’.',
    fr: 'Aucune place ne répond sur cet appareil : mettez d’abord au moins une place sur « cet appareil ».',
    de: 'Kein Platz antwortet an diesem Gerät: Setzen Sie zuerst mindestens einen Platz auf ‚dieses Gerät‘.',
    en: 'No seat answers on this device: set at least one seat to ‘this device’ first.',
  },
} as const satisfies ProblemTexts;

export type WorkshopProblemCode = keyof typeof workshopProblemTexts;

export function workshopProblem(
  code: WorkshopProblemCode,
  values: Readonly<Record<string, string>> = {},
): Problem {
  return { file: '', place: '', code, values };
}
