import type { Assessment, Decision } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import { levelNumbers } from '../../definition/definition.ts';
import type { Definition, DimensionId, LevelNumber, QuestionId } from '../../definition/definition.ts';
import type { GroupResult } from '../../workshop/group.ts';
import type { GroupQuestion } from '../../workshop/proposals.ts';
import { groupOf } from '../../workshop/response-to-show.ts';
import type { AgreementLabel } from '../../workshop/spread.ts';
import { voteRows, type VoteRow } from '../../workshop/votes.ts';

/** What a group says on paper: what it agreed on, how far apart it was, and counts. Nothing of any one of them. */
export type GroupOnPaper = {
  readonly raters: number;
  /** What they were to talk about and what they chose, in the order of the talk; then the rest as it was asked. */
  readonly talked: readonly GroupAnswer[];
  readonly others: readonly GroupAnswer[];
  readonly themes: readonly GroupTheme[];
  /** How many gave dots. */
  readonly ballots: number;
  /** Most dots first; those with none are left out. Empty where so few gave dots that one knows those of the other. */
  readonly votes: readonly VoteRow[];
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

/** From so many people on, a distance tells nobody’s answer, and a sum of dots nobody’s dots. */
const leastPeople = 3;

/** Of an assessment with several raters; its variant must be known. */
export function groupOnPaper(definition: Definition, assessment: Assessment, dayOf: DayOf): GroupOnPaper {
  const group = groupOf(definition, assessment, dayOf);
  const decisions = assessment.agreement?.decisions ?? {};
  const answers = group.questions.flatMap((one) =>
    answerOf(definition, one, group.consensus.answers[one.id], decisions[one.id]),
  );
  const ofTalk = talkedAbout(group, decisions);
  const ballots = assessment.agreement?.ballots ?? [];
  return {
    raters: group.raters,
    talked: ofTalk.flatMap((id) => answers.filter(({ question }) => question === id)),
    others: answers.filter(({ question }) => !ofTalk.includes(question)),
    themes: themesOf(definition, assessment, answers),
    ballots: ballots.length,
    votes: ballots.length < leastPeople ? [] : voteRows(group.result, ballots).filter(({ dots }) => dots > 0),
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
  return { label, range: n < leastPeople ? null : range, numbers: n };
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
