import type { DimensionId, LevelNumber } from '../../definition/definition.ts';
import type { FullResultView } from '../views/result-view.ts';

/** A theme as its row in a table: the figures of the screen, none computed anew. */
export type ThemeFigures = {
  readonly id: DimensionId;
  readonly name: string;
  /** `null`, with `level`: too few answers. */
  readonly score: number | null;
  readonly level: LevelNumber | null;
  readonly levelName: string;
  /** `null`: importance was not rated. */
  readonly importance: number | null;
  readonly letter: string;
  readonly answered: number;
  readonly questions: number;
  /** Why there is no score; empty where there is one. */
  readonly remark: string;
};

/** The themes in the order of the screen. */
export function themeFigures({ table, dimensions }: FullResultView): readonly ThemeFigures[] {
  return dimensions.map(({ id, name, shown, level, importance, importanceWord, answers }, at) => {
    const row = table.rows[at];
    return {
      id,
      name,
      score: shown,
      level,
      levelName: row?.score.kind === 'valid' ? row.score.levelName : '',
      importance: importanceWord === '' ? null : importance,
      letter: row?.letter ?? '',
      answered: answers.filter((answer) => answer.level !== null).length,
      questions: answers.length,
      remark: row?.score.kind === 'insufficient' ? row.score.reason : '',
    };
  });
}

/**
 * The total that the screen shows in a sentence; `null`: it shows none. The mean of the exact scores is a fraction
 * with a small denominator, so what doubles lose is far less than its distance to a half.
 */
export function totalShown({ table, totalComputation }: FullResultView): number | null {
  const scores = table.rows.flatMap(({ score }) => (score.kind === 'valid' ? [score.value] : []));
  if (totalComputation === null || scores.length === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.floor(mean + 0.5 + 1e-9);
}
