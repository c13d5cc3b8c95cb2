import type { WorkshopScript } from '../../sessions/register.ts';

/** What happens in a step of a script (METHOD 8). Several steps may be of one kind. */
export const stepKinds = [
  'welcome',
  'answers',
  'importance',
  'break',
  'strengths',
  'discussion',
  'remaining',
  'result',
  'vote',
  'plan',
  'close',
  'room',
  'reading',
  'pairs',
  'topics',
  'market',
  'marks',
  'talks',
  'invite',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** What lies on the table in a step, printed before. */
export type PaperNeed = 'form' | 'item-cards' | 'action-plan' | 'report' | 'attendance-list';

export type ScriptStep = {
  /** One of its script; what `Workshop.step` holds. */
  readonly id: string;
  readonly kind: StepKind;
  readonly minutes: number;
  readonly papers: readonly PaperNeed[];
};

/** The steps of each script in their order: three hours, two and a half, one and a half, half an hour. */
export const scripts: Readonly<Record<WorkshopScript, readonly ScriptStep[]>> = {
  'one-company': [
    step('welcome', 10, ['attendance-list']),
    step('answers', 30, ['form']),
    step('importance', 10),
    step('break', 10),
    step('strengths', 10),
    step('discussion', 45, ['item-cards']),
    step('break', 10, [], 'break-2'),
    step('remaining', 10),
    step('result', 15),
    step('vote', 10),
    step('plan', 15, ['action-plan']),
    step('close', 5, ['report']),
  ],
  'several-companies': [
    step('welcome', 10, ['attendance-list']),
    step('answers', 35, ['form']),
    step('importance', 5),
    step('break', 10),
    step('room', 10),
    step('reading', 10, ['report']),
    step('pairs', 15),
    step('topics', 25),
    step('plan', 15, ['action-plan']),
    step('market', 10),
    step('close', 5),
  ],
  short: [
    step('welcome', 5, ['attendance-list']),
    step('answers', 25, ['form']),
    step('importance', 5),
    step('break', 5),
    step('strengths', 5),
    step('discussion', 15, ['item-cards']),
    step('result', 10),
    step('plan', 15, ['action-plan']),
    step('close', 5, ['report']),
  ],
  'half-hour': [
    step('welcome', 3, ['attendance-list']),
    step('answers', 8, ['form']),
    step('marks', 4),
    step('talks', 8),
    step('plan', 5),
    step('invite', 2),
  ],
};

/** For one question that is talked about. */
export const minutesPerQuestion = 7;

/** At most so many questions with disagreement are talked about; those of three hours unless the time is short. */
export function discussedQuestions(script: WorkshopScript): number {
  return script === 'short' ? 2 : 6;
}

/** `null`: no such step, or not begun. */
export function stepOf(script: WorkshopScript, id: string | null): ScriptStep | null {
  return scripts[script].find((one) => one.id === id) ?? null;
}

/** The step after this one; before the begin the first one, after the last `null`. */
export function nextStep(script: WorkshopScript, id: string | null): ScriptStep | null {
  const steps = scripts[script];
  return id === null ? (steps[0] ?? null) : (steps[indexOf(script, id) + 1] ?? null);
}

/** The step before this one; of the first `null`. */
export function stepBefore(script: WorkshopScript, id: string | null): ScriptStep | null {
  return scripts[script][indexOf(script, id) - 1] ?? null;
}

/** Minutes from the begin of the script to the begin of a step; of all of it without one. */
export function minutesUntil(script: WorkshopScript, id: string | null): number {
  const steps = scripts[script];
  const until = id === null ? steps.length : indexOf(script, id);
  return steps.slice(0, until).reduce((sum, { minutes }) => sum + minutes, 0);
}

function indexOf(script: WorkshopScript, id: string | null): number {
  const at = scripts[script].findIndex((one) => one.id === id);
  return at < 0 ? scripts[script].length : at;
}

function step(
  kind: StepKind,
  minutes: number,
  papers: readonly PaperNeed[] = [],
  id: string = kind,
): ScriptStep {
  return { id, kind, minutes, papers };
}
