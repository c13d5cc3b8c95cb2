import type {
  Assessment,
  AssessmentResponse,
  ShownResult,
  Unknown,
  UnknownField,
} from './assessment-record.ts';
import type { Company, Participant } from './assessment.ts';
import type { ScanFileShape } from './scan-file-schema.ts';
import { partOf, putBack } from './scan-file-unknown.ts';
import { formatWritten } from './scan-file-version.ts';

/**
 * What this program knows of a scan file, without its checksum: every key in the order of the schema, the entries of
 * records sorted by key. The same assessment always gives the same document, whatever order it was built in.
 */
export function documentOf(assessment: Assessment): Omit<ScanFileShape, 'checksum'> {
  return {
    format: 'innovatiescan',
    ...(assessment.unknown?.format ?? formatWritten),
    bank: assessment.bank,
    id: assessment.id,
    name: assessment.name,
    createdOn: assessment.createdOn,
    changedOn: assessment.changedOn,
    variant: assessment.variant,
    mode: assessment.mode,
    filledBy: assessment.filledBy,
    company: companyOf(assessment.company),
    responses: assessment.responses.map(responseOf),
    edits: {
      remark: assessment.edits.remark,
      ownAdvice: assessment.edits.ownAdvice.map(({ id, text }) => ({ id, text })),
      leftOut: [...assessment.edits.leftOut],
    },
    plan: assessment.plan.map(({ dimension, step, who, on, sign, done }) => ({
      dimension,
      step,
      who,
      on,
      sign,
      done,
    })),
    referrals: assessment.referrals.map(({ dimension, centre, answer, at, textVersion }) => ({
      dimension,
      centre,
      answer,
      at,
      textVersion,
    })),
    state: stateOf(assessment.state),
    history: assessment.history.map(({ at, what }) => ({ at, what })),
    grownFrom: assessment.grownFrom,
    example: assessment.example,
    ...consensusOf(assessment),
    ...agreementOf(assessment),
    ...(assessment.erasedRaters === undefined ? {} : { erasedRaters: assessment.erasedRaters }),
    revision: assessment.revision,
  };
}

/** The text that the checksum of a scan file is made of: its document with what is unknown, in a fixed order. */
export function unsignedText(assessment: Assessment): string {
  return JSON.stringify(wholeOf(assessment).document, null, 2);
}

/** The text of a scan file: what it says, and as last key the checksum of that. */
export function signedText(unsigned: string, checksum: string): string {
  return `${unsigned.slice(0, -2)},\n  "checksum": "${checksum}"\n}\n`;
}

/** The assessment in a document that fits the schema, with what the schema does not know. */
export function assessmentOf(document: ScanFileShape, fields: readonly UnknownField[]): Assessment {
  const { format: _format, version, minReader, checksum: _checksum, ...assessment } = document;
  const isOurs = version === formatWritten.version && minReader === formatWritten.minReader;
  return withUnknown(assessment, { format: isOurs ? null : { version, minReader }, fields });
}

/** The assessment with this in the place of what was unknown in its file: each place once, in a fixed order. */
export function withUnknown(assessment: Assessment, { format, fields: given }: Unknown): Assessment {
  const { unknown: _before, ...known } = assessment;
  const places = sorted(
    Object.fromEntries(given.map((field) => [JSON.stringify([...field.place, field.key]), field])),
    (field) => field,
  );
  const fields = Object.values(places);
  return format === null && fields.length === 0 ? known : { ...known, unknown: { format, fields } };
}

/** What is unknown in `then`, but in these parts what is unknown in `now`; the numbers are those of the higher version. */
export function joinUnknown(
  { unknown: now }: Assessment,
  { unknown: then }: Assessment,
  isOfNow: (part: string | null) => boolean,
): Unknown {
  const formats = [now?.format ?? null, then?.format ?? null].filter((format) => format !== null);
  return {
    format: formats.toSorted((a, b) => b.version - a.version)[0] ?? null,
    fields: [
      ...(then?.fields ?? []).filter((field) => !isOfNow(partOf(field))),
      ...(now?.fields ?? []).filter((field) => isOfNow(partOf(field))),
    ],
  };
}

