import { describe, expect, it } from 'vitest';
import { adviceOrder } from '../../../../renderer/features/advice/advice-order.ts';
import { freeLineId } from '../../../../renderer/features/advice/changes.ts';
import { dimensionId } from '../../../../scans/definition/ids.ts';
import type { AdviceView } from '../../../../scans/services/views/result-view.ts';

function advice(id: string, place: AdviceView['place'], letter: AdviceView['letter']): AdviceView {
  return {
    dimension: dimensionId(id),
    place,
    letter,
    name: id,
    level: 1,
    levelName: '',
    shown: 20,
    importance: '',
    diagnosisIntro: '',
    diagnosis: '',
    first: null,
    steps: [
      { label: '', text: '' },
      { label: '', text: '' },
    ],
    thisYear: { label: '', text: '' },
    tool: { label: '', text: '' },
    help: { label: '', text: '' },
    because: [],
    computation: null,
    leftOut: false,
    offers: [],
  };
}

const all = [advice('ABS', 'top', 'A'), advice('CUS', 'top', 'B'), advice('PEO', 'other', null)];

describe('adviceOrder', () => {
  it('parts the themes of the plan from the others', () => {
    const { first, others } = adviceOrder(all, dimensionId('ABS'));
    expect(first.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(others.map(({ name }) => name)).toEqual(['PEO']);
  });

  it('goes on to the next theme of the plan, and not past the last', () => {
    expect(adviceOrder(all, dimensionId('ABS')).next?.letter).toBe('B');
    expect(adviceOrder(all, dimensionId('CUS')).next).toBeNull();
    expect(adviceOrder(all, dimensionId('PEO')).next).toBeNull();
  });
});

describe('freeLineId', () => {
  it('gives an id that no other line has', () => {
    expect(freeLineId([])).toBe('own-1');
    expect(freeLineId([{ id: 'own-2', text: '' }])).toBe('own-3');
    expect(freeLineId([{ id: 'own-1', text: '' }])).toBe('own-2');
  });
});
