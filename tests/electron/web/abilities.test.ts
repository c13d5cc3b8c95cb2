import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileSaver } from '../../../electron/adapters/file-saver.ts';
import { compose } from '../../../electron/compose.ts';
import { parseOnce } from '../../parse-once.ts';
import { ask, ownHeaders, startTestHost } from './web-host.ts';
import type { Reply, TestHost } from './web-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = await startTestHost();
});
afterEach(() => host.stop());

const pdf = Uint8Array.from([37, 80, 68, 70, 45, 0, 128, 255]);

function save(name: string, to = host): Promise<Reply> {
  const path = `/host/save?name=${encodeURIComponent(name)}`;
  return ask(to, 'POST', path, ownHeaders(to, 'application/octet-stream'), pdf);
}

describe('saving', () => {
  test('puts the bytes in the downloads folder and says where', async () => {
    const reply = await save('Advies Café bv.pdf');
    const path = join(host.downloads, 'Advies Café bv.pdf');
    expect(JSON.parse(reply.text)).toEqual({ kind: 'saved', place: expect.any(String), shown: path });
    expect([...readFileSync(path)]).toEqual([...pdf]);
  });

  test('never writes over another file', async () => {
    await save('advies.pdf');
    const reply = JSON.parse((await save('advies.pdf')).text);
    expect(reply).toMatchObject({ shown: join(host.downloads, 'advies (2).pdf') });
    expect(readdirSync(host.downloads).sort()).toEqual(['advies (2).pdf', 'advies.pdf']);
  });

  test('never leaves its folder', async () => {
    for (const name of ['../../above.pdf', '/etc/cron.d/x.pdf', '..\\..\\above.pdf', '%2e%2e%2fabove.pdf']) {
      const { shown } = JSON.parse((await save(name)).text);
      expect(join(host.downloads, String(shown).slice(host.downloads.length + 1))).toBe(shown);
      expect(String(shown).slice(host.downloads.length + 1)).not.toMatch(/[/\\]/u);
    }
    expect(existsSync(join(host.downloads, '..', 'above.pdf'))).toBe(false);
  });

  test.each(['', 'advies', 'advies.exe', 'advies.desktop', 'advies.pdf.sh', 'advies.htm'])(
    'makes no file of another kind: %j',
    async (name) => {
      expect((await save(name)).status).toBe(400);
      expect(existsSync(host.downloads)).toBe(false);
    },
  );

  test('says that it failed when what is read back is something else', async () => {
    const forgetful = createFileSaver(async () => new Uint8Array(8));
    const other = await startTestHost({}, { saveInFolder: forgetful.saveInFolder });
    const reply = await save('advies.pdf', other);
    expect(JSON.parse(reply.text)).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'saved-not-as-written' }],
    });
    expect(readdirSync(other.downloads)).toEqual([]);
    await other.stop();
  });
});

describe('opening and showing', () => {
  test('what was saved, by the token of its place', async () => {
    const { place, shown } = JSON.parse((await save('advies.pdf')).text);
    const body = JSON.stringify({ place });
    expect((await ask(host, 'POST', '/host/open', ownHeaders(host), body)).text).toBe('{"kind":"done"}');
    expect((await ask(host, 'POST', '/host/show', ownHeaders(host), body)).text).toBe('{"kind":"done"}');
    expect(host.opened).toEqual([`open ${String(shown)}`, `show ${String(shown)}`]);
  });

  test.each(['"/etc/passwd"', '"../data"', '""', 'null', '1', '["x"]', '{"toString":1}', '"__proto__"'])(
    'nothing for the place %s',
    async (place) => {
      await save('advies.pdf');
      for (const path of ['/host/open', '/host/show']) {
        const reply = await ask(host, 'POST', path, ownHeaders(host), `{"place":${place}}`);
        expect(reply.status).toBe(404);
      }
      expect(host.opened).toEqual([]);
    },
  );

  test('what is gone since is said', async () => {
    const { place, shown } = JSON.parse((await save('advies.pdf')).text);
    rmSync(String(shown));
    const reply = await ask(host, 'POST', '/host/open', ownHeaders(host), JSON.stringify({ place }));
    expect(JSON.parse(reply.text)).toMatchObject({ kind: 'failed', problems: [{ code: 'saved-gone' }] });
    expect(host.opened).toEqual([]);
  });

  test('the data folder, without naming it', async () => {
    await ask(host, 'POST', '/host/data-folder', ownHeaders(host), '{"path":"/etc"}');
    expect(host.opened).toEqual([`open ${host.dataFolder}`]);
  });

  test('says so when the system cannot', async () => {
    const other = await startTestHost({}, { openOutside: async () => false });
    const reply = await ask(other, 'POST', '/host/data-folder', ownHeaders(other), '{}');
    expect(JSON.parse(reply.text)).toMatchObject({ problems: [{ code: 'open-outside-failed' }] });
    await other.stop();
  });
});

describe('printing', () => {
  const keep = (): Promise<Reply> =>
    ask(host, 'POST', '/host/print', ownHeaders(host, 'application/octet-stream'), pdf);

  test('gives the paper an address that nobody can guess', async () => {
    const { address } = JSON.parse((await keep()).text);
    expect(address).toMatch(/^\/paper\/[\w-]{32}\.pdf$/u);
    const reply = await ask(host, 'GET', String(address));
    expect(reply.headers['content-type']).toBe('application/pdf');
    expect(reply.headers['cache-control']).toBe('no-store');
    expect([...reply.bytes]).toEqual([...pdf]);
    expect((await ask(host, 'GET', `/paper/${'a'.repeat(32)}.pdf`)).status).toBe(404);
    expect((await ask(host, 'GET', String(address), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('gives nothing of this machine to who has the device from hand to hand', async () => {
    const { services } = compose({ dataFolder: host.dataFolder, parseYaml: parseOnce });
    let handedOver = false;
    const other = await startTestHost({
      services: { ...services, 'kiosk.on': async () => ({ ok: true, value: handedOver }) },
    });
    const kept = await ask(other, 'POST', '/host/print', ownHeaders(other, 'application/octet-stream'), pdf);
    const { address } = JSON.parse(kept.text);
    expect((await ask(other, 'GET', String(address))).status).toBe(200);
    handedOver = true;
    expect((await ask(other, 'GET', String(address))).status).toBe(404);
    for (const path of ['/host/data-folder', '/host/log', '/host/show', '/host/open-address']) {
      expect((await ask(other, 'POST', path, ownHeaders(other), '{}')).status, path).toBe(403);
    }
    const again = await ask(other, 'POST', '/host/print', ownHeaders(other, 'application/octet-stream'), pdf);
    expect([again.status, other.opened]).toEqual([403, []]);
    await other.stop();
  });

  test('forgets all but the last few', async () => {
    const { address } = JSON.parse((await keep()).text);
    for (let more = 0; more < 3; more += 1) await keep();
    expect((await ask(host, 'GET', String(address))).status).toBe(404);
  });
});

test('the log comes without a word of the page', async () => {
  await ask(host, 'POST', '/api/geheim', ownHeaders(host), '{"geheim":"geheim"}');
  const reply = await ask(host, 'POST', '/host/log', ownHeaders(host), '{}');
  const { text } = JSON.parse(reply.text);
  expect(text).toMatch(/refused {2}unknown-call {2}not-found\n$/u);
  expect(text).not.toContain('geheim');
});
