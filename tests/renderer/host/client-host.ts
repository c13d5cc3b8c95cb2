import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listPageFiles } from '../../../electron/page-files.ts';
import { startTestHost } from '../../electron/web/web-host.ts';
import type { TestHost } from '../../electron/web/web-host.ts';

const entry = fileURLToPath(new URL('client-page.ts', import.meta.url));

/** A real web host whose page is nothing but the client, built as the screens are. */
export async function startClientHost(): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-client-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: join(folder, 'assets'),
      target: 'es2023',
      modulePreload: { polyfill: false },
      lib: { entry, formats: ['es'], fileName: 'client-page' },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Client</title><script type="module" src="./assets/client-page.js"></script>',
  );
  const host = await startTestHost({ pageFiles: await listPageFiles(folder) });
  return {
    ...host,
    stop: async () => {
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
