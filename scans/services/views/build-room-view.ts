import type { Assessment } from '../../assessment/assessment-record.ts';
import type { AssessmentId } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { Definition, Language } from '../../definition/definition.ts';
import type { Offer, SeatId, Session, Workshop } from '../../sessions/register.ts';
import { roomCompany, roomThemes, type RoomCompany } from '../../workshop/room/room-company.ts';
import { offersOf, roomMarket } from '../../workshop/room/room-market.ts';
import { roomPairs } from '../../workshop/room/room-pairs.ts';
import { roomPicture } from '../../workshop/room/room-picture.ts';
import { roomTopics } from '../../workshop/room/room-topics.ts';
import type { MarketStallView, PairedSeat, RoomCompanyRow, RoomPictureView, RoomView } from './room-view.ts';

/** The companies of a workshop as they stand now; one whose scan cannot be read, or whose variant is gone, is absent. */
export type RoomScans = ReadonlyMap<AssessmentId, Assessment>;

type Wish = { readonly definition: Definition; readonly language: Language; readonly dayOf: DayOf };

export function buildRoomView(
  { definition, language, dayOf }: Wish,
  { id, title }: Session,
  workshop: Workshop,
  scans: RoomScans,
): RoomView {
  const rooms = roomsOf(definition, scans, dayOf);
  const themes = roomThemes(definition, rooms).map((theme) => ({ id: theme.id, name: theme.name[language] }));
  const companyName = (assessment: AssessmentId): string => nameOf(scans.get(assessment));
  const { pairs, without } = roomPairs(workshop.seats.filter(({ state }) => state !== 'left'));
  const seated = (seat: SeatId): PairedSeat => {
    const found = workshop.seats.find((one) => one.id === seat);
    return {
      seat,
      label: found?.label ?? '',
      company: found === undefined ? '' : companyName(found.assessment),
    };
  };
  return {
    session: id,
    title,
    companies: workshop.companies.map((assessment, at) => rowOf(assessment, at + 1, workshop, scans)),
    picture: pictureOf(definition, rooms, language),
    topics: roomTopics(definition, rooms).map(({ name, ...topic }) => ({ ...topic, name: name[language] })),
    pairs: pairs.map((pair) => pair.map(seated)),
    without: without.map(seated),
    market: marketOf(offersOf(workshop.offers, workshop.companies), themes, companyName),
    themes,
  };
}

/** What the companies of a room say, in their order; whoever has no answers says nothing. */
export function roomsOf(definition: Definition, scans: RoomScans, dayOf: DayOf): readonly RoomCompany[] {
  return [...scans.values()].map((assessment) => roomCompany(definition, assessment, dayOf));
}

export function nameOf(assessment: Assessment | undefined): string {
  if (assessment === undefined) return '';
  const company = assessment.company.name?.trim() ?? '';
  return company === '' ? assessment.name : company;
}

export function hasAnswers({ responses }: Assessment): boolean {
  return responses.some(({ answers }) => Object.keys(answers).length > 0);
}

function rowOf(
  assessment: AssessmentId,
  number: number,
  { seats }: Workshop,
  scans: RoomScans,
): RoomCompanyRow {
  const scan = scans.get(assessment);
  const own = seats.filter((seat) => seat.assessment === assessment && seat.state !== 'left');
  const filled = scan !== undefined && hasAnswers(scan) ? 'ready' : 'empty';
  return {
    assessment,
    number,
    name: nameOf(scan),
    seats: own.length,
    finished: own.filter(({ state }) => state === 'finished').length,
    state: scan === undefined ? 'missing' : filled,
  };
}

function pictureOf(
  definition: Definition,
  rooms: readonly RoomCompany[],
  language: Language,
): RoomPictureView {
  const picture = roomPicture(definition, rooms);
  if (picture.kind === 'too-few') return picture;
  return {
    ...picture,
    themes: picture.themes.map(({ name, ...theme }) => ({ ...theme, name: name[language] })),
  };
}

function marketOf(
  offers: readonly Offer[],
  themes: RoomView['themes'],
  companyName: (assessment: AssessmentId) => string,
): readonly MarketStallView[] {
  const rows = (own: readonly Offer[]) =>
    own.map((offer) => ({ offer, company: companyName(offer.assessment) }));
  const market = roomMarket(
    offers,
    themes.map(({ id }) => id),
  );
  return market.map(({ dimension, show, see, meets }) => ({
    dimension,
    name: themes.find(({ id }) => id === dimension)?.name ?? '',
    show: rows(show),
    see: rows(see),
    meets,
  }));
}
