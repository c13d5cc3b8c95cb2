import { dirname } from 'node:path';

/**
 * The real file system, and beside it the list of what it was asked to change: what a disk may still lose. `steps`
 * may also hold marks of whoever drives it. A file is named by a number, as a disk does, because a name can move.
 */
export function createRecordingFileSystem(real, { startNumber = 0, numbers = new Map() } = {}) {
  const steps = [];
  const numberOf = new Map(numbers);
  let last = startNumber;

  const record = async (work, step) => {
    const done = await work();
    steps.push(step());
    return done;
  };

  const fileSystem = {
    ...real,
    create: async (path, mode) => {
      const opened = await real.create(path, mode);
      const file = (last += 1);
      numberOf.set(path, file);
      steps.push({ do: 'name', path, file });
      return {
        ...opened,
        write: async (bytes) => {
          const taken = await opened.write(bytes);
          steps.push({ do: 'write', file, bytes: Buffer.from(bytes.subarray(0, taken)) });
          return taken;
        },
        sync: () => record(opened.sync, () => ({ do: 'sync', file })),
      };
    },
    rename: (from, to) =>
      record(
        () => real.rename(from, to),
        () => {
          const file = numberOf.get(from);
          numberOf.delete(from);
          numberOf.set(to, file);
          return { do: 'rename', from, path: to, file };
        },
      ),
    link: (from, to) =>
      record(
        () => real.link(from, to),
        () => {
          const file = numberOf.get(from);
          numberOf.set(to, file);
          return { do: 'name', path: to, file };
        },
      ),
    remove: (path) =>
      record(
        () => real.remove(path),
        () => {
          numberOf.delete(path);
          return { do: 'unname', path };
        },
      ),
    removeFolder: (path) =>
      record(
        () => real.removeFolder(path),
        () => ({ do: 'unfolder', path }),
      ),
    makeFolder: async (path) => {
      const missing = [];
      for (let at = path; (await real.look(at)) === null; at = dirname(at)) missing.unshift(at);
      await real.makeFolder(path);
      for (const made of missing) steps.push({ do: 'folder', path: made });
    },
    addFolder: (path) =>
      record(
        () => real.addFolder(path),
        () => ({ do: 'folder', path }),
      ),
    syncFolder: (path) =>
      record(
        () => real.syncFolder(path),
        () => ({ do: 'syncFolder', path }),
      ),
  };
  return { fileSystem, steps };
}
