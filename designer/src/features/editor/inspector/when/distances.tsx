import { Menu, NativeSelect } from '@mantine/core';
import type { Path } from '#engine/authoring/edit';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import type { CountRef } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { AddButton } from '../../controls/add-button.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { type AfterWhen, type Distance, distancesOf, freeUnit, UNITS, type Unit, withDistances } from './sentence.ts';
import classes from './when.module.css';

const MOST: Record<Unit, number> = {
  months: TEMPLATE_LIMITS.offsetMonths,
  weeks: TEMPLATE_LIMITS.offsetWeeks,
  days: TEMPLATE_LIMITS.offsetDays,
  workingDays: TEMPLATE_LIMITS.offsetWorkingDays,
};

const SIDES = ['after', 'before'] as const;

type DistancesProps = {
  at: Path;
  value: AfterWhen;
  onChange: (when: AfterWhen) => void;
  /** A length of time: neither before nor after anything. */
  isLength?: boolean;
  /** What is said when there is no distance, where it is not "the very day of". */
  of?: string;
};

/** "3 months after", "and 2 days before"; none of them: on the very day. */
export function Distances({ at, value, onChange, isLength = false, of }: DistancesProps) {
  const { t } = useWords();
  const distances = distancesOf(value);
  const unit = freeUnit(distances);
  const set = (place: number, change: Partial<Distance>) =>
    onChange(
      withDistances(
        value,
        distances.map((one, n) => (n === place ? { ...one, ...change } : one)),
      ),
    );
  return (
    <>
      {distances.length === 0 ? <p className={classes['sameDay']}>{of ?? t('inspector.when.sameDay')}</p> : null}
      {distances.map((distance, place) => (
        // By its place: another unit is the same line still, and keeps the focus.
        <div key={place} className={classes['distance']}>
          <HowMany
            at={[...at, 'plus', distance.unit]}
            distance={distance}
            onChange={(count) => set(place, { count })}
          />
          <NativeSelect
            aria-label={t('inspector.when.unitLabel')}
            value={distance.unit}
            data={UNITS.map((one) => ({
              value: one,
              label: t(`inspector.when.unit.${one}`),
              disabled: one !== distance.unit && distances.some((other) => other.unit === one),
            }))}
            onChange={({ currentTarget }) => set(place, { unit: currentTarget.value as Unit })}
          />
          {isLength ? null : (
            <NativeSelect
              aria-label={t('inspector.when.sideLabel')}
              value={distance.side}
              disabled={typeof distance.count === 'object'}
              data={SIDES.map((side) => ({ value: side, label: t(`inspector.when.side.${side}`) }))}
              onChange={({ currentTarget }) => set(place, { side: currentTarget.value as Distance['side'] })}
            />
          )}
          <DistanceMenu
            distance={distance}
            onCount={(count) => set(place, { count })}
            onAnother={
              unit === null
                ? null
                : () => onChange(withDistances(value, [...distances, { unit, count: 1, side: distance.side }]))
            }
            onRemove={() =>
              onChange(
                withDistances(
                  value,
                  distances.filter((_one, n) => n !== place),
                ),
              )
            }
          />
        </div>
      ))}
      {distances.length > 0 || unit === null ? null : (
        <AddButton onClick={() => onChange(withDistances(value, [{ unit, count: 1, side: 'after' }]))}>
          {t('inspector.when.addDistance')}
        </AddButton>
      )}
    </>
  );
}

type HowManyProps = { at: Path; distance: Distance; onChange: (count: CountRef) => void };

/** A number, or the name of the field that holds it. */
function HowMany({ at, distance: { unit, count }, onChange }: HowManyProps) {
  const { t, say } = useWords();
  const { fields = [] } = useTemplate();
  const label = t('inspector.when.howMany', { unit: t(`inspector.when.unit.${unit}`) });
  if (typeof count === 'object') {
    const title = say(fields.find(({ id }) => id === count.field)?.title) || count.field;
    return (
      <span className={classes['held']} title={title}>
        {title}
      </span>
    );
  }
  return (
    <NumberField
      slot={{ label, at, value: count, onChange: (next) => next !== undefined && onChange(next) }}
      min={0}
      max={MOST[unit]}
      required
      hideLabel
      width={52}
    />
  );
}

type DistanceMenuProps = {
  distance: Distance;
  onCount: (count: CountRef) => void;
  /** Null when every unit is said. */
  onAnother: (() => void) | null;
  onRemove: () => void;
};

/** Where the number comes from, and how to do without the distance. */
function DistanceMenu({ distance: { count }, onCount, onAnother, onRemove }: DistanceMenuProps) {
  const { t, say } = useWords();
  const { fields = [] } = useTemplate();
  const numbers = fields.filter(({ type, of }) => type === 'integer' && of === undefined);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={classes['menu']} aria-label={t('inspector.when.distanceMenu')}>
          <Icon name="menu" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {typeof count === 'object' ? (
          <Menu.Item onClick={() => onCount(1)}>{t('editorControls.aNumber')}</Menu.Item>
        ) : (
          numbers.map(({ id, title }) => (
            <Menu.Item key={id} onClick={() => onCount({ field: id })}>
              {t('inspector.when.heldBy', { title: say(title) })}
            </Menu.Item>
          ))
        )}
        {onAnother === null ? null : <Menu.Item onClick={onAnother}>{t('inspector.when.addAnother')}</Menu.Item>}
        <Menu.Item color="garance" onClick={onRemove}>
          {t('inspector.when.removeDistance')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
