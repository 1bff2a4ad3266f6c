import type { Problem } from '#engine/lint/problem';
import { shortDate } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { PersonTile } from '../../../../ui/person-tile.tsx';
import { Pill } from '../../../../ui/pill.tsx';
import type { DateLine } from '../../../../ui/timeline/date-lines.ts';
import { useProblemWords } from '../../problems/use-problem-words.ts';
import type { WhoDoes } from '../rows/who-does.ts';
import classes from './tree.module.css';

const MOST_TILES = 3;
const MOST_DATES = 3;

/** Who does it: everybody, tiles with their names behind, or words. */
export function WhoCell({ who: { isEverybody, tiles, words } }: { who: WhoDoes }) {
  const { t } = useWords();
  if (isEverybody) return <span className={classes['everybody']}>{t('plan.everybody')}</span>;
  if (tiles.length === 0) return <span className={classes['words']}>{words}</span>;
  const shown = tiles.length > MOST_TILES ? tiles.slice(0, MOST_TILES - 1) : tiles;
  return (
    <span className={classes['tiles']} title={words}>
      {shown.map((name) => (
        <PersonTile key={name} name={name} />
      ))}
      {shown.length < tiles.length ? (
        <span className={classes['rest']} aria-hidden="true">
          +{tiles.length - shown.length}
        </span>
      ) : null}
      <span className="hidden-words">{words}</span>
    </span>
  );
}

/** The first dates, with the mark of those that were moved. */
export function DatesCell({ dates }: { dates: readonly DateLine[] }) {
  const { t, language } = useWords();
  if (dates.length === 0) return null;
  const rest = dates.length - MOST_DATES;
  return (
    <span className={`tabular ${classes['dates']}`}>
      {dates.slice(0, MOST_DATES).map(({ id, step, on, shiftedFrom, times, lastOn }) => (
        <span key={id} data-step={step} data-shifted={shiftedFrom !== null || undefined} className={classes['date']}>
          {shiftedFrom === null ? null : (
            <>
              <Icon name="shifted" size={13} />
              <span className="hidden-words">
                {t('date.insteadOf', { from: shortDate(shiftedFrom, language, on) })}
              </span>
            </>
          )}
          <time dateTime={on}>{shortDate(on, language)}</time>
          {times > 1 ? (
            <span className="muted">
              {t('timeline.times', { count: times, last: shortDate(lastOn, language, on) })}
            </span>
          ) : null}
        </span>
      ))}
      {rest > 0 ? <span className="muted">{t('plan.moreDates', { count: rest })}</span> : null}
    </span>
  );
}

/** Whether something is to be repaired, or worth a look; the words of it behind. */
export function StateCell({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords();
  const sayIt = useProblemWords();
  const [worst] = problems;
  if (worst === undefined || worst.severity === 'hint') return null;
  const told = problems.filter(({ severity }) => severity !== 'hint').map(sayIt);
  const isError = worst.severity === 'error';
  return (
    <span title={told.join('\n')}>
      <Pill kind={isError ? 'late' : 'soon'} icon={isError ? 'late' : 'warning'}>
        {t(isError ? 'plan.toFix' : 'plan.toCheck')}
      </Pill>
      <span className="hidden-words">{told.join(' ')}</span>
    </span>
  );
}
