import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Put into the data folder by an adviser who forgot the code of the kiosk; whatever stands in it. */
export const kioskEndFile = 'kiosk-einde.txt';

/** `true` where the file stood there; it is gone then. */
export function createKioskEnd(dataFolder: string): () => Promise<boolean> {
  return () =>
    rm(join(dataFolder, kioskEndFile)).then(
      () => true,
      () => false,
    );
}
