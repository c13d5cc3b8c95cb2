import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Company } from '../../../scans/assessment/assessment.ts';
import { hashOf } from '../../app/routes.ts';
import type { Change } from '../../app/save-queue.ts';
import type { Scan } from '../../app/scan.ts';
import { ScanFoot, ScanPage } from '../../app/ScanPage.tsx';
import { useSpeech } from '../../app/use-app.ts';
import { go } from '../../app/use-route.ts';
import { useScanState } from '../../app/use-scan.ts';
import { WithScan } from '../../app/WithScan.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { companyInput, draftOf } from './company-draft.ts';
import { CompanyForm } from './CompanyForm.tsx';
import { CompanyNotes } from './CompanyNotes.tsx';

const form = 'company';

/** The company of a scan that is there already. */
export function CompanyPage({ id }: { readonly id: AssessmentId }) {
  return <WithScan id={id}>{(scan) => <CompanyOf scan={scan} />}</WithScan>;
}

function CompanyOf({ scan }: { readonly scan: Scan }) {
  const { say } = useSpeech();
  const { assessment } = useScanState(scan);
  const closed = assessment.state.kind === 'closed';
  const on = { page: 'question', id: scan.id, question: null, from: null } as const;
  return (
    <ScanPage
      scan={scan}
      title={say('company.title')}
      sideLabel={say('company.why')}
      sideAfter
      side={<CompanyNotes />}
      foot={
        <ScanFoot scan={scan}>
          <ButtonLink href={hashOf({ page: 'start' })}>{say('common.back-to-list')}</ButtonLink>
          {closed ? null : (
            <Button look="primary" submit form={form}>
              {say('company.save')}
            </Button>
          )}
        </ScanFoot>
      }
    >
      <h1 className="title">{say('company.title')}</h1>
      <p className="company-lead">{say('company.lead')}</p>
      {closed ? (
        <p className="note">
          {say('question.closed')}{' '}
          <a href={hashOf({ page: 'check', id: scan.id, at: null })}>{say('question.reopen')}</a>
        </p>
      ) : null}
      <CompanyForm
        id={form}
        first={draftOf({ name: assessment.name, ...assessment.company })}
        closed={closed}
        onDone={(company) => {
          void scan.change(companyChange(scan.id, company));
          go(on);
        }}
      />
    </ScanPage>
  );
}

function companyChange(id: AssessmentId, company: Company): Change {
  return {
    key: 'company',
    apply: (assessment) => ({ ...assessment, company }),
    send: (call) => call('assessment.setCompany', { id, company: companyInput(company) }),
  };
}
