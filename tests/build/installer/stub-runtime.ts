import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/**
 * A folder that looks like an unpacked runtime of Electron to whoever packs a program with it, and runs nothing: the
 * names of its files, and a program with the wire of fuses. All fuses stand the wrong way.
 */
export function writeStubRuntime(folder: string, system: 'linux' | 'windows'): string {
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name), { recursive: true });
  const files = ['LICENSE', 'LICENSES.chromium.html', 'version', 'icudtl.dat', 'resources/default_app.asar'];
  for (const name of files) {
    writeFileSync(join(folder, name), `${name} of the stub\n`);
  }
  for (const language of ['de', 'en-US', 'fr', 'nl', 'sv', 'zh-TW']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), language);
  }
  if (system === 'linux') {
    const program = Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), fuseWire]);
    writeFileSync(join(folder, 'electron'), program, { mode: 0o755 });
  } else {
    writeFileSync(join(folder, 'electron.exe'), windowsProgram());
  }
  return folder;
}

/** A sentinel, the version and the number of states; then nine states, each the opposite of what we want. */
const fuseWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100110'),
]);

/** With a version resource, because that is where the maker of the program is written. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = 1033;
  version.setFileVersion(45, 4, 1, 0);
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(new Uint8Array(fuseWire).buffer);
  return Buffer.from(program.generate());
}
