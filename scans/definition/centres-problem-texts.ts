import type { ProblemTexts } from './problem.ts';

/** What can be wrong with centres, tables and support, and what to do about it. */
export const centresProblemTexts = {
  'id-twice': {
    nl: 'De id “{id}” staat er twee keer: geef een van beide een andere id of verwijder ze.',
    fr: 'L’identifiant « {id} » figure deux fois : changez-en un ou supprimez-le.',
    de: 'Die Id „{id}“ steht zweimal da: Ändern oder löschen Sie eine davon.',
    en: 'The id “{id}” stands here twice: change one of the two or remove it.',
  },
  'prefix-twice': {
    nl: 'De code {prefix} staat bij {other} én bij {row}: laat haar bij één rij staan.',
    fr: 'Le code {prefix} figure sous {other} et sous {row} : laissez-le dans une seule ligne.',
    de: 'Der Code {prefix} steht bei {other} und bei {row}: Lassen Sie ihn nur in einer Zeile stehen.',
    en: 'The code {prefix} stands with {other} and with {row}: leave it in one row.',
  },
  'unknown-centre': {
    nl: 'Het centrum “{id}” bestaat niet: verbeter de id of voeg het toe in centres.yaml.',
    fr: 'Le centre « {id} » n’existe pas : corrigez l’identifiant ou ajoutez-le dans centres.yaml.',
    de: 'Das Zentrum „{id}“ gibt es nicht: Verbessern Sie die Id oder fügen Sie es in centres.yaml hinzu.',
    en: 'The centre “{id}” does not exist: correct the id or add it to centres.yaml.',
  },
  'unknown-row': {
    nl: 'De rij “{id}” bestaat niet: kies een id uit sectors.yaml.',
    fr: 'La ligne « {id} » n’existe pas : choisissez un identifiant de sectors.yaml.',
    de: 'Die Zeile „{id}“ gibt es nicht: Wählen Sie eine Id aus sectors.yaml.',
    en: 'The row “{id}” does not exist: choose an id from sectors.yaml.',
  },
  'unknown-help-type': {
    nl: 'De hulpvorm “{id}” bestaat niet: kies een id uit help-types.yaml.',
    fr: 'Le type d’aide « {id} » n’existe pas : choisissez un identifiant de help-types.yaml.',
    de: 'Die Hilfsart „{id}“ gibt es nicht: Wählen Sie eine Id aus help-types.yaml.',
    en: 'The help type “{id}” does not exist: choose an id from help-types.yaml.',
  },
  'other-placeholders': {
    nl: 'De invulplaatsen van “{key}” zijn hier anders dan in het Nederlands: gebruik {expected}.',
    fr: 'Les emplacements de « {key} » diffèrent ici du néerlandais : utilisez {expected}.',
    de: 'Die Platzhalter von „{key}“ sind hier anders als im Niederländischen: Verwenden Sie {expected}.',
    en: 'The placeholders of “{key}” differ from the Dutch text: use {expected}.',
  },
  'counter-unfit': {
    nl: 'Het loket “{id}” kan {region} niet bedienen: kies een centrum van dat gewest dat genoemd mag worden.',
    fr: 'Le guichet « {id} » ne peut pas servir {region} : choisissez un centre de cette région qui peut être cité.',
    de: 'Die Anlaufstelle „{id}“ kann {region} nicht bedienen: Wählen Sie ein Zentrum dieser Region, das genannt werden darf.',
    en: 'The counter “{id}” cannot serve {region}: choose a centre of that region that may be named.',
  },
  'centre-unreachable': {
    nl: 'Het centrum “{id}” heeft geen nagekeken webadres of telefoon: voeg er een toe of zet route op check.',
    fr: 'Le centre « {id} » n’a ni site web ni téléphone vérifié : ajoutez-en un ou mettez route sur check.',
    de: 'Das Zentrum „{id}“ hat weder geprüfte Webadresse noch Telefon: Ergänzen Sie eines oder setzen Sie route auf check.',
    en: 'The centre “{id}” has no verified web address or phone: add one or set route to check.',
  },
  'row-unreachable': {
    nl: 'Rij {row} leidt in {region} naar niemand die bereikbaar is: voeg een centrum met nagekeken adres toe.',
    fr: 'La ligne {row} ne mène en {region} à personne de joignable : ajoutez un centre dont l’adresse est vérifiée.',
    de: 'Zeile {row} führt in {region} zu niemandem, der erreichbar ist: Ergänzen Sie ein Zentrum mit geprüfter Adresse.',
    en: 'Row {row} leads in {region} to nobody who can be reached: add a centre with a verified address.',
  },
  'verified-without-fact': {
    nl: 'Bij “{id}” is {field} als nagekeken aangeduid, maar er staat niets: vul het in of haal de vlag weg.',
    fr: 'Pour « {id} », {field} est marqué comme vérifié mais reste vide : complétez ou retirez la marque.',
    de: 'Bei „{id}“ gilt {field} als geprüft, ist aber leer: Füllen Sie es aus oder entfernen Sie die Markierung.',
    en: 'For “{id}” {field} is marked as verified but is empty: fill it in or remove the mark.',
  },
  'help-type-missing': {
    nl: 'Een advies vraagt “{id}”, maar die hulpvorm bestaat niet: voeg haar toe in help-types.yaml.',
    fr: 'Un conseil demande « {id} », mais ce type d’aide n’existe pas : ajoutez-le dans help-types.yaml.',
    de: 'Eine Empfehlung verlangt „{id}“, aber diese Hilfsart fehlt: Fügen Sie sie in help-types.yaml hinzu.',
    en: 'An advice asks for “{id}”, but that help type does not exist: add it to help-types.yaml.',
  },
  'help-type-unanswered': {
    nl: 'Geen centrum dat genoemd mag worden, biedt “{id}”: voeg een dienst of een centrum toe.',
    fr: 'Aucun centre qui peut être cité n’offre « {id} » : ajoutez un service ou un centre.',
    de: 'Kein Zentrum, das genannt werden darf, bietet „{id}“: Ergänzen Sie eine Leistung oder ein Zentrum.',
    en: 'No centre that may be named offers “{id}”: add a service or a centre.',
  },
  'service-unreachable': {
    nl: 'Geen enkel advies leidt naar de dienst “{service}” van “{id}”: voeg haar toe bij een hulpvorm die een advies gebruikt.',
    fr: 'Aucun conseil ne mène au service « {service} » de « {id} » : ajoutez-le à un type d’aide qu’un conseil utilise.',
    de: 'Keine Empfehlung führt zur Leistung „{service}“ von „{id}“: Ergänzen Sie sie bei einer Hilfsart, die eine Empfehlung nutzt.',
    en: 'No advice leads to the service “{service}” of “{id}”: add it to a help type that an advice uses.',
  },
  'unknown-dimension': {
    nl: 'Het thema “{id}” bestaat niet: kies een id uit scan.yaml.',
    fr: 'Le thème « {id} » n’existe pas : choisissez un identifiant de scan.yaml.',
    de: 'Das Thema „{id}“ gibt es nicht: Wählen Sie eine Id aus scan.yaml.',
    en: 'The theme “{id}” does not exist: choose an id from scan.yaml.',
  },
  'unknown-variant': {
    nl: 'De variant “{id}” bestaat niet: kies een id uit variants.yaml.',
    fr: 'La variante « {id} » n’existe pas : choisissez un identifiant de variants.yaml.',
    de: 'Die Variante „{id}“ gibt es nicht: Wählen Sie eine Id aus variants.yaml.',
    en: 'The variant “{id}” does not exist: choose an id from variants.yaml.',
  },
  'centre-review-due': {
    nl: 'De bronnen van “{id}” moesten tegen {date} opnieuw gelezen zijn: lees ze en zet de nieuwe datum in checked.',
    fr: 'Les sources de « {id} » devaient être relues pour le {date} : relisez-les et mettez la nouvelle date dans checked.',
    de: 'Die Quellen von „{id}“ sollten bis {date} neu gelesen sein: Lesen Sie sie und setzen Sie das neue Datum in checked.',
    en: 'The sources of “{id}” were to be read again by {date}: read them and put the new date in checked.',
  },
  'instrument-review-due': {
    nl: 'De steun “{id}” moest tegen {date} opnieuw nagekeken zijn: lees de bron en pas asOf en reviewBy aan.',
    fr: 'L’aide « {id} » devait être revérifiée pour le {date} : lisez la source et adaptez asOf et reviewBy.',
    de: 'Die Förderung „{id}“ sollte bis {date} neu geprüft sein: Lesen Sie die Quelle und passen Sie asOf und reviewBy an.',
    en: 'The support “{id}” was to be checked again by {date}: read the source and change asOf and reviewBy.',
  },
} as const satisfies ProblemTexts;
