import { useState } from 'react';
import type { Correction } from '#schema/acts';
import { useRecordToCorrect } from '../../../api-client/room.ts';
import type { Contract, RecordToCorrect } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { ReasonAct } from '../steering/reason-act.tsx';
import type { SteeringProps } from '../steering/steering-menu.tsx';
import { CorrectedFields } from './corrected-fields.tsx';
import { correctionOf, type Said, saidBy } from './said.ts';

type CorrectFormProps = SteeringProps & { contract: Contract; record: number };

/** Says what a record should have said. The record stays in the journal, and nothing that followed moves (R26). */
export function CorrectForm({ contract, record, ...ends }: CorrectFormProps) {
  const found = useRecordToCorrect(contract.id, record);
  if (found.isError) return <Trouble error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading lines={3} />;
  return <Correcting key={record} contract={contract} record={found.data} {...ends} />;
}

type CorrectingProps = SteeringProps & { contract: Contract; record: RecordToCorrect };

/** The form, once what stands there is known. */
export function Correcting({ contract, record, ...ends }: CorrectingProps) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const { today } = contract;
  const [said, setSaid] = useState<Said>(() => saidBy(record));
  const correction = correctionOf(record, said);
  const words = { step: titleOf(record.step), name: record.person.name, date: dayAndMonth(record.on, language, today) };
  return (
    <ReasonAct
      {...ends}
      contract={contract}
      fields={['amount']}
      says={t('correct.says', words)}
      send={t('correct.send')}
      ready={correction !== null && said.on <= today}
      why="needed"
      whyHelp={t('correct.whyHelp')}
      make={(reason) => ({
        type: 'correct',
        item: record.item,
        record: record.record,
        person: record.person.id,
        said: correction as Correction,
        ...wasOf(record),
        reason,
      })}
    >
      <DateInput
        label={t('correct.day')}
        value={said.on}
        onChange={(on) => setSaid({ ...said, on: on ?? record.on })}
        max={today}
        error={said.on > today ? t('correct.future') : null}
      />
      <CorrectedFields record={record} said={said} onChange={setSaid} />
      <p className="small muted">{t('correct.stands')}</p>
    </ReasonAct>
  );
}

/** The amount or the units by which the engine finds the line. */
function wasOf({ amount, units }: RecordToCorrect): { was?: number } {
  const was = amount ?? units;
  return was === null ? {} : { was };
}
