import { Checkbox } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import type { Choosing } from './contract-list-props.ts';
import type { Line } from './line.ts';

type ChooseOneProps = { line: Line; isChosen: boolean; toggle: Choosing['toggle'] };

/** Chooses a contract, or no longer. */
export function ChooseOne({ line, isChosen, toggle }: ChooseOneProps) {
  const { t } = useWords();
  return (
    <Checkbox
      size="xs"
      checked={isChosen}
      onChange={() => toggle(line.id)}
      aria-label={t('contracts.chooseOne', { title: line.title })}
    />
  );
}
