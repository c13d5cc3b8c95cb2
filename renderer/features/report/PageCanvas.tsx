import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../app/use-app.ts';
import type { PdfPages } from './pdf-pages.ts';

type Props = { readonly pdf: PdfPages; readonly page: number };

/** Wide as the column at the sharpness of the screen, drawn when it comes near the window, and again when it grows. */
export function PageCanvas({ pdf, page }: Props) {
  const { say } = useSpeech();
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(canvas);
  const width = useWidth(canvas);
  useEffect(() => {
    const { current } = canvas;
    if (current === null || !near || width === 0) return;
    const drawing = new AbortController();
    // A page that cannot be drawn stays white; saving and printing do not need the picture.
    pdf.draw(page, current, width, drawing.signal).catch(() => undefined);
    return () => drawing.abort();
  }, [pdf, page, near, width]);
  return (
    <figure>
      <canvas ref={canvas} width={1} height={1} aria-hidden="true" />
      <figcaption className="vh">{say('report.page-alt', { page, pages: pdf.count })}</figcaption>
    </figure>
  );
}

function useNear(target: { readonly current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (target.current === null) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '600px' },
    );
    watcher.observe(target.current);
    return () => watcher.disconnect();
  }, [target]);
  return near;
}

/** In device pixels, in steps, so that a window being dragged does not draw at every pixel. */
function useWidth(target: { readonly current: Element | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (target.current === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      const wide = (entry?.contentRect.width ?? 0) * window.devicePixelRatio;
      setWidth(Math.ceil(wide / 50) * 50);
    });
    watcher.observe(target.current);
    return () => watcher.disconnect();
  }, [target]);
  return width;
}
