import type { Contract } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { because, ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

/** Lets a contract rest, or lets it go on: soft dates wait with it, legal ones do not (R28). */
export function PauseForm({ contract, ...props }: SteeringProps & { contract: Contract }) {
  const { t, language } = useWords();
  const today = dayAndMonth(contract.today, language, contract.today);
  if (contract.status === 'suspended')
    return (
      <ReasonAct
        {...props}
        contract={contract}
        says={t('steering.resume.says', { today })}
        send={t('steering.resume.send')}
        make={(reason) => ({ type: 'resume', ...because(reason) })}
      />
    );
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t('steering.suspend.says', { today })}
      send={t('steering.suspend.send')}
      why="needed"
      make={(reason) => ({ type: 'suspend', reason })}
    />
  );
}
