/** Whole seconds as minutes and seconds, or minutes as hours and minutes, zero or more: "7:05". */
export function clockOf(parts: number): string {
  return `${String(Math.floor(parts / 60))}:${String(parts % 60).padStart(2, '0')}`;
}
