import type { z } from 'zod';
import { answerMethods } from './contract/answer-methods.ts';
import { appMethods } from './contract/app-methods.ts';
import { assessmentMethods } from './contract/assessment-methods.ts';
import { directoryMethods } from './contract/directory-methods.ts';
import { fileMethods } from './contract/file-methods.ts';
import { formMethods } from './contract/form-methods.ts';
import { groupMethods } from './contract/group-methods.ts';
import { generationMethods } from './contract/generation-methods.ts';
import { importMethods } from './contract/import-methods.ts';
import { presentMethods } from './contract/present-methods.ts';
import { personMethods } from './contract/person-methods.ts';
import { resultMethods } from './contract/result-methods.ts';
import { roomMethods } from './contract/room-methods.ts';
import { sessionMethods } from './contract/session-methods.ts';
import { kioskMethods } from './contract/kiosk-methods.ts';
import { tableMethods } from './contract/table-methods.ts';
import { workshopMethods } from './contract/workshop-methods.ts';
import type { Outcome } from './failure.ts';

/** What a host or a screen needs to name, so that it imports from `services/` alone. */
export { languages } from '../definition/definition.ts';
export { papersOf } from '../report/papers/paper-names.ts';
export type { Language } from '../definition/definition.ts';
export type { Problem } from '../definition/problem.ts';
export type { Audience } from './contract/method.ts';
export type { ContentReport } from './contract/file-methods.ts';

/**
 * The whole contract between any host and the product: method → who may call it, what goes in, what comes out.
 * A new use case is one entry in `contract/` and one function beside `services.ts`; hosts need no change.
 */
export const api = {
  ...fileMethods,
  ...appMethods,
  ...assessmentMethods,
  ...importMethods,
  ...generationMethods,
  ...answerMethods,
  ...groupMethods,
  ...resultMethods,
  ...formMethods,
  ...tableMethods,
  ...directoryMethods,
  ...presentMethods,
  ...sessionMethods,
  ...roomMethods,
  ...workshopMethods,
  ...kioskMethods,
  ...personMethods,
} as const;

export type Method = keyof typeof api;
export type Input<M extends Method> = z.input<(typeof api)[M]['input']>;
export type Checked<M extends Method> = z.output<(typeof api)[M]['input']>;
export type Output<M extends Method> = z.output<(typeof api)[M]['output']>;

/** One function per method, called with checked input only: `dispatch` is the door. */
export type Services = { readonly [M in Method]: (input: Checked<M>) => Promise<Outcome<Output<M>>> };

/** How a screen reaches the product, whatever host lies between. */
export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Outcome<Output<M>>>;
