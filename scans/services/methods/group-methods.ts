import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { checkResponseChange } from '../../assessment/check-response-change.ts';
import type { ResponseChange } from '../../assessment/change-response.ts';
import type { Parsed, Problem } from '../../definition/problem.ts';
import {
  isBallot,
  mostDots,
  mostDotsOnOne,
  withBallot,
  withDecision,
  withFollowUp,
  withImportance,
  withoutBallots,
  withProposalsAccepted,
} from '../../workshop/agreement.ts';
import { groupProblem } from '../../workshop/group-problem-texts.ts';
import { proposedAnswer } from '../../workshop/proposals.ts';
import { groupOf } from '../../workshop/response-to-show.ts';
import type { Checked, Services } from '../api.ts';
import { changeOpenAssessment } from '../change-assessment.ts';
import type { ChangeContext } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { after, done } from '../outcomes.ts';
import { resultProblem } from '../result-problem-texts.ts';
import type { Desk } from '../scan.ts';
import { knownVariant } from '../shown/shown-of.ts';
import { buildGroupView } from '../views/build-group-view.ts';
import type { Kept } from '../views/assessment-view.ts';
import type { GroupView } from '../views/group-view.ts';

type AgreementMethods =
  | 'group.view'
  | 'group.decide'
  | 'group.acceptProposals'
  | 'group.importance'
  | 'group.vote'
  | 'group.clearVotes'
  | 'group.followUp';

/** What several raters see together, and what they settle. */
export function createGroupMethods(desk: Desk): Pick<Services, AgreementMethods> {
  return {
    'group.view': (input) => view(desk, input),
    'group.decide': (input) => decide(desk, input),
    'group.acceptProposals': ({ id, except }) =>
      settle(desk, id, (assessment, { definition, at }) => {
        const { questions } = groupOf(definition, assessment, desk.ports.dayOf);
        return withProposalsAccepted(assessment, questions, except, at);
      }),
    'group.importance': (input) => settleImportance(desk, input),
    'group.vote': (input) => vote(desk, input),
    'group.clearVotes': ({ id, which }) =>
      settle(desk, id, (assessment, { at }) => withoutBallots(assessment, which, at)),
    'group.followUp': ({ id, on }) =>
      settle(desk, id, (assessment, { at }) => withFollowUp(assessment, on, at)),
  };
}

async function view(desk: Desk, { id, language }: Checked<'group.view'>): Promise<Outcome<GroupView>> {
  const { assessments, dayOf } = desk.ports;
  return after(await desk.scan(), async (scan) =>
    after(await assessments.look(id), async (assessment) =>
      after(knownVariant(scan, assessment), () =>
        done(buildGroupView(scan.definition, assessment, language, dayOf)),
      ),
    ),
  );
}

type Change = (assessment: Assessment, context: ChangeContext) => Assessment;
type Check = (assessment: Assessment, context: ChangeContext) => readonly Problem[];

/** Changes what was settled, of a scan that is open and whose variant the content of today has. */
function settle(
  desk: Desk,
  id: AssessmentId,
  change: Change,
  check: Check = () => [],
): Promise<Outcome<Kept>> {
  return changeOpenAssessment(desk, id, (assessment, context): Parsed<Assessment> => {
    const known = knownVariant(context, assessment);
    if (!known.ok) return known;
    const problems = check(assessment, context);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: change(assessment, context) };
  });
}

function decide(
  desk: Desk,
  { id, question, choice, reason }: Checked<'group.decide'>,
): Promise<Outcome<Kept>> {
  return settle(
    desk,
    id,
    (assessment, { definition, at }) => {
      if (choice === null) return withDecision(assessment, question, null, at);
      const { questions } = groupOf(definition, assessment, desk.ports.dayOf);
      const [proposed] = questions.filter((one) => one.id === question).flatMap(proposedAnswer);
      const proposal = proposed?.[1] ?? null;
      const decision = { proposal, choice, reason: reason.trim(), how: 'discussed', at } as const;
      return withDecision(assessment, question, decision, at);
    },
    (assessment, context) => checkedAs(assessment, context, { kind: 'answer', question, answer: choice }),
  );
}

/** A group may choose what one rater may choose. */
function checkedAs(
  assessment: Assessment,
  { definition }: ChangeContext,
  change: ResponseChange,
): readonly Problem[] {
  const [response] = assessment.responses;
  return response === undefined ? [] : checkResponseChange(definition, assessment, response, change);
}

function settleImportance(
  desk: Desk,
  { id, dimension, importance }: Checked<'group.importance'>,
): Promise<Outcome<Kept>> {
  return settle(
    desk,
    id,
    (assessment, { at }) => withImportance(assessment, dimension, importance, at),
    (assessment, context) => {
      if (importance === null) return [];
      const unknown = unknownThemes(assessment, context, [dimension]);
      if (unknown.length > 0 || importance < 3) return unknown;
      const { definition } = context;
      const group = groupOf(definition, assessment, desk.ports.dayOf);
      const crucial = Object.entries(group.importance).filter(
        ([other, value]) => value === 3 && other !== dimension,
      );
      const most = definition.importance.maxAtThree;
      return crucial.length < most
        ? []
        : [groupProblem('group-too-many-crucial', 'importance', { most: String(most) })];
    },
  );
}

function vote(desk: Desk, { id, ballot: given }: Checked<'group.vote'>): Promise<Outcome<Kept>> {
  const ballot = Object.fromEntries(Object.entries(given).filter(([, dots]) => dots > 0));
  return settle(
    desk,
    id,
    (assessment, { at }) => (isBallot(ballot) ? withBallot(assessment, ballot, at) : assessment),
    (assessment, context) => [
      ...unknownThemes(assessment, context, Object.keys(ballot)),
      ...(isBallot(ballot)
        ? []
        : [
            groupProblem('group-wrong-ballot', 'ballot', {
              most: String(mostDots),
              mostOnOne: String(mostDotsOnOne),
            }),
          ]),
    ],
  );
}

function unknownThemes(
  assessment: Assessment,
  context: ChangeContext,
  given: readonly string[],
): readonly Problem[] {
  const known = knownVariant(context, assessment);
  if (!known.ok) return known.problems;
  const { dimensions } = known.value;
  return given
    .filter((one) => !dimensions.some((id) => id === one))
    .map((dimension) => resultProblem('result-unknown-theme', 'dimension', { dimension }));
}
