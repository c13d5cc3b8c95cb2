/** Whole seconds, zero or more, as minutes and seconds: "7:05". */
export function clockOf(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
