import { addMonths } from './calendar-days.ts';
import { noMembership, verifiedOf } from './centre-parts.ts';
import type { Centre, Definition, HelpType, Instrument, Texts } from './definition.ts';
import type { AddedCentre, OwnCentre, OwnEntries, OwnInstrument } from './own-entries.ts';

/** How long a fact of either kind holds before somebody has to look again: as in the content. */
const monthsOfCentre = 12;
const monthsOfInstrument = 6;

/** The group of a centre that an adviser added. */
export const ownGroup = 'own';

/**
 * The content with the own entries of an adviser laid over it (METHOD 6). A retired centre stays, to be named nowhere;
 * a retired instrument is left out. Entries about what the content does not have change nothing.
 */
export function withOwnEntries<T extends Pick<Definition, 'centres' | 'instruments' | 'helpTypes'>>(
  content: T,
  entries: OwnEntries,
): T {
  const centres = new Map(entries.centres.map((entry) => [entry.id, entry]));
  const instruments = new Map(entries.instruments.map((entry) => [entry.id, entry]));
  return {
    ...content,
    centres: [
      ...content.centres.map((centre) => changedCentre(centre, centres.get(centre.id))),
      ...entries.addedCentres.map((entry) => addedCentre(entry, content.helpTypes)),
    ],
    instruments: content.instruments.flatMap((one) => changedInstrument(one, instruments.get(one.id))),
  };
}

/** The day by which somebody has to look again at a centre that was checked on this day. */
export function centreReviewBy(checkedOn: string): string {
  return addMonths(checkedOn, monthsOfCentre);
}

export function instrumentReviewBy(checkedOn: string): string {
  return addMonths(checkedOn, monthsOfInstrument);
}

function changedCentre(centre: Centre, entry: OwnCentre | undefined): Centre {
  if (entry === undefined) return centre;
  const { checkedOn, phone, email, contact, website } = entry;
  return {
    ...centre,
    route: entry.retired ? 'never' : centre.route,
    own: { checkedOn, phone, email, contact, website, added: null },
    reviewBy: later(centre.reviewBy, centreReviewBy(checkedOn)),
  };
}

function changedInstrument(instrument: Instrument, entry: OwnInstrument | undefined): readonly Instrument[] {
  if (entry === undefined) return [instrument];
  if (entry.retired) return [];
  const { checkedOn } = entry;
  const reviewBy = later(instrument.reviewBy, instrumentReviewBy(checkedOn));
  return [{ ...instrument, own: { checkedOn }, reviewBy }];
}

/** A centre of which only an adviser knows anything: nothing in it is a fact of ours. */
function addedCentre(entry: AddedCentre, helpTypes: readonly HelpType[]): Centre {
  const { id, name, regions, city, phone, email, contact, website, checkedOn, sectors, needs } = entry;
  return {
    id,
    group: ownGroup,
    name: everywhere(name),
    shortName: name,
    legalName: '',
    formerNames: [],
    status: '',
    route: entry.retired ? 'never' : 'yes',
    sectors: [],
    membership: noMembership,
    regions,
    sites: city === '' ? [] : [{ city, address: '', role: '', verified: true, source: '' }],
    phone: '',
    email: '',
    website: '',
    websiteConfidence: 'none',
    enterpriseNumber: '',
    services: [...new Set(needs.flatMap((need) => serviceOf(helpTypes, need)))],
    founded: null,
    sources: [],
    verified: verifiedOf(['names', 'sites', 'services']),
    newestSourceYear: null,
    checked: checkedOn,
    reviewBy: centreReviewBy(checkedOn),
    own: { checkedOn, phone, email, contact, website, added: { sectors, needs } },
  };
}

/** The service that a kind of help is called after; where none is, the first that answers it. */
function serviceOf(helpTypes: readonly HelpType[], need: string): readonly string[] {
  const services = helpTypes.find((helpType) => helpType.id === need)?.services ?? [];
  return services.includes(need) ? [need] : services.slice(0, 1);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** A name of its own is the same in every language. */
function everywhere(name: string): Texts {
  return { nl: name, fr: name, de: name, en: name };
}
