import type {
  Assessment,
  AssessmentResponse,
  Ballot,
} from '../../../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../../../scans/assessment/assessment.ts';
import type {
  Definition,
  DimensionId,
  Importance,
  Language,
  LevelNumber,
  QuestionId,
  Variant,
} from '../../../../scans/definition/definition.ts';
import { isSeatId } from '../../../../scans/sessions/register-ids.ts';
import { emptyWorkshop, workshopScripts } from '../../../../scans/sessions/register.ts';
import type { Seat, Workshop, WorkshopScript } from '../../../../scans/sessions/register.ts';
import { buildWall } from '../../../../scans/workshop/present/build-wall.ts';
import type { WallSource } from '../../../../scans/workshop/present/build-wall.ts';
import type { Wall } from '../../../../scans/workshop/present/wall.ts';
import { scripts } from '../../../../scans/workshop/run/scripts.ts';
import { exampleAssessment, responseIdOf } from '../../assessment/example-assessment.ts';

const moment = '2026-11-29T09:00:00.000Z';

/** What a room is like: how many people and companies, how far they are. */
export type RoomLook = {
  readonly language: Language;
  readonly script: WorkshopScript;
  /** Of one company; of several each has one or two. */
  readonly people: number;
  readonly companies: number;
  /** How many people answered. */
  readonly answered: number;
  readonly isRated: boolean;
  readonly ballots: number;
  readonly isPlanned: boolean;
  /** The companies have them in turn. */
  readonly variants: readonly string[];
};

type SomeLook = Partial<RoomLook> & Pick<RoomLook, 'language' | 'script'>;

const usual: Omit<RoomLook, 'language' | 'script'> = {
  people: 6,
  companies: 12,
  answered: 100,
  isRated: true,
  ballots: 0,
  isPlanned: true,
  variants: ['general'],
};

/** The wall of each step of each script as the product makes it of such rooms; `look`: in what it differs. */
export function everyStep(
  definition: Definition,
  language: Language,
  look: Partial<RoomLook> = {},
): readonly (readonly [string, Wall])[] {
  return workshopScripts.flatMap((script) =>
    scripts[script].map(({ id }): readonly [string, Wall] => [
      `${script} ${id}`,
      wallAt(definition, { language, script, ...look }, id),
    ]),
  );
}

/** What lies between the steps: nobody or one person answered, few companies, nothing planned, voted or brought. */
export function betweenSteps(
  definition: Definition,
  language: Language,
): readonly (readonly [string, Wall])[] {
  const one = { language, script: 'one-company' } as const;
  const many = { language, script: 'several-companies' } as const;
  const half = { language, script: 'half-hour' } as const;
  const nobody = { answered: 0, isRated: false, isPlanned: false };
  const two = { ...one, people: 2, isRated: false, isPlanned: false };
  const named = (name: string, look: SomeLook, steps: readonly string[]) =>
    steps.map((step): readonly [string, Wall] => [`${name}, ${step}`, wallAt(definition, look, step)]);
  const changed = (name: string, look: SomeLook, step: string, change: Partial<Workshop>) =>
    [name, wallAt(definition, look, step, change)] as const;
  return [
    ...named('nobody answered', { ...one, ...nobody }, ['answers', 'importance', 'strengths', 'discussion']),
    ...named('nobody of a room answered', { ...many, ...nobody }, ['answers', 'room', 'topics', 'plan']),
    ...named('one of six answered', { ...one, ...nobody, answered: 1 }, ['answers', 'discussion', 'plan']),
    ...named('two people', two, ['strengths', 'discussion', 'remaining', 'result', 'vote', 'plan']),
    ...named('three of six voted', { ...one, ballots: 3 }, ['vote']),
    ...named('all voted', { ...one, ballots: 6 }, ['vote']),
    ...named('25 people', { ...one, people: 25 }, ['answers', 'discussion']),
    ...named('four companies', { ...many, companies: 4 }, ['room', 'market']),
    ...named('of several variants', { ...many, variants: ['general', 'care', 'construction'] }, [
      'importance',
      'room',
    ]),
    ...named('half an hour of several variants', { ...half, variants: ['general', 'care'] }, ['marks']),
    changed('nothing marked', half, 'marks', { marks: {} }),
    changed('nothing to talk about', half, 'talks', { marks: {} }),
    changed('nothing on the market', many, 'market', { offers: [] }),
    changed('ended', one, 'close', { endedOn: moment }),
  ];
}

