/** What the modules of the stand-in share; filled by `electron.mjs`. */
export const host = {
  recorded: {
    windowsAsked: [],
    external: [],
    dialogs: [],
    permissions: [],
    switches: [],
    opened: [],
    shown: [],
    recent: [],
    copied: [],
    relaunched: [],
    menus: 0,
  },
};

/** id → window, not wrapped */
export const windows = new Map();
