import type { ReminderChoice } from '../../../api-client/questions/my.ts';
import { useWords } from '../../../locales/use-words.ts';
import box from '../../../ui/easy/box.module.css';
import classes from './reminders.module.css';
import type { Choose } from './use-choice.ts';

const PARTS = ['morning', 'afternoon', null] as const;

/** In which part of the day messages come. */
export function PartBox({ choice, onChoose }: { choice: ReminderChoice; onChoose: Choose }) {
  const { t } = useWords();
  return (
    <fieldset className={`${box['box']} ${classes['fieldset']}`}>
      <legend className={box['boxTitle']}>{t('reminders.when')}</legend>
      <div className="row">
        {PARTS.map((part) => (
          <label key={part ?? 'any'} className={classes['part']}>
            <input
              type="radio"
              name="part-of-the-day"
              checked={choice.part === part}
              onChange={() => void onChoose({ ...choice, part }, choice)}
            />
            {t(`reminders.part.${part ?? 'any'}`)}
          </label>
        ))}
      </div>
      <p className="muted">{t(`reminders.partHours.${choice.part ?? 'any'}`)}</p>
    </fieldset>
  );
}
