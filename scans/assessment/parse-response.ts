import { languages, type Definition, type Variant } from '../definition/definition.ts';
import type { Parsed } from '../definition/problem.ts';
import type { Mode, Origin, Participant, Response } from './assessment.ts';
import { isCalendarDate } from '../definition/calendar-date.ts';
import { askedIn, parseAnswers, parseImportance, parseNotes } from './parse-answers.ts';
import { parseCompany } from './parse-company.ts';
import { parseFacts } from './parse-facts.ts';
import {
  choiceOf,
  isFields,
  refuseMissingKeys,
  refuseUnknownKeys,
  sectionOf,
  textOf,
  valueOf,
  type Section,
} from './response-fields.ts';
import { readResponseJson } from './response-json.ts';
import { createResponseProblems, placeIn, shown } from './response-problems.ts';

/** The version of the response file that is read here. */
export const responseFileVersion = 1;

const format = 'innovatiescan-response';
const requiredKeys = ['format', 'version', 'variant', 'answers'] as const;
const keys = [
  ...requiredKeys,
  'bank',
  'mode',
  'language',
  'startedOn',
  'completedOn',
  'origin',
  'company',
  'participant',
  'notes',
  'importance',
  'facts',
] as const;
const modes = ['full', 'quick'] as const;
const longestCode = 64;

/**
 * The text of a response file (JSON, at most 1,000,000 bytes) → a response that fits this definition, or every
 * problem with its place. Nothing is guessed, and a file of a newer version is not looked into (METHOD 1).
 */
export function parseResponse(definition: Definition, file: string, text: string): Parsed<Response> {
  const problems = createResponseProblems(file);
  const root = readResponseJson(text, problems);
  if (root !== undefined && !isFields(root)) problems.add('', 'response-not-object', { found: shown(root) });
  const section: Section = { place: '', fields: isFields(root) ? root : {}, problems };
  const response = isFields(root) && isReadable(section) ? parseFields(section, definition) : null;
  const found = problems.all();
  if (found.length > 0 || response === null) return { ok: false, problems: found };
  return { ok: true, value: response };
}

/** Says what is wrong with format and version; only a newer version keeps us from looking further. */
function isReadable(section: Section): boolean {
  const found = valueOf(section, 'format');
  if (found !== undefined && found !== format) section.problems.add('format', 'response-wrong-format');
  const version = valueOf(section, 'version');
  if (version === undefined || version === responseFileVersion) return true;
  const known = String(responseFileVersion);
  const isNewer = typeof version === 'number' && version > responseFileVersion;
  if (isNewer) section.problems.add('version', 'response-newer-version', { found: shown(version) });
  else section.problems.add('version', 'response-wrong-version', { found: shown(version), known });
  return !isNewer;
}

function parseFields(section: Section, definition: Definition): Response | null {
  refuseMissingKeys(section, requiredKeys);
  refuseUnknownKeys(section, keys);
  const bank = readBank(section);
  const variant = readVariant(section, definition);
  const mode: Mode = choiceOf(section, 'mode', modes) ?? 'full';
  const asked = askedIn(definition, variant, mode);
  const heading = {
    bank,
    mode,
    language: choiceOf(section, 'language', languages) ?? null,
    ...readDates(section),
    origin: readOrigin(sectionOf(section, 'origin')),
  };
  const company = parseCompany(sectionOf(section, 'company'), definition);
  const body = {
    company,
    participant: readParticipant(sectionOf(section, 'participant')),
    answers: parseAnswers(sectionOf(section, 'answers'), asked, company),
    notes: parseNotes(sectionOf(section, 'notes'), asked),
    importance: parseImportance(sectionOf(section, 'importance'), asked),
    facts: parseFacts(sectionOf(section, 'facts'), definition),
  };
  return variant === null ? null : { variant: variant.id, ...heading, ...body };
}

function readBank(section: Section): string | null {
  const value = valueOf(section, 'bank');
  if (value === undefined) return null;
  if (typeof value === 'string' && /^\d{1,5}\.\d{1,5}\.\d{1,5}$/u.test(value)) return value;
  section.problems.add('bank', 'response-wrong-bank');
  return null;
}

function readVariant(section: Section, definition: Definition): Variant | null {
  const id = choiceOf(
    section,
    'variant',
    definition.variants.map((variant) => variant.id),
  );
  return definition.variants.find((variant) => variant.id === id) ?? null;
}

function readDates(section: Section): Pick<Response, 'startedOn' | 'completedOn'> {
  const startedOn = readDate(section, 'startedOn');
  const completedOn = readDate(section, 'completedOn');
  if (startedOn !== null && completedOn !== null && completedOn < startedOn) {
    const values = { started: startedOn, completed: completedOn };
    section.problems.add('completedOn', 'response-ends-before-start', values);
  }
  return { startedOn, completedOn };
}

function readDate(section: Section, key: string): string | null {
  const value = valueOf(section, key);
  if (value === undefined) return null;
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  section.problems.add(placeIn(section.place, key), 'response-wrong-date', { found: shown(value) });
  return null;
}

function readOrigin(section: Section): Origin {
  refuseUnknownKeys(section, ['how', 'session', 'programme']);
  const how = choiceOf(section, 'how', ['alone', 'adviser', 'workshop']);
  const session = textOf(section, 'session', longestCode);
  const programme = textOf(section, 'programme', longestCode);
  return {
    ...(how === undefined ? {} : { how }),
    ...(session === undefined ? {} : { session }),
    ...(programme === undefined ? {} : { programme }),
  };
}

function readParticipant(section: Section): Participant {
  refuseUnknownKeys(section, ['id', 'role', 'group']);
  const id = textOf(section, 'id', longestCode);
  const role = choiceOf(section, 'role', ['owner', 'manager', 'employee', 'adviser']);
  const group = choiceOf(section, 'group', ['management', 'staff']);
  return {
    ...(id === undefined ? {} : { id }),
    ...(role === undefined ? {} : { role }),
    ...(group === undefined ? {} : { group }),
  };
}
