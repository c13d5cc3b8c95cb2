import { useState } from 'react';
import { FolderProblems } from '../../app/FolderProblems.tsx';
import { hashOf } from '../../app/routes.ts';
import type { NewScan } from '../../app/routes.ts';
import { useAppState, useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { RadioCards } from '../../components/RadioCards.tsx';
import type { VariantView } from '../../../scans/services/views/content-view.ts';
import { BlankForm } from './BlankForm.tsx';
import { minutesFor } from './minutes-for.ts';
import { variantLines } from './variant-lines.ts';

/** For whom, how extensive, by whom: three choices, all of them made beforehand. */
export function NewPage({ choice }: { readonly choice: NewScan | null }) {
  const { content } = useAppState();
  const speech = useSpeech();
  const { say } = speech;
  const [first] = content.variants;
  const [variant, setVariant] = useState(choice?.variant ?? first?.id ?? null);
  const [mode, setMode] = useState(choice?.mode ?? 'full');
  const [filledBy, setFilledBy] = useState(choice?.filledBy ?? 'owner');
  const chosen = content.variants.find(({ id }) => id === variant);
  return (
    <Page
      title={`${say('new.title')} · ${say('common.app')}`}
      loud={<FolderProblems />}
      sideLabel={say('new.choice')}
      sideAfter
      side={
        chosen === undefined ? undefined : (
          <Summary variant={chosen} choice={{ variant: chosen.id, mode, filledBy }} />
        )
      }
    >
      <h1 className="title new-title">{say('new.title')}</h1>
      <RadioCards
        legend={say('new.variant')}
        cards={content.variants.map((view) => ({
          value: view.id,
          label: view.name,
          lines: variantLines(view, speech),
        }))}
        value={variant}
        onChoose={setVariant}
      />
      <RadioCards
        two
        legend={say('new.mode')}
        cards={[
          { value: 'full', label: say('new.mode.full'), lines: [say('new.mode.full.text')] },
          { value: 'quick', label: say('new.mode.quick'), lines: [say('new.mode.quick.text')] },
        ]}
        value={mode}
        onChoose={setMode}
      />
      <RadioCards
        two
        legend={say('new.who')}
        cards={[
          { value: 'owner', label: say('new.who.owner'), lines: [say('new.who.owner.text')] },
          { value: 'adviser', label: say('new.who.adviser'), lines: [say('new.who.adviser.text')] },
        ]}
        value={filledBy}
        onChoose={setFilledBy}
      />
    </Page>
  );
}

/** The choice in words, above the button that goes on with it. */
function Summary({ variant, choice }: { readonly variant: VariantView; readonly choice: NewScan }) {
  const { say } = useSpeech();
  const questions = (choice.mode === 'full' ? variant.questions : variant.quickScan).length;
  const mode = say(choice.mode === 'full' ? 'common.full' : 'common.quick');
  return (
    <div className="stick summary">
      <h2 className="label">{say('new.choice')}</h2>
      <p className="lead">{say(`new.choice.${choice.filledBy}`, { variant: variant.name, mode })}</p>
      <p className="note">
        {say('new.choice.time', { questions, minutes: minutesFor(questions, choice.mode) })}
      </p>
      <Button
        look="primary"
        full
        onClick={() => {
          // So that "back" finds the choice again.
          go({ page: 'new', choice }, 'replace');
          go({ page: 'privacy', choice });
        }}
      >
        {say('common.continue')}
      </Button>
      <p className="note">{say('new.choice.next')}</p>
      <BlankForm choice={choice} />
      <a className="textlink" href={hashOf({ page: 'start' })}>
        {say('common.back-to-list')}
      </a>
    </div>
  );
}
