import { useRef, useState } from 'react';
import type { Company } from '../../../scans/assessment/assessment.ts';
import type { Problem } from '../../../scans/services/api.ts';
import { FolderProblems } from '../../app/FolderProblems.tsx';
import { hashOf } from '../../app/routes.ts';
import type { NewScan } from '../../app/routes.ts';
import { problemsOf } from '../../app/save-queue.ts';
import { useApp, useAppState, useSpeech } from '../../app/use-app.ts';
import { useProblemSentences } from '../../app/use-problem-sentences.ts';
import { go } from '../../app/use-route.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { companyInput, draftOf } from './company-draft.ts';
import { CompanyForm } from './CompanyForm.tsx';
import { CompanyNotes } from './CompanyNotes.tsx';

const form = 'company';

/** The company of a new scan; with its name the scan is on disk. */
export function NewCompanyPage({ choice }: { readonly choice: NewScan }) {
  const { client } = useApp();
  const { language } = useAppState();
  const { say } = useSpeech();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const then = useRef<'question' | 'entry'>('question');
  const refusals = useProblemSentences(problems);
  const create = async (company: Company) => {
    if (busy) return;
    setBusy(true);
    const outcome = await client.call('assessment.create', {
      ...choice,
      language,
      company: companyInput(company),
    });
    setBusy(false);
    if (!outcome.ok) return setProblems(problemsOf(outcome.failure));
    const { id } = outcome.value.assessment;
    go(
      then.current === 'entry' ? { page: 'entry', id } : { page: 'question', id, question: null, from: null },
      'replace',
    );
  };
  return (
    <Page
      title={`${say('company.title')} · ${say('common.app')}`}
      loud={<FolderProblems />}
      sideLabel={say('company.why')}
      sideAfter
      side={<CompanyNotes />}
      foot={
        <div className="grid foot-row">
          <div className="foot-acts">
            <ButtonLink href={hashOf({ page: 'privacy', choice })}>{say('company.back')}</ButtonLink>
            <Button look="primary" submit form={form} onClick={() => (then.current = 'question')}>
              {say('company.start')}
            </Button>
            <Button submit form={form} onClick={() => (then.current = 'entry')}>
              {say('entry.title')}
            </Button>
          </div>
        </div>
      }
    >
      <h1 className="title">{say('company.title')}</h1>
      <p className="company-lead">{say('company.lead')}</p>
      <CompanyForm
        id={form}
        first={draftOf({})}
        refusals={refusals}
        onDone={(company) => void create(company)}
      />
    </Page>
  );
}
