import { Menu } from '@mantine/core';
import { insideOf, type ScopeRef, scopeKey } from '#engine/authoring/scope-of';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import classes from '../canvas.module.css';
import type { Drawing } from '../flow/use-drawing.ts';
import type { Point } from '../layout/box.ts';
import { roomAtEnd } from '../layout/room.ts';
import { CARD_SIZE } from '../layout/sizes.ts';
import { useCanvasTools } from './tools.ts';

/** Moves steps into another phase or group: what dragging does, with a button. */
export function MoveMenu({ ids, drawing }: { ids: readonly string[]; drawing: Drawing }) {
  const { t, say } = useWords();
  const { acts } = useCanvasTools();
  const { template, arranged } = drawing;
  const inside = insideOf(template, ids);
  const groups = template.nodes.filter(({ id, kind }) => kind === 'group' && !ids.includes(id) && !inside.has(id));
  const places = [
    ...template.phases.map(({ id, title }) => ({ scope: { phase: id } as ScopeRef, title, icon: 'phase' })),
    ...groups.map(({ id, title }) => ({ scope: { in: id } as ScopeRef, title, icon: 'group' })),
  ];
  const isThere = (scope: ScopeRef) => ids.every((id) => arranged.scopes.homeOf(id) === scopeKey(scope));
  const move = (scope: ScopeRef) => {
    let at = roomAtEnd(arranged, scopeKey(scope), CARD_SIZE);
    const moved = new Map<string, Point>();
    for (const id of ids) {
      moved.set(id, at);
      at = { x: at.x, y: at.y + (arranged.steps.get(id)?.height ?? CARD_SIZE.height) + 32 };
    }
    acts.move(moved, scope);
  };
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <button type="button" className={classes['tool']} aria-label={t('canvas.moveTo')} title={t('canvas.moveTo')}>
          <Icon name="contracts" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('canvas.moveTo')}</Menu.Label>
        {places.map(({ scope, title, icon }) => (
          <Menu.Item
            key={scopeKey(scope)}
            disabled={isThere(scope)}
            leftSection={<Icon name={icon} size={15} />}
            onClick={() => move(scope)}
          >
            {say(title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
