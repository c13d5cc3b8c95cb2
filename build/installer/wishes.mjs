// What somebody asks of `npm run dist`.

const systems = { '--win': 'win', '--linux': 'linux', '--mac': 'mac' };
const kinds = {
  win: ['nsis', 'zip', 'dir'],
  linux: ['AppImage', 'deb', 'dir'],
  mac: ['dmg', 'zip', 'dir'],
};
const processors = { '--x64': 'x64', '--arm64': 'arm64' };

export const usage = `npm run dist -- [--win | --linux | --mac] [kind…] [--x64 | --arm64]
  --win     ${kinds.win.join(', ')}
  --linux   ${kinds.linux.join(', ')}
  --mac     ${kinds.mac.join(', ')}
Without a system: this one. Without a kind: all but dir, which is the program in a folder.
`;

/** Command line → what electron-builder takes, or `null` when it is not understood. */
export function parseWishes(parameters, platform = process.platform) {
  const own = { win32: 'win', darwin: 'mac' }[platform] ?? 'linux';
  const named = parameters.filter((one) => one in systems).map((one) => systems[one]);
  const asked = parameters.filter((one) => !one.startsWith('--'));
  const archs = parameters.filter((one) => one in processors).map((one) => processors[one]);
  const system = named[0] ?? own;
  const known = parameters.every((one) => one in systems || one in processors || kinds[system].includes(one));
  if (!known || named.length > 1) return null;
  return { [system]: asked, ...Object.fromEntries(archs.map((arch) => [arch, true])) };
}
