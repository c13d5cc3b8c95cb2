import { join } from 'node:path';
import { app } from 'electron';

/** Papers that were handed to a printer; emptied at every start. */
export function printFolder(): string {
  return join(app.getPath('userData'), 'papers to print');
}
