import type { Path } from '#engine/authoring/edit';
import { holidayName } from '#engine/calendar/holidays';
import { toDay } from '#engine/calendar/plain-date';
import { dayOffReason } from '#engine/calendar/reason-of-shift';
import type { GivenDate } from '#engine/simulate/dates';
import type { CivilDate } from '#schema/facts';
import type { When } from '#schema/when';
import { dayAndShortMonth, dayOfMonth, longDate, shortDate } from '../../../../locales/dates.ts';
import type { Language } from '../../../../locales/first-language.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { useGivenDate, useYear } from '../../year/use-year.tsx';
import { useThing } from '../thing.tsx';
import classes from './when.module.css';

/** The day that a date gives now, and the reason of its shift. A day written as it is needs no telling. */
export function GivenDateNote({ at, when }: { at: Path; when: When }) {
  const { t, language } = useWords();
  const { kind, id } = useThing();
  const { isStale, years } = useYear();
  const given = useGivenDate(kind, id, at);
  const because = useBecause();
  if ('on' in when || years === null) return null;
  if (given === null)
    return (
      <span className={classes['given']} data-unknown="" data-stale={isStale || undefined}>
        {t('inspector.when.unknown')}
      </span>
    );
  return (
    <output
      className={classes['given']}
      data-step={kind === 'node' ? id : undefined}
      data-stale={isStale || undefined}
      title={titleOf(given, language)}
    >
      {given.shiftedFrom === null ? null : (
        <span className={classes['shift']}>
          <Icon name="shifted" size={13} />
          <span className="hidden-words">{because(given.shiftedFrom)}</span>
        </span>
      )}
      {given.from === given.to
        ? shortDate(given.to, language)
        : `${dayAndShortMonth(given.from, language)} – ${dayAndShortMonth(given.to, language)}`}
    </output>
  );
}

function titleOf({ from, to }: GivenDate, language: Language): string {
  return from === to ? longDate(to, language) : `${longDate(from, language)} – ${longDate(to, language)}`;
}

/** Says why a day is not worked: "le 15 est un dimanche", "le 15 : Assomption". */
export function useBecause(): (day: CivilDate) => string {
  const { t, language } = useWords();
  const { territory, goodFriday } = useTemplate();
  return (day) => {
    const calendar = { territory, ...(goodFriday === undefined ? {} : { goodFriday }) };
    const reason = dayOffReason(calendar, toDay(day));
    const date = dayOfMonth(day, language);
    if (reason === null) return t('inspector.when.because.moved', { date });
    if ('holiday' in reason)
      return t('inspector.when.because.holiday', { date, name: holidayName(reason.holiday, language) });
    return t(reason.weekday === 6 ? 'inspector.when.because.sunday' : 'inspector.when.because.saturday', { date });
  };
}
