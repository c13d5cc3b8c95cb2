import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../app/use-app.ts';
import { classes } from '../../components/classes.ts';
import { PageCanvas } from './PageCanvas.tsx';
import type { PdfPages } from './pdf-pages.ts';

type Props = {
  readonly bytes: Uint8Array;
  /** Other pages are on their way: these stay, dimmed. */
  readonly old: boolean;
  readonly onCount: (pages: number) => void;
};

/** The pages of the PDF itself, drawn: what will be saved and printed. */
export function Preview({ bytes, old, onCount }: Props) {
  const { say } = useSpeech();
  const pdf = usePdf(bytes, onCount);
  if (pdf === 'failed') return <p role="alert">{say('report.no-preview')}</p>;
  if (pdf === null) return <div className="pages" aria-busy="true" />;
  return (
    <div className={classes('pages', old && 'old')}>
      {Array.from({ length: pdf.count }, (_, at) => (
        <PageCanvas key={at} pdf={pdf} page={at + 1} />
      ))}
    </div>
  );
}

/** What draws pages is loaded when the first report is shown. The pages before stay until the new ones are open. */
function usePdf(bytes: Uint8Array, onCount: (pages: number) => void): PdfPages | 'failed' | null {
  const [pdf, setPdf] = useState<PdfPages | 'failed' | null>(null);
  const shown = useRef<PdfPages | null>(null);
  useEffect(() => {
    let wanted = true;
    const open = async () => {
      const { openPdf } = await import('./pdf-pages.ts');
      const opened = await openPdf(bytes);
      if (!wanted) return opened.close();
      const before = shown.current;
      shown.current = opened;
      setPdf(opened);
      onCount(opened.count);
      return before?.close();
    };
    open().catch(() => {
      if (wanted) setPdf('failed');
    });
    return () => {
      wanted = false;
    };
  }, [bytes, onCount]);
  useEffect(
    () => () => {
      void shown.current?.close();
    },
    [],
  );
  return pdf;
}
