import type { PersonChoice } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { PersonTile } from '../../ui/person-tile.tsx';
import { Pill } from '../../ui/pill.tsx';
import classes from './person-button.module.css';

type PersonButtonProps = { person: PersonChoice; disabled: boolean; onPick: () => void };

/** One person to be. */
export function PersonButton({ person, disabled, onPick }: PersonButtonProps) {
  const { t } = useWords();
  return (
    <button type="button" className={classes['button']} disabled={disabled} onClick={onPick}>
      <PersonTile name={person.name} large />
      <span className={classes['names']}>
        <b>{person.name}</b>
        <span className="small muted">{person.organisation ?? t('signIn.resident')}</span>
      </span>
      {person.hasMail ? null : (
        <Pill kind="neutral" icon="mail">
          {t('signIn.noMail')}
        </Pill>
      )}
    </button>
  );
}
