import { createContext, use, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useAnnounce } from './Announcer.tsx';
import { classes } from './classes.ts';

/** How many times the page was turned; 0 on the first page, where the focus stays where the browser puts it. */
export const PageTurn = createContext(0);

type Props = {
  /** Of the window; the name of the app follows. */
  readonly title: string;
  /** Between the head and the content: the ruler. */
  readonly above?: ReactNode;
  /** The narrow column of notes, and what it is. */
  readonly side?: ReactNode;
  readonly sideLabel?: string;
  /** In a narrow window the notes come after the content. */
  readonly sideAfter?: boolean;
  /** Above the foot, over the full width. */
  readonly loud?: ReactNode;
  readonly foot?: ReactNode;
  /** The element that gets the focus after a page turn, by id; absent: the heading. */
  readonly focus?: string | null;
  /** Without columns. */
  readonly whole?: boolean;
  readonly children: ReactNode;
};

/** A main column, a narrow column of notes, a foot. After a page turn the focus is on its heading. */
export function Page({
  title,
  above,
  side,
  sideLabel,
  sideAfter = false,
  loud,
  foot,
  focus,
  whole = false,
  children,
}: Props) {
  usePageTurn(title, focus ?? null);
  const notes =
    side === undefined ? null : (
      <aside className={classes('side', sideAfter && 'after')} aria-label={sideLabel}>
        {side}
      </aside>
    );
  return (
    <>
      {above}
      <main id="content" tabIndex={-1}>
        {whole ? (
          <div className="wrap">{children}</div>
        ) : (
          <div className="wrap grid">
            {sideAfter ? null : notes}
            <div className="main">{children}</div>
            {sideAfter ? notes : null}
          </div>
        )}
      </main>
      <div className="bottom">
        {loud}
        {foot === undefined ? null : (
          <footer className="foot">
            <div className="wrap">{foot}</div>
          </footer>
        )}
      </div>
    </>
  );
}

/** The name of the window; after a page turn the focus goes to the heading, or to an element by id. */
export function usePageTurn(title: string, focus: string | null): void {
  const turn = use(PageTurn);
  const announce = useAnnounce();
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (turn === 0) return;
    const wished = focus === null ? null : document.getElementById(focus);
    const target = wished ?? document.querySelector<HTMLElement>('main h1');
    if (wished === null) {
      target?.setAttribute('tabindex', '-1');
      if (window.scrollY > 0) window.scrollTo(0, 0);
    }
    // A heading that keeps the focus while its words change would go unheard.
    if (target !== null && target === document.activeElement) announce(target.textContent);
    else target?.focus({ preventScroll: wished === null });
    // Only a page turn moves the focus, not a new title.
  }, [turn]); // oxlint-disable-line react/exhaustive-deps
}
