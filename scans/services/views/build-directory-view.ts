import { daysBetween } from '../../definition/calendar-days.ts';
import type { Centre, Instrument, Language, Texts } from '../../definition/definition.ts';
import { instrumentReviewBy } from '../../definition/with-own-entries.ts';
import { isPastReview } from '../../report/dates.ts';
import type { Directory } from '../directory.ts';
import type { Ports } from '../ports.ts';
import { centreFacts, instrumentFacts } from './directory-facts.ts';
import type { DirectoryRow, DirectoryState, DirectoryView, OwnEntry } from './directory-view.ts';

type DirectoryInput = Directory & { readonly language: Language; readonly today: string };

const soonDays = 60;

/** Every centre and every form of support with what is known of it, whose fact that is, and when to look again. */
export function directoryViewOf(ports: Ports, directory: Directory, language: Language): DirectoryView {
  const { shipped, definition } = directory;
  const input = { ...directory, language, today: ports.today() };
  const say = (texts: Texts): string => texts[language];
  const rows = [
    ...definition.centres.map((centre) => centreRow(input, centre)),
    ...shipped.instruments.map((instrument) => instrumentRow(input, instrument)),
  ];
  return {
    rows,
    counts: countsOf(rows),
    problems: directory.problems,
    file: ports.ownEntries?.path ?? '',
    choices: {
      regions: ['VL', 'BXL', 'WAL'],
      sectors: shipped.sectorRows
        .map(({ id, name }) => ({ id, name: say(name) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
      needs: shipped.helpTypes.map(({ id, name }) => ({ id, name: say(name) })),
    },
    today: input.today,
  };
}

function centreRow(input: DirectoryInput, centre: Centre): DirectoryRow {
  const { language, entries, definition } = input;
  const added = entries.addedCentres.find(({ id }) => id === centre.id);
  const changed = entries.centres.find(({ id }) => id === centre.id);
  const own: OwnEntry | null =
    added !== undefined
      ? { kind: 'added', ...added }
      : changed !== undefined
        ? { kind: 'centre', ...changed }
        : null;
  return {
    kind: 'centre',
    id: centre.id,
    name: centre.name[language],
    group: definition.centreWords[`group_${centre.group}`]?.[language] ?? '',
    regions: centre.regions,
    state: centre.route === 'never' ? 'retired' : stateOf(centre.reviewBy, input.today),
    route: centre.route,
    facts: centreFacts(definition, centre, language),
    ...checkedOf(centre.checked, own),
    reviewBy: centre.reviewBy,
    source: '',
    own,
    added: added !== undefined,
  };
}

function instrumentRow(input: DirectoryInput, instrument: Instrument): DirectoryRow {
  const { language, today } = input;
  const entry = input.entries.instruments.find(({ id }) => id === instrument.id);
  const own: OwnEntry | null = entry === undefined ? null : { kind: 'instrument', ...entry };
  const renewed = entry === undefined ? '' : instrumentReviewBy(entry.checkedOn);
  const reviewBy = renewed > instrument.reviewBy ? renewed : instrument.reviewBy;
  const isRetired = entry?.retired === true;
  return {
    kind: 'instrument',
    id: instrument.id,
    name: instrument.name[language],
    group: '',
    regions: [instrument.region],
    state: isRetired ? 'retired' : stateOf(reviewBy, today),
    route: isRetired ? 'never' : instrument.status === 'ask' ? 'check' : 'yes',
    facts: instrumentFacts(instrument, language),
    ...checkedOf(instrument.asOf ?? '', own),
    reviewBy,
    source: instrument.url,
    own,
    added: false,
  };
}

/** The last who looked. An own day that is older than that of the content says less than it. */
function checkedOf(checked: string, own: OwnEntry | null): Pick<DirectoryRow, 'checked' | 'checkedBy'> {
  return own !== null && own.checkedOn >= checked
    ? { checked: own.checkedOn, checkedBy: 'adviser' }
    : { checked, checkedBy: 'source' };
}

function stateOf(reviewBy: string, today: string): DirectoryState {
  if (isPastReview(reviewBy, today)) return 'overdue';
  return daysBetween(today, reviewBy) <= soonDays ? 'due-soon' : 'current';
}

function countsOf(rows: readonly DirectoryRow[]): DirectoryView['counts'] {
  const count = (state: DirectoryState): number => rows.filter((row) => row.state === state).length;
  return {
    current: count('current'),
    'due-soon': count('due-soon'),
    overdue: count('overdue'),
    retired: count('retired'),
    own: rows.filter(({ own }) => own !== null).length,
  };
}
