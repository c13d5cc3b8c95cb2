import type { LevelNumber } from '../definition/definition.ts';
import type {
  Block,
  DimensionRow,
  DimensionTable,
  ImportanceChart,
  Plan,
  ReportModel,
  RichText,
  Step,
} from './report-model.ts';

/** What a run of blocks knows besides: the parts of the two pages, one below the other. */
export type CoreBlock =
  | {
      /** One theme with its bar. Themes that follow each other are one list. */
      readonly kind: 'dimension';
      readonly number: number;
      /** "**Klant en markt**\u00a0(A)" */
      readonly name: RichText;
      readonly score: DimensionRow['score'];
      /** "In opbouw · score: 45 · belang: 3", or why there is no score. */
      readonly text: string;
      /** Of the bar, for a reader that meets it as a figure. */
      readonly alt: string;
    }
  | {
      readonly kind: 'radar';
      readonly radar: NonNullable<DimensionTable['radar']>;
      readonly rows: readonly DimensionRow[];
    }
  /** Where its table is a list. */
  | { readonly kind: 'importance'; readonly chart: ImportanceChart }
  /** "In opbouw · voor u: cruciaal", beside its number. */
  | { readonly kind: 'level'; readonly level: LevelNumber; readonly text: string }
  /** The stair from the answer now to the goal. */
  | { readonly kind: 'move'; readonly move: NonNullable<Plan['first']> }
  /** A first step to tick, with room for who and when. */
  | { readonly kind: 'step'; readonly step: Step; readonly who: string; readonly when: string }
  /** What somebody typed: nothing in it is bold. */
  | { readonly kind: 'typed'; readonly as: 'heading' | 'paragraph' | 'item'; readonly text: string };

export type FlowBlock = Block | CoreBlock;

/** A paper that is one run of blocks from its first page to its last. */
export type FlowBody = {
  readonly kind: 'flow';
  /** `large`: large print. */
  readonly size: 'usual' | 'large';
  readonly date: string;
  /** "Begeleiding: An Peeters, VLAIO"; absent: nobody is named. */
  readonly guidedBy?: string;
  readonly blocks: readonly FlowBlock[];
};

export type FlowModel = Pick<ReportModel, 'language' | 'title' | 'subject' | 'furniture'> & {
  readonly body: FlowBody;
};
