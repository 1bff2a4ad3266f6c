import { Button, Menu } from '@mantine/core';
import { memo } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import { saveFile } from '../save-file.ts';
import type { DateLine } from '../timeline/date-lines.ts';
import { useNear } from '../use-near.ts';
import { calendarFile, type FileDate } from './calendar-file.ts';
import { tableFile } from './table-file.ts';

type DownloadsProps = { template: Template; lines: readonly DateLine[] };

/** The dates on paper, in a calendar, in a table. */
export const Downloads = memo(function Downloads({ template, lines }: DownloadsProps) {
  const { t, say } = useWords();
  const { isNear, near } = useNear();
  const titleOf = (role: string) => say(template.roles.find(({ id }) => id === role)?.title);
  const dates = (): FileDate[] =>
    lines.map((line) => ({
      id: line.id,
      on: line.on,
      title:
        line.what === 'end'
          ? t('timeline.what.end')
          : line.number === null
            ? say(line.title)
            : t('step.occurrence', { title: say(line.title), n: line.number }),
      what: t(`timeline.what.${line.what}`),
      who: line.isEverybody ? t('timeline.everybody') : line.roles.map(titleOf).join(', '),
      shiftedFrom: line.shiftedFrom,
    }));
  const head = ['date', 'title', 'what', 'who', 'shiftedFrom'].map((name) => t(`calendar.column.${name}`));
  const saveCalendar = () =>
    saveFile(`${template.id}.ics`, 'text/calendar', calendarFile(template.id, say(template.title), dates()));
  const saveTable = () => saveFile(`${template.id}.csv`, 'text/csv', tableFile(head, dates()));
  return (
    <>
      <Button variant="default" size="sm" leftSection={<Icon name="print" />} onClick={() => window.print()}>
        {t('calendar.print')}
      </Button>
      <Menu position="bottom-end" keepMounted={isNear}>
        <Menu.Target>
          <Button variant="default" size="sm" {...near} rightSection={<Icon name="down" size={14} />}>
            {t('calendar.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="calendar" />} onClick={saveCalendar}>
            {t('calendar.ics')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="table" />} onClick={saveTable}>
            {t('calendar.csv')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
});
