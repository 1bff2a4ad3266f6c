import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../locales/use-words.ts';
import { ChoiceField } from './choice-field.tsx';
import classes from './controls.module.css';
import { Keyed } from './keyed.tsx';
import { NumberField } from './number-field.tsx';
import { type Slot, within } from './slot.ts';

export type Quorum = number | { percent: number };

/** How many must take part: a number, a share, or nothing said. */
export function QuorumField({ slot, min, none }: { slot: Slot<Quorum>; min: number; none: string }) {
  const { t } = useWords();
  const { label, at, value, onChange } = slot;
  const how = value === undefined ? undefined : typeof value === 'number' ? 'number' : 'percent';
  const set = (next: string | undefined) => {
    if (next === how) return;
    onChange(next === undefined ? undefined : next === 'number' ? Math.max(min, 2) : { percent: 50 });
  };
  return (
    <Keyed at={at} className={classes['pair']}>
      <ChoiceField
        slot={{ label, at: [...at, 'how'], value: how, onChange: set }}
        none={none}
        choices={(['number', 'percent'] as const).map((one) => ({
          value: one,
          label: t(`editorControls.quorum.${one}`),
        }))}
      />
      {typeof value === 'number' ? (
        <NumberField
          slot={{ label: t('editorControls.howMany'), at, value, onChange }}
          min={min}
          max={TEMPLATE_LIMITS.seatsPerRole}
          required
          hideLabel
        />
      ) : null}
      {typeof value === 'object' ? (
        <NumberField
          slot={within(slot, 'percent', t('editorControls.percent'))}
          min={0}
          max={100}
          suffix={'\u00a0%'}
          required
          hideLabel
        />
      ) : null}
    </Keyed>
  );
}
