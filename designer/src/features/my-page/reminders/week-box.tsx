import type { ReminderChoice } from '../../../api-client/questions/my.ts';
import { useWords } from '../../../locales/use-words.ts';
import box from '../../../ui/easy/box.module.css';
import classes from './reminders.module.css';
import type { Choose } from './use-choice.ts';

/** How many messages come in a week at most. */
export function WeekBox({ choice, onChoose }: { choice: ReminderChoice; onChoose: Choose }) {
  const { t } = useWords();
  const { weeklyCap, weeklyMost } = choice;
  const choose = (next: number) => {
    if (next >= 1 && next <= weeklyMost) void onChoose({ ...choice, weeklyCap: next }, choice);
  };
  return (
    <section className={box['box']}>
      <div className={classes['week']}>
        <h2 className={box['boxTitle']}>{t('reminders.week')}</h2>
        <div className={classes['count']}>
          <button
            type="button"
            className={box['wide']}
            aria-label={t('reminders.fewer')}
            aria-disabled={weeklyCap <= 1}
            onClick={() => choose(weeklyCap - 1)}
          >
            −
          </button>
          <output className="tabular">{weeklyCap}</output>
          <button
            type="button"
            className={box['wide']}
            aria-label={t('reminders.more')}
            aria-disabled={weeklyCap >= weeklyMost}
            onClick={() => choose(weeklyCap + 1)}
          >
            +
          </button>
        </div>
      </div>
      <p className="muted">{t('reminders.cap', { count: weeklyCap })}</p>
    </section>
  );
}