/** The steps with the most on the wall, with the longest names and questions there are. */
export function fullestSteps(
  definition: Definition,
  language: Language,
): readonly (readonly [string, Wall])[] {
  const at = (script: WorkshopScript, step: string): readonly [string, Wall] => [
    `construction, ${step}`,
    wallAt(definition, { language, script, variants: ['construction'] }, step),
  ];
  return [
    at('one-company', 'remaining'),
    at('one-company', 'result'),
    at('several-companies', 'room'),
    at('several-companies', 'topics'),
    at('half-hour', 'marks'),
  ];
}

/** The wall of one step of a room. `change`: what of its workshop differs. */
export function wallAt(
  definition: Definition,
  look: SomeLook,
  step: string | null,
  change: Partial<Workshop> = {},
): Wall {
  const source = roomLike(definition, look);
  const workshop = {
    ...source.workshop,
    step,
    timer: { kind: 'paused', leftMs: 372_000 },
    ...change,
  } as const;
  return buildWall({ ...source, workshop });
}

/** What a wall is made from. */
export function roomLike(definition: Definition, some: SomeLook): WallSource {
  const look: RoomLook = { ...usual, ...some };
  const variantAt = (place: number): Variant => {
    const name = look.variants[place % look.variants.length];
    const variant = definition.variants.find(({ id }) => String(id) === name);
    if (variant === undefined) throw new Error(`no variant ${String(name)}`);
    return variant;
  };
  const isOne = look.script === 'one-company' || look.script === 'short';
  const companies = isOne
    ? [companyOf(variantAt(0), look, 0, look.people)]
    : Array.from({ length: look.companies }, (_, place) =>
        companyOf(variantAt(place), look, place, 1 + (place % 2)),
      );
  return {
    definition,
    dayOf: (time) => time.slice(0, 10),
    companies,
    workshop: workshopOf(variantAt(0), look, companies),
  };
}

function workshopOf({ quickScan }: Variant, look: RoomLook, companies: readonly Assessment[]): Workshop {
  return {
    ...emptyWorkshop,
    script: look.script,
    language: look.language,
    companies: companies.map(({ id }) => id),
    seats: companies.flatMap(seatsOf),
    offers: companies.flatMap(({ id }, place) => [
      { assessment: id, kind: 'show' as const, text: shown[place % shown.length] ?? '', dimension: null },
      ...(place % 2 === 0
        ? [
            {
              assessment: id,
              kind: 'see' as const,
              text: seen[(place / 2) % seen.length] ?? '',
              dimension: null,
            },
          ]
        : []),
    ]),
    marks: Object.fromEntries(quickScan.slice(0, 4).map((id, place) => [id, 5 - place])),
  };
}

function seatsOf({ id, responses }: Assessment): readonly Seat[] {
  return responses.map((response, place): Seat => {
    const seat = `${id}-${String(place)}`;
    if (!isSeatId(seat)) throw new Error(`no id of a seat: ${seat}`);
    return {
      id: seat,
      label: String(place + 1),
      assessment: id,
      response: response.id,
      role: 'employee',
      way: 'kiosk',
      state: Object.keys(response.answers).length === 0 ? 'waiting' : 'finished',
      noticeReadAt: moment,
      person: null,
    };
  });
}

