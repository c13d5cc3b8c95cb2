/**
 * A file system with a list of every call in its order (from 1) and a fault that says for each call which error it
 * ends in (`null`: none). A call that fails does nothing.
 */
export function createFaultyFileSystem(real) {
  const calls = [];
  let fault = () => null;
  let mostPerWrite = Infinity;

  async function on(name, path, work) {
    calls.push({ name, path });
    const code = fault({ name, path }, calls.length);
    if (code !== null) throw Object.assign(new Error(`${String(code)}: ${name}`), { code });
    return work();
  }

  function file(path, opened) {
    return {
      write: (bytes) => on('write', path, () => opened.write(bytes.subarray(0, mostPerWrite))),
      setMode: (mode) => on('setMode', path, () => opened.setMode(mode)),
      sync: () => on('sync', path, opened.sync),
      stamp: () => on('stamp', path, opened.stamp),
      close: async () => {
        await opened.close();
        await on('close', path, async () => undefined);
      },
    };
  }

  const fileSystem = {
    create: async (path, mode) => file(path, await on('create', path, () => real.create(path, mode))),
    read: (path) => on('read', path, () => real.read(path)),
    look: (path) => on('look', path, () => real.look(path)),
    target: (path) => on('target', path, () => real.target(path)),
    rename: (from, to) => on('rename', to, () => real.rename(from, to)),
    link: (from, to) => on('link', to, () => real.link(from, to)),
    copy: (from, to) => on('copy', to, () => real.copy(from, to)),
    remove: (path) => on('remove', path, () => real.remove(path)),
    removeFolder: (path) => on('removeFolder', path, () => real.removeFolder(path)),
    makeFolder: (path) => on('makeFolder', path, () => real.makeFolder(path)),
    addFolder: (path) => on('addFolder', path, () => real.addFolder(path)),
    syncFolder: (path) => on('syncFolder', path, () => real.syncFolder(path)),
    names: (path) => on('names', path, () => real.names(path)),
    entries: (path, ending) => on('entries', path, () => real.entries(path, ending)),
  };
  return {
    fileSystem,
    calls,
    failWhen: (next) => {
      calls.length = 0;
      fault = next;
    },
    writeAtMost: (bytes) => {
      mostPerWrite = bytes;
    },
  };
}
