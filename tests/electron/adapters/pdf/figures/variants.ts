import { fillAssessment } from '../../../../../scans/assessment/fill-assessment.ts';
import { newAssessment } from '../../../../../scans/assessment/new-assessment.ts';
import { serialiseScanFile } from '../../../../../scans/assessment/scan-file.ts';
import type { Answer, Response } from '../../../../../scans/assessment/assessment.ts';
import { languages, levelNumbers } from '../../../../../scans/definition/definition.ts';
import type { Definition, Language, Variant } from '../../../../../scans/definition/definition.ts';
import type { ReportInput } from '../../../../../scans/report/report-input.ts';
import type { PaperAttachment } from '../../../../../scans/services/ports.ts';
import { idOf, responseIdOf, sha256Hex } from '../../../../scans/assessment/example-assessment.ts';
import { emptyResponse, inputOf } from '../../../../scans/report/report-inputs.ts';

const completeness = ['whole', 'mixed', 'few', 'empty'] as const;
type Completeness = (typeof completeness)[number];

/** How long the name is and how long each of the notes: nothing, short, usual, long, the most that may be typed. */
const lengths = [
  { name: 0, note: 0, notes: 0 },
  { name: 8, note: 20, notes: 3 },
  { name: 40, note: 150, notes: 10 },
  { name: 120, note: 700, notes: 10 },
  { name: 200, note: 2000, notes: 6 },
] as const;
type Length = (typeof lengths)[number];

export type ReportVariant = {
  readonly title: string;
  readonly language: Language;
  readonly input: ReportInput;
  /** The scan that travels inside. */
  readonly attachment: PaperAttachment;
};

/** Each of the variants, states of completeness and lengths once; the languages take turns. Every run the same. */
export function reportVariants(definition: Definition, seed: number): readonly ReportVariant[] {
  return definition.variants.flatMap((variant, v) =>
    completeness.flatMap((state, c) =>
      lengths.map((length, l) => {
        const language = languages[(v + l) % languages.length] ?? 'nl';
        const next = chance(seed + 100 * v + 10 * c + l);
        const response = responseOf(definition, variant, state, length, next);
        return {
          title: `${variant.id}, ${state}, ${length.name} signs, ${language}`,
          language,
          input: { ...inputOf(definition, response), language },
          attachment: carried(response, definition.version, language),
        };
      }),
    ),
  );
}

/** Two lengths of each variant and state of completeness, so that every length has its turn. */
export function fewOf<One>(all: readonly One[]): readonly One[] {
  return all.filter((_, at) => {
    const [cell, length] = [Math.floor(at / lengths.length), at % lengths.length];
    return length === cell % lengths.length || length === (cell + 2) % lengths.length;
  });
}

type Chance = (below: number) => number;

/** Numbers that look like chance and are the same for the same seed: xorshift, 32 bits. */
export function chance(seed: number): Chance {
  let state = seed === 0 ? 1 : seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function responseOf(
  definition: Definition,
  variant: Variant,
  state: Completeness,
  { name, note, notes }: Length,
  next: Chance,
): Response {
  const answered = variant.questions.flatMap((id) => {
    const answer = answerOf(state, next);
    return answer === null ? [] : [[id, answer] as const];
  });
  const noted = variant.questions.filter((_, at) => at % 4 === 1).slice(0, notes);
  const isRated = state === 'whole' || state === 'mixed';
  const rated = variant.dimensions.map((id, at) => [id, ([0, 1, 2] as const)[at % 3] ?? 0] as const);
  const region = (['VL', 'BXL', 'WAL', undefined] as const)[next(4)];
  return emptyResponse(definition, {
    variant: variant.id,
    answers: Object.fromEntries(answered),
    notes: Object.fromEntries(noted.map((id) => [id, prose(note, next)])),
    importance: isRated ? Object.fromEntries(rated) : null,
    company: {
      ...(name === 0 ? {} : { name: prose(name, next) }),
      ...(region === undefined ? {} : { region }),
    },
  });
}

function answerOf(state: Completeness, next: Chance): Answer | null {
  const level = levelNumbers[next(5)] ?? 0;
  if (state === 'whole') return level;
  if (state === 'empty') return null;
  if (state === 'few') return next(3) === 0 ? level : null;
  return ([level, level, level, 'dont-know', 'not-applicable', null] as const)[next(6)] ?? null;
}

const words = [
  'Metaalconstructies',
  'en',
  'Œuvre',
  'Größe',
  'W'.repeat(40),
  'wij',
  'niet',
  'l’été',
  '(bv)',
  '–',
  '100\u00a0%',
];

/** So many signs of words of every width. */
function prose(count: number, next: Chance): string {
  let text = '';
  while (text.length < count) text += `${words[next(words.length)] ?? ''} `;
  return text.slice(0, count).trim();
}

function carried(response: Response, bank: string, language: Language): PaperAttachment {
  const { variant, mode, company } = response;
  const at = '2026-11-20T08:00:00.000Z';
  const id = idOf('0f8c2a4e-0000-4000-8000-000000000001');
  const own = { id, response: responseIdOf('r1'), at, bank, variant, mode, company };
  const assessment = newAssessment({ ...own, filledBy: 'owner', language, name: company.name ?? 'Een scan' });
  const text = serialiseScanFile(fillAssessment(assessment, response, at), sha256Hex);
  if (!text.ok) throw new Error('the scan does not fit');
  return {
    name: 'scan.iscan',
    type: 'application/json',
    description: 'Antwoorden',
    bytes: Buffer.from(text.value),
  };
}
