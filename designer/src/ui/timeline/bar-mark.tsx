import { memo } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { BESIDE, hasLock, LOCK_WIDTH, type PlacedBar } from './lay-out.ts';
import classes from './timeline.module.css';

type BarMarkProps = { bar: PlacedBar; patterns: string; hasMoved: boolean };

/** Something that lasts: how long, how strong, for whom. It slides to its new dates. */
export const BarMark = memo(function BarMark({ bar, patterns, hasMoved }: BarMarkProps) {
  const { say } = useWords();
  const { x, y, width, height, look, tone, words, wordsAt, step, strength, title } = bar;
  const fill =
    look === 'prolonged' ? `url(#${patterns}-hatch)` : look === 'private' ? `url(#${patterns}-dots)` : undefined;
  const isLocked = hasLock(bar);
  const wordsFrom = { inside: isLocked ? 7 + LOCK_WIDTH : 7, after: width + BESIDE, before: -BESIDE }[wordsAt];
  return (
    <g
      className={look === 'planned' ? classes['mark'] : `${classes['slides']} ${classes['mark']}`}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      data-step={look === 'planned' ? undefined : step}
      data-look={look}
      data-tone={tone}
      data-light={strength < 75}
      data-moved={hasMoved}
    >
      <title>{say(title)}</title>
      <rect
        width={width}
        height={height}
        rx={Math.min(5, height / 3)}
        className={classes['bar']}
        {...(fill ? { fill } : {})}
      />
      {isLocked ? (
        <svg x={6} y={height / 2 - 6} width={12} height={12} viewBox="0 0 24 24" className={classes['lock']}>
          <path d="M6 11h12v9H6zm2 0V8a4 4 0 0 1 8 0v3" />
        </svg>
      ) : null}
      {words === '' ? null : (
        <text
          x={wordsFrom}
          y={height / 2 + 4}
          textAnchor={wordsAt === 'before' ? 'end' : 'start'}
          className={classes['words']}
        >
          {words}
        </text>
      )}
    </g>
  );
});
