import fc from 'fast-check';

import type { ResponseFile } from '../responses.ts';

/** Texts that somebody could call a response file: broken, foreign, huge, deep, poisoned, and now and then valid. */
export function hostileText(valid: fc.Arbitrary<ResponseFile>): fc.Arbitrary<string> {
  const file = valid.map((fields) => JSON.stringify(fields));
  return fc.oneof(
    { weight: 6, arbitrary: mutated(valid) },
    { weight: 4, arbitrary: cutOrSpliced(file) },
    { weight: 3, arbitrary: poisoned(valid) },
    { weight: 3, arbitrary: fc.json({ maxDepth: 6 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
    { weight: 2, arbitrary: bytesAsText },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: flooded(valid) },
  );
}

const poison = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
);

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    [],
    {},
    [[]],
    5,
    -1,
    2.5,
    1e308,
    '2',
    'dont-know',
    'not-applicable',
    '\ud800',
  ),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const oddKey = fc.oneof(
  poison,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('EMB1-C', 'STR9', ''),
);

const knownKey = fc.constantFrom(
  'format',
  'version',
  'bank',
  'variant',
  'mode',
  'language',
  'startedOn',
  'completedOn',
  'origin',
  'company',
  'participant',
  'answers',
  'notes',
  'importance',
  'facts',
);

/** One to four keys of a valid file get an odd value, at the top or one level down. */
function mutated(valid: fc.Arbitrary<ResponseFile>): fc.Arbitrary<string> {
  const change = fc.record({ at: knownKey, key: fc.option(oddKey), value: oddValue });
  return fc.tuple(valid, fc.array(change, { minLength: 1, maxLength: 4 })).map(([file, changes]) => {
    const entries = new Map<string, unknown>(Object.entries(file));
    for (const { at, key, value } of changes) {
      const old = entries.get(at);
      const isObject = typeof old === 'object' && old !== null;
      entries.set(at, key === null || !isObject ? value : withKey(old, key, value));
    }
    return JSON.stringify(Object.fromEntries(entries));
  });
}

/** `Object.fromEntries` makes an own key of `__proto__` too, as a JSON parser does. */
function withKey(old: object, key: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(old), [key, value]]);
}

/** A valid file cut off, or with a piece of text anywhere in it. */
function cutOrSpliced(file: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const piece = fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom('{', ']', '"', ',', '\\', '\u0000', '1e999'),
  );
  return fc.tuple(file, share, share, piece).map(([text, a, b, inserted]) => {
    const from = Math.floor(Math.min(a, b) * text.length);
    const to = Math.floor(Math.max(a, b) * text.length);
    return text.slice(0, from) + inserted + (to % 2 === 0 ? text.slice(to) : text.slice(from));
  });
}

/** A dangerous key with a dangerous value, anywhere in a valid file. */
function poisoned(valid: fc.Arbitrary<ResponseFile>): fc.Arbitrary<string> {
  return fc.tuple(valid, poison, fc.nat({ max: 20 })).map(([file, key, place]) => {
    const text = JSON.stringify({ ...file, company: { nace: [{}] }, notes: {}, origin: {}, facts: {} });
    const braces = [...text.matchAll(/\{/gu)].map((match) => match.index + 1);
    const at = braces[place % braces.length] ?? 1;
    const comma = text[at] === '}' ? '' : ',';
    const value = '{"polluted":true,"constructor":{"prototype":{"polluted":true}}}';
    return `${text.slice(0, at)}"${key}":${value}${comma}${text.slice(at)}`;
  });
}

const bytesAsText = fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder('utf-8').decode(bytes));

/** Nested up to the size limit, closed or not. */
const deep = fc
  .record({
    depth: fc.constantFrom(70, 5000, 120_000),
    open: fc.constantFrom('[', '{"a":', '{"company":', '{"__proto__":'),
    isClosed: fc.boolean(),
    around: fc.boolean(),
  })
  .map(({ depth, open, isClosed, around }) => {
    const levels = Math.min(depth, Math.floor(900_000 / (open.length + 1)));
    const inside = open.repeat(levels) + (isClosed ? `0${(open === '[' ? ']' : '}').repeat(levels)}` : '');
    return around
      ? `{"format":"innovatiescan-response","version":1,"variant":"general","answers":${inside}}`
      : inside;
  });

/** As much of one thing as the size limit allows, and a little more. */
function flooded(valid: fc.Arbitrary<ResponseFile>): fc.Arbitrary<string> {
  const count = fc.constantFrom(10, 20_000, 60_000);
  const kind = fc.constantFrom('answers', 'company', 'nace', 'note', 'key', 'facts', 'number', 'spaces');
  return fc.tuple(valid, kind, count).map(([file, what, times]) => {
    const many = Array.from({ length: times }, (_, at) => at);
    const keys = Object.fromEntries(many.map((at) => [`k${at}`, at]));
    switch (what) {
      case 'answers':
        return JSON.stringify({ ...file, answers: keys });
      case 'company':
        return JSON.stringify({ ...file, company: keys });
      case 'nace':
        return JSON.stringify({ ...file, company: { nace: many.map(() => ({ a: 1 })) } });
      case 'note':
        return JSON.stringify({ ...file, notes: { STR1: '😀 '.repeat(times) } });
      case 'key':
        return JSON.stringify({ ...file, ['\n\u202e'.repeat(times)]: 1 });
      case 'facts':
        return JSON.stringify({ ...file, facts: { F5: many } });
      case 'number':
        return JSON.stringify(file).replace('"version":1', `"version":${'9'.repeat(times)}`);
      case 'spaces':
        return JSON.stringify({ ...file, company: { enterpriseNumber: `0${' .'.repeat(times)}123456749` } });
    }
  });
}
