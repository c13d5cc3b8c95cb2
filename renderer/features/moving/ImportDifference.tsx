import { useEffect, useState } from 'react';
import type { GenerationDifference } from '../../../scans/services/views/generation-view.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { Difference } from '../../components/Difference.tsx';
import type { DifferenceWords } from '../../components/Difference.tsx';
import type { PickedFile } from '../../host/client.ts';

const words = {
  before: 'moving.in-file',
  now: 'moving.in-list',
  notAsked: 'moving.not-asked',
  parts: {
    name: 'moving.part.name',
    company: 'moving.part.company',
    respondents: 'moving.part.respondents',
    agreement: 'moving.part.agreement',
    importance: 'moving.part.importance',
    facts: 'moving.part.facts',
    'to-confirm': 'moving.part.to-confirm',
    closed: 'moving.part.closed',
    open: 'moving.part.open',
    advice: 'moving.part.advice',
    plan: 'moving.part.plan',
  },
} as const satisfies DifferenceWords;

/** Opened on demand: how the file differs from the scan in the list. */
export function ImportDifference({ file, label }: { readonly file: PickedFile; readonly label: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="import-difference" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {open ? <Found file={file} /> : null}
    </details>
  );
}

function Found({ file }: { readonly file: PickedFile }) {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const [difference, setDifference] = useState<GenerationDifference | null>(null);
  useEffect(() => {
    let wanted = true;
    const { name, bytes } = file;
    void client.call('assessment.compareImport', { file: name, bytes, language }).then((outcome) => {
      if (wanted && outcome.ok) setDifference(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [client, file, language]);
  if (difference === null) return <p aria-busy="true">{say('moving.sum.reading')}</p>;
  const { themes, parts, notAsked } = difference;
  if (themes.length + parts.length + notAsked === 0) return <p>{say('moving.nothing')}</p>;
  return <Difference difference={difference} words={words} />;
}
