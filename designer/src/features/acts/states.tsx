import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import type { Verb } from '#schema/vocabulary';
import type { Form, OpenItem, OwnThing } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { ActForm } from './act-form.tsx';
import { CannotForm } from './cannot/cannot-form.tsx';
import { Correcting } from './corrections/correct-form.tsx';
import { type CriteriaColumns, criteriaColumns } from './criteria/criteria-columns.ts';
import { CriteriaEditor, type Way } from './criteria/criteria-editor.tsx';
import { CriteriaRead } from './criteria/criteria-read.tsx';
import { SAMPLE_CRITERIA } from './criteria/samples.ts';
import { EraseForm } from './files/erase-form.tsx';
import { fileStates } from './files/file-states.tsx';
import { HandNote } from './hands/hand-note.tsx';
import { HeldNote } from './held-note.tsx';
import { Incidents } from './incidents.tsx';
import { ItemActs } from './item-acts.tsx';
import { ItemDoing } from './item-doing.tsx';
import { Money } from './ledger/money.tsx';
import { NewcomerBox } from './newcomer-box.tsx';
import { ReachForm } from './reach/reach-form.tsx';
import { Lists } from './rows/lists.tsx';
import { SAMPLE_FILE, SAMPLE_RECORDS, SAMPLE_THINGS } from './sample-things.ts';
import * as sample from './samples.ts';
import { ShareForm } from './sharing/share-form.tsx';
import { SignRoom } from './sign/sign-room.tsx';
import { AddPartyForm } from './steering/add-party-form.tsx';
import { AddPromiseForm } from './steering/add-promise-form.tsx';
import { CloseForm } from './steering/close-form.tsx';
import { CommentForm } from './steering/comment-form.tsx';
import { ConsentForm } from './steering/consent-form.tsx';
import { ContractActions } from './steering/contract-actions.tsx';
import { InterveneForm } from './steering/intervene-form.tsx';
import { OutsideForm } from './steering/outside-form.tsx';
import { PauseForm } from './steering/pause-form.tsx';
import { RescheduleForm } from './steering/reschedule-form.tsx';
import { SilenceForm } from './steering/silence-form.tsx';
import { WaitingActs } from './steering/waiting-acts.tsx';

const contract = sample.SAMPLE_CONTRACT;
const given = { contract, onCannot: () => {}, onDone: () => {}, onCancel: () => {} };
const ends = { onDone: () => {}, onCancel: () => {} };

/** Everything a form would ask of the API stands here already: nothing is asked, and nothing is sent. */
function client(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  queries.setQueryData(['session'], sample.SAMPLE_SESSION);
  queries.setQueryData(['people'], { people: sample.SAMPLE_PEOPLE, more: false });
  queries.setQueryData(['programmes', contract.programme.id], { roleList: [] });
  queries.setQueryData(['contract', contract.id, 'record'], sample.SAMPLE_RECORD);
  queries.setQueryData(['contract', contract.id, 'terms'], sample.SAMPLE_TERMS);
  queries.setQueryData(['contract', contract.id, 'dates'], { seq: 9, today: contract.today, past: [], coming: [] });
  for (const reach of sample.SAMPLE_REACHES)
    queries.setQueryData(['contract', contract.id, 'reach', reach.person.id], reach);
  queries.setQueryData(['contract', contract.id, 'items', true], {
    items: [sample.sampleItem('task', ['complete'], {}, false)],
  });
  return queries;
}

const state = (content: ReactNode): ComponentType =>
  function State() {
    return <QueryClientProvider client={client()}>{content}</QueryClientProvider>;
  };

const doing = (verb: Verb, kind: OpenItem['step']['kind'], form: Form = {}, mine = true) =>
  state(<ActForm verb={verb} item={sample.sampleItem(kind, [verb], form, mine)} contract={contract} {...ends} />);
const decision = (method: string, more: Form = {}) =>
  doing('vote', 'decision', { method, choices: sample.CHOICES, ...more });
const criteria = { contract, list: SAMPLE_CRITERIA, columns: criteriaColumns(SAMPLE_CRITERIA) as CriteriaColumns };
const collecting = (begun: Way, list = SAMPLE_CRITERIA) =>
  state(<CriteriaEditor {...criteria} list={list} begun={begun} />);
const signing = (mine: boolean) =>
  state(
    <SignRoom
      item={sample.sampleItem('sign', ['sign', 'refuse'], {}, mine)}
      contract={contract}
      terms={sample.SAMPLE_TERMS}
      onCannot={() => {}}
      {...ends}
    />,
  );

/** In the place of a form whose act may still be taken back. */
function Held() {
  const { t } = useWords();
  return <HeldNote words={t('act.did.complete')} />;
}

