import { useRef, useState } from 'react';
import type { Outcome } from '../../../scans/services/failure.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp } from '../../app/use-app.ts';
import { unanswered } from '../../host/client.ts';
import type { Saved } from '../../host/client.ts';

/** A file that is made when its turn comes. */
export type ToMake<K> = { readonly key: K; readonly make: () => Promise<Outcome<MadeFile>> };

export type Several<K> = {
  /** What became of each so far; one that is not here was not made. */
  readonly outcomes: ReadonlyMap<K, Saved>;
  /** Which one is being made, from 0; `null`: none. */
  readonly going: number | null;
  /** It ended before the last one. */
  readonly isBrokenOff: boolean;
  readonly saved: number;
  readonly save: (files: readonly ToMake<K>[]) => Promise<void>;
  /** After the one that is being made. */
  readonly stop: () => void;
};

/**
 * Files that are made and saved after each other in one place, so that never more than one is in memory. One that
 * cannot be made stops none of the others; where one cannot be saved, the place takes none of the others either.
 */
export function useSeveral<K>(): Several<K> {
  const { client } = useApp();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<K, Saved>>(new Map());
  const [going, setGoing] = useState<number | null>(null);
  const [isBrokenOff, setBrokenOff] = useState(false);
  const isWanted = useRef(false);

  const save: Several<K>['save'] = async (files) => {
    const saveOne = await client.saveSeveral().catch(() => () => Promise.resolve(unanswered));
    if (saveOne === null) return;
    isWanted.current = true;
    setOutcomes(new Map());
    setBrokenOff(false);
    const tell = (key: K, outcome: Saved): void => {
      setOutcomes((before) => new Map(before).set(key, outcome));
    };
    for (const [at, { key, make }] of files.entries()) {
      if (!isWanted.current) {
        setBrokenOff(true);
        break;
      }
      setGoing(at);
      const made = await make().catch(() => null);
      if (made?.ok === false) tell(key, { kind: 'failed', problems: problemsOf(made.failure) });
      else {
        const outcome = made === null ? unanswered : await saveOne(made.value).catch(() => unanswered);
        tell(key, outcome);
        if (outcome.kind === 'failed') {
          setBrokenOff(at + 1 < files.length);
          break;
        }
      }
    }
    setGoing(null);
  };
  const stop = (): void => {
    isWanted.current = false;
  };
  const saved = [...outcomes.values()].filter(({ kind }) => kind === 'saved').length;
  return { outcomes, going, isBrokenOff, saved, save, stop };
}
