import type { Locator } from 'playwright-core';
import type { TemplateNode } from '#schema/template';
import type { When } from '#schema/when';
import { anchorGroups } from '../../../../designer/src/features/editor/inspector/when/anchors.ts';
import { type AfterWhen, distancesOf } from '../../../../designer/src/features/editor/inspector/when/sentence.ts';
import type { Desk } from '../desk.ts';
import { picked } from '../hand.ts';

/** What a date belongs to: its own moments, and the list whose row is at hand, may be counted from. */
export type DateOf = { step: TemplateNode | null; list?: string | null };

/** Says a date as its sentence. */
export async function setDate(desk: Desk, key: string, when: When, of: DateOf): Promise<void> {
  if (!('after' in when)) throw new Error(`the script says no date like ${JSON.stringify(when)}`);
  const place = await desk.reach(key);
  if ((await place.locator('fieldset').count()) === 0) await desk.hand.press(place.getByRole('button').first());
  await place.locator('fieldset').first().waitFor();
  await setDistances(desk, place, key, when);
  await setAnchor(desk, place, when, of);
  if ((await desk.at(`${key}.roll`).count()) > 0)
    await desk.choose(`${key}.roll`, desk.t(`inspector.when.roll.${when.roll ?? 'none'}`));
  if (when.align === undefined) return;
  const { t } = desk;
  if ((await desk.at(`${key}.align`).count()) === 0) {
    const menu = place.locator('legend').first().getByRole('button');
    await desk.hand.fromMenu(menu, t('inspector.when.addAlign'));
  }
  await desk.pick(`${key}.align`, t(`inspector.when.weekday.${when.align}`));
}

/** "3 months after, and 14 days before". */
export async function setDistances(desk: Desk, place: Locator, key: string, when: AfterWhen): Promise<void> {
  const { t, hand } = desk;
  const wanted = distancesOf(when);
  const units = place.getByRole('combobox', { name: t('inspector.when.unitLabel') });
  const menus = place.getByRole('button', { name: t('inspector.when.distanceMenu') });
  while ((await units.count()) > wanted.length) await hand.fromMenu(menus.last(), t('inspector.when.removeDistance'));
  for (const [n, { unit, count, side }] of wanted.entries()) {
    if ((await units.count()) <= n) {
      if (n === 0) await hand.press(place.getByRole('button', { name: t('inspector.when.addDistance') }));
      else await hand.fromMenu(menus.first(), t('inspector.when.addAnother'));
      await units.nth(n).waitFor();
    }
    const word = t(`inspector.when.unit.${unit}`);
    if ((await picked(units.nth(n))) !== word) await hand.pick(units.nth(n), word);
    if (typeof count !== 'number') throw new Error('the script says no number that a field holds');
    await desk.number(`${key}.plus.${unit}`, count);
    const sides = place.getByRole('combobox', { name: t('inspector.when.sideLabel') }).nth(n);
    const way = t(`inspector.when.side.${side}`);
    if ((await picked(sides)) !== way) await hand.pick(sides, way);
  }
}

async function setAnchor(desk: Desk, place: Locator, { after }: AfterWhen, { step, list = null }: DateOf) {
  const { t, say, wanted, hand } = desk;
  const groups = anchorGroups(wanted, { use: 'other', step, list }, (text) => (text ? say(text) : ''), t);
  const label = groups.flatMap(({ items }) => items).find(({ value }) => value === after)?.label;
  if (label === undefined) throw new Error(`nothing is called ${after}`);
  const field = place.getByRole('combobox', { name: t('inspector.when.from') }).first();
  if ((await field.inputValue()) !== label) await hand.find(field, label);
}
