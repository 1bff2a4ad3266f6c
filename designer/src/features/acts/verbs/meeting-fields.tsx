import { Checkbox, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Contract, Person } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { kept, useBuild, type VerbFieldsProps } from './verb-fields.ts';

type Filled = { held: boolean; present: string[]; minutes: string };

/** What became of a meeting: whether it took place, who was there, what was said. */
export function MeetingFields({ item, contract, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const people = peopleOf(contract);
  const [filled, setFilled] = useState<Filled>({ held: true, present: people.map(({ id }) => id), minutes: '' });
  useBuild(onChange, filled, async ({ held, present, minutes }, keep) => {
    const text = await kept(keep, minutes);
    const attendance = Object.fromEntries(
      people.map(({ id }) => [id, present.includes(id) ? 'present' : 'absent'] as const),
    );
    return {
      type: 'recordMeeting',
      item: item.id,
      held,
      ...(held ? { attendance } : {}),
      ...(text ? { minutes: text } : {}),
    };
  });
  return (
    <>
      <SegmentedControl
        aria-label={t('meeting.held')}
        value={filled.held ? 'held' : 'notHeld'}
        onChange={(value) => setFilled({ ...filled, held: value === 'held' })}
        data={[
          { value: 'held', label: t('meeting.yes') },
          { value: 'notHeld', label: t('meeting.no') },
        ]}
      />
      {filled.held ? (
        <Checkbox.Group
          label={t('meeting.present')}
          value={filled.present}
          onChange={(present) => setFilled({ ...filled, present })}
        >
          <Stack gap={8} mt={6}>
            {people.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <Textarea
        label={t('meeting.minutes')}
        value={filled.minutes}
        autosize
        minRows={2}
        onChange={(event) => setFilled({ ...filled, minutes: event.currentTarget.value })}
      />
    </>
  );
}

function peopleOf({ parties }: Contract): Person[] {
  return [...new Map(parties.flatMap(({ person }) => (person ? [[person.id, person]] : []))).values()];
}
