import { useState } from 'react';
import type { Contract } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { OutcomeField } from './outcome-field.tsx';
import { ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

/** Ends a contract before its time: the one act of a coordinator that is asked about twice. */
export function CloseForm({ contract, ...props }: SteeringProps & { contract: Contract }) {
  const { t, language } = useWords();
  const [outcome, setOutcome] = useState('closed');
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t('steering.close.says', {
        today: dayAndMonth(contract.today, language, contract.today),
        count: contract.openItems,
      })}
      send={t('steering.close.send')}
      confirm={t('steering.close.confirm')}
      why="needed"
      make={(reason) => ({ type: 'close', outcome, reason })}
    >
      <OutcomeField value={outcome} onChange={setOutcome} />
    </ReasonAct>
  );
}
