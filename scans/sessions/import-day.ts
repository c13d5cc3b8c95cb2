/** How a list writes its days: as `2026-12-03`, or with the day first; `unsure`: some of them have the month first. */
export type DayOrder = 'day-first' | 'unsure';

/** 3/12/2026, 3-12-2026 or 3.12.2026. */
const parted = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u;

/** What all days of a list together tell: where one has the month first, none of them can be trusted. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  return cells.some((cell) => Number(parted.exec(cell)?.[3] ?? 0) > 12) ? 'unsure' : 'day-first';
}

/** A day as the register writes it, `2026-12-03`; what cannot be read so for sure stays as it is. */
export function plainDay(cell: string, order: DayOrder): string {
  const [, day = '', , month = '', year = ''] = parted.exec(cell) ?? [];
  if (year === '' || order === 'unsure') return cell;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
