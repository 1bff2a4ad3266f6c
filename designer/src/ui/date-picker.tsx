import '@mantine/dates/styles.css';
import { DatePicker } from '@mantine/dates';
import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { startCalendarWords } from '../locales/calendar-words.ts';
import { longDate, todayHere } from '../locales/dates.ts';
import { useWords } from '../locales/use-words.ts';

type MonthPickerProps = {
  value: string | null;
  onPick: (date: string) => void;
  min?: string | undefined;
  max?: string | undefined;
};

/** The days of a month to pick one from. Weeks begin on Monday. */
export const MonthPicker = memo(function MonthPicker({ value, onPick, min, max }: MonthPickerProps) {
  const { t, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    void startCalendarWords(language).then((name) => isHere && setWords(name));
    return () => {
      isHere = false;
    };
  }, [language]);
  useDayFocus(place, words !== null);
  if (words === null) return null;
  return (
    <DatePicker
      ref={place}
      locale={words}
      firstDayOfWeek={1}
      value={value}
      defaultDate={value ?? min ?? todayHere()}
      onChange={(date) => date !== null && onPick(date)}
      getDayAriaLabel={(date) => longDate(date, language)}
      {...(min === undefined ? {} : { minDate: min })}
      {...(max === undefined ? {} : { maxDate: max })}
      highlightToday
      hideOutsideDates
      weekendDays={[]}
      ariaLabels={{
        previousMonth: t('date.previousMonth'),
        nextMonth: t('date.nextMonth'),
        previousYear: t('date.previousYear'),
        nextYear: t('date.nextYear'),
        previousDecade: t('date.previousYears'),
        nextDecade: t('date.nextYears'),
        monthLevelControl: t('date.chooseMonth'),
        yearLevelControl: t('date.chooseYear'),
      }}
    />
  );
});

/** Whoever opened the month stands on the day they have, or the first one: the arrows go on from there. */
function useDayFocus(place: RefObject<HTMLDivElement | null>, isThere: boolean): void {
  useEffect(() => {
    const month = place.current;
    if (!isThere || month === null) return;
    const day = month.querySelector<HTMLElement>('table button[tabindex="0"]');
    // What holds the focus inside looks for this when it comes later than the days.
    day?.setAttribute('data-autofocus', '');
    if (month.closest('[role="dialog"]')?.contains(document.activeElement)) day?.focus({ preventScroll: true });
  }, [place, isThere]);
}
