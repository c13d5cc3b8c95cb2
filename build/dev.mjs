// `npm run dev`: the screens reload when `renderer/` changes, and the program behind them starts anew when `scans/` or
// `electron/` does. On this machine alone. Plain Node.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { watch } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as setTimer } from 'node:timers/promises';
import { checkout, compile, prepare } from './prepare.mjs';

const pauseMs = 200;

prepare();
const { createServer: createVite } = await import('vite');
const named = process.env.SCAN_DATA || join(checkout, 'dist', 'dev-data');
const dataFolder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
const token = randomBytes(24).toString('base64url');
const port = await freePort();
const target = `http://127.0.0.1:${port}`;

/** Only what is posted is a call: `renderer/host/` is a folder of sources too. */
const calls = {
  target,
  configure,
  bypass: ({ method, url }) => (method === 'POST' ? undefined : url),
};

let host = startHost();
const vite = await createVite({
  configFile: join(checkout, 'build', 'vite.renderer.config.mjs'),
  server: {
    host: '127.0.0.1',
    proxy: { '/api/': calls, '/host/': calls, '/paper/': { target, configure } },
  },
});
await Promise.all([vite.listen(), whenListening()]);
for (const folder of ['scans', 'electron']) watch(join(checkout, folder), { recursive: true }, soon(restart));
const { port: pagePort } = vite.httpServer.address();
process.stdout.write(`http://127.0.0.1:${pagePort}/?token=${token}\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end());

/** The page comes from Vite; the program must take its calls as those of its own page. */
function configure(proxy) {
  proxy.on('proxyReq', (request) => {
    request.setHeader('host', `127.0.0.1:${port}`);
    if (request.getHeader('origin') !== undefined) request.setHeader('origin', target);
  });
}

function startHost() {
  return spawn(process.execPath, [join(checkout, 'build', 'dev-host.mjs')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      SCAN_DEV: JSON.stringify({ dataFolder, port, token, renderer: join(checkout, 'renderer') }),
    },
  });
}

function restart() {
  try {
    compile();
  } catch (error) {
    process.stderr.write(`${error.message}: the program before stays\n`);
    return;
  }
  host.once('close', () => {
    host = startHost();
    void whenListening().then(() => vite.ws.send({ type: 'full-reload' }));
  });
  host.kill('SIGTERM');
}

/** An editor writes a file in several steps, and more than one file at a time. */
function soon(work) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => work(), pauseMs);
  };
}

/** Resolves when the program takes connections, or has had time enough to say why not. */
async function whenListening() {
  for (let tries = 0; tries < 100 && !(await canConnect()); tries += 1) await setTimer(100);
}

function canConnect() {
  return new Promise((resolveAnswer) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolveAnswer(true));
    socket.once('error', () => resolveAnswer(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function end() {
  host.kill('SIGTERM');
  await vite.close();
  process.exit(0);
}

function freePort() {
  return new Promise((resolvePort) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolvePort(free));
    });
  });
}
