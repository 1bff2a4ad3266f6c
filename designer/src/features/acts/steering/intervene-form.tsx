import { useId, useState } from 'react';
import type { Contract } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { OptionCards } from '../option-cards.tsx';
import { OutcomeField } from './outcome-field.tsx';
import { ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

const MOVES = ['again', 'skip', 'end'] as const;
type Move = (typeof MOVES)[number];
const ICONS: Record<Move, string> = { again: 'again', skip: 'arrow', end: 'end' };

type InterveneFormProps = SteeringProps & { contract: Contract; step: string; title: string };

/** A step goes otherwise than the programme says: each way with what it leads to, and a reason that everybody reads. */
export function InterveneForm({ contract, step, title, ...props }: InterveneFormProps) {
  const { t, language } = useWords();
  const heading = useId();
  const [move, setMove] = useState<Move>('again');
  const [outcome, setOutcome] = useState('closed');
  const words = { step: title, today: dayAndMonth(contract.today, language, contract.today) };
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t('steering.intervene.says')}
      send={t('steering.intervene.send')}
      confirm={move === 'end' ? t('steering.close.confirm') : undefined}
      why="needed"
      make={(reason) => ({ type: 'intervene', step, move, ...(move === 'end' ? { outcome } : {}), reason })}
    >
      <p id={heading} className="hidden-words">
        {t('steering.intervene.title')}
      </p>
      <OptionCards
        labelledBy={heading}
        value={move}
        onChange={setMove}
        options={MOVES.map((value) => ({
          value,
          icon: ICONS[value],
          title: t(`steering.intervene.${value}`),
          help: t(`steering.intervene.help.${value}`, words),
          more: value === 'end' ? <OutcomeField value={outcome} onChange={setOutcome} /> : null,
        }))}
      />
    </ReasonAct>
  );
}
