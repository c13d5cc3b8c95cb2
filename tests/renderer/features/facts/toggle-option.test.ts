import { describe, expect, it } from 'vitest';
import { toggleOption } from '../../../../renderer/features/facts/toggle-option.ts';

const options = [false, false, false, true].map((exclusive) => ({ text: '', exclusive }));

describe('options of a fact', () => {
  it('replace each other when one may be chosen', () => {
    expect(toggleOption({ options, maxChoices: 1 }, [0], 2)).toEqual([2]);
  });

  it('add up to the most, and not beyond', () => {
    expect(toggleOption({ options, maxChoices: 2 }, [2], 0)).toEqual([0, 2]);
    expect(toggleOption({ options, maxChoices: 2 }, [0, 2], 1)).toBeNull();
    expect(toggleOption({ options, maxChoices: 2 }, [0, 2], 2)).toEqual([0]);
  });

  it('clear each other where one goes with no other', () => {
    expect(toggleOption({ options, maxChoices: 2 }, [0, 1], 3)).toEqual([3]);
    expect(toggleOption({ options, maxChoices: 2 }, [3], 1)).toEqual([1]);
  });
});
