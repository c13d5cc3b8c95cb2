import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { onOnePage } from './survey-radio.mjs';

const peers = join(import.meta.dirname, '..', 'peers', 'node_modules');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Builds both peers' pages as for production into `folder`, with the survey beside them. Gives their two folders. */
export async function buildPeerPages(folder, survey) {
  const pages = { survey: 'survey-page.mjs', empty: 'empty-page.mjs' };
  for (const [name, entry] of Object.entries(pages)) {
    await buildPage(join(folder, name), join(import.meta.dirname, entry));
  }
  writeFileSync(join(folder, 'survey', 'survey.json'), JSON.stringify(survey));
  writeFileSync(join(folder, 'survey', 'all.json'), JSON.stringify(onOnePage(survey)));
  return Object.fromEntries(Object.keys(pages).map((name) => [name, join(folder, name)]));
}

async function buildPage(outDir, entry) {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    publicDir: false,
    // The peers' packages stand in a folder of their own, where a bare name does not look by itself.
    resolve: {
      alias: ['react-dom', 'react', 'survey-core', 'survey-react-ui'].map((name) => ({
        find: new RegExp(`^${name}(?=/|$)`, 'u'),
        replacement: join(peers, name),
      })),
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input: entry, output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' } },
    },
  });
  const style = outDir.endsWith('survey') ? '<link rel="stylesheet" href="page.css">' : '';
  writeFileSync(
    join(outDir, 'index.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>page</title>${style}<script type="module" src="page.js"></script><body><div id="root"></div></body></html>`,
  );
}

/** Serves the files of one folder on loopback. Gives its address and a function that ends it. */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    const name = path === '/' ? 'index.html' : path.slice(1);
    const type = types[name.slice(name.lastIndexOf('.'))];
    if (type === undefined || name.includes('/')) return response.writeHead(404).end();
    readFile(join(folder, name)).then(
      (bytes) => response.writeHead(200, { 'content-type': type }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
