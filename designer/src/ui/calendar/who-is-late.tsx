import { Button, Checkbox, NumberInput, Popover } from '@mantine/core';
import { memo } from 'react';
import type { Role, Template } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import { AfterPaint } from '../after-paint.tsx';
import { Icon } from '../icons.tsx';
import { PersonTile } from '../person-tile.tsx';
import { shortName } from '../timeline/short-name.ts';
import { useNear } from '../use-near.ts';
import { useStable } from '../use-stable.ts';
import { MOST_LATE, type Question } from '../year/question.ts';
import classes from './year-form.module.css';

/** Who is late in a trial, by how many days, and who says nothing at all. */
export type Lateness = Pick<Question, 'late' | 'silent'>;
type WhoIsLateProps = Lateness & { template: Template; onChange: (lateness: Lateness) => void };

/** Who is late in the trial, and how long: the same line for every party. */
export const WhoIsLate = memo(function WhoIsLate({ template, late, silent, onChange }: WhoIsLateProps) {
  const { t } = useWords();
  const { isNear, near } = useNear();
  const setLate = useStable((role: string, days: number) => {
    const { [role]: _before, ...others } = late;
    onChange({ silent, late: days > 0 ? { ...others, [role]: days } : others });
  });
  const setSilent = useStable((role: string, isSilent: boolean) =>
    onChange({ late, silent: isSilent ? [...silent, role] : silent.filter((one) => one !== role) }),
  );
  return (
    <Popover position="bottom-start" width={470} trapFocus shadow="md" withinPortal keepMounted={isNear}>
      <Popover.Target>
        <Button variant="default" {...near} className={classes['who']} rightSection={<Icon name="sliders" />}>
          <LateWords template={template} late={late} silent={silent} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['roles']}>
        <b>{t('calendar.whoLate')}</b>
        {template.roles.map((role, place) => (
          <RoleLine
            key={role.id}
            role={role}
            isFirst={place === 0}
            days={late[role.id] ?? 0}
            isSilent={silent.includes(role.id)}
            onLate={setLate}
            onSilent={setSilent}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
});

type RoleLineProps = {
  role: Role;
  /** Where the focus goes: its fields are there from the start. */
  isFirst: boolean;
  days: number;
  isSilent: boolean;
  onLate: (role: string, days: number) => void;
  onSilent: (role: string, isSilent: boolean) => void;
};

/** One party: who it is stands there at once, what one may change in it follows. */
const RoleLine = memo(function RoleLine(props: RoleLineProps) {
  const { say } = useWords();
  const { name } = shortName(say(props.role.title));
  const fields = <RoleFields {...props} name={name} />;
  return (
    <fieldset className={classes['role']} aria-label={name}>
      <PersonTile name={name} />
      <span className={classes['roleName']}>{name}</span>
      {props.isFirst ? fields : <AfterPaint>{fields}</AfterPaint>}
    </fieldset>
  );
});

function RoleFields({ role: { id }, name, days, isSilent, onLate, onSilent }: RoleLineProps & { name: string }) {
  const { t } = useWords();
  return (
    <>
      <NumberInput
        size="xs"
        w={92}
        min={0}
        max={MOST_LATE}
        clampBehavior="strict"
        allowDecimal={false}
        aria-label={t('calendar.daysLate', { name })}
        suffix={t('calendar.daysSuffix')}
        value={days}
        disabled={isSilent}
        onChange={(value) => onLate(id, typeof value === 'number' ? value : 0)}
      />
      <Checkbox
        size="xs"
        label={t('calendar.silent')}
        aria-label={t('calendar.silentWho', { name })}
        checked={isSilent}
        onChange={(event) => onSilent(id, event.currentTarget.checked)}
      />
    </>
  );
}

function LateWords({ template, late, silent }: Lateness & { template: Template }) {
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
