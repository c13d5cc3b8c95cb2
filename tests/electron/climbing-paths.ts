/** Up from the screens, in every spelling we know, to files that lie beside and above them; without a host. */
export function climbingPaths(): readonly string[] {
  const ups = ['../', '..%2f', '..%2F', '%2e%2e/', '%2e%2e%2f', '.%2e/', '..\\', '..%5c', '%2e%2e%5c'];
  const strange = [
    '..%c0%af',
    '..%252f',
    '%252e%252e%252f',
    '..%00/',
    '..;/',
    '..././',
    '....//',
    '%uff0e%uff0e/',
  ];
  const starts = ['/', '//', '/./', '/assets/', '/assets/./', '/%2e/', '/\\', '/assets%2f'];
  const ends = ['secret.txt', 'screens/secret.key'];
  return [...ups, ...strange].flatMap((up) =>
    starts.flatMap((start) => ends.map((end) => `${start}${up}${end}`)),
  );
}
