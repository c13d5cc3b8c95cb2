import { useEffect } from 'react';
import type { DirectoryRow, DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { keyOf } from './DirectoryRows.tsx';
import { EntryForm } from './EntryForm.tsx';
import { KnownFacts } from './KnownFacts.tsx';
import { RefusedFile } from './RefusedFile.tsx';
import { TakeBack } from './TakeBack.tsx';
import { kindOf } from './entry-draft.ts';
import { useDesk } from './use-directory.ts';
import { useEntryForm } from './use-entry-form.ts';

const formId = 'entry';

type Props = {
  readonly view: DirectoryView;
  /** `null`: a centre that is not there yet. */
  readonly row: DirectoryRow | null;
};

/** One entry: what the scan knows, and a form for what the adviser knows. */
export function EntryPage({ view, row }: Props) {
  const { say } = useSpeech();
  const { last } = useDesk();
  const form = useEntryForm(view, row);
  const title = row === null ? say('directory.add') : row.name;
  useEffect(() => {
    if (row !== null) last.set(keyOf(row));
  }, [row, last]);
  const refused = view.problems.length > 0;
  return (
    <Page
      title={`${title} · ${say('common.app')}`}
      sideLabel={say('directory.known')}
      sideAfter
      side={row === null ? <Why /> : <KnownFacts row={row} />}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <ButtonLink href={hashOf({ page: 'directory', part: { kind: 'list' } })}>
              {say('directory.back')}
            </ButtonLink>
            {refused ? null : (
              <Button look="primary" submit form={formId} disabled={form.busy}>
                {say('directory.save')}
              </Button>
            )}
          </div>
        </div>
      }
    >
      {row === null || row.group === '' ? null : <p className="label">{row.group}</p>}
      <h1 className="title">{title}</h1>
      <p className="company-lead">{say(`directory.lead.${kindOf(row)}`)}</p>
      {refused ? (
        <RefusedFile view={view} />
      ) : (
        <>
          <EntryForm id={formId} form={form} view={view} row={row} />
          {row === null || row.own === null ? null : <TakeBack row={row} />}
        </>
      )}
    </Page>
  );
}

/** Beside the form of a new centre: when it is named. */
function Why() {
  const { say } = useSpeech();
  return (
    <div className="stick">
      <h2 className="label">{say('directory.when-named')}</h2>
      <p className="note">{say('directory.when-named.text')}</p>
      <p className="note">{say('directory.when-named.mark')}</p>
    </div>
  );
}
