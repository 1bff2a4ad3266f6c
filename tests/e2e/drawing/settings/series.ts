import type { Recurrence } from '#schema/when';
import { periodOf } from '../../../../designer/src/features/editor/inspector/when/series.ts';
import type { Desk } from '../desk.ts';
import { setDate } from './dates.ts';

/** How a step comes back. */
export async function setSeries(desk: Desk, series: Recurrence): Promise<void> {
  if (!('every' in series)) throw new Error('the script lists no dates one by one');
  const { t, hand } = desk;
  const place = await desk.reach('recurrence');
  if ((await place.locator('fieldset').count()) === 0) await hand.press(place.getByRole('button').first());
  const { unit, count } = periodOf(series);
  await desk.pick('recurrence.unit', t(`inspector.when.unit.${unit}`));
  await desk.number('recurrence.every', count);
  if (typeof series.count === 'object') throw new Error('the script takes no number from a field');
  await desk.number('recurrence.count', series.count ?? null);
  await setDate(desk, 'recurrence.first', series.first);
  if (series.until) await setDate(desk, 'recurrence.until', series.until);
  await desk.choose('recurrence.roll', t(`inspector.when.roll.${series.roll ?? 'none'}`));
}
