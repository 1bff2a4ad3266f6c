import { NumberInput } from '@mantine/core';
import type { RecordToCorrect } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { MoneyField } from '../fields/money-field.tsx';
import { AttendanceList } from '../verbs/attendance-list.tsx';
import { CorrectedAnswers } from './corrected-answers.tsx';
import type { Said } from './said.ts';

type CorrectedFieldsProps = {
  record: RecordToCorrect;
  said: Said;
  onChange: (said: Said) => void;
};

/** What this record says besides its day: a sum, units, who came, the answers of a review. */
export function CorrectedFields({ record, said, onChange }: CorrectedFieldsProps) {
  const { t } = useWords();
  return (
    <>
      {record.amount === null ? null : (
        <MoneyField
          label={t('payment.amount')}
          value={said.amount}
          onChange={(amount) => onChange({ ...said, amount })}
          required
        />
      )}
      {record.units === null ? null : (
        <NumberInput
          label={t('service.units')}
          min={0}
          value={said.units ?? ''}
          onChange={(units) => onChange({ ...said, units: units === '' ? null : Number(units) })}
          required
        />
      )}
      {record.attendance === null ? null : (
        <AttendanceList
          people={record.attendance.map(({ person }) => person)}
          value={said.attendance}
          onChange={(attendance) => onChange({ ...said, attendance })}
        />
      )}
      {record.answers === null ? null : (
        <CorrectedAnswers
          form={record.form}
          answers={said.answers}
          onChange={(answers) => onChange({ ...said, answers })}
        />
      )}
    </>
  );
}
