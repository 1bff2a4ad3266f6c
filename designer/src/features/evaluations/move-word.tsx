import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import type { Move } from './distribution.ts';
import classes from './results.module.css';

const ICONS: Record<Move, string> = { better: 'up', same: 'same', worse: 'down' };

/** How it moved, in a word: better, the same, less well. */
export function MoveWord({ move }: { move: Move | null }) {
  const { t } = useWords();
  if (move === null) return null;
  return (
    <span className={classes['moved']} data-move={move}>
      <EasyIcon name={ICONS[move]} size={18} />
      {t(`results.move.${move}`)}
    </span>
  );
}
