// The window: `electron/main.ts` and its preload → `dist/desktop`. One build for Electron and for its stand-in.
// `--mode preload` makes the preload: in its sandbox it must be one CommonJS file.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inCheckout = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url));

export default defineConfig(({ mode }) => {
  const preload = mode === 'preload';
  return {
    root: inCheckout('electron'),
    publicDir: false,
    cacheDir: inCheckout('node_modules/.vite'),
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: inCheckout(preload ? 'electron/desktop/preload.ts' : 'electron/main.ts'),
      outDir: inCheckout('dist/desktop'),
      emptyOutDir: !preload,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rollupOptions: {
        external: ['electron'],
        output: preload
          ? { format: 'cjs', entryFileNames: 'preload.cjs' }
          : // All in one folder: places in the program are looked up from where its code stands.
            { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
});
