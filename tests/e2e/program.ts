import { compose } from '../../electron/compose.ts';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../scans/assessment/assessment.ts';
import type { Language, Method, Input, Output } from '../../scans/services/api.ts';
import { dispatch } from '../../scans/services/dispatch.ts';
import type { AssessmentView } from '../../scans/services/views/assessment-view.ts';
import type { ContentView } from '../../scans/services/views/content-view.ts';
import { parseOnce } from '../parse-once.ts';

/** The product on a data folder without any host: to read what a screen wrote, and to write what a test needs. */
export type Program = {
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
};

/**
 * Also beside a program that holds the folder, which must not be writing at that moment. A refusal is an error here.
 * `at`: the moment at which it all happens; `null`: now.
 */
export function programOn(dataFolder?: string, at: Date | null = null): Program {
  const { services } = compose({
    writer: 'none',
    parseYaml: parseOnce,
    ...(dataFolder === undefined ? {} : { dataFolder }),
    ...(at === null ? {} : { now: () => at }),
  });
  return {
    call: async (method, input) => {
      const outcome = await dispatch(services, 'adviser', method, input);
      if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.failure)}`);
      return outcome.value;
    },
  };
}

const contents = new Map<Language, Promise<ContentView>>();

/** The words of the scan in one language, read once. */
export function contentIn(language: Language): Promise<ContentView> {
  const known = contents.get(language) ?? programOn().call('content.view', { language });
  contents.set(language, known);
  return known;
}

/** The only assessment of a folder, as it is on disk. */
export async function onlyScan(dataFolder: string): Promise<AssessmentView> {
  const program = programOn(dataFolder);
  const rows = (await program.call('assessment.list', {})).flatMap((row) =>
    row.kind === 'readable' ? [row.id] : [],
  );
  const [id, ...more] = rows;
  if (id === undefined || more.length > 0) throw new Error(`${String(rows.length)} scans, not one`);
  return (await program.call('assessment.open', { id })).assessment;
}

export type Seed = {
  readonly name?: string;
  readonly variant?: string;
  readonly mode?: 'full' | 'quick';
  readonly filledBy?: 'owner' | 'adviser';
  readonly language?: Language;
  readonly company?: Omit<Input<'assessment.create'>['company'], 'name'>;
  /** How many questions have an answer; absent: all. */
  readonly answers?: number;
  /** When it was filled in; `null`: now. */
  readonly at?: Date | null;
  /** The answer at a place. */
  readonly answer?: (place: number) => Answer;
};

const usualSeed = {
  name: 'Timmerwerken Maes',
  variant: 'general',
  mode: 'full',
  filledBy: 'owner',
  language: 'nl',
  company: {},
  answers: 100,
  at: null,
  /** Low and high in turn. */
  answer: (place: number) => ([1, 2, 3, 0, 2] as const)[place % 5] ?? 1,
} as const satisfies Required<Seed>;

/** A scan on disk, filled in without a screen. */
export async function seedScan(dataFolder: string, seed: Seed = {}): Promise<AssessmentId> {
  const { name, variant, mode, filledBy, language, company, answers, at, answer } = { ...usualSeed, ...seed };
  const program = programOn(dataFolder, at);
  const { assessment } = await program.call('assessment.create', {
    variant,
    mode,
    filledBy,
    language,
    company: { name, ...company },
  });
  const one = { id: assessment.id, response: assessment.responses[0]?.id ?? '' };
  const asked = await questionsOf({ variant, mode });
  for (const [place, question] of asked.slice(0, answers).entries()) {
    await program.call('response.answer', { ...one, question, answer: answer(place) });
  }
  return assessment.id;
}

/** The questions that are asked, in their order. */
export async function questionsOf({ variant, mode }: { variant: string; mode: 'full' | 'quick' }) {
  const view = (await contentIn('nl')).variants.find(({ id }) => id === variant);
  if (view === undefined) throw new Error(`no variant ${variant}`);
  return mode === 'full' ? view.questions : view.quickScan;
}
