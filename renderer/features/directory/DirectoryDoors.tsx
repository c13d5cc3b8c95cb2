import type { DirectoryView } from '../../../scans/services/views/directory-view.ts';
import { hashOf } from '../../app/routes.ts';
import { useSpeech } from '../../app/use-app.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { BackToCentres } from './BackToCentres.tsx';
import { useExport } from './use-export.ts';
import { useOffer } from './use-offer.ts';

/** What one can do with the list as a whole: nothing while the own entries are refused, and no saving of none. */
export function DirectoryDoors({ view }: { readonly view: DirectoryView }) {
  const { say } = useSpeech();
  const offer = useOffer();
  const save = useExport();
  const refused = view.problems.length > 0;
  return (
    <aside className="doors-side" aria-label={say('directory.doors')}>
      <ul className="doors stick">
        {refused ? null : (
          <>
            <li>
              <ButtonLink full href={hashOf({ page: 'directory', part: { kind: 'add' } })}>
                {say('directory.add')}
              </ButtonLink>
              <p className="note">{say('directory.add.note')}</p>
            </li>
            <li>
              <Button full onClick={() => void offer()}>
                {say('directory.import')}
              </Button>
              <p className="note">{say('directory.import.note')}</p>
            </li>
          </>
        )}
        {refused || view.counts.own === 0 ? null : (
          <li>
            <Button full onClick={() => void save()}>
              {say('directory.export')}
            </Button>
            <p className="note">{say('directory.export.note')}</p>
          </li>
        )}
        <li className="side-rule dir-file">
          <h2 className="label">{say('directory.file')}</h2>
          <p className="mini set-path">{view.file}</p>
          <BackToCentres />
        </li>
      </ul>
    </aside>
  );
}
