// node --import ./register.mjs dist/desktop/main.js: the name `electron` means the stand-in.
import { createRequire, register } from 'node:module';

const standIn = new URL('./electron.mjs', import.meta.url).href;
const hook = `export async function resolve(specifier, context, next) {
  return /^electron(\\/main)?$/.test(specifier)
    ? { url: ${JSON.stringify(standIn)}, format: 'module', shortCircuit: true }
    : next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const Module = createRequire(import.meta.url)('node:module');
const load = Module._load;
Module._load = function refuseElectron(request, ...rest) {
  if (/^electron(\/main)?$/.test(request)) {
    throw new Error("stand-in: not implemented: require('electron') from CommonJS");
  }
  return load.call(this, request, ...rest);
};
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process.versions, 'electron', { value: '0.0.0-stand-in', enumerable: true });
