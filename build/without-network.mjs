// Runs a program where there is no network but the loopback, so that a test which passes there needs none. Plain Node.
import { spawnSync } from 'node:child_process';

/** For root, and for who may make a namespace of his own. */
const ways = [['--net'], ['--map-root-user', '--net']];
const wakeLoopback = 'ip link set lo up';

/** `command` (program and parameters) as one that is cut off; `null` where this machine cannot do that. */
export function withoutNetwork(command) {
  const way = ways.find((flags) => works([...flags, 'sh', '-c', wakeLoopback]));
  return way === undefined
    ? null
    : ['unshare', ...way, 'sh', '-c', `${wakeLoopback} && exec "$@"`, 'sh', ...command];
}

function works(parameters) {
  return spawnSync('unshare', parameters, { stdio: 'ignore' }).status === 0;
}
