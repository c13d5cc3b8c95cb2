// The tests that hold Electron's checklist, by file and name: for `checklist.mjs` and `ways-to-undo.mjs`.

const here = 'tests/electron/desktop';
export const closed = (name) => [`${here}/closed-by-default.test.ts`, name];
export const channels = (name) => [`${here}/channels.test.ts`, name];
export const preload = (name) => [`${here}/preload.test.ts`, name];
export const pages = (name) => ['tests/desktop/closed.test.ts', name];
export const walk = [
  'tests/e2e/specs/every-screen.spec.ts',
  'every screen in every state is accessible, fits and stays at home',
];
export const bundle = [
  'tests/desktop/bundle.test.ts',
  'the built program names no address on a network but those with a reason',
];
export const addresses = (name) => ['tests/electron/known-addresses.test.ts', name];
export const majors = (name) => ['tests/build/electron-majors.test.ts', name];
export const fuses = (name) => ['tests/build/electron-fuses.test.ts', name];

export const everyWindow = closed('every window is closed on all sides');
