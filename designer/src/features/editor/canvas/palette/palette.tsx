import { TextInput } from '@mantine/core';
import { useReactFlow } from '@xyflow/react';
import { useRef, useState } from 'react';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { isFoundBy } from '../../../../ui/find.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { Keys } from '../../../../ui/keys.tsx';
import { letterKeys } from '../../../../ui/preferences/letter-keys.ts';
import { useListener } from '../../../../ui/use-listener.ts';
import { useEditor } from '../../draft/editor-context.tsx';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { whereNext } from '../acts/where-next.ts';
import { PALETTE } from '../flow/canvas-place.ts';
import { focusCard } from '../flow/focus-card.ts';
import { phaseInView } from '../flow/phase-in-view.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import { KIND_GROUPS, kindOfLetter } from '../kinds.ts';
import classes from './palette.module.css';
import { PaletteItem } from './palette-item.tsx';
import { ReadyBlocks } from './ready-blocks.tsx';
import { useDragOut } from './use-drag-out.tsx';

/** What may be put on the drawing: by a click, by dragging, by typing its name or its letter. */
export function Palette({ drawing, acts }: { drawing: Drawing; acts: CanvasActs }) {
  const { t } = useWords();
  const editor = useEditor();
  const flow = useReactFlow();
  const [search, setSearch] = useState('');
  const [current, setCurrent] = useState<StepKind>('task');
  const list = useRef<HTMLDivElement>(null);
  const { ghost, dragOut } = useDragOut(drawing);
  const found = KIND_GROUPS.map(({ words, kinds }) => ({
    words,
    kinds: kinds.filter((kind) => isFoundBy(search, t(`canvas.kind.${kind}`))),
  })).filter(({ kinds }) => kinds.length > 0);
  const shown = found.flatMap(({ kinds }) => kinds);
  const here = shown.includes(current) ? current : shown[0];

  const add = (kind: StepKind) => {
    const point = whereNext(editor.template(), editor.state().selection, phaseInView(flow, drawing.arranged));
    const made = point === null ? null : acts.add(kind, point);
    setSearch('');
    if (made !== null) focusCard(made);
  };
  const leave = () => {
    const [step] = editor.state().selection.ids;
    focusCard(step ?? '');
  };
  useListener(list, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const letter = letterKeys.areOn() ? kindOfLetter(event.key) : null;
    if (by === 0 && letter === null && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') leave();
    else if (letter !== null) add(letter);
    else {
      const next = shown[(shown.indexOf(here ?? 'task') + by + shown.length) % shown.length];
      if (next === undefined) return;
      setCurrent(next);
      document.getElementById(`${PALETTE}-${next}`)?.focus();
    }
  });

  return (
    <aside className={classes['palette']} aria-label={t('canvas.palette')}>
      <TextInput
        size="xs"
        aria-label={t('canvas.search')}
        placeholder={t('canvas.search')}
        leftSection={<Icon name="search" size={14} />}
        rightSection={<Keys keys="n" />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && shown[0] !== undefined) {
            event.preventDefault();
            add(shown[0]);
          }
          if (event.key === 'Escape') setSearch('');
        }}
      />
      {found.length === 0 ? <p className={classes['none']}>{t('canvas.noKind')}</p> : null}
      <div ref={list} id={PALETTE} role="toolbar" aria-orientation="vertical" aria-label={t('canvas.search')}>
        {found.map(({ words, kinds }) => (
          <div key={words}>
            <p className={classes['group']}>{t(words)}</p>
            {kinds.map((kind) => (
              <PaletteItem
                key={kind}
                kind={kind}
                isCurrent={kind === here}
                isFirstFound={search !== '' && kind === shown[0]}
                onAdd={add}
                onGrab={(event) =>
                  dragOut(event, {
                    icon: kind,
                    words: t(`canvas.kind.${kind}`),
                    add: (point) => acts.add(kind, point),
                  })
                }
              />
            ))}
          </div>
        ))}
      </div>
      {search === '' ? <ReadyBlocks drawing={drawing} acts={acts} dragOut={dragOut} /> : null}
      {ghost}
    </aside>
  );
}
