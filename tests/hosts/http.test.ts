import { startWeb } from '../../electron/web/start-web.ts';
import { parseWithBytes, withBytes } from '../../renderer/host/json-bytes.ts';
import type { Outcome } from '../../scans/services/failure.ts';
import { ask } from '../electron/web/web-host.ts';
import { contractSuite } from './contract.ts';
import type { Connect } from './contract.ts';

/** A real server on the loopback, asked as the page asks it. */
const connectOverHttp: Connect = async ({ services, userFiles, log, dataFolder }) => {
  const token = 'token-of-a-test';
  const started = await startWeb({
    services,
    userFiles,
    log,
    pageFiles: new Map(),
    dataFolder: dataFolder.path,
    port: 0,
    token,
    complain: (error) => {
      throw error;
    },
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  const { host } = started;
  const headers = {
    origin: `http://127.0.0.1:${String(host.port)}`,
    'content-type': 'application/json',
    'x-scan-token': token,
  };
  return {
    call: async (method, input) => {
      const path = `/api/${encodeURIComponent(method)}`;
      const reply = await ask(host, 'POST', path, headers, JSON.stringify(input, withBytes));
      const outcome: Outcome<unknown> = parseWithBytes(reply.text);
      return outcome;
    },
    close: host.close,
  };
};

contractSuite('HTTP', connectOverHttp);
