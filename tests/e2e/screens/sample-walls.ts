import { dimensionId, questionId, variantId } from '../../../scans/definition/ids.ts';
import type { WorkshopScript } from '../../../scans/sessions/register.ts';
import type { Importance, LevelNumber } from '../../../scans/definition/definition.ts';
import type { Language } from '../../../scans/services/api.ts';
import type { Slide, SlideKind, SlideOf, Wall } from '../../../scans/workshop/present/wall.ts';

const dimensions = ['STR', 'CUS', 'ABS', 'PRO', 'PEO', 'NET', 'OFF', 'DIG', 'SUS'].map(dimensionId);
const scores = [52, 47, 39, 48, 61, 25, 58, 56, null];

export type SampleState = SlideKind | 'question-hidden' | 'question-groups' | 'room-few' | 'compare-hidden';

/** A wall as it may be in each step, with as much on it as a room gives. `steps`: six texts of first steps. */
export function sampleWalls(
  language: Language,
  steps: readonly string[] = firstSteps,
): Readonly<Record<SampleState, Wall>> {
  const one = (step: string | null, slide: Slide): Wall => wall(language, 'one-company', step, slide);
  const many = (step: string, slide: Slide): Wall => wall(language, 'several-companies', step, slide);
  const half = (step: string, slide: Slide): Wall => wall(language, 'half-hour', step, slide);
  return {
    waiting: { ...one(null, { kind: 'waiting' }), timer: null },
    welcome: one('welcome', { kind: 'welcome' }),
    answers: one('answers', { kind: 'answers', finished: 3, people: 7 }),
    importance: one('importance', { kind: 'importance', dimensions, finished: 3, people: 7 }),
    break: one('break', { kind: 'break' }),
    strengths: one('strengths', strengths),
    question: one('discussion', questionWith('PEO2', [1, 2, 0, 3, 1])),
    'question-hidden': one('discussion', { ...questionWith('PEO1', null), label: null, people: 2 }),
    'question-groups': one('discussion', grouped),
    'nothing-to-discuss': one('discussion', { kind: 'nothing-to-discuss' }),
    remaining: one('remaining', remaining),
    result: one('result', result),
    vote: one('vote', { kind: 'vote', dimensions, ballots: 4 }),
    compare: one('vote', compare),
    'compare-hidden': one('vote', { ...compare, voted: null }),
    plan: one('plan', planWith(steps)),
    close: one('close', { kind: 'close', on: '2027-02-22' }),
    'too-few': one('strengths', { kind: 'too-few', least: 2 }),
    end: { ...one('close', { kind: 'end' }), timer: null },
    room: many('room', room),
    'room-few': many('room', { kind: 'room', companies: 4, rows: null }),
    reading: many('reading', { kind: 'reading' }),
    pairs: many('pairs', { kind: 'pairs' }),
    topics: many('topics', { kind: 'topics', topics: topicNames.slice(0, 3) }),
    'own-plan': many('plan', { kind: 'own-plan' }),
    market: many('market', market),
    marks: half('marks', { kind: 'marks', marks: 11 }),
    talks: half('talks', talks),
    invite: half('invite', { kind: 'invite' }),
  };
}

function wall(language: Language, script: WorkshopScript, step: string | null, slide: Slide): Wall {
  const variant = script === 'several-companies' ? null : variantId('general');
  return { script, language, step, timer: { kind: 'paused', leftMs: 372_000 }, variant, slide };
}

/** With these dots; `null`: they may not be shown. */
export function questionWith(question: string, dots: SlideOf<'question'>['dots']): SlideOf<'question'> {
  return {
    kind: 'question',
    question: questionId(question),
    dimension: dimensionId(question.slice(0, 3)),
    place: { at: 1, of: 6 },
    before: null,
    next: null,
    people: 7,
    settled: null,
    dots,
    dontKnow: dots === null ? 0 : 1,
    notApplicable: dots === null ? 0 : 1,
    label: 'discuss',
    byGroup: null,
  };
}

const grouped: SlideOf<'question'> = {
  ...questionWith('STR2', [2, 3, 3, 2, 2]),
  people: 12,
  settled: 1,
  byGroup: { management: [0, 1, 1, 1, 1], staff: [2, 1, 1, 1, 0] },
};

const strengths: SlideOf<'strengths'> = {
  kind: 'strengths',
  strengths: [dimensionId('PEO'), dimensionId('OFF')],
  bars: dimensions.map((dimension, at) => {
    const score = scores[at] ?? null;
    const spread = score === null ? null : 8 + 2 * at;
    return {
      dimension,
      score,
      level: score === null ? null : levelOf(score),
      low: score === null || spread === null ? null : score - spread,
      high: score === null || spread === null ? null : score + spread,
    };
  }),
};

