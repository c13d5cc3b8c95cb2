import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withoutNetwork } from '../../build/without-network.mjs';

/** A program that serves and asks itself, and says which other addresses it has. */
const program = `
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
const server = createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1', async () => {
  const reply = await fetch('http://127.0.0.1:' + server.address().port);
  console.log(JSON.stringify({ reply: await reply.text(), interfaces: Object.keys(networkInterfaces()) }));
  process.exit(3);
});`;

test('a program without a network has the loopback and nothing else', () => {
  const command = withoutNetwork([process.execPath, '--input-type=module', '--eval', program]);
  if (command === null) {
    console.warn('THIS MACHINE CANNOT CLOSE ITS NETWORK FOR A TEST: nothing was proved here.');
    return;
  }
  const [file, ...parameters] = command;
  const ran = spawnSync(file, parameters, { encoding: 'utf8' });
  expect(ran.status).toBe(3);
  expect(JSON.parse(ran.stdout)).toEqual({ reply: 'here', interfaces: ['lo'] });
});
