/** How long this process works on it, in milliseconds; what others do on the machine does not count. */
export function workingMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
