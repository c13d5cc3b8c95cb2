import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { isSeatId } from '../../../scans/sessions/register-ids.ts';
import type { Offer, SeatId, SessionId } from '../../../scans/sessions/register.ts';
import type { RoomCompanyRow, RoomView } from '../../../scans/services/views/room-view.ts';
import { dimensionId } from '../../../scans/definition/ids.ts';
import { assessmentIdOf } from '../../scans/workshop/room/ids.ts';

/** A room in which everything is there: all companies but the last two have answers. */
export function sampleRoom(session: SessionId): RoomView {
  const companies = [
    'Smederij Alfa',
    'Bakkerij Bravo',
    'Garage Charlie',
    'Dakwerken Delta',
    'Thuiszorg Echo',
  ];
  const rows = [...companies, 'Drukkerij Foxtrot', ''].map(rowOf);
  const theme = (id: string, name: string) => ({ id: dimensionId(id), name });
  const themes = [
    theme('STR', 'Richting en middelen'),
    theme('CUS', 'Klant en markt'),
    theme('NET', 'Samenwerken'),
  ];
  const [first, second] = rows;
  const offer = (kind: Offer['kind'], text: string, place: RoomCompanyRow | undefined) => ({
    offer: { assessment: place?.assessment ?? idAt(0), kind, text, dimension: dimensionId('CUS') },
    company: place?.name ?? '',
  });
  return {
    session,
    title: 'Samen in de parochiezaal',
    companies: rows,
    picture: {
      kind: 'shown',
      companies: 5,
      themes: themes.map(({ id, name }, at) => ({
        dimension: id,
        name,
        spread: at === 2 ? null : { companies: 5, levels: [0, 2, 1, 2, 0], median: 50 },
      })),
    },
    topics: themes.map(({ id, name }, at) => ({ dimension: id, name, importance: 12 - at })),
    pairs: [
      [seat(1, first), seat(2, second)],
      [seat(3, rows[2]), seat(4, rows[3]), seat(5, rows[4])],
    ],
    without: [seat(6, first)],
    market: [
      {
        dimension: dimensionId('CUS'),
        name: 'Klant en markt',
        show: [offer('show', 'Onze klantendag, twee keer per jaar', first)],
        see: [offer('see', 'Hoe je klanten vroeg bij iets nieuws betrekt', second)],
        meets: true,
      },
      { dimension: null, name: '', show: [], see: [offer('see', 'Een heftruck', rows[2])], meets: false },
    ],
    themes,
  };
}

function rowOf(name: string, at: number): RoomCompanyRow {
  const state = at < 5 ? 'ready' : at === 5 ? 'empty' : 'missing';
  return { assessment: idAt(at), number: at + 1, name, seats: 2, finished: at % 3, state };
}

function idAt(at: number): AssessmentId {
  return assessmentIdOf(`company-${String(at)}`);
}

function seat(number: number, company: RoomCompanyRow | undefined) {
  return {
    seat: seatId(`seat-${String(number)}000`),
    label: `A${String(number)}`,
    company: company?.name ?? '',
  };
}

function seatId(text: string): SeatId {
  if (!isSeatId(text)) throw new Error(`no id of a seat: ${text}`);
  return text;
}
