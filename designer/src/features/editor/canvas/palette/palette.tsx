import { TextInput } from '@mantine/core';
import { useReactFlow } from '@xyflow/react';
import { useRef, useState } from 'react';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { isFoundBy } from '../../../../ui/find.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { Keys } from '../../../../ui/keys.tsx';
import { useEditor } from '../../draft/editor-context.tsx';
import type { CanvasActs } from '../acts/use-canvas-acts.ts';
import { whereNext } from '../acts/where-next.ts';
import { focusCard } from '../flow/focus-card.ts';
import { phaseInView } from '../flow/phase-in-view.ts';
import type { Drawing } from '../flow/use-drawing.ts';
import { KIND_GROUPS, KIND_LETTERS } from '../kinds.ts';
import classes from './palette.module.css';
import { useDragOut } from './use-drag-out.tsx';

/** What may be put on the drawing: by a click, by dragging, by typing its name or its letter. */
export function Palette({ drawing, acts }: { drawing: Drawing; acts: CanvasActs }) {
  const { t } = useWords();
  const editor = useEditor();
  const flow = useReactFlow();
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const add = (kind: StepKind) => {
    const point = whereNext(editor.template(), editor.state().selection, phaseInView(flow, drawing.arranged));
    const made = point === null ? null : acts.add(kind, point);
    if (made !== null) focusCard(made);
  };
  const { ghost, dragOut } = useDragOut({ drawing, acts });
  const found = KIND_GROUPS.map(({ words, kinds }) => ({
    words,
    kinds: kinds.filter((kind) => isFoundBy(search, t(`canvas.kind.${kind}`))),
  })).filter(({ kinds }) => kinds.length > 0);
  const first = found[0]?.kinds[0];
  return (
    <div className={classes['palette']} ref={list}>
      <TextInput
        size="xs"
        id="canvas-search"
        aria-label={t('canvas.search')}
        placeholder={t('canvas.search')}
        leftSection={<Icon name="search" size={14} />}
        rightSection={<Keys keys="n" />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && first !== undefined) {
            event.preventDefault();
            setSearch('');
            add(first);
          }
          if (event.key === 'Escape') setSearch('');
        }}
      />
      {found.length === 0 ? <p className={classes['none']}>{t('canvas.noKind')}</p> : null}
      {found.map(({ words, kinds }) => (
        <section key={words}>
          <h2 className={classes['group']}>{t(words)}</h2>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className={classes['item']}
              data-current={search !== '' && kind === first}
              onClick={() => add(kind)}
              onPointerDown={(event) => dragOut(event, kind)}
            >
              <span className={classes['icon']}>
                <Icon name={kind} size={15} />
              </span>
              {t(`canvas.kind.${kind}`)}
              <span className={classes['letter']}>
                <Keys keys={KIND_LETTERS[kind]} />
              </span>
            </button>
          ))}
        </section>
      ))}
      {ghost}
    </div>
  );
}
