// The screens: `renderer/` → `dist/renderer`, files that any host can serve under a strict policy.
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inCheckout = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url));

export default defineConfig({
  root: inCheckout('renderer'),
  // Relative addresses: the page stands at http://127.0.0.1:…/ and at app://…/ alike.
  base: './',
  publicDir: false,
  cacheDir: inCheckout('node_modules/.vite'),
  plugins: [react()],
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
    // How long each step took says nothing to who starts the app.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
