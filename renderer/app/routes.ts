import { isAssessmentId, isResponseId, plainIdPattern } from '../../scans/assessment/assessment-ids.ts';
import type { AssessmentId, ResponseId } from '../../scans/assessment/assessment-record.ts';
import type { Mode } from '../../scans/assessment/assessment.ts';
import type { DimensionId, QuestionId, VariantId } from '../../scans/definition/definition.ts';
import { dimensionId, questionId, variantId } from '../../scans/definition/ids.ts';
import { isSessionId } from '../../scans/sessions/register-ids.ts';
import type { SessionId } from '../../scans/sessions/register.ts';

/** What was chosen on the screen for a new scan; kept in the address until the scan is on disk. */
export type NewScan = {
  readonly variant: VariantId;
  readonly mode: Mode;
  readonly filledBy: 'owner' | 'adviser';
};

/** Screens without an assessment. */
export type PlainPage = 'start' | 'trash' | 'settings' | 'about' | 'help' | 'sessions' | 'persons';
/** Screens of one assessment that need nothing else. */
export type ScanPage =
  | 'company'
  | 'group'
  | 'entry'
  | 'importance'
  | 'facts'
  | 'result'
  | 'centres'
  | 'plan'
  | 'report'
  | 'versions';

/**
 * Screens of one session: who came, its workshop for the adviser, what the room sees of it, and the device that goes from hand
 * to hand.
 */
export type SessionPage = 'session' | 'workshop' | 'present' | 'kiosk';

/** Of "Centra en feiten": the list, one entry of it, a new centre, or a list that somebody else made. */
export type DirectoryPart =
  | { readonly kind: 'list' | 'add' | 'import' }
  | { readonly kind: 'centre' | 'instrument'; readonly entry: string };

export type Route =
  | { readonly page: PlainPage }
  /** A chapter of the help. */
  | { readonly page: 'help'; readonly chapter: string }
  | { readonly page: 'directory'; readonly part: DirectoryPart }
  | { readonly page: 'new'; readonly choice: NewScan | null }
  | { readonly page: 'privacy' | 'new-company'; readonly choice: NewScan }
  | { readonly page: SessionPage; readonly session: SessionId }
  | { readonly page: ScanPage; readonly id: AssessmentId; readonly respondent?: ResponseId }
  /** `from`: where "next" goes back to, after an edit from the list of answers. */
  | {
      readonly page: 'question';
      readonly id: AssessmentId;
      readonly question: QuestionId | null;
      readonly from: 'check' | null;
      readonly respondent?: ResponseId;
    }
  | {
      readonly page: 'theme';
      readonly id: AssessmentId;
      readonly dimension: DimensionId | null;
      readonly respondent?: ResponseId;
    }
  /** `at`: the answer that was just changed. */
  | { readonly page: 'check'; readonly id: AssessmentId; readonly at: QuestionId | null }
  | { readonly page: 'advice'; readonly id: AssessmentId; readonly dimension: DimensionId };

export type Page = Route['page'];

const plainPages: readonly string[] = [
  'start',
  'trash',
  'settings',
  'about',
  'help',
  'sessions',
  'persons',
] satisfies PlainPage[];
const scanPages: readonly string[] = [
  'company',
  'group',
  'entry',
  'importance',
  'facts',
  'result',
  'centres',
  'plan',
  'report',
  'versions',
] satisfies ScanPage[];

const sessionPages = ['session', 'workshop', 'present', 'kiosk'] as const satisfies readonly SessionPage[];

