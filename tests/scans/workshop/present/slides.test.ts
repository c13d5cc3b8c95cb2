import { beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '../../../../scans/definition/definition.ts';
import type { SlideKind, SlideOf } from '../../../../scans/workshop/present/wall.ts';
import { loadDefinition } from '../../../definition.ts';
import { roomLike, wallAt } from './wall-rooms.ts';
import type { RoomLook } from './wall-rooms.ts';

let definition: Definition;

beforeAll(async () => {
  definition = await loadDefinition();
});

const one = { language: 'nl', script: 'one-company' } as const;
const many = { language: 'nl', script: 'several-companies' } as const;

type Look = Partial<RoomLook> & Pick<RoomLook, 'language' | 'script'>;

function slideOf<K extends SlideKind>(look: Look, step: string, kind: K): SlideOf<K> {
  const { slide } = wallAt(definition, look, step);
  if (!isOf(slide, kind)) throw new Error(`another slide: ${slide.kind}`);
  return slide;
}

function isOf<K extends SlideKind>(slide: SlideOf<SlideKind>, kind: K): slide is SlideOf<K> {
  return slide.kind === kind;
}

describe('the proposals that nobody talks about', () => {
  test('have the numbers of the form and the level that is proposed', () => {
    const { rows, proposed } = slideOf(one, 'remaining', 'remaining');
    const questions = rows.flatMap((row) => row.questions);
    expect(questions.map(({ number }) => number)).toEqual(Array.from({ length: 38 }, (_, at) => at + 1));
    expect(questions.filter(({ level }) => typeof level === 'number').length).toBe(proposed);
    expect(questions.some(({ isAccepted }) => isAccepted)).toBe(false);
  });

  test('of two people are shown only where both say the same', () => {
    const look = { ...one, people: 2 };
    const { rows } = slideOf(look, 'remaining', 'remaining');
    const [company] = roomLike(definition, look).companies;
    const asked = definition.variants.find(({ id }) => id === company?.variant)?.questions ?? [];
    for (const { number, level } of rows.flatMap((row) => row.questions)) {
      const id = asked[number - 1];
      const given = company?.responses.map(({ answers }) => (id === undefined ? null : answers[id]?.answer));
      const isShared = typeof given?.[0] === 'number' && given[0] === given[1];
      expect(level).toBe(isShared ? given[0] : 'hidden');
    }
    expect(JSON.stringify(rows)).toContain('hidden');
  });
});

test('where nobody answered, nothing is said of what the group thinks', () => {
  for (const step of ['strengths', 'discussion', 'remaining', 'result', 'vote', 'plan']) {
    slideOf({ ...one, answered: 0 }, step, 'too-few');
    slideOf({ ...one, answered: 1 }, step, 'too-few');
  }
});

test('companies of several variants rate the themes of all of them', () => {
  const { dimensions } = slideOf({ ...many, variants: ['general', 'care'] }, 'importance', 'importance');
  expect(dimensions.map(String)).toEqual(expect.arrayContaining(['STR', 'SUS', 'EMB']));
  expect(new Set(dimensions).size).toBe(dimensions.length);
});
