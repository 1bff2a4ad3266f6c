import { Button } from '@mantine/core';
import { useRef } from 'react';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import type { CountRef, Recurrence, When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { seriesInWords } from '../../../../ui/year/rule-words.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { ChoiceField, SegmentsField } from '../../controls/choice-field.tsx';
import { CountField } from '../../controls/count-field.tsx';
import { focusSoon } from '../../controls/focus-soon.ts';
import { ItemList } from '../../controls/item-list.tsx';
import { Keyed } from '../../controls/keyed.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { ReadValue } from '../../controls/read-value.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { TakeAwayButton } from '../../controls/take-away-button.tsx';
import { useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import { useSlots } from '../thing.tsx';
import { GivenDateNote } from './given-date.tsx';
import { PERIODS, type Period, periodOf, type Repeating, withPeriod } from './series.ts';
import { SeriesDates } from './series-dates.tsx';
import classes from './when.module.css';
import { WhenEditor } from './when-editor.tsx';
import { WhenParts } from './when-parts.tsx';

const EVERY_TWO_MONTHS: Recurrence = {
  first: { after: 'opened', plus: { months: 2 } },
  every: { months: 2 },
  count: 4,
  roll: 'next',
};

/** How a step comes back, and the dates that this gives with the reason of each shift (R21, R22). */
export function RecurrenceEditor() {
  const { t, say } = useWords();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const slots = useSlots();
  const slot = slots<Recurrence>('recurrence', t('inspector.series.title'));
  const place = useRef<HTMLDivElement>(null);
  const { value, onChange } = slot;
  const begin = () => {
    onChange(EVERY_TWO_MONTHS);
    focusSoon(place, 'input');
  };
  if (value === undefined)
    return isReadOnly ? null : (
      <div ref={place}>
        <Keyed at={slot.at}>
          <AddButton icon="again" onClick={begin}>
            {t('inspector.series.add')}
          </AddButton>
        </Keyed>
      </div>
    );
  if (isReadOnly)
    return (
      <>
        <ReadValue label={slot.label}>{seriesInWords(template, value, say, t)}</ReadValue>
        <SeriesDates />
      </>
    );
  return (
    <div ref={place}>
      <Keyed at={slot.at} className={classes['series']}>
        {'dates' in value ? <Listed slot={{ ...slot, value }} /> : <Repeated slot={{ ...slot, value }} />}
        <RollOfSeries slot={slot} />
        <SeriesDates />
        <NumberField
          slot={slots<number>(['postpone', 'max'], t('inspector.series.postpone'))}
          min={1}
          max={TEMPLATE_LIMITS.repeat}
          placeholder={t('inspector.series.never')}
        />
        <TakeAwayButton onClick={() => onChange(undefined)}>{t('inspector.series.remove')}</TakeAwayButton>
      </Keyed>
    </div>
  );
}

function Repeated({ slot }: { slot: Slot<Recurrence> & { value: Repeating } }) {
  const { t } = useWords();
  const { value, onChange } = slot;
  const { unit, count } = periodOf(value);
  const set = (next: Partial<{ unit: Period; count: number }>) => onChange(withPeriod(value, { unit, count, ...next }));
  return (
    <>
      <fieldset className={classes['when']}>
        <legend className={classes['head']}>
          <span className={classes['label']}>{t('inspector.series.title')}</span>
          <Swap slot={slot} />
        </legend>
        <div className={classes['every']}>
          <span>{t('inspector.series.every')}</span>
          <NumberField
            slot={{
              label: t('inspector.series.everyCount'),
              at: ['recurrence', 'every'],
              value: count,
              onChange: (next) => next !== undefined && set({ count: next }),
            }}
            min={1}
            max={PERIODS[unit]}
            required
            hideLabel
            width={44}
          />
          <ChoiceField
            slot={{
              label: t('inspector.series.unit'),
              at: ['recurrence', 'unit'],
              value: unit,
              onChange: (next) =>
                next !== undefined && set({ unit: next as Period, count: Math.min(count, PERIODS[next as Period]) }),
            }}
            hideLabel
            choices={Object.keys(PERIODS).map((one) => ({ value: one, label: t(`inspector.when.unit.${one}`) }))}
          />
          <span aria-hidden="true">{t('inspector.series.by')}</span>
          <CountField
            slot={within<CountRef>(slot, 'count', t('inspector.series.count'))}
            min={0}
            max={TEMPLATE_LIMITS.occurrences}
            hideLabel
            width={44}
          />
        </div>
      </fieldset>
      <WhenEditor
        slot={within<When>(slot, 'first', t('inspector.series.first'))}
        use="series"
        rollsElsewhere
        required
      />
      <WhenEditor slot={within<When>(slot, 'until', t('inspector.series.until'))} use="series" rollsElsewhere />
    </>
  );
}

function Listed({ slot }: { slot: Slot<Recurrence> & { value: Extract<Recurrence, { dates: unknown }> } }) {
  const { t } = useWords();
  const dates = within<When[]>(slot, 'dates', t('inspector.series.dates'));
  return (
    <>
      <div className={classes['partHead']}>
        <Swap slot={slot} />
      </div>
      <ItemList
        slot={dates}
        required
        max={TEMPLATE_LIMITS.occurrences}
        nameOf={(_when, at) => t('inspector.when.nth', { n: at + 1 })}
        add={{
          label: t('inspector.when.addPart'),
          create: (): When => slot.value.dates.at(-1) ?? { after: 'opened', plus: { months: 1 } },
        }}
      >
        {(part, when) => (
          <>
            <GivenDateNote at={part.at} when={when} />
            <WhenParts slot={{ ...part, value: when }} use="series" rollsElsewhere />
          </>
        )}
      </ItemList>
    </>
  );
}

/** Every so often, or on dates that are listed. */
function Swap({ slot: { value, onChange } }: { slot: Slot<Recurrence> }) {
  const { t } = useWords();
  if (value === undefined) return null;
  const swapped: Recurrence =
    'dates' in value
      ? { ...EVERY_TWO_MONTHS, first: value.dates[0] ?? { after: 'opened' } }
      : { dates: [value.first], ...(value.roll === undefined ? {} : { roll: value.roll }) };
  return (
    <Button variant="subtle" size="compact-xs" onClick={() => onChange(swapped)}>
      {t('dates' in value ? 'inspector.series.toRepeated' : 'inspector.series.toListed')}
    </Button>
  );
}

/** From the day before to the day after; keeping the day is what happens by itself. */
const ROLLS = ['previous', 'next', 'nearest', 'skip', 'none'] as const;

function RollOfSeries({ slot }: { slot: Slot<Recurrence> }) {
  const { t } = useWords();
  return (
    <SegmentsField
      slot={within<string>(slot, 'roll', t('inspector.when.ifOff'))}
      otherwise="none"
      choices={ROLLS.map((roll) => ({ value: roll, label: t(`inspector.when.roll.${roll}`) }))}
    />
  );
}
