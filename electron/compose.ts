import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Services } from '../scans/services/api.ts';
import { createServices } from '../scans/services/services.ts';
import type { DataFolder } from '../scans/services/store-ports.ts';
import { createContentFiles } from './adapters/content-files.ts';
import { createDataFolder } from './adapters/data-folder.ts';
import { usualDataFolder } from './adapters/data-folder-place.ts';
import { downloadsFolder } from './adapters/downloads-folder.ts';
import { createFileSaver } from './adapters/file-saver.ts';
import type { FileSaver } from './adapters/file-saver.ts';
import { openOutside } from './adapters/open-outside.ts';
import { replaceFile } from './adapters/replace-file.ts';
import { safeFileName } from './adapters/safe-file-name.ts';
import { parseYaml } from './adapters/yaml-parser.ts';

/** Everything that a host gets to work with. */
export type Machine = {
  readonly services: Services;
  /** Holds everything that is kept; `path` is absolute. */
  readonly dataFolder: DataFolder & { readonly path: string };
  readonly replaceFile: typeof replaceFile;
  /** For what a user saves, opens or shows. */
  readonly userFiles: UserFiles;
};

export type UserFiles = FileSaver & {
  readonly safeFileName: typeof safeFileName;
  readonly downloadsFolder: () => Promise<string>;
  readonly openOutside: (...asked: Parameters<typeof openOutside>) => Promise<boolean>;
};

/**
 * Absolute paths. Without `contentFolder`: the content that comes with the program. Without `dataFolder`: what
 * `SCAN_DATA` names, else the folder of the platform; nothing is made or read there before a call needs it.
 */
export type Compose = (places: { readonly contentFolder?: string; readonly dataFolder?: string }) => Machine;

/** Puts the machine together: the only place that knows both the product and its adapters. */
export const compose: Compose = ({ contentFolder = shippedContent(), dataFolder = namedDataFolder() }) => ({
  services: createServices({
    content: createContentFiles(contentFolder),
    parseYaml,
    renderer: {
      render: async (model, date) => {
        const { createPdfReport } = await import('./adapters/pdf-report.ts');
        return createPdfReport().render(model, date);
      },
    },
  }),
  dataFolder: { ...createDataFolder(dataFolder), path: dataFolder },
  replaceFile,
  userFiles: { ...createFileSaver(), safeFileName, downloadsFolder: () => downloadsFolder(), openOutside },
});

/** A relative name starts where the command was typed; npm changes folder before a program starts. */
function namedDataFolder(): string {
  const named = process.env['SCAN_DATA'] ?? '';
  return named === '' ? usualDataFolder() : resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
}

/** `scans/content` stands beside `electron/` in the sources, and beside `dist/` where the program is compiled. */
function shippedContent(): string {
  const places = ['../scans/content', '../../scans/content'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  return places.find((place) => existsSync(place)) ?? places.join(' or ');
}
