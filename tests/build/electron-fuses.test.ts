import { expect, test } from 'vitest';

/** What the installers are made by; it has no types of its own. */
const builder = '../../build/installer/electron-builder.mjs';

test('the packed program has its fuses the right way', async () => {
  const made: unknown = await import(/* @vite-ignore */ builder);
  const configuration: unknown = Reflect.get(Object(made), 'configuration');
  // What is not named stays as Electron delivers it: no snapshot of V8 of our own, traps of WebAssembly on.
  expect(Reflect.get(Object(configuration), 'electronFuses')).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  });
});
