import { Select } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';

/** How a contract may end before its time. */
const OUTCOMES = ['closed', 'autonomy', 'relay', 'renewal', 'withdrawn', 'notSigned'] as const;

/** How it ends, in the words that everybody will read. */
export function OutcomeField({ value, onChange }: { value: string; onChange: (outcome: string) => void }) {
  const { t } = useWords();
  return (
    <Select
      label={t('steering.close.outcome')}
      data={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
      value={value}
      onChange={(next) => onChange(next ?? 'closed')}
      allowDeselect={false}
    />
  );
}
