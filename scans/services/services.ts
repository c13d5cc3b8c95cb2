import type { Services } from './api.ts';
import { createAnswerMethods } from './methods/answer-methods.ts';
import { createAppMethods } from './methods/app-methods.ts';
import { createAssessmentMethods } from './methods/assessment-methods.ts';
import { createExampleMethods } from './methods/example-methods.ts';
import { createFileMethods } from './methods/file-methods.ts';
import { createLifeMethods } from './methods/life-methods.ts';
import { createTransferMethods } from './methods/transfer-methods.ts';
import type { Ports } from './ports.ts';
import { createDesk } from './scan.ts';
import { unfinished } from './unfinished.ts';

/** One function per method of `api.ts`, group by group as in `contract/`. */
export function createServices(ports: Ports): Services {
  const desk = createDesk(ports);
  return {
    ...unfinished,
    ...createFileMethods(desk),
    ...createAppMethods(desk),
    ...createAssessmentMethods(desk),
    ...createExampleMethods(desk),
    ...createLifeMethods(desk),
    ...createTransferMethods(desk),
    ...createAnswerMethods(desk),
  };
}
