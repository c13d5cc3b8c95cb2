import type { Assessment, Decision } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import { levelNumbers } from '../../definition/definition.ts';
import type { Definition, DimensionId, LevelNumber, QuestionId } from '../../definition/definition.ts';
import { dimensionId } from '../../definition/ids.ts';
import { scoreResponse } from '../../scoring/score.ts';
import { scoreGroup, type GroupResult } from '../../workshop/group.ts';
import type { GroupQuestion } from '../../workshop/proposals.ts';
import { responsesOf, responseToShow } from '../../workshop/response-to-show.ts';
import type { AgreementLabel } from '../../workshop/spread.ts';

/** What a group says on paper: what it agreed on, how far apart it was, and counts. Nothing of any one of them. */
export type GroupOnPaper = {
  readonly raters: number;
  /** What they were to talk about and what they chose, in the order of the talk; then the rest as it was asked. */
  readonly talked: readonly GroupAnswer[];
  readonly others: readonly GroupAnswer[];
  readonly themes: readonly GroupTheme[];
  /** How many gave dots. */
  readonly ballots: number;
  /** Most dots first; those with none are left out. */
  readonly votes: readonly GroupVote[];
  /** `YYYY-MM-DD`; empty: not set. */
  readonly followUpOn: string;
};

export type GroupAnswer = {
  readonly question: QuestionId;
  readonly dimension: DimensionId;
  /** What the result counts with; `null`: no level. */
  readonly level: LevelNumber | null;
  /** What the answers propose, where it is a level. */
  readonly proposal: LevelNumber | null;
  readonly isNotApplicable: boolean;
  /** `null`: too few gave a number. */
  readonly label: AgreementLabel | null;
  /** How many levels lie between lowest and highest; `null` where two people could tell each other’s answer from it. */
  readonly range: number | null;
  readonly numbers: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** `null`: nothing was decided together. */
  readonly decision: Pick<Decision, 'how' | 'reason'> | null;
};

export type GroupTheme = {
  readonly dimension: DimensionId;
  /** How many questions they agree on, differ on, or are far apart on. */
  readonly labels: Readonly<Record<AgreementLabel, number>>;
};

export type GroupVote = {
  readonly dimension: DimensionId;
  readonly dots: number;
  /** In the calculated order, from 1; `null`: not among the first. */
  readonly place: number | null;
};

/** From so many people on, a distance tells nobody’s answer. */
const leastForRange = 3;

/** Of an assessment with several raters; its variant must be known. */
export function groupOnPaper(definition: Definition, assessment: Assessment, dayOf: DayOf): GroupOnPaper {
  const group = scoreGroup(definition, responsesOf(assessment, dayOf));
  const shown = responseToShow(definition, assessment, dayOf);
  const decisions = assessment.agreement?.decisions ?? {};
  const answers = group.questions.flatMap((one) =>
    answerOf(definition, one, shown.answers[one.id], decisions[one.id]),
  );
  const ofTalk = talkedAbout(group, decisions);
  const ballots = assessment.agreement?.ballots ?? [];
  const { priorities } = scoreResponse(definition, shown);
  return {
    raters: assessment.responses.length,
    talked: ofTalk.flatMap((id) => answers.filter(({ question }) => question === id)),
    others: answers.filter(({ question }) => !ofTalk.includes(question)),
    themes: themesOf(definition, assessment, answers),
    ballots: ballots.length,
    votes: votesOf(ballots, priorities),
    followUpOn: assessment.agreement?.followUpOn ?? '',
  };
}

/** What they disagreed on most, and whatever else they talked about. */
function talkedAbout(
  { discuss, questions }: GroupResult,
  decisions: Readonly<Record<QuestionId, Decision>>,
): readonly QuestionId[] {
  const besides = questions.filter(({ id }) => decisions[id]?.how === 'discussed' && !discuss.includes(id));
  return [...discuss, ...besides.map(({ id }) => id)];
}

function answerOf(
  { questions }: Definition,
  { id, spread, dontKnow, notApplicable, naMajority }: GroupQuestion,
  shown: unknown,
  decision: Decision | undefined,
): readonly GroupAnswer[] {
  const question = questions.find((one) => one.id === id);
  if (question === undefined) return [];
  return [
    {
      question: id,
      dimension: question.dimension,
      level: levelOf(shown),
      isNotApplicable: shown === 'not-applicable',
      dontKnow,
      notApplicable,
      proposal: naMajority || spread === null ? null : spread.proposal,
      ...apart(spread),
      decision: decision === undefined ? null : { how: decision.how, reason: decision.reason },
    },
  ];
}

function apart(spread: GroupQuestion['spread']): Pick<GroupAnswer, 'label' | 'range' | 'numbers'> {
  if (spread === null) return { label: null, range: null, numbers: 0 };
  const { label, n, range } = spread;
  return { label, range: n < leastForRange ? null : range, numbers: n };
}

function levelOf(answer: unknown): LevelNumber | null {
  return levelNumbers.find((level) => level === answer) ?? null;
}

function themesOf(
  { variants }: Definition,
  { variant }: Assessment,
  answers: readonly GroupAnswer[],
): readonly GroupTheme[] {
  const dimensions = variants.find(({ id }) => id === variant)?.dimensions ?? [];
  return dimensions.map((dimension) => {
    const count = (label: AgreementLabel): number =>
      answers.filter((answer) => answer.dimension === dimension && answer.label === label).length;
    return {
      dimension,
      labels: { agree: count('agree'), differ: count('differ'), discuss: count('discuss') },
    };
  });
}

function votesOf(
  ballots: readonly Readonly<Record<DimensionId, number>>[],
  priorities: readonly DimensionId[],
): readonly GroupVote[] {
  const dots = new Map<string, number>();
  for (const ballot of ballots) {
    for (const [id, count] of Object.entries(ballot)) dots.set(id, (dots.get(id) ?? 0) + count);
  }
  const place = (id: string): number | null => {
    const at = priorities.findIndex((one) => one === id);
    return at < 0 ? null : at + 1;
  };
  return [...dots]
    .map(([id, count]) => ({ dimension: dimensionId(id), dots: count, place: place(id) }))
    .sort((a, b) => b.dots - a.dots || placeOrLast(a) - placeOrLast(b));
}

function placeOrLast({ place }: GroupVote): number {
  return place ?? Number.MAX_SAFE_INTEGER;
}
