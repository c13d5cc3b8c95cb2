import type { Assessment } from '../../assessment/assessment-record.ts';
import { changed } from '../../assessment/history.ts';
import type { Language } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Logo } from '../../report/logo.ts';
import type { Words } from '../../report/paper-words.ts';
import type { MadePaper } from '../../report/papers/paper-names.ts';
import { writePage } from '../../report/html/write-page.ts';
import type { PageModel } from '../../report/html/write-page.ts';
import type { PaperModel } from '../../report/report-model.ts';
import { withLogo } from '../../report/with-logo.ts';
import type { Checked, Services } from '../api.ts';
import { changeOpenAssessment } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import type { PaperAttachment } from '../ports.ts';
import { resultProblem } from '../result-problem-texts.ts';
import { scanAttachment } from '../scan-attachment.ts';
import type { Desk, Scan } from '../scan.ts';
import { showWish } from '../show-wish.ts';
import { knownVariant, paperWords, shownOf, withReferrals } from '../shown/shown-of.ts';
import { paperOf } from '../shown/shown-view.ts';
import type { ShownView } from '../shown/shown-view.ts';
import { utf8 } from '../utf8.ts';
import type { Kept, MadeFile } from '../views/assessment-view.ts';

type ResultMethods = 'result.view' | 'advice.edit' | 'report.make' | 'report.page';

/** What follows from the answers: on screen, changed by an adviser, on paper. */
export function createResultMethods(desk: Desk): Pick<Services, ResultMethods> {
  return {
    'result.view': ({ id, language }) =>
      withShown(desk, { id, language }, ({ shown, assessment, words }) =>
        done(withReferrals(shown.view, assessment.referrals, words, desk.ports.dayOf)),
      ),
    'advice.edit': (input) => editAdvice(desk, input),
    'report.make': (input) => makeReport(desk, input),
    'report.page': (input) => makePage(desk, input),
  };
}

/** An assessment with what it shows in one language. */
export type Showing = {
  readonly scan: Scan;
  readonly assessment: Assessment;
  readonly shown: ShownView;
  readonly words: Words;
  readonly today: string;
  /** Of the settings of today. */
  readonly logo: Logo | null;
  /** Whose logo it is; may be empty. */
  readonly organisation: string;
};

/** Loads an assessment and goes on with what it shows, or says why it cannot be shown. */
export async function withShown<T>(
  desk: Desk,
  { id, language }: { readonly id: Assessment['id']; readonly language: Language },
  answer: (showing: Showing) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return after(await desk.scan(), async (scan) =>
    after(await desk.ports.assessments.load(id), async ({ assessment }) => {
      const wish = await showWish(desk.ports);
      return after(shownOf(scan, assessment, language, wish), (shown) =>
        answer({
          scan,
          assessment,
          shown,
          words: paperWords(scan.definition, language),
          today: wish.today,
          logo: wish.logo,
          organisation: wish.settings.organisation,
        }),
      );
    }),
  );
}

function editAdvice(desk: Desk, { id, edits }: Checked<'advice.edit'>): Promise<Outcome<Kept>> {
  return changeOpenAssessment(desk, id, (assessment, context) => {
    const known = knownVariant(context, assessment);
    if (!known.ok) return known;
    const leftOut = [...new Set(edits.leftOut)];
    const unknown = leftOut.filter((dimension) => !known.value.dimensions.includes(dimension));
    if (unknown.length > 0) {
      const problems = unknown.map((dimension) =>
        resultProblem('result-unknown-theme', 'edits.leftOut', { dimension }),
      );
      return { ok: false, problems };
    }
    return {
      ok: true,
      value: changed({ ...assessment, edits: { ...edits, leftOut } }, context.at, 'edited'),
    };
  });
}

/** The day on which an assessment was closed, `YYYY-MM-DD`; `null`: still open. */
export function closingDay({ ports }: Desk, { state }: Assessment): string | null {
  return state.kind === 'closed' ? ports.dayOf(state.on) : null;
}

/** The name of the file of each paper. */
const fileKeys = {
  advies: 'file.advice',
  kern: 'file.core',
  groot: 'file.large',
  actieplan: 'file.actionPlan',
  poster: 'file.poster',
  'poster-a4': 'file.posterOnTwo',
  antwoorden: 'file.answers',
} as const satisfies Readonly<Record<MadePaper, string>>;

/** A paper with the logo of today, and the name of its file. */
type Paper = {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly model: PaperModel;
  readonly file: Parameters<typeof madeFile>[0];
};

/** One paper of the advice, as `report.make` says. */
export function makeReport(desk: Desk, input: Checked<'report.make'>): Promise<Outcome<MadeFile>> {
  return withPaper(desk, input, async ({ assessment, words, model, file }) => {
    const wish = { language: input.language, day: file.day, words };
    const carried: Parsed<PaperAttachment | undefined> = input.scan
      ? scanAttachment(assessment, wish, desk.ports.sha256Hex)
      : { ok: true, value: undefined };
    return after(carried, async (attachment) => {
      const bytes = await desk.ports.renderer.render(model, file.day, attachment);
      return done(madeFile(file, 'pdf', bytes));
    });
  });
}

function makePage(desk: Desk, input: Checked<'report.page'>): Promise<Outcome<MadeFile>> {
  return withPaper(desk, input, ({ words, model, file }) => {
    const page = asPage(model);
    if (page === null) return refused(resultProblem('paper-not-for-quick-scan', 'paper'));
    return done(madeFile(file, 'html', utf8(writePage(page, words))));
  });
}

/** Goes on with the paper that is asked for; refused where a quick scan has none. */
function withPaper<T>(
  desk: Desk,
  input: Pick<Checked<'report.make'>, 'id' | 'language' | 'paper' | 'notes'>,
  answer: (paper: Paper) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return withShown(desk, input, ({ assessment, shown, words, logo, organisation }) => {
    const plan = { steps: assessment.plan, closedOn: closingDay(desk, assessment) };
    const model = paperOf(shown, input, plan, words);
    if (model === null) return refused(resultProblem('paper-not-for-quick-scan', 'paper'));
    const company = assessment.company.name ?? '';
    const file = { what: words(fileKeys[input.paper]), company, day: shown.madeOn };
    return answer({ assessment, words, model: withLogo(model, logo, organisation), file });
  });
}

/** Of the papers only these have a page; each of `pageNames` is one of them. */
function asPage(model: PaperModel): PageModel | null {
  const { body } = model;
  return body.kind === 'full' || body.kind === 'quick' || body.kind === 'flow' ? { ...model, body } : null;
}
