import type { Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { because, ReasonAct } from '../acts/steering/reason-act.tsx';
import type { SteeringProps } from '../acts/steering/steering-menu.tsx';

/** Takes a proposed change back: everything stays as it was, and whoever had to answer need not any more. */
export function WithdrawForm({ contract, ...ends }: SteeringProps & { contract: Contract }) {
  const { t } = useWords();
  return (
    <ReasonAct
      {...ends}
      contract={contract}
      says={t('amendment.withdraw.says')}
      send={t('amendment.withdraw.send')}
      make={(reason) => ({ type: 'withdrawAmendment', ...because(reason) })}
    />
  );
}
