/** The day on the calendar of this machine, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** "24/11/2026, 14:03" on the calendar and the clock of this machine; read alike in all languages of the screens. */
export function momentHere(moment: Date): string {
  const [year, month, day] = dayOf(moment).split('-');
  const [hour, minute] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${day}/${month}/${year}, ${hour}:${minute}`;
}
