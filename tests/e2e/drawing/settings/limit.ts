import type { Limit } from '#schema/template';
import { columnsOf } from '../../../../designer/src/features/editor/inspector/conditions/subjects.ts';
import { measureOf } from '../../../../designer/src/features/editor/inspector/flow/limits.ts';
import type { Desk } from '../desk.ts';
import { listLabel } from './kinds.ts';

/** What a step may not go beyond: one limit, held by a field of the contract. */
export async function setLimit(desk: Desk, limit: Limit | Limit[]): Promise<void> {
  if (Array.isArray(limit) || typeof limit.max === 'number' || limit.per) throw new Error('the script has one limit');
  const { max } = limit;
  const { t } = desk;
  await desk.items('limit', [limit], async () => {
    const { measure, of } = measureOf(limit);
    await desk.pick('limit.measure', t(`inspector.limit.measures.${measure}`));
    await desk.pick(`limit.${measure}`, measuredLabel(desk, of));
    await desk.pick('limit.per', t('inspector.limit.ofContract'));
    if ((await desk.at('limit.max.field').count()) === 0)
      await desk.hand.press(desk.at('limit.max').locator('..').getByRole('button'));
    await desk.pick('limit.max.field', desk.titleOf('fields', max.field));
  });
}

function measuredLabel(desk: Desk, of: string): string {
  const [kind, name = ''] = of.split(':');
  const [list = '', column] = name.split('.');
  if (kind !== 'list' || column === undefined) throw new Error(`the script measures no ${of}`);
  const { wanted, say, t } = desk;
  const columns = columnsOf(wanted, list, (text) => (text ? say(text) : ''), t);
  return `${listLabel(desk, list)} · ${columns.find(({ id }) => id === column)?.label ?? column}`;
}