function levelOf(score: number): LevelNumber {
  if (score < 38) return 1;
  return score < 63 ? 2 : 3;
}

const result: SlideOf<'result'> = {
  kind: 'result',
  isRated: true,
  points: pointsWith([2, 3, 3, 2, 1, 2, 3, 1, 1]),
  missing: ['SUS'].map(dimensionId),
  words: {
    importance: ['nu niet aan de orde', 'een beetje belangrijk', 'belangrijk', 'cruciaal'],
    corner: 'belangrijk en laag',
    axis: 'score',
  },
};

function pointsWith(importance: readonly Importance[]): SlideOf<'result'>['points'] {
  return dimensions.flatMap((dimension, at) => {
    const score = scores[at] ?? null;
    if (score === null) return [];
    const letter = ({ ABS: 'A', CUS: 'B', NET: 'C' } as const)[String(dimension)] ?? null;
    return [
      { dimension, number: at + 1, letter, score, level: levelOf(score), importance: importance[at] ?? 2 },
    ];
  });
}

const remaining: SlideOf<'remaining'> = {
  kind: 'remaining',
  proposed: 32,
  accepted: 4,
  discussed: 6,
  rows: dimensions.map((dimension, theme) => ({
    dimension,
    questions: ([2, 1, 'not-applicable', 'hidden', 3] as const).map((level, place) => ({
      number: 5 * theme + place + 1,
      level,
      isAccepted: theme === 0,
    })),
  })),
};

const compare: SlideOf<'compare'> = {
  kind: 'compare',
  calculated: ['ABS', 'CUS', 'NET', 'OFF', 'PRO'].map(dimensionId),
  voted: ['NET', 'PEO', 'ABS', 'STR', 'DIG'].map((id, at) => ({ dimension: dimensionId(id), dots: 7 - at })),
};

const firstSteps = [
  'Vraag drie klanten wat zij anders zouden doen, en schrijf hun woorden op.',
  'Leg met elke verkoper vast welke vraag hij deze maand stelt.',
  'Kies één leverancier en vraag wat hij elders ziet.',
  'Bezoek met twee mensen een bedrijf uit een andere sector.',
  'Bel de dienst die bij dit thema past.',
  'Zoek een partner voor één proef, en spreek af wat elk inbrengt.',
];

function planWith(steps: readonly string[]): SlideOf<'plan'> {
  const rows = ['ABS', 'CUS', 'NET'].flatMap((id, theme) =>
    (['this-week', 'this-quarter'] as const).map((step, at) => ({
      dimension: dimensionId(id),
      step,
      text: steps[2 * theme + at] ?? '',
      isTaken: at === 0,
      on: at === 0 ? '2026-12-04' : '',
      sign: at === 0 ? 'drie antwoorden op papier' : '',
    })),
  );
  return { kind: 'plan', rows };
}

const topicNames = [
  'Kennis van buiten',
  'Klant en markt',
  'Samenwerking en netwerk',
  'Mensen en cultuur',
].map((name, at) => ({ dimension: dimensions[at] ?? dimensionId('STR'), name }));

const room: SlideOf<'room'> = {
  kind: 'room',
  companies: 12,
  rows: dimensions.map((dimension, at) => ({
    dimension,
    name: topicNames[at % topicNames.length]?.name ?? '',
    levels: [at % 3, 3, 5 - (at % 3), 3, 1],
    median: 40 + at,
  })),
};

const market: SlideOf<'market'> = {
  kind: 'market',
  show: [
    'Hoe wij elke vrijdag een kwartier overlopen wat misliep, zonder schuldige te zoeken',
    'Onze proefopstelling voor kleine reeksen',
    'Een werkbon op de telefoon',
    'Hoe wij een student een probleem lieten uitzoeken',
    'Onze klantenavond in het atelier',
    'Een lijst van leveranciers die mee ontwerpen',
    'Hoe wij uren van vernieuwing bijhouden',
  ],
  see: [
    'Iemand die met een onderzoekscentrum samenwerkte',
    'Hoe u weet of een idee verkoopt voor u het maakt',
    'Een kleine robot in een werkplaats van tien mensen',
  ],
};

const talks: SlideOf<'talks'> = {
  kind: 'talks',
  questions: [
    { question: questionId('PEO2'), marks: 5 },
    { question: questionId('NET4'), marks: 3 },
  ],
};
