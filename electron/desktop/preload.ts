import { contextBridge, ipcRenderer } from 'electron';

/** All that the page gets: functions with a name. Nothing of Electron, no channel of its choice. */
contextBridge.exposeInMainWorld('scanHost', {
  call: (method: unknown, input: unknown) => ipcRenderer.invoke('api', method, input),
  saveFile: (name: unknown, bytes: unknown) => ipcRenderer.invoke('host', 'save', { name, bytes }),
  pickSaveFolder: () => ipcRenderer.invoke('host', 'pick-save-folder', {}),
  saveInFolder: (folder: unknown, name: unknown, bytes: unknown) =>
    ipcRenderer.invoke('host', 'save-in-folder', { folder, name, bytes }),
  openSaved: (place: unknown) => ipcRenderer.invoke('host', 'open', { place }),
  showSaved: (place: unknown) => ipcRenderer.invoke('host', 'show', { place }),
  openAddress: (address: unknown) => ipcRenderer.invoke('host', 'open-address', { address }),
  printFile: (bytes: unknown) => ipcRenderer.invoke('host', 'print', { bytes }),
  pickFiles: (kind: unknown) => ipcRenderer.invoke('host', 'pick', { kind }),
  showWall: (session: unknown) => ipcRenderer.invoke('host', 'show-wall', { session }),
  fillScreen: () => ipcRenderer.invoke('host', 'fill-screen', {}),
  showing: (scan: unknown) => ipcRenderer.invoke('host', 'showing', { scan }),
  pickFolder: () => ipcRenderer.invoke('host', 'pick-folder', {}),
  useFolder: (place: unknown, copy: unknown) => ipcRenderer.invoke('host', 'use-folder', { place, copy }),
  useUsualFolder: () => ipcRenderer.invoke('host', 'use-usual-folder', {}),
  secondPlace: () => ipcRenderer.invoke('host', 'second-place', {}),
  chooseSecondPlace: () => ipcRenderer.invoke('host', 'choose-second-place', {}),
  stopSecondPlace: () => ipcRenderer.invoke('host', 'stop-second-place', {}),
  readLog: () => ipcRenderer.invoke('host', 'log', {}),
  copyLog: () => ipcRenderer.invoke('host', 'copy-log', {}),
  showDataFolder: () => ipcRenderer.invoke('host', 'data-folder', {}),
  listen: (listener: (event: unknown, value: unknown) => void) => {
    ipcRenderer.on('event', (_event, name: unknown, value: unknown) => listener(name, value));
    return ipcRenderer.invoke('host', 'listening', {});
  },
});
