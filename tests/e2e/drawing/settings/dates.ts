import type { When } from '#schema/when';
import { whenInWords } from '../../../../designer/src/ui/year/rule-words.ts';
import type { Desk } from '../desk.ts';

/** Types a date as its sentence. */
export async function setDate(desk: Desk, key: string, when: When): Promise<void> {
  if (!('after' in when)) throw new Error(`the script says no date like ${JSON.stringify(when)}`);
  const { t, say, wanted, hand } = desk;
  const place = await desk.reach(key);
  const words = whenInWords(wanted, when, (text) => (text ? say(text) : ''), t);
  const field = place.locator('fieldset').first().getByRole('textbox').first();
  if ((await field.inputValue()) === words) return;
  await hand.write(field, words);
  // Understood: what it is counted from stands below.
  await place
    .getByRole('combobox', { name: t('inspector.when.from') })
    .first()
    .waitFor();
}
