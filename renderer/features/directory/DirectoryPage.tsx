import '../../styles/settings.css';
import '../../styles/advice.css';
import '../../styles/directory.css';
import type { Problem } from '../../../scans/services/api.ts';
import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import type { DirectoryPart } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { DirectoryList } from './DirectoryList.tsx';
import { EntryPage } from './EntryPage.tsx';
import { ImportPage } from './ImportPage.tsx';
import { useDirectory } from './use-directory.ts';

/** All centres and support: what is known, how old that is, and what the adviser of this laptop changes in it. */
export function DirectoryPage({ part }: { readonly part: DirectoryPart }) {
  const reading = useDirectory(part);
  switch (reading.kind) {
    case 'reading':
      return <main id="content" aria-busy="true" />;
    case 'failed':
      return <Failed problems={reading.problems} again={reading.again} />;
    case 'read':
      return <Part part={part} view={reading.view} />;
  }
}

function Part({ part, view }: { readonly part: DirectoryPart; readonly view: DirectoryView }) {
  switch (part.kind) {
    case 'list':
      return <DirectoryList view={view} />;
    case 'import':
      return <ImportPage view={view} />;
    case 'add':
      return <EntryPage key="add" view={view} row={null} />;
    default: {
      const row = view.rows.find(({ kind, id }) => kind === part.kind && id === part.entry);
      if (row === undefined) return <DirectoryList view={view} />;
      return <EntryPage key={`${row.kind} ${row.id}`} view={view} row={row} />;
    }
  }
}

type FailedProps = { readonly problems: readonly Problem[]; readonly again: () => void };

function Failed({ problems, again }: FailedProps) {
  const { say } = useSpeech();
  const sentences = useProblemSentences(problems);
  return (
    <Page title={`${say('directory.title')} · ${say('common.app')}`}>
      <h1 className="title">{say('directory.title')}</h1>
      {sentences.length === 0 ? (
        <p role="alert">{say('common.no-answer')}</p>
      ) : (
        sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      <p>
        <Button onClick={again}>{say('common.elsewhere.again')}</Button>
      </p>
    </Page>
  );
}
