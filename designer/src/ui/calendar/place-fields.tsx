import { Checkbox, NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { territories } from '#engine/calendar/territories';
import type { Localised } from '#schema/primitives';
import { useWords } from '../../locales/use-words.ts';
import type { Place } from '../year/question.ts';
import classes from './year-form.module.css';

type PlaceFieldsProps = {
  programme: { territory: string; goodFriday?: boolean | undefined };
  value: Place;
  onChange: (place: Place) => void;
};

/** Only there is Good Friday a day off, and only where the commune has a Protestant church. */
const KEEP_GOOD_FRIDAY = ['FR-57', 'FR-67', 'FR-68'];

export const PlaceFields = memo(function PlaceFields({ programme, value, onChange }: PlaceFieldsProps) {
  const { t, say } = useWords();
  const territory = value.territory ?? programme.territory;
  return (
    <>
      <NativeSelect
        label={t('calendar.territory')}
        className={classes['territory'] ?? ''}
        value={territory}
        data={placesWith(territory).map(({ code, title }) => ({ value: code, label: say(title) }))}
        onChange={({ currentTarget }) =>
          onChange({ ...value, territory: currentTarget.value === programme.territory ? null : currentTarget.value })
        }
      />
      {KEEP_GOOD_FRIDAY.includes(territory) ? (
        <Checkbox
          className={classes['friday'] ?? ''}
          label={t('calendar.goodFriday')}
          checked={value.goodFriday ?? programme.goodFriday ?? true}
          onChange={({ currentTarget }) => onChange({ ...value, goodFriday: currentTarget.checked })}
        />
      ) : null}
    </>
  );
});

/** A department without days off of its own keeps those of its country, and is not lost by being shown. */
function placesWith(territory: string): { code: string; title: Localised }[] {
  const isKnown = territories.some(({ code }) => code === territory);
  return isKnown ? [...territories] : [{ code: territory, title: { fr: territory } }, ...territories];
}
