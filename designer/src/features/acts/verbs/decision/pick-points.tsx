import { NumberInput } from '@mantine/core';
import { useWords } from '../../../../locales/use-words.ts';
import { MOST_POINTS } from './ballot.ts';
import type { PickProps } from './pick-choices.tsx';

/** Points for each choice: the more, the better. */
export function PickPoints({ form, ballot, onChange }: PickProps) {
  const { t, say } = useWords();
  return (
    <>
      <p>{t('decision.points', { most: MOST_POINTS })}</p>
      {(form.choices ?? []).map(({ id, title }) => (
        <NumberInput
          key={id}
          label={say(title)}
          min={0}
          max={MOST_POINTS}
          required
          value={ballot.scores[id] ?? ''}
          onChange={(value) => onChange({ ...ballot, scores: { ...ballot.scores, [id]: Number(value) || 0 } })}
        />
      ))}
    </>
  );
}
