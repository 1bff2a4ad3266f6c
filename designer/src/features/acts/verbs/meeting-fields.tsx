import { SegmentedControl, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { peopleAt } from '../people-of.ts';
import classes from './meeting-fields.module.css';
import { kept, useBuild, type VerbFieldsProps } from './verb-fields.ts';

const ATTENDANCE = ['present', 'excused', 'absent', 'delegated'] as const;
type Attendance = (typeof ATTENDANCE)[number];
type Filled = { held: boolean; others: Record<string, Attendance>; minutes: string };

/** What became of a meeting: whether it took place, how each person was there, what was said. */
export function MeetingFields({ item, contract, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const people = peopleAt(contract);
  const [filled, setFilled] = useState<Filled>({ held: true, others: {}, minutes: '' });
  const { held, others } = filled;
  useBuild(onChange, filled, async ({ minutes }, keep) => {
    const text = await kept(keep, minutes);
    const attendance = Object.fromEntries(people.map(({ id }) => [id, others[id] ?? 'present'] as const));
    return {
      type: 'recordMeeting',
      item: item.id,
      held,
      ...(held ? { attendance } : {}),
      ...(text ? { minutes: text } : {}),
    };
  });
  const came = people.filter(({ id }) => ['present', 'delegated'].includes(others[id] ?? 'present')).length;
  return (
    <>
      <SegmentedControl
        aria-label={t('meeting.held')}
        value={held ? 'held' : 'notHeld'}
        onChange={(value) => setFilled({ ...filled, held: value === 'held' })}
        data={[
          { value: 'held', label: t('meeting.yes') },
          { value: 'notHeld', label: t('meeting.no') },
        ]}
      />
      {held ? (
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
                  data={ATTENDANCE.map((value) => ({ value, label: t(`meeting.attendance.${value}`) }))}
                  value={others[id] ?? 'present'}
                  onChange={(how) =>
                    setFilled({ ...filled, others: { ...others, [id]: (how ?? 'present') as Attendance } })
                  }
                  allowDeselect={false}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
      <Textarea
        label={t(held ? 'meeting.minutes' : 'meeting.whyNot')}
        description={t(held ? 'meeting.minutesHelp' : 'meeting.whyNotHelp')}
        value={filled.minutes}
        autosize
        minRows={3}
        onChange={(event) => setFilled({ ...filled, minutes: event.currentTarget.value })}
      />
    </>
  );
}
