import { useState } from 'react';
import type { Amendment, ConcernedSeat } from '../../../api-client/types.ts';
import { dayAndMonth, sentence } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { DifferenceLine } from '../../../ui/changes/difference-lines.ts';
import { DifferenceLines } from '../../../ui/changes/difference-list.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { useToday } from '../../../ui/today.tsx';
import classes from '../amendments.module.css';
import { ConcernedList } from '../concerned-list.tsx';
import { movedFor } from '../moved-for.ts';
import { useAmendmentLines } from '../use-amendment-lines.ts';
import { useBecauseWords } from '../use-because-words.ts';
import { MovedDates } from '../what-changes.tsx';

type ChangeForMeProps = {
  amendment: Amendment;
  mine: ConcernedSeat | null;
  isOwn: boolean;
  /** Who proposes it, why, and everything that changes stand around it already. */
  isWithin: boolean;
};

/** A proposed change as one person reads it: who proposes it and why, what changes for them, the rest under a press. */
export function ChangeForMe({ amendment, mine, isOwn, isWithin }: ChangeForMeProps) {
  const { t, language } = useWords();
  const today = useToday();
  const { by, reason, until } = amendment;
  const because = mine?.because ?? [];
  const lines = useAmendmentLines(amendment, because);
  const why = useBecauseWords(amendment);
  const moved = movedFor(because);
  const hasOwn = lines.mine.length + moved.length > 0;
  return (
    <div className={classes['forMe']} data-read-aloud="yes">
      {isWithin ? null : (
        <p>
          {t('amendment.proposedBy', { who: by.name })} {t('amendment.nothingYet')}
        </p>
      )}
      {isWithin || reason === null ? null : <WhyIt reason={reason} />}
      <h4>{t(isOwn ? 'amendment.forMe' : 'amendment.forThem')}</h4>
      {moved.length > 0 ? (
        <ul className={classes['moved']}>
          {moved.map((one) => (
            <li key={one.date}>
              <Icon name="calendar" size={16} /> {sentence(why(one))}
            </li>
          ))}
        </ul>
      ) : null}
      {lines.mine.length > 0 ? <DifferenceLines lines={lines.mine} /> : null}
      {hasOwn ? null : <p>{t(isWithin ? 'amendment.nothingForMeHere' : 'amendment.nothingForMe')}</p>}
      {isWithin ? null : <TheRest amendment={amendment} lines={lines.others} seat={mine?.seat ?? null} />}
      <p>{t('amendment.lastDay', { date: dayAndMonth(until, language, today) })}</p>
    </div>
  );
}

/** Why somebody proposes a change, in their own words. */
export function WhyIt({ reason }: { reason: string }) {
  const { t } = useWords();
  return (
    <blockquote className={classes['reason']}>
      <span className="small muted">{t('amendment.why')}</span>
      {reason}
    </blockquote>
  );
}

type TheRestProps = { amendment: Amendment; lines: readonly DifferenceLine[]; seat: string | null };

/** Everything else that changes, the dates, and who else has to say yes: under a press, worked out once somebody looks. */
function TheRest({ amendment, lines, seat }: TheRestProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { before, after, dates } = amendment;
  const others = amendment.concerned.filter((one) => one.seat !== seat);
  return (
    <details className={classes['more']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('amendment.all')}</summary>
      {isOpen ? (
        <div className={classes['what']}>
          {lines.length > 0 ? <DifferenceLines lines={lines} /> : <p className="muted">{t('amendment.nothingElse')}</p>}
          <MovedDates before={before} after={after} dates={dates} />
          {others.length > 0 ? (
            <section>
              <h4>{t('amendment.othersToo')}</h4>
              <ConcernedList
                concerned={others.map((one) => ({ ...one, key: one.seat }))}
                before={before}
                after={after}
                label={t('amendment.othersToo')}
              />
            </section>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}
