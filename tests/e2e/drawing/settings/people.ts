import type { TemplateNode, Who } from '#schema/template';
import { columnsOf } from '../../../../designer/src/features/editor/inspector/conditions/subjects.ts';
import type { Desk } from '../desk.ts';

/** Who does a step, and how many of them. */
export async function setWho(desk: Desk, lines: readonly Who[], list: string | null): Promise<void> {
  const { t, hand } = desk;
  const set = async (line: Who, key: string) => {
    await desk.pick(key, whomLabel(desk, line, list));
    const { need = 'one' } = line;
    if (typeof need !== 'string' || line.except) throw new Error('the script counts no people, and leaves nobody out');
    await desk.pick(`${key}.need`, t(`inspector.who.needs.${need}`));
  };
  await desk.items('who', lines, set, async (buttons, line) => {
    const name = t('inspector.who.addRole', { title: whomLabel(desk, line, list) });
    await hand.press(buttons.getByRole('button', { name, exact: true }));
  });
}

function whomLabel(desk: Desk, line: Who, list: string | null): string {
  const { t, say, wanted } = desk;
  if ('role' in line) return desk.titleOf('roles', line.role);
  if ('kind' in line) return t(`inspector.who.kind.${line.kind}`);
  if (!('row' in line)) return t('inspector.who.self');
  const columns = columnsOf(wanted, list, (text) => (text ? say(text) : ''), t);
  const title = columns.find(({ id }) => id === line.row)?.label;
  if (title === undefined) throw new Error(`no column ${line.row}`);
  return t('inspector.who.row', { title });
}

/** The list of whose rows a step, or the group around it, is done for each. */
export function rowsOf(nodes: readonly TemplateNode[], node: TemplateNode): string | null {
  if (node.each && 'list' in node.each) return node.each.list;
  const around = nodes.find(({ id }) => id === node.in);
  return around ? rowsOf(nodes, around) : null;
}
