// The program behind the screens while they are made: the compiled web host on a port and with a token that stay the
// same when it starts anew. Only `npm run dev` starts it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from './prepare.mjs';

const { dataFolder, port, token, renderer } = JSON.parse(process.env.SCAN_DEV);
const compiled = (name) => import(pathToFileURL(join(checkout, 'dist', 'electron', name)).href);
const [{ compose }, { startWeb }] = await Promise.all([compiled('compose.js'), compiled('web/start-web.js')]);

const machine = compose({ dataFolder });
const started = await startWeb({
  services: machine.services,
  userFiles: machine.userFiles,
  // The page and its files come from Vite, straight from the sources.
  pageFiles: new Map([['/', { path: join(renderer, 'index.html'), type: 'text/html; charset=utf-8' }]]),
  dataFolder,
  port,
  token,
  complain: (error) => process.stderr.write(`${error.stack}\n`),
});
if (!started.ok) throw new Error(JSON.stringify(started.problems));
process.once('exit', machine.release);
process.once('SIGTERM', () => void started.host.close());
