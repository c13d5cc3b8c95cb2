import type { Assessment } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { Definition, Language, QuestionId } from '../../definition/definition.ts';
import { questionId } from '../../definition/ids.ts';
import type { Workshop } from '../../sessions/register.ts';
import { roomCompany } from '../room/room-company.ts';
import { roomPicture } from '../room/room-picture.ts';
import { roomTopics } from '../room/room-topics.ts';
import type { MarkOnWall, SlideOf } from './wall.ts';

/** The companies of one room; their variants must be known. */
export type RoomOnWall = {
  readonly definition: Definition;
  readonly companies: readonly Assessment[];
  readonly dayOf: DayOf;
  readonly language: Language;
};

/** How the room stands, from five companies on; a dimension that fewer of them have is left out. */
export function roomSlide(room: RoomOnWall): SlideOf<'room'> {
  const picture = roomPicture(room.definition, companiesOf(room));
  if (picture.kind === 'too-few') return { kind: 'room', companies: picture.companies, rows: null };
  const rows = picture.themes.flatMap(({ dimension, name, spread }) =>
    spread === null
      ? []
      : [{ dimension, name: name[room.language], levels: spread.levels, median: spread.median }],
  );
  return { kind: 'room', companies: picture.companies, rows };
}

/** The themes of the tables. */
export function topicsSlide(room: RoomOnWall): SlideOf<'topics'> {
  const topics = roomTopics(room.definition, companiesOf(room)).map(({ dimension, name }) => ({
    dimension,
    name: name[room.language],
  }));
  return { kind: 'topics', topics };
}

function companiesOf({ definition, companies, dayOf }: RoomOnWall) {
  return companies.map((company) => roomCompany(definition, company, dayOf));
}

/** What companies can show and want to see, without who said it. */
export function marketSlide({ offers }: Workshop): SlideOf<'market'> {
  const textsOf = (kind: 'show' | 'see'): readonly string[] =>
    offers.filter((offer) => offer.kind === kind).map(({ text }) => text);
  return { kind: 'market', show: textsOf('show'), see: textsOf('see') };
}

/** While people choose: how many did, not what. */
export function marksSlide(workshop: Workshop): SlideOf<'marks'> {
  return { kind: 'marks', marks: marksOf(workshop).reduce((sum, { marks }) => sum + marks, 0) };
}

const mostTalks = 2;

/** The two questions with the most marks. */
export function talksSlide(workshop: Workshop): SlideOf<'talks'> {
  const questions = marksOf(workshop)
    .filter(({ marks }) => marks > 0)
    .sort((a, b) => b.marks - a.marks)
    .slice(0, mostTalks);
  return { kind: 'talks', questions };
}

function marksOf({ marks }: Workshop): readonly MarkOnWall[] {
  return Object.entries(marks).map(([id, count]): { question: QuestionId; marks: number } => ({
    question: questionId(id),
    marks: count,
  }));
}
