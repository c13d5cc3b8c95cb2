// node --import ./without-window.mjs <main> --cli …: the name `electron` means a module that can end and say where its
// program is, and no more. A command opens no window; whatever else it asks of Electron is missing and throws.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

const asked =
  /^import \{([^}]*)\} from "electron";$/mu.exec(readFileSync(process.argv[1], 'utf8'))?.[1] ?? '';
const names = asked.split(',').map((name) => name.trim().split(' as ')[0]);
const app = '{ exit: (code) => process.exit(code), getPath: (name) => ({ exe: process.execPath })[name] }';
const module = names
  .map((name) => `export const ${name} = ${name === 'app' ? app : 'undefined'};`)
  .join('\n');
const url = `data:text/javascript,${encodeURIComponent(module)}`;
const hook = `export async function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: ${JSON.stringify(url)}, shortCircuit: true } : next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