function companyOf(variant: Variant, look: RoomLook, place: number, people: number): Assessment {
  const { script, language, answered, isRated, ballots, isPlanned } = look;
  return {
    ...exampleAssessment(`0f8c2a4e-0000-4000-8000-${String(place).padStart(12, '0')}`),
    variant: variant.id,
    mode: script === 'half-hour' ? 'quick' : 'full',
    responses: Array.from({ length: people }, (_, number) =>
      raterOf(variant, language, {
        number,
        company: place,
        hasAnswered: number + place * people < answered,
        isRated,
      }),
    ),
    edits: { remark: '', ownAdvice: [], leftOut: [] },
    plan: isPlanned ? planOf(variant) : [],
    agreement: {
      decisions: {},
      importance: {},
      ballots: Array.from({ length: ballots }, (_, voter) => ballotOf(variant, voter)),
      followUpOn: isPlanned ? '2027-02-26' : '',
    },
  };
}

type Rater = {
  readonly number: number;
  readonly company: number;
  readonly hasAnswered: boolean;
  readonly isRated: boolean;
};

function raterOf(variant: Variant, language: Language, rater: Rater): AssessmentResponse {
  const { number, company, hasAnswered, isRated } = rater;
  const answers = variant.questions.map((id, place): [QuestionId, { answer: Answer; at: string }] => [
    id,
    { answer: answerOf(place, number, company), at: moment },
  ]);
  const importance = variant.dimensions.map((id, place): [DimensionId, Importance] => [
    id,
    ([2, 3, 3, 2, 1, 2, 1, 1, 0] as const)[(place + company) % 9] ?? 2,
  ]);
  return {
    id: responseIdOf(`person-${String(company)}-${String(number)}`),
    participant: { id: `P${String(number + 1)}`, group: number % 2 === 0 ? 'management' : 'staff' },
    origin: { how: 'workshop' },
    language,
    startedOn: moment,
    answers: hasAnswered ? Object.fromEntries(answers) : {},
    notes: {},
    importance: hasAnswered && isRated ? Object.fromEntries(importance) : null,
    facts: {},
    toConfirm: [],
    position: null,
  };
}

/** Most are near each other, of every fifth question people differ, and now and then somebody does not know. */
function answerOf(place: number, person: number, company: number): Answer {
  if ((place * 7 + person * 5 + company) % 31 === 0) return 'dont-know';
  const middle = ([2, 1, 3, 2, 1, 0, 3, 2, 2, 1, 3] as const)[(place + company * 3) % 11] ?? 2;
  const apart = place % 5 === 3 ? ([-2, 1, 2, -1, 0, 2] as const) : ([0, 0, 1, 0, 0, -1] as const);
  return levelOf(middle + (apart[person % 6] ?? 0) + (company % 3));
}

function levelOf(number: number): LevelNumber {
  return ([0, 1, 2, 3, 4] as const)[Math.min(4, Math.max(0, number))] ?? 0;
}

function planOf({ dimensions }: Variant): Assessment['plan'] {
  return dimensions.map((dimension) => ({
    dimension,
    step: 'this-week',
    who: 'An',
    on: '2026-12-04',
    sign: 'Drie klanten schreven hun antwoord op.',
    done: false,
  }));
}

function ballotOf({ dimensions }: Variant, voter: number): Ballot {
  const chosen = [dimensions[(voter * 2) % 9], dimensions[(voter + 4) % 9]].flatMap((id) => id ?? []);
  return Object.fromEntries([...new Set(chosen)].map((id, place) => [id, place === 0 ? 2 : 1] as const));
}

const shown = [
  'Hoe wij elke vrijdag een kwartier overlopen wat misliep, zonder schuldige te zoeken',
  'Onze proefopstelling voor kleine reeksen',
  'Een werkbon op de telefoon',
  'Hoe wij een student een probleem lieten uitzoeken',
  'Onze klantenavond in het atelier',
  'Een lijst van leveranciers die mee ontwerpen',
  'Hoe wij uren van vernieuwing bijhouden',
];
const seen = [
  'Iemand die met een onderzoekscentrum samenwerkte',
  'Hoe u weet of een idee verkoopt voor u het maakt',
  'Een kleine robot in een werkplaats van tien mensen',
];
