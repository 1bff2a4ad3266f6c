import { ActionIcon, Button } from '@mantine/core';
import type { ReminderStep } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { ChoiceField } from '../../controls/choice-field.tsx';
import controls from '../../controls/controls.module.css';
import { NumberField } from '../../controls/number-field.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { Distances } from '../when/distances.tsx';
import classes from './ladder.module.css';
import { dayName } from './rungs.ts';

type RungFieldsProps = {
  slot: Slot<ReminderStep> & { value: ReminderStep };
  onMove: (days: number) => void;
  onRemove: () => void;
};

const TO = ['assignee', 'coordinator', 'organisation'] as const;
const CHANNELS = ['preferred', 'second', 'letter', 'call'] as const;
const MOST_TIMES = 20;

/** One rung: when it falls, whom it reaches, how, how often. */
export function RungFields({ slot, onMove, onRemove }: RungFieldsProps) {
  const { t, say } = useWords();
  const { roles } = useTemplate();
  const { at, value, onChange } = slot;
  const { to, repeat } = value;
  return (
    <div className={classes['fields']}>
      <div className={classes['fieldsHead']}>
        <b>{dayName(value.offset)}</b>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={t('inspector.ladder.earlier')}
          title={t('inspector.ladder.earlier')}
          onClick={() => onMove(-1)}
        >
          <Icon name="minus" size={14} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={t('inspector.ladder.later')}
          title={t('inspector.ladder.later')}
          onClick={() => onMove(1)}
        >
          <Icon name="add" size={14} />
        </ActionIcon>
        <Button
          variant="subtle"
          color="garance"
          size="compact-sm"
          className={classes['remove'] ?? ''}
          onClick={onRemove}
        >
          {t('inspector.ladder.remove')}
        </Button>
      </div>
      <div>
        <span className={controls['label']}>{t('inspector.ladder.when')}</span>
        <Distances
          at={[...at, 'offset']}
          value={{ after: 'due', plus: value.offset }}
          of={t('inspector.ladder.theDate')}
          onChange={({ plus = {} }) => onChange({ ...value, offset: plus })}
        />
      </div>
      <ChoiceField
        slot={{
          label: t('inspector.ladder.toWhom'),
          at: [...at, 'to'],
          value: typeof to === 'object' ? `role:${to.role}` : to,
          onChange: (next) => {
            if (next === undefined) return;
            const whom = next.startsWith('role:') ? { role: next.slice(5) } : next;
            onChange({ ...value, to: whom as ReminderStep['to'] });
          },
        }}
        choices={[
          ...TO.map((one) => ({ value: one as string, label: t(`inspector.ladder.to.${one}`) })),
          ...choicesOf(roles, say).map((role) => ({ ...role, value: `role:${role.value}` })),
        ]}
      />
      <ChoiceField
        slot={within<string>(slot, 'channel', t('inspector.ladder.by'))}
        none={t('inspector.ladder.channel.usual')}
        choices={CHANNELS.map((channel) => ({ value: channel, label: t(`inspector.ladder.channel.${channel}`) }))}
      />
      <SwitchField
        slot={{
          label: t('inspector.ladder.repeat'),
          at: [...at, 'repeat'],
          value: repeat !== undefined,
          onChange: (isOn) =>
            within<ReminderStep['repeat']>(slot, 'repeat', '').onChange(
              isOn === true ? { every: { days: 10 }, times: 3 } : undefined,
            ),
        }}
      />
      {repeat === undefined ? null : (
        <>
          <NumberField
            slot={within(within(slot, 'repeat', ''), 'times', t('inspector.ladder.times'))}
            min={1}
            max={MOST_TIMES}
            required
          />
          <div>
            <span className={controls['label']}>{t('inspector.ladder.every')}</span>
            <Distances
              at={[...at, 'repeat', 'every']}
              value={{ after: 'due', plus: repeat.every }}
              isLength
              onChange={({ plus = {} }) => onChange({ ...value, repeat: { ...repeat, every: plus } })}
            />
          </div>
        </>
      )}
      <SwitchField
        slot={within<boolean>(slot, 'urgent', t('inspector.ladder.urgent'))}
        description={t('inspector.ladder.urgentAbout')}
      />
    </div>
  );
}
