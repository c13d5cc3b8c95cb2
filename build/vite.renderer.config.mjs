// The screens: `renderer/` → `dist/renderer`, files that any host can serve under a strict policy.
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { listPackages } from './bundled-packages.mjs';

const inCheckout = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url));

export default defineConfig({
  root: inCheckout('renderer'),
  // Relative addresses: the page stands at http://127.0.0.1:…/ and at app://…/ alike.
  base: './',
  publicDir: false,
  cacheDir: inCheckout('node_modules/.vite'),
  plugins: [react(), preloadFonts(), listPackages('screens')],
  build: {
    outDir: inCheckout('dist/renderer'),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inline, neither scripts nor fonts: the policy allows what comes from the host only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Drawing PDF pages is large, and loaded only when a report is looked at.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      // How long each step took says nothing to who starts the app.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [startGroup()] } },
    },
  },
});

/**
 * What the first screens need comes as one file: over a connection of their own, two dozen small ones take longer than
 * their bytes. `null`: the bundler's own choice.
 */
function startGroup() {
  let start = null;
  return {
    debugName: 'start',
    name: (id, bundle) => {
      start ??= reachableFrom(inCheckout('renderer/main.tsx'), bundle);
      return start.has(id) ? 'start' : null;
    },
  };
}

/** Every module that the entry imports, directly or not, and not only when asked. */
function reachableFrom(entry, bundle) {
  const found = new Set();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(bundle.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** The two weights of every page are asked for with the page itself, not when the first words are drawn. */
function preloadFonts() {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => /latin-(?:400|600)-normal.*\.woff2$/u.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` },
            injectTo: 'head-prepend',
          })),
    },
  };
}