/** Without what was unknown in parts that are gone; the same object where none is. */
export function withoutLost(assessment: Assessment): Assessment {
  if (assessment.unknown === undefined) return assessment;
  const { format, fields } = assessment.unknown;
  const { kept } = wholeOf(assessment);
  return kept.length === fields.length ? assessment : withUnknown(assessment, { format, fields: kept });
}

function wholeOf(assessment: Assessment): ReturnType<typeof putBack> {
  const document = documentOf(assessment);
  const fields = assessment.unknown?.fields ?? [];
  return fields.length === 0 ? { document, kept: fields } : putBack(document, fields);
}

function companyOf(company: Company): ScanFileShape['company'] {
  const { name, enterpriseNumber, nace, region, postcode, sector, size, legalForm } = company;
  return {
    ...(name === undefined ? {} : { name }),
    ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
    ...(nace === undefined ? {} : { nace: nace.map(({ code, version }) => ({ code, version })) }),
    ...(region === undefined ? {} : { region }),
    ...(postcode === undefined ? {} : { postcode }),
    ...(sector === undefined ? {} : { sector }),
    ...(size === undefined ? {} : { size }),
    ...(legalForm === undefined ? {} : { legalForm }),
  };
}

function participantOf({ id, role, group }: Participant): ScanFileShape['responses'][number]['participant'] {
  return {
    ...(id === undefined ? {} : { id }),
    ...(role === undefined ? {} : { role }),
    ...(group === undefined ? {} : { group }),
  };
}

function responseOf(response: AssessmentResponse): ScanFileShape['responses'][number] {
  const { how, session, programme } = response.origin;
  return {
    id: response.id,
    participant: participantOf(response.participant),
    origin: {
      ...(how === undefined ? {} : { how }),
      ...(session === undefined ? {} : { session }),
      ...(programme === undefined ? {} : { programme }),
    },
    language: response.language,
    startedOn: response.startedOn,
    answers: sorted(response.answers, ({ answer, at }) => ({ answer, at })),
    notes: sorted(response.notes, (note) => note),
    importance: response.importance === null ? null : sorted(response.importance, (value) => value),
    facts: sorted(response.facts, (chosen) => [...chosen]),
    toConfirm: [...response.toConfirm],
    position: response.position,
    ...(response.finishedOn === undefined ? {} : { finishedOn: response.finishedOn }),
  };
}

function stateOf(state: Assessment['state']): ScanFileShape['state'] {
  switch (state.kind) {
    case 'open':
      return { kind: 'open' };
    case 'closed': {
      const { bank, views } = state.shown;
      return { kind: 'closed', on: state.on, shown: { bank, views: viewsOf(views) } };
    }
  }
}

function consensusOf({ consensus }: Assessment): Pick<ScanFileShape, 'consensus'> {
  if (consensus === undefined) return {};
  const questions = sorted(consensus.questions, ({ numbers, dontKnow, notApplicable }) => ({
    numbers,
    dontKnow,
    notApplicable,
  }));
  return { consensus: { raters: consensus.raters, questions } };
}

function agreementOf({ agreement }: Assessment): Pick<ScanFileShape, 'agreement'> {
  if (agreement === undefined) return {};
  return {
    agreement: {
      decisions: sorted(agreement.decisions, ({ proposal, choice, reason, how, at }) => ({
        proposal,
        choice,
        reason,
        how,
        at,
      })),
      importance: sorted(agreement.importance, (value) => value),
      ballots: agreement.ballots.map((ballot) => sorted(ballot, (dots) => dots)),
      followUpOn: agreement.followUpOn,
    },
  };
}

function viewsOf({ nl, fr, de, en }: ShownResult['views']): ShownResult['views'] {
  return {
    ...(nl === undefined ? {} : { nl }),
    ...(fr === undefined ? {} : { fr }),
    ...(de === undefined ? {} : { de }),
    ...(en === undefined ? {} : { en }),
  };
}

function sorted<V, W>(record: Readonly<Record<string, V>>, copy: (value: V) => W): Record<string, W> {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, copy(value)]));
}
