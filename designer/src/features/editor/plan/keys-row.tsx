import { useWords } from '../../../locales/use-words.ts';
import { Keys } from '../../../ui/keys.tsx';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import classes from './plan.module.css';

type Hint = { keys: readonly string[]; words: string };

const READING: readonly Hint[] = [
  { keys: ['arrowup', 'arrowdown'], words: 'plan.hint.walk' },
  { keys: ['arrowright'], words: 'plan.hint.open' },
  { keys: ['enter'], words: 'plan.hint.read' },
];
const HINTS: readonly Hint[] = [
  { keys: ['arrowup', 'arrowdown'], words: 'plan.hint.walk' },
  { keys: ['arrowright'], words: 'plan.hint.open' },
  { keys: ['enter'], words: 'plan.hint.set' },
  { keys: ['n'], words: 'plan.hint.add' },
  { keys: ['f2'], words: 'plan.hint.rename' },
  { keys: ['alt+arrowup', 'alt+arrowdown'], words: 'plan.hint.move' },
  { keys: ['l'], words: 'plan.hint.link' },
  { keys: ['delete'], words: 'plan.hint.remove' },
  { keys: ['f8'], words: 'plan.hint.problem' },
];

/** The keys of the plan, for whoever looks; the list behind `?` has all of them. */
export function KeysRow() {
  const { t } = useWords();
  const hints = useIsReadOnly() ? READING : HINTS;
  return (
    <p className={classes['keys']} aria-hidden="true">
      {hints.map(({ keys, words }) => (
        <span key={words} className={classes['hint']}>
          {keys.map((one) => (
            <Keys key={one} keys={one} />
          ))}
          {t(words)}
        </span>
      ))}
    </p>
  );
}
