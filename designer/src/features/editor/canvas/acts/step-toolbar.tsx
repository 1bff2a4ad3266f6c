import { Menu } from '@mantine/core';
import { NodeToolbar, Position, useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import { stepOf } from '#engine/authoring/arrows';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { useEditor, useSelection } from '../../draft/editor-context.tsx';
import classes from '../canvas.module.css';
import { useDesk, useOnDesk } from '../flow/desk.ts';
import { focusCard } from '../flow/focus-card.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import { type Alignment, aligned, type Spreading, spread } from '../layout/align.ts';
import type { Box, Point } from '../layout/box.ts';
import { MoveMenu } from './move-menu.tsx';
import { useCanvasTools } from './tools.ts';
import { whereNext } from './where-next.ts';

/** The toolbar stands over what is selected where it has this much room, else under it. */
const ROOM_ABOVE = 58;

/** What one may do with the selected steps, beside them: each has a key, and what is dragged has a button. */
export function StepToolbar({ drawing, onLink }: { drawing: Drawing; onLink: () => void }) {
  const { kind, ids } = useSelection();
  const { isReadOnly } = useCanvasTools();
  const isBusy = useOnDesk(({ isHolding, isDrawing }) => isHolding || isDrawing);
  const shown = kind === 'node' ? ids.filter((id) => drawing.arranged.steps.has(id)) : [];
  const top = Math.min(...shown.map((id) => drawing.arranged.steps.get(id)?.y ?? 0));
  const hasRoom = useStore(({ transform: [, y, zoom] }) => y + top * zoom > ROOM_ABOVE);
  // While cards are dragged, or an arrow is drawn, there is nothing else to do with them.
  if (shown.length === 0 || isReadOnly || isBusy) return null;
  return (
    <NodeToolbar
      nodeId={[...shown]}
      isVisible
      position={hasRoom ? Position.Top : Position.Bottom}
      offset={hasRoom ? 14 : 34}
      className={classes['toolbar']}
    >
      {shown.length === 1 ? (
        <OneStep id={shown[0] ?? ''} onLink={onLink} />
      ) : (
        <ManySteps ids={shown} drawing={drawing} />
      )}
      <Both ids={shown} drawing={drawing} />
    </NodeToolbar>
  );
}

function OneStep({ id, onLink }: { id: string; onLink: () => void }) {
  const { t } = useWords();
  const desk = useDesk();
  const editor = useEditor();
  const isEnd = stepOf(editor.template(), id)?.kind === 'end';
  return (
    <>
      <Tool icon="pencil" words={t('canvas.key.rename')} keys="F2" onClick={() => desk.set({ renaming: id })} />
      {isEnd ? null : (
        <>
          <Tool icon="arrow" words={t('canvas.key.link')} keys="L" onClick={onLink} />
          <Tool
            icon="add"
            words={t('canvas.addNext')}
            keys="N"
            onClick={(at) => {
              const point = whereNext(editor.template(), editor.state().selection, null);
              if (point !== null) desk.set({ asking: { screen: at, point } });
            }}
          />
        </>
      )}
    </>
  );
}

const ALIGNMENTS: readonly Alignment[] = ['left', 'middle', 'right', 'top', 'centre', 'bottom'];
const SPREADINGS: readonly Spreading[] = ['across', 'down'];

function ManySteps({ ids, drawing }: { ids: readonly string[]; drawing: Drawing }) {
  const { t } = useWords();
  const { acts } = useCanvasTools();
  const boxes = new Map(
    ids.flatMap((id): [string, Box][] => {
      const box = drawing.arranged.steps.get(id);
      return box ? [[id, box]] : [];
    }),
  );
  const place = (places: ReadonlyMap<string, Point>) => acts.move(places, null);
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <button type="button" className={classes['tool']} title={t('canvas.align.title')}>
          <Icon name="align" size={16} />
          <span className="hidden-words">{t('canvas.align.title')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {ALIGNMENTS.map((to) => (
          <Menu.Item key={to} onClick={() => place(aligned(boxes, to))}>
            {t(`canvas.align.${to}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {SPREADINGS.map((along) => (
          <Menu.Item key={along} disabled={ids.length < 3} onClick={() => place(spread(boxes, along))}>
            {t(`canvas.spread.${along}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Both({ ids, drawing }: { ids: readonly string[]; drawing: Drawing }) {
  const { t } = useWords();
  const { acts } = useCanvasTools();
  return (
    <>
      <Tool
        icon="copy"
        words={t('canvas.key.duplicate')}
        keys="Ctrl D"
        onClick={() => {
          const made = acts.duplicate(ids);
          if (made !== null) focusCard(made);
        }}
      />
      <MoveMenu ids={ids} drawing={drawing} />
      <Tool
        icon="trash"
        words={t('canvas.key.remove')}
        keys={t('canvas.deleteKey')}
        onClick={() => acts.remove({ kind: 'node', ids })}
      />
    </>
  );
}

type ToolProps = { icon: string; words: string; keys: string; onClick: (at: Point) => void; children?: ReactNode };

function Tool({ icon, words, keys, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={classes['tool']}
      aria-label={words}
      title={`${words} (${keys})`}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onClick({ x: left, y: bottom });
      }}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}
