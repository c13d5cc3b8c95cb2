import type { Assessment } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { Definition, DimensionId, VariantId } from '../../definition/definition.ts';
import type { Seat, Workshop } from '../../sessions/register.ts';
import { agreementOf } from '../agreement.ts';
import { hasAnswered, ratersOf } from '../raters.ts';
import { groupOf } from '../response-to-show.ts';
import { isComparing } from '../run/comparing.ts';
import { stepOf, type StepKind } from '../run/scripts.ts';
import {
  compareSlide,
  planSlide,
  remainingSlide,
  resultSlide,
  strengthsSlide,
  voteSlide,
  type GroupOnWall,
} from './group-slides.ts';
import { leastRaters } from './may-show.ts';
import { questionSlide } from './question-slide.ts';
import {
  marketSlide,
  marksSlide,
  roomSlide,
  talksSlide,
  topicsSlide,
  type RoomOnWall,
} from './room-slides.ts';
import type { Slide, Wall, WordsOnly } from './wall.ts';

/** What a wall is made from; it holds names, and the wall does not. */
export type WallSource = {
  readonly definition: Definition;
  readonly workshop: Workshop;
  /** Those of the workshop that could be read and whose variant is known, in the order of its companies. */
  readonly companies: readonly Assessment[];
  readonly dayOf: DayOf;
};

/** What the room may see now. */
export function buildWall(source: WallSource): Wall {
  const { script, language, timer, endedOn, step: id } = source.workshop;
  const step = stepOf(script, id);
  const hasEnded = endedOn !== null;
  return {
    script,
    language,
    step: step?.id ?? null,
    timer: hasEnded ? null : timer,
    variant: variantOf(source),
    slide: hasEnded ? { kind: 'end' } : slideOf(source, step?.kind ?? null),
  };
}

function slideOf(source: WallSource, kind: StepKind | null): Slide {
  return kind === null ? { kind: 'waiting' } : slides[kind](source);
}

type MakeSlide = (source: WallSource) => Slide;

const slides: Readonly<Record<StepKind, MakeSlide>> = {
  welcome: words('welcome'),
  answers: (source) => ({ kind: 'answers', ...progressOf(source) }),
  importance: (source) => ({
    kind: 'importance',
    dimensions: dimensionsOf(source),
    ...progressOf(source),
  }),
  break: words('break'),
  strengths: ofGroup(strengthsSlide),
  discussion: ofGroup((ground, { workshop }) => questionSlide(ground, workshop)),
  remaining: ofGroup(remainingSlide),
  result: ofGroup(resultSlide),
  vote: ofGroup((ground, source) =>
    isComparing(source.workshop, voteOf(ground.assessment)) ? compareSlide(ground) : voteSlide(ground),
  ),
  plan: (source) => (isOfOneCompany(source) ? ofGroup(planSlide)(source) : { kind: 'own-plan' }),
  close: (source) => ({
    kind: 'close',
    on: isOfOneCompany(source) ? followUpOf(source) : '',
  }),
  room: (source) => roomSlide(roomOf(source)),
  reading: words('reading'),
  pairs: words('pairs'),
  topics: (source) => topicsSlide(roomOf(source)),
  market: ({ workshop }) => marketSlide(workshop),
  marks: ({ workshop }) => marksSlide(workshop),
  talks: ({ workshop }) => talksSlide(workshop),
  invite: words('invite'),
};

function words(kind: WordsOnly): MakeSlide {
  return () => ({ kind });
}

/** Of the company with its several raters; with fewer than two there is nothing that is of nobody in particular. */
function ofGroup(make: (ground: GroupOnWall, source: WallSource) => Slide): MakeSlide {
  return (source) => {
    const { definition, companies, dayOf, workshop } = source;
    const [assessment] = companies;
    if (assessment === undefined || assessment.responses.filter(hasAnswered).length < leastRaters) {
      return { kind: 'too-few', least: leastRaters };
    }
    const { language, dimensions: about } = workshop;
    const group = groupOf(definition, assessment, dayOf);
    return make({ definition, assessment, language, about, group }, source);
  };
}

function roomOf({ definition, companies, dayOf, workshop }: WallSource): RoomOnWall {
  return { definition, companies, dayOf, language: workshop.language };
}

/** Of those who did not go home. */
function progressOf(source: WallSource): { readonly finished: number; readonly people: number } {
  const present = presentOf(source);
  return { finished: present.filter(({ state }) => state === 'finished').length, people: present.length };
}

function presentOf({ workshop }: WallSource): readonly Seat[] {
  return workshop.seats.filter(({ state }) => state !== 'left');
}

function voteOf(assessment: Assessment): { readonly ballots: number; readonly answering: number } {
  return { ballots: agreementOf(assessment).ballots.length, answering: ratersOf(assessment).length };
}

function followUpOf({ companies: [company] }: WallSource): string {
  return company === undefined ? '' : agreementOf(company).followUpOn;
}

function isOfOneCompany({ workshop }: WallSource): boolean {
  return workshop.script === 'one-company' || workshop.script === 'short';
}

/** `null`: of several variants, or of none. */
function variantOf({ companies }: WallSource): VariantId | null {
  const variants = new Set(companies.map(({ variant }) => variant));
  return variants.size === 1 ? (companies[0]?.variant ?? null) : null;
}

/** Those that the scans of this room ask about; of several variants all, in the order of the content. */
function dimensionsOf({ definition, companies }: WallSource): readonly DimensionId[] {
  const variants = definition.variants.filter(({ id }) => companies.some(({ variant }) => variant === id));
  const [own, ...others] = variants.map(({ dimensions }) => dimensions);
  if (own === undefined || others.length === 0) return own ?? [];
  const asked = new Set([own, ...others].flat());
  return definition.dimensions.flatMap(({ id }) => (asked.has(id) ? [id] : []));
}
