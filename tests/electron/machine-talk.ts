import type { Machine } from '../../electron/compose.ts';
import { dispatch } from '../../scans/services/dispatch.ts';
import type { Failure } from '../../scans/services/failure.ts';
import type { Input, Method, Output } from '../../scans/services/api.ts';

export const newScan = {
  variant: 'general',
  mode: 'full',
  filledBy: 'owner',
  language: 'nl',
  company: { name: 'Timmerwerken Maes' },
} as const satisfies Input<'assessment.create'>;

export async function give<M extends Method>(
  machine: Machine,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const outcome = await dispatch(machine.services, 'adviser', method, input);
  if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

export async function failure<M extends Method>(
  machine: Machine,
  method: M,
  input: Input<M>,
): Promise<Failure> {
  const outcome = await dispatch(machine.services, 'adviser', method, input);
  if (outcome.ok) throw new Error(`${method} gave a value`);
  return outcome.failure;
}
