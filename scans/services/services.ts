import type { Services } from './api.ts';
import { createAttendanceMethods } from './methods/attendance-methods.ts';
import { createAnswerMethods } from './methods/answer-methods.ts';
import { createAppMethods } from './methods/app-methods.ts';
import { createAssessmentMethods } from './methods/assessment-methods.ts';
import { createClosingMethods } from './methods/closing-methods.ts';
import { createDirectoryMethods } from './methods/directory-methods.ts';
import { createExampleMethods } from './methods/example-methods.ts';
import { createFileMethods } from './methods/file-methods.ts';
import { createFormMethods } from './methods/form-methods.ts';
import { createGenerationMethods } from './methods/generation-methods.ts';
import { createGroupMethods } from './methods/group-methods.ts';
import { createImportMethods } from './methods/import-methods.ts';
import { createKioskMethods } from './methods/kiosk-methods.ts';
import { createLifeMethods } from './methods/life-methods.ts';
import { createPlanMethods } from './methods/plan-methods.ts';
import { createRaterMethods } from './methods/rater-methods.ts';
import { createPresentMethods } from './methods/present-methods.ts';
import { createReferralMethods } from './methods/referral-methods.ts';
import { createResultMethods } from './methods/result-methods.ts';
import { createRoomMethods } from './methods/room-methods.ts';
import { createPersonFileMethods } from './methods/person-file-methods.ts';
import { createPersonMethods } from './methods/person-methods.ts';
import { createRegisterFileMethods } from './methods/register-file-methods.ts';
import { createRegisterPaperMethods } from './methods/register-paper-methods.ts';
import { createSessionMethods } from './methods/session-methods.ts';
import { createTableMethods } from './methods/table-methods.ts';
import { createTransferMethods } from './methods/transfer-methods.ts';
import { createWorkshopMethods } from './methods/workshop-methods.ts';
import type { Ports } from './ports.ts';
import { createDesk } from './scan.ts';

/** One function per method of `api.ts`, group by group as in `contract/`. */
export function createServices(ports: Ports): Services {
  const desk = createDesk(ports);
  return {
    ...createFileMethods(desk),
    ...createAppMethods(desk),
    ...createAssessmentMethods(desk),
    ...createExampleMethods(desk),
    ...createLifeMethods(desk),
    ...createGenerationMethods(desk),
    ...createTransferMethods(desk),
    ...createImportMethods(desk),
    ...createAnswerMethods(desk),
    ...createRaterMethods(desk),
    ...createGroupMethods(desk),
    ...createClosingMethods(desk),
    ...createResultMethods(desk),
    ...createFormMethods(desk),
    ...createReferralMethods(desk),
    ...createPlanMethods(desk),
    ...createTableMethods(desk),
    ...createDirectoryMethods(desk),
    ...createPresentMethods(desk),
    ...createSessionMethods(desk),
    ...createRoomMethods(desk),
    ...createWorkshopMethods(desk),
    ...createKioskMethods(desk),
    ...createPersonMethods(desk),
    ...createPersonFileMethods(desk),
    ...createAttendanceMethods(desk),
    ...createRegisterFileMethods(desk),
    ...createRegisterPaperMethods(desk),
  };
}
