import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../electron/compose.ts';
import type { Machine } from '../../electron/compose.ts';
import { api } from '../../scans/services/api.ts';
import type { Method } from '../../scans/services/api.ts';
import { dispatch } from '../../scans/services/dispatch.ts';
import type { Outcome } from '../../scans/services/failure.ts';
import { comparable } from './same.ts';
import { tellStory } from './story.ts';
import type { Seen, Step } from './story-parts.ts';

/** A way to the product: what a screen would call, with nothing checked on this side. */
export type Connection = {
  readonly call: (method: string, input: unknown) => Promise<Outcome<unknown>>;
  readonly close: () => Promise<void>;
};

/** Starts a host over this machine and connects to it. */
export type Connect = (machine: Machine) => Promise<Connection>;

/** The shortest way: no host at all. All others must give the same. */
export const connectInProcess: Connect = async ({ services }) => ({
  call: (method, input) => dispatch(services, 'adviser', method, input),
  close: async () => undefined,
});

type Told = {
  readonly step: Step;
  readonly input: unknown;
  readonly answer: unknown;
  readonly ok: boolean;
};

/**
 * Every method of the contract over this host: the same answers and the same refusals as without a host. A method
 * that the story does not call, or that never succeeds in it, fails the suite.
 */
export function contractSuite(name: string, connect: Connect): void {
  describe(`the contract over ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-contract-'));
    const [direct, through] = [startTelling(connectInProcess), startTelling(connect)];
    let connection: Connection;

    beforeAll(async () => {
      await direct.tell(join(folder, 'direct'));
      connection = await through.tell(join(folder, 'through'));
    });
    afterAll(async () => {
      await direct.close();
      await through.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    test('is told whole', () => {
      const called = new Set<string>(through.told.map(({ step }) => step.method));
      expect([...called].sort()).toEqual(Object.keys(api).sort());
    });

    test('succeeds at least once in every method', () => {
      const succeeded = new Set<string>(through.told.filter(({ ok }) => ok).map(({ step }) => step.method));
      expect(Object.keys(api).filter((method) => !succeeded.has(method))).toEqual([]);
    });

    test.each(Object.keys(api))('gives the same answers in %s', (method) => {
      const answers = (told: readonly Told[]): readonly unknown[] =>
        told.filter(({ step }) => step.method === method).map(({ answer }) => answer);
      expect(answers(through.told)).toStrictEqual(answers(direct.told));
    });

    test.each(['nope', '', '__proto__', 'constructor', 'toString', 'app.start ', 'APP.START', 'app/start'])(
      'knows no method %j',
      async (method) => {
        for (const input of [{}, null]) {
          expect(await connection.call(method, input)).toEqual({ ok: false, failure: { code: 'not-found' } });
        }
      },
    );

    test.each(Object.keys(api))('refuses a wrong shape in %s', async (method) => {
      const valid = through.told.find(({ step }) => step.method === method)?.input;
      for (const input of wrongShapes(valid)) {
        const answer = await connection.call(method, input);
        expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
        const { services } = through.machine();
        expect(answer).toStrictEqual(await dispatch(services, 'adviser', method, input));
      }
    });

    test.each(methodsById())('refuses an unknown id in %s', async (method) => {
      const told = through.told.find(({ step }) => step.method === method);
      if (typeof told?.input !== 'object' || told.input === null) throw new Error('no input');
      for (const [id, code] of [
        ['nobody-has-this', 'refused'],
        ['../../etc/passwd', 'invalid-input'],
        ['', 'invalid-input'],
        ['__proto__', 'invalid-input'],
      ]) {
        const input = { ...told.input, id };
        const answer = await connection.call(method, input);
        expect(answer).toMatchObject({ ok: false, failure: { code } });
        const { services } = through.machine();
        expect(answer).toStrictEqual(await dispatch(services, 'adviser', method, input));
      }
    });
  });
}

/** One telling of the story, in a data folder of its own. */
function startTelling(connect: Connect): {
  readonly told: Told[];
  readonly tell: (dataFolder: string) => Promise<Connection>;
  readonly machine: () => Machine;
  readonly close: () => Promise<void>;
} {
  const told: Told[] = [];
  let open: { readonly machine: Machine; readonly connection: Connection } | null = null;
  const opened = (): NonNullable<typeof open> => {
    if (open === null) throw new Error('nothing was told yet');
    return open;
  };
  return {
    told,
    machine: () => opened().machine,
    close: () => opened().connection.close(),
    tell: async (dataFolder) => {
      // A host in a process of its own holds the folder.
      const machine = compose({ dataFolder, writer: 'none' });
      const connection = await connect(machine);
      open = { machine, connection };
      const seen: Seen = {};
      for (const step of await tellStory()) {
        step.prepare?.(dataFolder);
        const input = step.input(seen);
        const outcome = await connection.call(step.method, input);
        if (outcome.ok) step.keep(outcome.value, seen);
        told.push({
          step,
          input,
          answer: comparable(outcome, seen, dataFolder),
          ok: outcome.ok,
        });
      }
      return connection;
    },
  };
}

function wrongShapes(valid: unknown): readonly unknown[] {
  const withPrototype: unknown = JSON.parse('{"__proto__":{"isAdmin":true}}');
  return [null, [], 'text', 5, true, [valid], merged(valid, { surprise: 1 }), merged(valid, withPrototype)];
}

/** Own properties only, `__proto__` among them. */
function merged(one: unknown, other: unknown): unknown {
  const properties = [one, other].flatMap((value) =>
    typeof value === 'object' && value !== null
      ? Object.entries(Object.getOwnPropertyDescriptors(value))
      : [],
  );
  const result = {};
  for (const [key, property] of properties) Object.defineProperty(result, key, property);
  return result;
}

function methodsById(): readonly Method[] {
  return (Object.keys(api) as Method[]).filter((method) => {
    const { input } = api[method];
    return 'shape' in input && 'id' in input.shape;
  });
}
