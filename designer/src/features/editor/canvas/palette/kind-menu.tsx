import { Menu } from '@mantine/core';
import type { Ref } from 'react';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { useCanvasTools } from '../acts/tools.ts';
import { useDesk, useOnDesk } from '../flow/desk.ts';
import { focusCard } from '../flow/focus-card.ts';
import { kindOfLetter } from '../kinds.ts';
import { KindItems } from './kind-items.tsx';
import classes from './palette.module.css';

/** Asks for the kind of a new step, beside the place it goes to. A letter chooses as well. */
export function KindMenu() {
  const { t } = useWords();
  const desk = useDesk();
  const asking = useOnDesk((state) => state.asking);
  const { acts } = useCanvasTools();
  const add = (kind: StepKind) => {
    const made = asking === null ? null : acts.add(kind, asking.point);
    desk.set({ asking: null });
    if (made !== null) focusCard(made);
  };
  return (
    <Menu
      opened={asking !== null}
      onClose={() => desk.set({ asking: null })}
      position="bottom-start"
      shadow="md"
      width={232}
      withinPortal
      // A card at the edge of the view may have its "+" half outside: the menu opens all the same.
      hideDetached={false}
      trapFocus
      returnFocus
    >
      <Menu.Target>
        <PlaceOfMenu at={asking?.screen ?? null} />
      </Menu.Target>
      <Menu.Dropdown
        className={classes['menu'] ?? ''}
        aria-label={t('canvas.whichKind')}
        onKeyDown={(event) => {
          const kind = event.ctrlKey || event.metaKey || event.altKey ? null : kindOfLetter(event.key);
          if (kind === null) return;
          event.preventDefault();
          add(kind);
        }}
      >
        <KindItems onAdd={add} />
      </Menu.Dropdown>
    </Menu>
  );
}

type PlaceOfMenuProps = { at: { x: number; y: number } | null; ref?: Ref<HTMLSpanElement> };

/** The point beside which the menu opens. Nobody presses it: what a menu says of its button is left aside. */
function PlaceOfMenu({ at, ref }: PlaceOfMenuProps) {
  return <span ref={ref} className={classes['anchor']} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />;
}