/** Each act of a running contract with its screen. */
export const states: Record<string, ComponentType> = {
  buttons: state(
    <ItemActs item={sample.sampleItem('task', ['complete', 'decline'])} contract={contract} onDone={() => {}} />,
  ),
  complete: doing('complete', 'task', { fields: sample.EVERY_FIELD, lists: [sample.SAMPLE_LIST] }),
  ...fileStates,
  'for-somebody': doing('complete', 'task', {}, false),
  cannot: state(<CannotForm item={sample.sampleItem('task', ['complete', 'decline'])} contract={contract} {...ends} />),
  'cannot-partner': state(
    <CannotForm
      item={sample.sampleItem('decision', ['vote', 'declareConflict'])}
      contract={{ ...contract, my: { roles: ['beneficiaires'], coordinates: false, steers: false, reaches: false } }}
      {...ends}
    />,
  ),
  sign: signing(true),
  'sign-for-somebody': signing(false),
  invitation: doing('answerInvitation', 'meeting'),
  meeting: doing('recordMeeting', 'meeting'),
  'decision-one': doing('decide', 'decision', { method: 'one', choices: sample.CHOICES }),
  'decision-vote': decision('vote'),
  'decision-consensus': decision('consensus'),
  'decision-rank': decision('rank'),
  'decision-score': decision('score'),
  'decision-lot': doing('decide', 'decision', { method: 'lot', choices: sample.CHOICES }),
  'decision-rows': decision('vote', { lists: [sample.SAMPLE_LIST] }),
  outside: doing('recordAnswer', 'wait', { choices: sample.CHOICES }),
  option: doing('choose', 'option', { choices: sample.CHOICES, multiple: true }),
  payment: doing('recordPayment', 'payment', { amount: 20_000, budget: sample.SAMPLE_BUDGET }),
  'payment-over': doing('recordPayment', 'payment', { amount: 60_000, budget: sample.SAMPLE_BUDGET }),
  units: doing('recordUnits', 'service'),
  'stop-service': doing('stopService', 'service'),
  'start-service': state(<ItemDoing doing="startService" item={sample.SAMPLE_SERVICE} {...given} />),
  delegate: state(<ItemDoing doing="delegate" item={sample.SAMPLE_TO_HAND} {...given} />),
  'take-back': state(<ItemDoing doing="takeBack" item={sample.SAMPLE_HANDED} {...given} />),
  'handed-on': state(
    <div className="stack">
      <HandNote item={sample.SAMPLE_HANDED} />
      <HandNote item={{ ...sample.SAMPLE_SERVICE, startedOn: '2027-03-04' }} />
      <ItemActs item={sample.SAMPLE_HANDED} contract={contract} onDone={() => {}} />
    </div>,
  ),
  'cannot-hand-on': state(<CannotForm item={sample.SAMPLE_TO_HAND} contract={contract} {...ends} />),
  'erase-file': state(<EraseForm contract={contract} file={SAMPLE_FILE} {...ends} />),
  share: state(<ShareForm contract={contract} thing={SAMPLE_THINGS[1] as OwnThing} {...ends} />),
  ...Object.fromEntries(
    Object.entries(SAMPLE_RECORDS).map(([name, record]) => [
      `correct-${name}`,
      state(<Correcting contract={contract} record={record} {...ends} />),
    ]),
  ),
  waiting: state(
    <WaitingActs contract={contract} step={sample.SAMPLE_HANDED.step} people={sample.SAMPLE_HANDED.people} />,
  ),
  held: state(<Held />),
  incidents: state(<Incidents contract={contract} />),
  'criteria-say': collecting('write'),
  'criteria-none': collecting('write', { ...SAMPLE_CRITERIA, rows: [] }),
  'criteria-gather': collecting('gather'),
  'criteria-sort': collecting('sort'),
  'criteria-read': state(<CriteriaRead {...criteria} />),
  lists: state(<Lists contract={contract} />),
  money: state(<Money contract={contract} />),
  'contract-menu': state(<ContractActions contract={contract} />),
  'add-party': state(<AddPartyForm contract={contract} {...ends} />),
  newcomer: state(<NewcomerBox contract={contract.id} name="Perrine Aubelac" onMet={() => {}} onCancel={() => {}} />),
  reach: state(<ReachForm contract={contract} person={sample.ME} {...ends} />),
  'reach-fixed': state(<ReachForm contract={contract} person={sample.SOLENE} {...ends} />),
  'add-promise': state(<AddPromiseForm contract={contract} {...ends} />),
  comment: state(<CommentForm contract={contract} {...ends} />),
  consents: state(<ConsentForm contract={contract} {...ends} />),
  silence: state(<SilenceForm contract={contract} person={sample.ME} {...ends} />),
  'outside-early': state(<OutsideForm contract={contract} {...ends} />),
  suspend: state(<PauseForm contract={contract} {...ends} />),
  resume: state(<PauseForm contract={{ ...contract, status: 'suspended' }} {...ends} />),
  reschedule: state(<RescheduleForm contract={contract} item={sample.sampleItem('task', ['complete'])} {...ends} />),
  intervene: state(
    <InterveneForm contract={contract} step="realisation~1/etape~1" title={sample.SAMPLE_CONTRACT.title} {...ends} />,
  ),
  close: state(<CloseForm contract={contract} {...ends} />),
};
