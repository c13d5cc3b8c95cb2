import type { Assessment, Referral, ResponseId } from './assessment-record.ts';
import { documentOf, joinUnknown, withoutLost, withUnknown } from './scan-file-document.ts';
import { holds, isEqual } from './plain-values.ts';
import type { HistoryWord } from './history.ts';

/**
 * How the scan in a file stands to the one of the same id that is there. `same`: nothing that anybody filled in or
 * saw differs. `older`: nothing in the file is missing in what is there. `newer`: the other way round.
 */
export type ImportRelation = 'same' | 'older' | 'newer' | 'different';

/**
 * Where somebody left off, how often it was saved and in how many languages a closed scan was kept make no
 * difference. The same two always stand the same way to each other, and the other way round when they change places.
 */
export function compareImport(file: Assessment, present: Assessment): ImportRelation {
  const [imported, kept] = [withShownOf(file, present), withShownOf(present, file)];
  const [a, b] = [partsOf(imported), partsOf(kept)];
  if (isEqual([a, imported.history], [b, kept.history])) return 'same';
  const [isOlder, isNewer] = [cameBefore(imported, kept), cameBefore(kept, imported)];
  if (isOlder && isNewer) {
    if (imported.changedOn === kept.changedOn) return 'same';
    return imported.changedOn > kept.changedOn ? 'newer' : 'older';
  }
  if (isOlder) return 'older';
  return isNewer ? 'newer' : 'different';
}

/** With the languages that only the other kept, where both were closed at the same moment with the same content. */
export function withShownOf(own: Assessment, other: Assessment): Assessment {
  if (own.state.kind === 'open' || other.state.kind === 'open') return own;
  const [mine, others] = [own.state.shown, other.state.shown];
  if (own.state.on !== other.state.on || mine.bank !== others.bank) return own;
  const kept = Object.entries(mine.views).filter(([, view]) => view !== null);
  const views = { ...others.views, ...Object.fromEntries(kept) };
  return isEqual(views, mine.views) ? own : { ...own, state: { ...own.state, shown: { ...mine, views } } };
}

/**
 * The one from the file in the place of the one that is there. What the owner answered to a referral last stays, so
 * that a “yes” that was withdrawn does not come back with an older file.
 */
export function inPlaceOf(file: Assessment, present: Assessment): Assessment {
  const referrals = [...file.referrals];
  for (const known of present.referrals) {
    const at = referrals.findIndex(
      ({ dimension, centre }) => dimension === known.dimension && centre === known.centre,
    );
    const found = referrals[at];
    if (found === undefined) referrals.push(known);
    else if (found.at < known.at) referrals[at] = known;
  }
  const { format, fields } = joinUnknown(present, file, (part) => part === 'referrals');
  const unknown = { format, fields: [...fields, ...(file.unknown?.fields ?? [])] };
  return withoutLost(withUnknown({ ...withShownOf(file, present), referrals }, unknown));
}

type Part =
  | 'fixed'
  | 'unknown'
  | 'name'
  | 'company'
  | 'responses'
  | 'agreement'
  | 'edits'
  | 'plan'
  | 'referrals'
  | 'state';
type Parts = Readonly<Record<Part, unknown>>;

/** What each kind of change can touch. */
const touched: Readonly<Record<HistoryWord, readonly Part[]>> = {
  created: [],
  renamed: ['name'],
  'company-changed': ['name', 'company', 'responses'],
  answered: ['responses'],
  edited: ['edits'],
  'referral-answered': ['referrals'],
  planned: ['plan'],
  closed: ['state'],
  reopened: ['state'],
  recomputed: ['state'],
  agreed: ['agreement'],
  'raters-changed': ['responses'],
  'rater-erased': ['responses', 'agreement', 'plan', 'state'],
  grown: [],
  duplicated: [],
  'went-back': ['name', 'company', 'responses', 'agreement', 'edits', 'plan', 'state'],
};

/** Each of these has a line of its own, also twice on a day: another one comes in between. */
const alwaysTold: ReadonlySet<string> = new Set(['closed', 'reopened']);

