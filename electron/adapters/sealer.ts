import { keyOf, seal, unseal, type KeyMaking, type SealParts } from './sealed-file.ts';
import { createTurns } from './turns.ts';
import type { Sealer } from '../../scans/services/ports.ts';

/**
 * Keys are made one at a time: each takes 128 MiB and one of the few threads that also read and write files, so that
 * several at once would hold up every other call. `makeKey` can be replaced by a test.
 */
export function createSealer(makeKey: SealParts['makeKey'] = keyOf): Sealer {
  const inTurn = createTurns<'key'>();
  const alone = (password: string, making: KeyMaking) => inTurn('key', () => makeKey(password, making));
  return {
    seal: async (text, password) => {
      let key = new Uint8Array();
      const sealed = await seal(text, password, {
        makeKey: async (...asked) => (key = new Uint8Array(await alone(...asked))),
      });
      return { sealed, opened: await unseal(sealed, password, { makeKey: async () => key }) };
    },
    unseal: (text, password) => unseal(text, password, { makeKey: alone }),
  };
}
