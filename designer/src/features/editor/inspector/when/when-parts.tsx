import { WEEKDAYS } from '#schema/vocabulary';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { DateInput } from '../../../../ui/date-input.tsx';
import { ChoiceField, SegmentsField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { AnchorPicker } from './anchor-picker.tsx';
import { Distances } from './distances.tsx';
import { GivenDateNote } from './given-date.tsx';
import { HourField } from './hour-field.tsx';
import { PeriodField } from './period-field.tsx';
import { type AfterWhen, withKey } from './sentence.ts';
import { useAnchors, type WhenPlace } from './use-anchors.ts';
import classes from './when.module.css';
import { WhenMenu } from './when-menu.tsx';

/** From the day before to the day after; keeping the day is what happens by itself. */
const ROLL_ORDER = ['previous', 'next', 'nearest', 'none'] as const;

type WhenPartsProps = WhenPlace & { slot: Slot<When> & { value: When } };

/** The words of the sentence, one control each. */
export function WhenParts({ slot, ...place }: WhenPartsProps) {
  const { t } = useWords();
  const { value, onChange, label } = slot;
  if ('on' in value)
    return (
      <DateInput label={t('inspector.when.day')} value={value.on} onChange={(on) => on !== null && onChange({ on })} />
    );
  if ('month' in value || 'quarter' in value) return <PeriodField label={label} value={value} onChange={onChange} />;
  if ('latest' in value) return <Several slot={within(slot, 'latest', t('inspector.when.form.latest'))} {...place} />;
  if ('earliest' in value)
    return <Several slot={within(slot, 'earliest', t('inspector.when.form.earliest'))} {...place} />;
  return <After slot={{ ...slot, value }} {...place} />;
}

function Several({ slot, ...place }: WhenPlace & { slot: Slot<When[]> }) {
  const { t } = useWords();
  const { first } = useAnchors(place);
  return (
    <ItemList
      slot={slot}
      required
      ordered={false}
      max={8}
      nameOf={(_when, at) => t('inspector.when.nth', { n: at + 1 })}
      add={{ label: t('inspector.when.addPart'), create: (): When => ({ after: first }) }}
    >
      {(part, when) => (
        <>
          <span className={classes['partHead']}>
            <GivenDateNote at={part.at} when={when} />
            <WhenMenu slot={part} required {...place} />
          </span>
          <WhenParts slot={{ ...part, value: when }} {...place} />
        </>
      )}
    </ItemList>
  );
}

function After({ slot, ...place }: WhenPlace & { slot: Slot<When> & { value: AfterWhen } }) {
  const { t } = useWords();
  const { at, value, onChange } = slot;
  const set = (next: AfterWhen) => onChange(next);
  return (
    <div className={classes['after']}>
      <Distances at={at} value={value} onChange={set} />
      <AnchorPicker value={value.after} onChange={(after) => set({ ...value, after })} {...place} />
      {place.rollsElsewhere && value.roll === undefined ? null : (
        <SegmentsField
          slot={{
            label: t('inspector.when.ifOff'),
            at: [...at, 'roll'],
            value: value.roll,
            onChange: (roll) => set(withKey(value, 'roll', roll as AfterWhen['roll'])),
          }}
          otherwise="none"
          choices={ROLL_ORDER.map((roll) => ({ value: roll, label: t(`inspector.when.roll.${roll}`) }))}
        />
      )}
      {value.align === undefined ? null : (
        <ChoiceField
          slot={{
            label: t('inspector.when.align'),
            at: [...at, 'align'],
            value: value.align,
            onChange: (day) => set(withKey(value, 'align', day as AfterWhen['align'])),
          }}
          none={t('inspector.when.anyDay')}
          choices={WEEKDAYS.map((day) => ({ value: day, label: t(`inspector.when.weekday.${day}`) }))}
        />
      )}
      {value.at === undefined ? null : (
        <HourField value={value.at} onChange={(hour) => set(withKey(value, 'at', hour))} />
      )}
    </div>
  );
}