/**
 * Was `earlier` once what `later` went on from? Both share the lines of the history of `earlier`, so that they were
 * one until the last of these was written. After it only more of the same kind can have been done on that day, without
 * a line of its own: that must be found again in `later`. All else that is not found there must be told by a line.
 */
function cameBefore(earlier: Assessment, later: Assessment): boolean {
  const shared = earlier.history.length;
  if (!isEqual(earlier.history, later.history.slice(0, shared))) return false;
  const open = partsTouchedBy(earlier.history.slice(-1).filter(({ what }) => !alwaysTold.has(what)));
  const told = partsTouchedBy(later.history.slice(shared));
  const [before, after] = [partsOf(earlier), partsOf(later)];
  return partNames.every((part) => {
    if (isEqual(before[part], after[part]) || isKept(part, earlier, later)) return true;
    return told.has(part) && !open.has(part);
  });
}

function partsTouchedBy(lines: Assessment['history']): ReadonlySet<Part> {
  return new Set(lines.flatMap(({ what }) => (isWord(what) ? touched[what] : partNames)));
}

/** A file can hold any word; of an unknown one everything is thought possible. */
function isWord(what: string): what is HistoryWord {
  return Object.hasOwn(touched, what);
}

function isKept(part: Part, earlier: Assessment, later: Assessment): boolean {
  if (part === 'responses') return holds(givenIn(later), givenIn(withoutGivenAnew(earlier, later)));
  if (part === 'referrals') return earlier.referrals.every((one) => isAnswered(one, later));
  return holds(partsOf(later)[part], partsOf(earlier)[part]);
}

/** The same answer for the same centre, or a later one. */
function isAnswered(earlier: Referral, { referrals }: Assessment): boolean {
  return referrals.some(
    (one) =>
      one.dimension === earlier.dimension &&
      one.centre === earlier.centre &&
      (one.at > earlier.at || isEqual(one, earlier)),
  );
}

const partNames = [
  'fixed',
  'unknown',
  'name',
  'company',
  'responses',
  'agreement',
  'edits',
  'plan',
  'referrals',
  'state',
] as const satisfies readonly Part[];

function partsOf(assessment: Assessment): Parts {
  const document = documentOf(assessment);
  const { name, company, responses, agreement, edits, plan, referrals, state, ...others } = document;
  const { changedOn: _changedOn, history: _history, revision: _revision, erasedRaters, ...more } = others;
  const { version: _version, minReader: _minReader, ...fixed } = more;
  return {
    fixed,
    unknown: assessment.unknown?.fields ?? [],
    name,
    company,
    responses: responses.map(({ position: _position, ...response }) => response),
    agreement: { agreement, erasedRaters },
    edits,
    plan,
    referrals,
    state,
  };
}

/** Without the answers that were given again after the last change of `earlier`. */
function withoutGivenAnew(earlier: Assessment, later: Assessment): Assessment {
  const since = (id: ResponseId, question: string): boolean => {
    const answers = later.responses.find((one) => one.id === id)?.answers ?? {};
    return Object.entries(answers).some(([key, { at }]) => key === question && at > earlier.changedOn);
  };
  const responses = earlier.responses.map((response) => {
    const kept = Object.entries(response.answers).filter(([question]) => !since(response.id, question));
    return { ...response, answers: Object.fromEntries(kept) };
  });
  return { ...earlier, responses };
}

/** What respondents gave, whenever they gave it. A confirmed answer is more than one that is still to be confirmed. */
function givenIn({ responses }: Assessment): unknown {
  return Object.fromEntries(
    responses.map(({ id, answers, notes, importance, facts, toConfirm }) => {
      const given = Object.entries(answers).map(([question, { answer }]) => [question, answer]);
      const confirmed = Object.keys(answers).filter((question) => !toConfirm.some((one) => one === question));
      return [id, { answers: Object.fromEntries(given), confirmed, notes, importance, facts }];
    }),
  );
}
