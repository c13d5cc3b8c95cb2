import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Language, Problem } from '../../scans/services/api.ts';
import type { Settings } from '../../scans/services/store-ports.ts';
import type { AppStart } from '../../scans/services/views/app-view.ts';
import type { ContentView } from '../../scans/services/views/content-view.ts';
import type { Speech } from '../language/say.ts';
import type { SessionId } from '../../scans/sessions/register.ts';
import type { Scan } from './scan.ts';

/** Which assessment the screens show. */
export type OpenScan =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' | 'elsewhere'; readonly id: AssessmentId }
  | { readonly kind: 'refused'; readonly id: AssessmentId; readonly problems: readonly Problem[] }
  | { readonly kind: 'open'; readonly id: AssessmentId; readonly scan: Scan };

/** What every screen may know. Language, words and content change together. */
export type AppState = {
  readonly start: AppStart;
  /** Why nothing can be kept; empty until the folder was tried, and when all is well. */
  readonly folderProblems: readonly Problem[];
  readonly settings: Settings;
  readonly language: Language;
  readonly speech: Speech;
  readonly content: ContentView;
  /** The same in a second language beside it; `null`: not wanted, or not there yet. */
  readonly second: ContentView | null;
  readonly open: OpenScan;
  /** The workshop that goes on in this window, also while another screen is there; `null`: none. */
  readonly workshop: SessionId | null;
};
