import { useCallback, useEffect, useState } from 'react';
import type { Call, Problem } from '../../../scans/services/api.ts';
import type { Outcome } from '../../../scans/services/failure.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp } from '../../app/use-app.ts';

const none: readonly Problem[] = [];

export type RegisterState<V> = {
  /** `null`: not read yet. */
  readonly view: V | null;
  /** Why the last act changed nothing; empty when all is well. */
  readonly problems: readonly Problem[];
  /** Does something and shows what comes of it; whether it was done. */
  readonly act: (ask: (call: Call) => Promise<Outcome<V>>) => Promise<boolean>;
};

/** A part of the register: read at first, and after each act as that act says it is. */
export function useRegister<V>(read: (call: Call) => Promise<Outcome<V>>): RegisterState<V> {
  const { client } = useApp();
  const [view, setView] = useState<V | null>(null);
  const [problems, setProblems] = useState(none);
  const show = useCallback((outcome: Outcome<V> | null): boolean => {
    if (outcome?.ok === true) setView(outcome.value);
    setProblems(outcome === null || outcome.ok ? none : problemsOf(outcome.failure));
    return outcome?.ok === true;
  }, []);
  useEffect(() => {
    let wanted = true;
    read(client.call).then(
      (outcome) => wanted && show(outcome),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [client, read, show]);
  const act: RegisterState<V>['act'] = async (ask) => show(await ask(client.call).catch(() => null));
  return { view, problems, act };
}
