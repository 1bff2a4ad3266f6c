import { Button, Checkbox, NumberInput, Popover } from '@mantine/core';
import type { Template } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import { PersonTile } from '../person-tile.tsx';
import { shortName } from '../timeline/short-name.ts';
import { MOST_LATE, type Question } from '../year/question.ts';
import classes from './year-form.module.css';

type WhoIsLateProps = { template: Template; question: Question; onChange: (question: Question) => void };

/** Who is late in the trial, and how long: the same line for every party. */
export function WhoIsLate({ template, question, onChange }: WhoIsLateProps) {
  const { t, say } = useWords();
  const { late, silent } = question;
  const setLate = (role: string, days: number) => {
    const { [role]: _before, ...others } = late;
    onChange({ ...question, late: days > 0 ? { ...others, [role]: days } : others });
  };
  const setSilent = (role: string, isSilent: boolean) =>
    onChange({ ...question, silent: isSilent ? [...silent, role] : silent.filter((one) => one !== role) });
  return (
    <Popover position="bottom-start" width={380} trapFocus shadow="md" withinPortal>
      <Popover.Target>
        <Button variant="default" className={classes['who']} rightSection={<Icon name="sliders" />}>
          <LateWords template={template} question={question} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['roles']}>
        <b>{t('calendar.whoLate')}</b>
        {template.roles.map(({ id, title }) => {
          const name = shortName(say(title)).name;
          return (
            <fieldset key={id} className={classes['role']} aria-label={name}>
              <PersonTile name={name} />
              <span className={classes['roleName']}>{name}</span>
              <NumberInput
                size="xs"
                w={92}
                min={0}
                max={MOST_LATE}
                clampBehavior="strict"
                allowDecimal={false}
                aria-label={t('calendar.daysLate', { name })}
                suffix={t('calendar.daysSuffix')}
                value={late[id] ?? 0}
                disabled={silent.includes(id)}
                onChange={(value) => setLate(id, typeof value === 'number' ? value : 0)}
              />
              <Checkbox
                size="xs"
                label={t('calendar.silent')}
                aria-label={t('calendar.silentWho', { name })}
                checked={silent.includes(id)}
                onChange={(event) => setSilent(id, event.currentTarget.checked)}
              />
            </fieldset>
          );
        })}
      </Popover.Dropdown>
    </Popover>
  );
}

function LateWords({ template, question: { late, silent } }: Pick<WhoIsLateProps, 'template' | 'question'>) {
  const { t, say } = useWords();
  const who = [...Object.keys(late), ...silent.filter((role) => late[role] === undefined)];
  const [first] = who;
  if (first === undefined) return t('calendar.nobodyLate');
  const name = shortName(say(template.roles.find(({ id }) => id === first)?.title)).name;
  if (who.length > 1) return t('calendar.manyLate', { count: who.length });
  return silent.includes(first)
    ? t('calendar.oneSilent', { name })
    : t('calendar.oneLate', { name, days: late[first] ?? 0 });
}
