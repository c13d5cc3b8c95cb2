import type { FileSystem } from '../../electron/adapters/file-system.ts';

export type Call = { readonly name: string; readonly path: string };
export type Fault = (call: Call, number: number) => string | null;
export function createFaultyFileSystem(real: FileSystem): {
  readonly fileSystem: FileSystem;
  readonly calls: Call[];
  readonly failWhen: (fault: Fault) => void;
  readonly writeAtMost: (bytes: number) => void;
};
