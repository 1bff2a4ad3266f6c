import type { Contract, FileLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ReasonAct } from '../steering/reason-act.tsx';
import type { SteeringProps } from '../steering/steering-menu.tsx';

/** Has erased what a file holds: for good, with a reason. That it was there stays in the journal. */
export function EraseForm({ contract, file, ...ends }: SteeringProps & { contract: Contract; file: FileLine }) {
  const { t } = useWords();
  return (
    <ReasonAct
      {...ends}
      contract={contract}
      says={t('eraseFile.says', { name: file.name ?? '' })}
      send={t('eraseFile.send')}
      why="needed"
      whyHelp={t('eraseFile.whyHelp')}
      make={(reason) => ({ type: 'eraseFile', file: file.file, reason })}
    >
      <p className="muted">{t('eraseFile.stays')}</p>
    </ReasonAct>
  );
}
