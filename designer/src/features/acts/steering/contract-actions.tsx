import { useRecord } from '../../../api-client/contract.ts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { askToCancel } from '../../../ui/cancel-launch/cancel-overlay.ts';
import { AddPartyForm } from './add-party-form.tsx';
import { AddPromiseForm } from './add-promise-form.tsx';
import { AddRowForm } from './add-row-form.tsx';
import { CloseForm } from './close-form.tsx';
import { CommentForm } from './comment-form.tsx';
import { ConsentForm } from './consent-form.tsx';
import { OutsideForm } from './outside-form.tsx';
import { PauseForm } from './pause-form.tsx';
import { SilenceForm } from './silence-form.tsx';
import { type SteeringAct, SteeringMenu } from './steering-menu.tsx';

/**
 * "Act on the contract": everything one may do to a contract as a whole. Whoever coordinates finds all of it; anybody
 * else what is theirs: a word to the table, silence, consents.
 */
export function ContractActions({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const me = useSession().data?.person ?? null;
  const record = useRecord(contract.id).data;
  const { steers, roles } = contract.my;
  const isRunning = contract.status === 'open' || contract.status === 'suspended';
  if (!isRunning || roles.length === 0) return null;
  const hasOutside = (record?.outside ?? []).length > 0;
  const hasConsents = (record?.consents ?? []).length > 0;
  const acts: (SteeringAct | false)[] = [
    {
      id: 'comment',
      icon: 'mail',
      title: t('steering.comment.title'),
      form: (props) => <CommentForm {...props} contract={contract} />,
    },
    me !== null && {
      id: 'silence',
      icon: 'pause',
      title: t('steering.silence.title'),
      form: (props) => <SilenceForm {...props} contract={contract} person={me} />,
    },
    hasConsents && {
      id: 'consents',
      icon: 'private',
      title: t('steering.consents.title'),
      form: (props) => <ConsentForm {...props} contract={contract} />,
    },
    steers && {
      id: 'addParty',
      icon: 'person',
      title: t('steering.addParty.title'),
      form: (props) => <AddPartyForm {...props} contract={contract} />,
    },
    steers &&
      (record?.lists ?? []).length > 0 && {
        id: 'addRow',
        icon: 'add',
        title: t('steering.addRow.title'),
        form: (props) => <AddRowForm {...props} contract={contract} />,
      },
    steers && {
      id: 'addPromise',
      icon: 'add',
      title: t('steering.addPromise.title'),
      form: (props) => <AddPromiseForm {...props} contract={contract} />,
    },
    steers &&
      hasOutside && {
        id: 'outside',
        icon: 'wait',
        title: t('steering.outside.title'),
        form: (props) => <OutsideForm {...props} contract={contract} />,
      },
    steers && {
      id: 'pause',
      icon: contract.status === 'suspended' ? 'rehearsal' : 'pause',
      title: t(contract.status === 'suspended' ? 'steering.resume.title' : 'steering.suspend.title'),
      form: (props) => <PauseForm {...props} contract={contract} />,
    },
    // A wrong launch is noticed at once; once others have acted, it is a contract that one closes.
    steers &&
      contract.openedOn === contract.today && {
        id: 'cancel',
        icon: 'no',
        title: t('cancelLaunch.act'),
        last: true,
        run: () => askToCancel(contract.id),
      },
    steers && {
      id: 'close',
      icon: 'end',
      title: t('steering.close.title'),
      last: true,
      form: (props) => <CloseForm {...props} contract={contract} />,
    },
  ];
  return <SteeringMenu acts={acts.filter((act) => act !== false)} label={t('steering.contract')} />;
}
