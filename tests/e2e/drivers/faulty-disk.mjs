// Loaded before the program of a test: to write on its disk goes as the file `TEST_DISK` says at that moment. `full`:
// there is no room. `read-only`: it is not allowed. `hanging`: nothing answers until the file says something else.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';

const { open } = fs.promises;
const lookMs = 50;

fs.promises.open = async (path, flags = 'r', ...rest) => {
  const writes = flags !== 'r';
  if (writes && faultNow() === 'read-only') throw refusal('EROFS');
  const file = await open(path, flags, ...rest);
  if (!writes) return file;
  const [write, sync] = [file.write.bind(file), file.sync.bind(file)];
  file.write = async (...parts) => {
    if (faultNow() === 'full') throw refusal('ENOSPC');
    return write(...parts);
  };
  file.sync = async () => {
    while (faultNow() === 'hanging') await pause(lookMs);
    return sync();
  };
  return file;
};
syncBuiltinESMExports();

function faultNow() {
  try {
    return fs.readFileSync(process.env.TEST_DISK, 'utf8');
  } catch {
    return '';
  }
}

function refusal(code) {
  return Object.assign(new Error(code), { code });
}
