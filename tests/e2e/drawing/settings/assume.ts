import type { Assume } from '#schema/template';
import { exactly } from '../../forms.ts';
import type { Desk } from '../desk.ts';
import { picked } from '../hand.ts';
import { listLabel } from './kinds.ts';
import { outcomeLabel } from './outcomes.ts';

/** What the year supposes: its settings are found by the titles of what they are about. */
export async function setAssumed(desk: Desk, { roles = {}, rows = {}, answers = {}, options }: Assume): Promise<void> {
  if (options !== undefined) throw new Error('the script supposes no options');
  const { t, hand, inspector } = desk;
  const number = async (fold: string, label: string, value: number) => {
    await desk.fold(fold);
    const field = inspector.locator('details', { hasText: fold }).getByLabel(exactly(label));
    if ((await field.inputValue()) !== String(value)) await hand.write(field, String(value));
  };
  for (const [id, value] of Object.entries(roles))
    await number(t('inspector.assume.people'), desk.titleOf('roles', id), value);
  for (const [id, value] of Object.entries(rows)) await number(t('inspector.assume.rows'), listLabel(desk, id), value);
  for (const [id, outcome] of Object.entries(answers)) {
    const fold = await desk.fold(t('inspector.assume.answers'));
    const list = fold.getByLabel(exactly(desk.titleOf('nodes', id)));
    const label = outcomeLabel(desk, id, outcome);
    if ((await picked(list)) !== label) await hand.pick(list, label);
  }
}
