// What the system shows or does: a test says beforehand what the user answers, and reads afterwards what was asked.
import { host } from './host.mjs';
import { fault, strict, StrictEmitter } from './loud.mjs';

/** Answers that wait, by dialog. `'default'` takes the place that a save dialog proposes, and stays. */
export const scripted = {
  showSaveDialog: [],
  showOpenDialog: [],
  showMessageBox: [],
  showMessageBoxSync: [],
};

function ask(kind, given) {
  const options = given.at(-1);
  host.recorded.dialogs.push({ kind, options });
  const [answer] = scripted[kind];
  if (answer === undefined)
    throw fault(`stand-in: dialog.${kind} was called and nobody had said what to answer`);
  if (answer === 'default') return { canceled: false, filePath: options.defaultPath };
  return scripted[kind].shift();
}

export const dialog = strict('dialog', {
  showSaveDialog: async (...given) => ask('showSaveDialog', given),
  showOpenDialog: async (...given) => ask('showOpenDialog', given),
  showMessageBox: async (...given) => ask('showMessageBox', given),
  showMessageBoxSync: (...given) => ask('showMessageBoxSync', given),
  showErrorBox(title, content) {
    throw fault(`stand-in: an error box: ${title}: ${content}`);
  },
});

export const shell = strict('shell', {
  openExternal: async (url) => void host.recorded.external.push(url),
  openPath: async (path) => {
    host.recorded.opened.push(path);
    return '';
  },
  showItemInFolder: (path) => void host.recorded.shown.push(path),
});

export const nativeTheme = strict('nativeTheme', { themeSource: 'system' });

export const clipboard = strict('clipboard', {
  writeText: async (text) => void host.recorded.copied.push(text),
});

/** One screen of an ordinary laptop. A test may put others in `displays`, and then say that something changed. */
class Screen extends StrictEmitter {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
    this.displays = [{ id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } }];
  }
  getAllDisplays() {
    return this.displays;
  }
  getPrimaryDisplay() {
    return this.displays[0];
  }
}

export const screen = strict('screen', new Screen());
