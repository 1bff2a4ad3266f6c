import { Checkbox } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import type { Choosing } from './contract-list-props.ts';
import type { Line } from './line.ts';

/** Chooses a contract, or no longer. */
export function ChooseOne({ line, choosing }: { line: Line; choosing: Choosing }) {
  const { t } = useWords();
  return (
    <Checkbox
      size="xs"
      checked={choosing.chosen.has(line.id)}
      onChange={() => choosing.toggle(line.id)}
      aria-label={t('contracts.chooseOne', { title: line.title })}
    />
  );
}