/** The address of a route: a fragment, so that every host can show it without a server. */
export function hashOf(route: Route): string {
  const parts = [...partsOf(route), ...respondentParts(route)].filter((part) => part !== '');
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** The route of an address. What is no address of ours is the start. */
export function routeOf(hash: string): Route {
  const [page = '', ...rest] = decoded(hash);
  if (isPlainPage(page)) return plainRoute(page, rest);
  if (page === 'directory') return { page, part: partOf(rest) };
  if (page === 'new' || page === 'privacy' || page === 'new-company') return newRoute(page, rest);
  return sessionRoute(page, rest) ?? assessmentRoute(page, rest) ?? { page: 'start' };
}

/** The same screen about the answers of one of several; what is about all of them stays as it is. */
export function withRespondent(route: Route, respondent: ResponseId | null): Route {
  if (respondent === null) return route;
  switch (route.page) {
    case 'question':
    case 'theme':
    case 'entry':
    case 'importance':
      return { ...route, respondent };
    default:
      return route;
  }
}

/** Who goes here has put the scan down. */
export function leavesScan(page: Page): boolean {
  return page === 'start' || page === 'trash' || page === 'new';
}

function partsOf(route: Route): readonly string[] {
  const { page } = route;
  if ('choice' in route) return [page, ...(route.choice === null ? [] : choiceParts(route.choice))];
  if ('chapter' in route) return [page, route.chapter];
  if ('part' in route) return [page, ...directoryParts(route.part)];
  if ('session' in route) return [page, route.session];
  if (!('id' in route)) return page === 'start' ? [] : [page];
  return [page, route.id, ...detailParts(route)];
}

/** Stands before the id of one of several respondents, at the end of an address. */
const respondentMark = 'as';

function respondentParts(route: Route): readonly string[] {
  return 'respondent' in route && route.respondent !== undefined ? [respondentMark, route.respondent] : [];
}

function respondentIn(parts: readonly string[]): {
  readonly details: readonly string[];
  readonly respondent: ResponseId | null;
} {
  const [mark, respondent = ''] = parts.slice(-2);
  return mark === respondentMark && isResponseId(respondent)
    ? { details: parts.slice(0, -2), respondent }
    : { details: parts, respondent: null };
}

function detailParts(route: Route): readonly string[] {
  switch (route.page) {
    case 'question':
      return [route.question ?? '', route.from ?? ''];
    case 'theme':
    case 'advice':
      return [route.dimension ?? ''];
    case 'check':
      return [route.at ?? ''];
    default:
      return [];
  }
}

function choiceParts({ variant, mode, filledBy }: NewScan): readonly string[] {
  return [variant, mode, filledBy];
}

function directoryParts(part: DirectoryPart): readonly string[] {
  if ('entry' in part) return [part.kind, part.entry];
  return part.kind === 'list' ? [] : [part.kind];
}

function decoded(hash: string): readonly string[] {
  try {
    return hash
      .replace(/^#?\/?/, '')
      .split('/')
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

function isPlainPage(page: string): page is PlainPage {
  return plainPages.includes(page);
}

function isScanPage(page: string): page is ScanPage {
  return scanPages.includes(page);
}

function plainRoute(page: PlainPage, [chapter]: readonly string[]): Route {
  return page === 'help' && chapter !== undefined ? { page, chapter } : { page };
}

function newRoute(page: 'new' | 'privacy' | 'new-company', rest: readonly string[]): Route {
  const choice = choiceOf(rest);
  if (page === 'new' || choice === null) return { page: 'new', choice };
  return { page, choice };
}

function choiceOf([variant = '', mode, filledBy]: readonly string[]): NewScan | null {
  if (variant === '' || (mode !== 'full' && mode !== 'quick')) return null;
  if (filledBy !== 'owner' && filledBy !== 'adviser') return null;
  return { variant: variantId(variant), mode, filledBy };
}

function partOf([kind, entry = '']: readonly string[]): DirectoryPart {
  switch (kind) {
    case 'add':
    case 'import':
      return { kind };
    case 'centre':
    case 'instrument':
      return plainIdPattern.test(entry) ? { kind, entry } : { kind: 'list' };
    default:
      return { kind: 'list' };
  }
}

function scanRoute(page: string, id: AssessmentId, [first, second]: readonly string[]): Route | null {
  if (isScanPage(page)) return { page, id };
  const question = idFrom(first, questionId);
  const dimension = idFrom(first, dimensionId);
  switch (page) {
    case 'question':
      return { page, id, question, from: second === 'check' ? 'check' : null };
    case 'theme':
      return { page, id, dimension };
    case 'check':
      return { page, id, at: question };
    case 'advice':
      return dimension === null ? null : { page, id, dimension };
    default:
      return null;
  }
}

function sessionRoute(page: string, [id = '']: readonly string[]): Route | null {
  const known = sessionPages.find((one) => one === page);
  return known !== undefined && isSessionId(id) ? { page: known, session: id } : null;
}

function assessmentRoute(page: string, [id = '', ...more]: readonly string[]): Route | null {
  if (!isAssessmentId(id)) return null;
  const { details, respondent } = respondentIn(more);
  const route = scanRoute(page, id, details);
  return route === null ? null : withRespondent(route, respondent);
}

function idFrom<T>(part: string | undefined, toId: (text: string) => T): T | null {
  return part === undefined || part === '' ? null : toId(part);
}
