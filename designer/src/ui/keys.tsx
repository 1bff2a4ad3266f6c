import { Fragment } from 'react';
import { useWords } from '../locales/use-words.ts';
import classes from './keys.module.css';

const isMac = () => /mac|iphone|ipad/i.test(navigator.platform);
const SIGNS: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  enter: '↵',
};

/** Keys that bear a word, another one in each language. */
const NAMED = new Set(['shift', 'alt', 'escape', 'space', 'delete', 'home', 'end']);

/** Keys as they stand on a keyboard: "Ctrl K", "G puis C". */
export function Keys({ keys }: { keys: string }) {
  const { t } = useWords();
  const name = (key: string) => {
    if (key === 'mod') return isMac() ? '⌘' : t('key.ctrl');
    if (NAMED.has(key)) return t(`key.${key}`);
    return SIGNS[key] ?? key.toUpperCase();
  };
  return (
    <span className={classes['keys']}>
      {keys.split(' ').map((stroke, place) => (
        <Fragment key={place}>
          {place > 0 ? <span className={classes['then']}>{t('key.then')}</span> : null}
          {strokeParts(stroke).map((key) => (
            <kbd key={key} className={classes['key']}>
              {name(key)}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}

function strokeParts(stroke: string): string[] {
  return stroke === '+' ? ['+'] : stroke.split('+');
}
