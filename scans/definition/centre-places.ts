import type { Region, RowCell, RowPlace } from './definition.ts';
import { centreId } from './ids.ts';

/** The order of the places in `Flanders|Wallonia|Brussels`, and of the three counters (METHOD 6). */
export const placeOrder = ['VL', 'WAL', 'BXL'] as const satisfies readonly Region[];

/**
 * Reads a cell of `sectors.yaml`: ids with " / " between them, the same everywhere or per region. The text
 * already has the right shape; whether the centres exist is checked elsewhere.
 */
export function readCell(text: string): RowCell {
  const [first = '', second, third] = text.split('|');
  if (second === undefined || third === undefined) return { kind: 'everywhere', places: readPlaces(first) };
  return {
    kind: 'by-region',
    places: { VL: readPlaces(first), WAL: readPlaces(second), BXL: readPlaces(third) },
  };
}

/** Every place of a cell, whatever the region. */
export function placesOf(cell: RowCell): readonly RowPlace[] {
  return cell.kind === 'everywhere' ? cell.places : placeOrder.flatMap((region) => cell.places[region]);
}

/** `23 / 23.2-23.4` gives `23`, `232`, `233`, `234`: digits without dots, ranges written out. */
export function readPrefixes(text: string): readonly string[] {
  return text.split(/ \/ |, /).flatMap((part) => readRange(part.replace(/ \(.*\)$/, '')));
}

function readRange(text: string): readonly string[] {
  const [first = '', last = first] = text.replaceAll('.', '').split('-');
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, step) =>
    String(Number(first) + step).padStart(first.length, '0'),
  );
}

function readPlaces(text: string): readonly RowPlace[] {
  return text === '' ? [] : text.split(' / ').map(readPlace);
}

function readPlace(name: string): RowPlace {
  if (name === 'by_material') return { kind: 'by-material' };
  if (name === 'by_product') return { kind: 'by-product' };
  return { kind: 'centre', centre: centreId(name) };
}
