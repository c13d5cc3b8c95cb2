import type { Language } from '../../scans/services/api.ts';
import type { ResultView } from '../../scans/services/views/result-view.ts';
import type { Scan } from './scan.ts';

/** The last result that was shown of each assessment, so that going to and fro shows no empty page. */
const shown = new WeakMap<Scan, ResultView>();

export function lastResult(scan: Scan, language: Language): ResultView | null {
  const view = shown.get(scan);
  return view?.language === language ? view : null;
}

export function keepResult(scan: Scan, view: ResultView): void {
  shown.set(scan, view);
}
