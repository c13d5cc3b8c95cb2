import { FolderProblems } from '../../app/FolderProblems.tsx';
import { hashOf } from '../../app/routes.ts';
import type { NewScan } from '../../app/routes.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';

/** Who keeps what, why and for how long: before the first answer, on one screen. */
export function PrivacyPage({ choice }: { readonly choice: NewScan }) {
  const { start } = useAppState();
  const { say } = useSpeech();
  const parts = [
    [say('privacy.what.title'), say('privacy.what')],
    [say('privacy.where.title'), say('privacy.where', { folder: start.dataFolder })],
    [say('privacy.why.title'), say('privacy.why')],
    [say('privacy.long.title'), say('privacy.long')],
    [say('privacy.adviser.title'), say('privacy.adviser')],
    [say('privacy.choice.title'), say('privacy.choice')],
  ] as const;
  return (
    <Page
      title={`${say('privacy.title')} · ${say('common.app')}`}
      loud={<FolderProblems />}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <ButtonLink href={hashOf({ page: 'new', choice })}>{say('privacy.back')}</ButtonLink>
            <ButtonLink look="primary" href={hashOf({ page: 'new-company', choice })}>
              {say('privacy.start')}
            </ButtonLink>
          </div>
        </div>
      }
    >
      <h1 className="title">{say('privacy.title')}</h1>
      <dl className="privacy">
        {parts.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
