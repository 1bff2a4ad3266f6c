import type { Locator } from 'playwright-core';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Words } from '../words.ts';
import { type Hand, picked } from './hand.ts';

/** The texts of a thing by their keys, as they follow each other in its panel. */
export type Texts = readonly (readonly [key: string, text: Localised | undefined])[];

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

  const fieldOf = (place: Locator, language: 'fr' | 'en') =>
    place.locator(`[lang="${language}"]`).locator('input, textarea').first();

  /** Whether one of both languages stands there already: the other one is then written alone. */
  async function says(place: Locator, text: Localised): Promise<boolean> {
    if ((await fieldOf(place, 'fr').inputValue()) === text.fr) return true;
    const english = fieldOf(place, 'en');
    return (await english.count()) > 0 && (await english.inputValue()) === text.en;
  }

  /** Pastes rows of a table into a text. */
  async function fills(key: string, rows: readonly (readonly string[])[]): Promise<void> {
    const field = fieldOf(await reach(key), 'fr');
    await hand.cells(field, rows);
    const begins = rows[0]?.[0]?.split('\n')[0] ?? '';
    await hand.page.waitForFunction(
      ({ element, text }) =>
        element instanceof HTMLElement && 'value' in element && String(element.value).startsWith(text),
      { element: await field.elementHandle(), text: begins },
    );
  }

  return {
    fills,
    hand,
    t,
    say,
    wanted,
    inspector,
    at,
    reach,
    async tab(name: string): Promise<void> {
      const tab = inspector.getByRole('tab', { name, exact: true });
      if ((await tab.getAttribute('aria-selected')) !== 'true') await hand.turnTo(tab);
    },
    async fold(title: string): Promise<Locator> {
      const fold = inspector.locator('details').filter({ has: hand.page.locator('summary', { hasText: title }) });
      if ((await fold.getAttribute('open')) === null) await hand.press(fold.locator('> summary'));
      return fold;
    },
    /** One text in both languages: two cells of a table where both are to be written. */
    async localised(key: string, text: Localised): Promise<void> {
      const place = await reach(key);
      if (!(await says(place, text)) && text.en !== undefined) return fills(key, [[text.fr, text.en]]);
      for (const language of ['fr', 'en'] as const) {
        const field = fieldOf(place, language);
        const next = text[language] ?? '';
        if ((language === 'fr' || next !== '') && (await field.inputValue()) !== next) await hand.write(field, next);
      }
    },
    /** All texts of a thing at once, as the cells of a row; each further row is one more thing like it. */
    async texts(...rows: readonly Texts[]): Promise<void> {
      const [key] = rows[0]?.[0] ?? [];
      if (key === undefined) return;
      const cells = (row: Texts) => {
        const last = row.findLastIndex(([, text]) => text !== undefined);
        return row.slice(0, last + 1).flatMap(([, text]) => [text?.fr ?? '', text?.en ?? '']);
      };
      await fills(key, rows.map(cells));
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
    async items<T>(
      key: string,
      values: readonly T[],
      set: (value: T, key: string, item: Locator) => Promise<void>,
      add: (buttons: Locator, value: T) => Promise<void> = (buttons) =>
        hand.addAnother(buttons.getByRole('button').last()),
    ) {
      const place = await reach(key);
      const list = place.locator('ul').first().locator('> li');
      for (const [n, value] of values.entries()) {
        if ((await list.count()) <= n) {
          await add(place.locator('> fieldset > div').last(), value);
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
