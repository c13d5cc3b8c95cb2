// The window: `electron/main.ts` and its preload → `dist/desktop`. One build for Electron and for its stand-in.
// `--mode preload` makes the preload: in its sandbox it must be one CommonJS file.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { listPackages } from './bundled-packages.mjs';

const inCheckout = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url));

export default defineConfig(({ mode }) => {
  const preload = mode === 'preload';
  return {
    root: inCheckout('electron'),
    publicDir: false,
    plugins: [leaveOut(), ...(preload ? [] : [paperFonts()]), listPackages(preload ? 'preload' : 'window')],
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

/** jsPDF asks for these only when it draws HTML or SVG, which we never do: half a megabyte of the code of others. */
const notNeeded = ['canvg', 'dompurify', 'html2canvas'];

function leaveOut() {
  const stub = '\0left-out';
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (name) => (notNeeded.includes(name) ? stub : null),
    load: (id) => (id === stub ? 'export {};' : null),
  };
}

/** The two fonts of the paper stand beside the code, as they do in the installed program. */
function paperFonts() {
  const folder = 'node_modules/@expo-google-fonts/source-sans-3';
  const files = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];
  return {
    name: 'paper-fonts',
    generateBundle() {
      for (const file of files) {
        const path = inCheckout(`${folder}/${file}`);
        this.emitFile({
          type: 'asset',
          fileName: `fonts/${basename(file)}`,
          originalFileName: path,
          source: readFileSync(path),
        });
      }
    },
  };
}
