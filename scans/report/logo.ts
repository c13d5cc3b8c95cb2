/** A place in the frame of a logo, from its top left corner. */
export type Place = readonly [x: number, y: number];

/** A step of an outline, in absolute places: to a point, along a line, along a curve, back to the start. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: Place }
  | { readonly kind: 'curve'; readonly first: Place; readonly second: Place; readonly to: Place }
  | { readonly kind: 'close' };

/** An outline filled with one colour (`#rrggbb`). */
export type LogoPath = {
  readonly fill: string;
  readonly evenOdd: boolean;
  readonly steps: readonly PathStep[];
};

/** The logo of an adviser's organisation: nothing of the file that it came in but what is drawn. */
export type Logo =
  /** `rgb`: three bytes a pixel, row by row from the top left, in base64. */
  | { readonly kind: 'pixels'; readonly width: number; readonly height: number; readonly rgb: string }
  | {
      readonly kind: 'paths';
      readonly width: number;
      readonly height: number;
      readonly paths: readonly LogoPath[];
    };

/** Steps as SVG writes them: `M0 0L5 0Z`. */
export function pathText(steps: readonly PathStep[]): string {
  return steps.map(stepText).join('');
}

function stepText(step: PathStep): string {
  switch (step.kind) {
    case 'move':
      return `M${step.to.join(' ')}`;
    case 'line':
      return `L${step.to.join(' ')}`;
    case 'curve':
      return `C${[...step.first, ...step.second, ...step.to].join(' ')}`;
    case 'close':
      return 'Z';
  }
}
