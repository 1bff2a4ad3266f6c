import { Select } from '@mantine/core';
import type { Person } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { PersonTile } from '../../../ui/person-tile.tsx';
import classes from './meeting-fields.module.css';

const ATTENDANCE = ['present', 'excused', 'absent', 'delegated'] as const;

type AttendanceListProps = {
  people: readonly Person[];
  /** How each was there; whoever is not named was present. */
  value: Record<string, string>;
  onChange: (value: Record<string, string>) => void;
};

/** How each person was at a meeting: one line each, the same for everybody. */
export function AttendanceList({ people, value, onChange }: AttendanceListProps) {
  const { t } = useWords();
  const came = people.filter(({ id }) => ['present', 'delegated'].includes(value[id] ?? 'present')).length;
  return (
    <fieldset className={classes['attendance']}>
      <legend>
        {t('meeting.present')} <span className="muted">{t('meeting.count', { came, of: people.length })}</span>
      </legend>
      <ul>
        {people.map(({ id, name }) => (
          <li key={id} className={classes['person']}>
            <PersonTile name={name} />
            <span className={classes['name']}>{name}</span>
            <Select
              aria-label={t('meeting.howWas', { name })}
              className={classes['how'] ?? ''}
              data={ATTENDANCE.map((how) => ({ value: how, label: t(`meeting.attendance.${how}`) }))}
              value={value[id] ?? 'present'}
              onChange={(how) => onChange({ ...value, [id]: how ?? 'present' })}
              allowDeselect={false}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
