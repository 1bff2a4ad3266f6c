import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import { useWords } from '../../../locales/use-words.ts';
import { Segments } from '../../../ui/segments.tsx';
import { WrittenList } from '../criteria/written-list.tsx';
import { peopleAt } from '../people-of.ts';
import { AttendanceList } from './attendance-list.tsx';
import { kept, useBuild, type VerbFieldsProps } from './verb-fields.ts';

type Filled = { held: boolean; others: Record<string, string>; minutes: string };

/** What became of a meeting: whether it took place, how each person was there, the lists it worked on, what was said. */
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
    } as Act;
  });
  return (
    <>
      <Segments
        aria-label={t('meeting.held')}
        value={held ? 'held' : 'notHeld'}
        onChange={(value) => setFilled({ ...filled, held: value === 'held' })}
        data={[
          { value: 'held', label: t('meeting.yes') },
          { value: 'notHeld', label: t('meeting.no') },
        ]}
      />
      {held ? (
        <AttendanceList people={people} value={others} onChange={(next) => setFilled({ ...filled, others: next })} />
      ) : null}
      {held
        ? item.form.lists?.map((list) => <WrittenList key={list.id} list={list} contract={contract} begun="gather" />)
        : null}
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
