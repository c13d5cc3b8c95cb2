import type { Definition, Fact } from '../definition/definition.ts';
import type { Response } from './assessment.ts';
import { entriesOf, type Section } from './response-fields.ts';
import { placeIn, shortened, shown } from './response-problems.ts';

/** Fact id → chosen option indexes from 0. One choice stands as a number in the file, several as a list (METHOD 1). */
export function parseFacts(section: Section, definition: Definition): Response['facts'] {
  const facts: [string, readonly number[]][] = [];
  for (const [key, value] of entriesOf(section)) {
    const fact = definition.facts.find(({ id }) => id === key);
    if (fact === undefined) {
      const known = definition.facts.map(({ id }) => id).join(', ');
      const values = { key: shortened(key), known };
      section.problems.add(placeIn(section.place, key), 'response-unknown-fact', values);
    } else {
      const chosen = fact.maxChoices > 1 ? optionList(section, fact, value) : oneOption(section, fact, value);
      if (chosen.length > 0) facts.push([fact.id, chosen]);
    }
  }
  return Object.fromEntries(facts);
}

function oneOption(section: Section, fact: Fact, value: unknown): readonly number[] {
  const option = optionOf(section, fact, value, placeIn(section.place, fact.id));
  return option === undefined ? [] : [option];
}

function optionList(section: Section, fact: Fact, value: unknown): readonly number[] {
  const place = placeIn(section.place, fact.id);
  const most = String(fact.maxChoices);
  if (!Array.isArray(value)) {
    section.problems.add(place, 'response-not-option-list', { found: shown(value), most });
    return [];
  }
  if (value.length > fact.maxChoices) {
    section.problems.add(place, 'response-too-many-options', { found: String(value.length), most });
    return [];
  }
  const options = value.flatMap((entry: unknown, at) => {
    const option = optionOf(section, fact, entry, `${place}.${at}`);
    return option === undefined ? [] : [option];
  });
  refuseClashes(section, fact, options, place);
  return options;
}

function refuseClashes(section: Section, fact: Fact, options: readonly number[], place: string): void {
  for (const [at, option] of options.entries()) {
    const found = String(option);
    if (options.indexOf(option) < at) section.problems.add(place, 'response-option-twice', { found });
    else if (options.length > 1 && fact.options[option]?.exclusive === true) {
      section.problems.add(place, 'response-exclusive-option', { found });
    }
  }
}

function optionOf(section: Section, fact: Fact, value: unknown, place: string): number | undefined {
  const found = fact.options.findIndex((_, index) => index === value);
  if (found >= 0) return found;
  const last = String(fact.options.length - 1);
  section.problems.add(place, 'response-wrong-option', { found: shown(value), last });
  return undefined;
}
