import { classes } from './classes.ts';

type Props = {
  /** 0 to 4; `null` is an empty chip: nothing chosen. */
  readonly level: number | null;
  readonly small?: boolean;
};

/** A level as number and colour; an empty chip is only a picture. */
export function LevelChip({ level, small = false }: Props) {
  if (level === null) return <span className={classes('chip none', small && 's')} aria-hidden="true" />;
  return <span className={classes('chip', `l${String(level)}`, small && 's')}>{level}</span>;
}

/** A key of the keyboard, in the column of the chips. The words beside it say the same, so nobody hears it. */
export function KeyCap({ children }: { readonly children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}
