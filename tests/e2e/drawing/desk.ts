import type { Locator } from 'playwright-core';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Words } from '../words.ts';
import { type Hand, picked } from './hand.ts';

export type Desk = ReturnType<typeof deskOf>;

/** The settings of what is selected, in somebody's hand, with the template that is to be drawn beside it. */
export function deskOf(hand: Hand, words: Words, wanted: Template) {
  const { t, say } = words;
  const inspector = hand.page.getByRole('complementary', { name: t('editor.inspector') });
  const at = (key: string): Locator => inspector.locator(`[data-key="${key}"]`).first();

  /** Opens the folds around a setting. */
  async function reach(key: string): Promise<Locator> {
    const place = at(key);
    await place.waitFor({ state: 'attached' });
    const folds = inspector.locator('details:not([open])').filter({ has: hand.page.locator(`[data-key="${key}"]`) });
    while ((await folds.count()) > 0) await hand.press(folds.first().locator('> summary'));
    return place;
  }

  return {
    hand,
    t,
    say,
    wanted,
    inspector,
    at,
    reach,
    async tab(name: string): Promise<void> {
      const tab = inspector.getByRole('tab', { name, exact: true });
      if ((await tab.getAttribute('aria-selected')) !== 'true') await hand.choose(inspector.getByRole('tablist'), name);
    },
    async fold(title: string): Promise<Locator> {
      const fold = inspector.locator('details').filter({ has: hand.page.locator('summary', { hasText: title }) });
      if ((await fold.getAttribute('open')) === null) await hand.press(fold.locator('> summary'));
      return fold;
    },
    /** One text in both languages. */
    async localised(key: string, text: Localised): Promise<void> {
      const place = await reach(key);
      for (const language of ['fr', 'en'] as const) {
        const field = place.locator(`[lang="${language}"]`).locator('input, textarea').first();
        const next = text[language] ?? '';
        if ((language === 'fr' || next !== '') && (await field.inputValue()) !== next) await hand.write(field, next);
      }
    },
    async text(key: string, text: string): Promise<void> {
      const field = (await reach(key)).locator('input, textarea').first();
      if ((await field.inputValue()) !== text) await hand.write(field, text);
    },
    async number(key: string, value: number | null): Promise<void> {
      const field = (await reach(key)).locator('input').first();
      const text = value === null ? '' : String(value);
      if (/^-?[0-9]*([.,][0-9]+)?/.exec(await field.inputValue())?.[0] !== text) await hand.write(field, text);
    },
    async pick(key: string, label: string): Promise<void> {
      const list = (await reach(key)).locator('select').first();
      if ((await picked(list)) !== label) await hand.pick(list, label);
    },
    async choose(key: string, label: string): Promise<void> {
      const group = (await reach(key)).getByRole('radiogroup').first();
      if (!(await group.getByRole('radio', { name: label, exact: true }).isChecked())) await hand.choose(group, label);
    },
    async toggle(key: string, isOn: boolean): Promise<void> {
      const tick = (await reach(key)).locator('input[type="checkbox"]').first();
      if ((await tick.isChecked()) !== isOn) await hand.press(tick);
    },
    /** Ticks what is wanted of several, and nothing else. */
    async tick(key: string, labels: readonly string[]): Promise<void> {
      const place = await reach(key);
      const lines = await place.locator('label').allInnerTexts();
      for (const label of labels)
        if (!lines.includes(label)) throw new Error(`no “${label}” at ${key}: ${lines.join()}`);
      for (const line of lines) {
        const tick = place.getByRole('checkbox', { name: line, exact: true });
        if ((await tick.isChecked()) !== labels.includes(line)) await hand.press(tick);
      }
    },
    /** Several of a kind under each other: as many as wanted, each set in its turn. */
    async items<T>(key: string, values: readonly T[], set: (value: T, key: string, item: Locator) => Promise<void>) {
      const place = await reach(key);
      const list = place.locator('ul').first().locator('> li');
      for (const [n, value] of values.entries()) {
        if ((await list.count()) <= n) {
          await hand.press(place.locator('> fieldset > div > button'));
          await list.nth(n).locator(':focus').waitFor();
        }
        await set(value, `${key}.${n}`, list.nth(n));
      }
      while ((await list.count()) > values.length)
        await hand.press(list.last().locator('> div').last().getByRole('button').last());
    },
    /** The title of a thing of the template. */
    titleOf(list: 'roles' | 'fields' | 'phases' | 'nodes', id: string): string {
      const found = (wanted[list] ?? []).find((thing) => thing.id === id);
      if (found === undefined) throw new Error(`no ${id} among the ${list}`);
      return say(found.title);
    },
  };
}
