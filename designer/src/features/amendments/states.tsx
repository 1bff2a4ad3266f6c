import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { RequestProblem } from '../../api-client/request.ts';
import type { Amendment, Amendments, Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Stops } from '../../ui/changes/stops.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { TodayIs } from '../../ui/today.tsx';
import { SAMPLE_CONTRACT, SAMPLE_RECORD, SAMPLE_SESSION } from '../acts/samples.ts';
import { AmendingNotice } from '../editor/amending/amending-notice.tsx';
import { ProposeForm } from '../editor/amending/propose-form.tsx';
import { OpenNotice } from './amendment-notice.tsx';
import { AmendmentsOf } from './amendments-page.tsx';
import { AmendmentAnswer } from './answer/amendment-answer.tsx';
import { AgreeingOffline, AnswerForm } from './answer/answer-form.tsx';
import * as sample from './samples.ts';
import { WithdrawForm } from './withdraw-form.tsx';

const contract = SAMPLE_CONTRACT;
const ends = { onDone: () => {}, onCancel: () => {} };

/** Everything that would be asked of the API stands here already: nothing is asked, and nothing is sent. */
function client(amendments: Amendments): QueryClient {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  queries.setQueryData(['session'], SAMPLE_SESSION);
  queries.setQueryData(['contract', contract.id], contract);
  queries.setQueryData(['contract', contract.id, 'record'], SAMPLE_RECORD);
  queries.setQueryData(['contract', contract.id, 'items', false], { items: [sample.amendmentItem(true)] });
  queries.setQueryData(['contract', contract.id, 'items', true], { items: [sample.amendmentItem(false)] });
  queries.setQueryData(['contract', contract.id, 'amendments'], amendments);
  return queries;
}

const changes = (more: Partial<Amendments>): Amendments => ({ seq: 9, draft: null, open: null, past: [], ...more });
const OPEN = changes({ open: sample.OPEN_AMENDMENT });

const state = (content: ReactNode, amendments = OPEN): ComponentType =>
  function State() {
    return (
      <QueryClientProvider client={client(amendments)}>
        <TodayIs date={contract.today}>{content}</TodayIs>
      </QueryClientProvider>
    );
  };

const page = (amendments: Amendments, of: Contract = contract) =>
  state(<AmendmentsOf amendments={amendments} contract={of} />, amendments);
const past = (...amendments: Amendment[]) => page(changes({ past: amendments }));
const answering = (mine: boolean, answer: 'yes' | 'no') =>
  state(<AnswerForm answer={answer} item={sample.amendmentItem(mine)} contract={contract} {...ends} />);

function Refusals() {
  const { t, say } = useWords();
  return (
    <Stops
      label={t('amendment.drawing.blocked', { count: sample.REFUSALS.length })}
      stops={sample.REFUSALS.map(({ code, title, at }) => ({ key: code, words: say(title), go: at && (() => {}) }))}
    />
  );
}

/** Each state of a change: proposed, answered, refused, past its day, in force; and of its drawing. */
export const states: Record<string, ComponentType> = {
  empty: page(changes({})),
  'empty-partner': page(changes({}), sample.READING),
  loading: () => <Loading lines={6} />,
  error: () => <Trouble error={new RequestProblem({ code: 'AWAY', title: '', status: 0 }, null)} retry={() => {}} />,
  open: page(OPEN),
  'read-only': page(OPEN, sample.READING),
  'being-prepared': page(changes({ draft: sample.DRAFT })),
  'prepared-and-open': page(changes({ draft: sample.DRAFT, open: sample.OPEN_AMENDMENT })),
  agreed: past(sample.settled('agreed')),
  refused: past(sample.REFUSED),
  expired: past(sample.EXPIRED),
  withdrawn: past(sample.settled('withdrawn')),
  overtaken: past(sample.settled('overtaken')),
  ended: past(sample.settled('ended')),
  many: past(sample.settled('agreed'), { ...sample.REFUSED, n: 2 }, { ...sample.EXPIRED, n: 3 }),
  notice: state(<OpenNotice amendment={sample.OPEN_AMENDMENT} contract={contract} />),
  'notice-others': state(
    <OpenNotice
      amendment={{ ...sample.OPEN_AMENDMENT, concerned: sample.OPEN_AMENDMENT.concerned.slice(1) }}
      contract={contract}
    />,
  ),
  asked: state(<AmendmentAnswer item={sample.amendmentItem(true)} contract={contract} onDone={() => {}} />),
  'asked-for-somebody': state(
    <AmendmentAnswer item={sample.amendmentItem(false)} contract={contract} onDone={() => {}} />,
  ),
  'asked-too-late': state(
    <AmendmentAnswer item={sample.amendmentItem(true)} contract={contract} onDone={() => {}} />,
    changes({ past: [sample.REFUSED] }),
  ),
  yes: answering(true, 'yes'),
  no: answering(true, 'no'),
  'yes-for-somebody': answering(false, 'yes'),
  'no-for-somebody': answering(false, 'no'),
  offline: () => <AgreeingOffline />,
  withdraw: state(<WithdrawForm contract={contract} {...ends} />),
  drawing: state(<AmendingNotice contract={contract} />),
  propose: state(<ProposeForm contract={contract.id} draft="exemple" weighed={sample.WEIGHED} onClose={() => {}} />),
  'propose-nobody': state(
    <ProposeForm
      contract={contract.id}
      draft="exemple"
      weighed={{ ...sample.WEIGHED, concerned: [] }}
      onClose={() => {}}
    />,
  ),
  'propose-blocked': state(<Refusals />),
};
