import type { ReminderMessage } from '../../../api-client/questions/my.ts';
import { useWords } from '../../../locales/use-words.ts';
import box from '../../../ui/easy/box.module.css';
import classes from './reminders.module.css';

/** The message about what is to be done next, as it would leave today. */
export function MessageBox({ message: { subject, text } }: { message: ReminderMessage }) {
  const { t } = useWords();
  return (
    <section className={box['box']}>
      <h2 className={box['boxTitle']}>{t('reminders.message')}</h2>
      <div className={classes['message']}>
        <b>{subject}</b>
        <p>{text}</p>
      </div>
      <p className="muted">{t('reminders.messageSays')}</p>
    </section>
  );
}
