import { Button, Modal } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { isRefused } from '#engine/authoring/change';
import type { Place } from '#engine/lint/problem';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import { WHOLE_TEMPLATE } from '../../draft/selection.ts';
import classes from '../inspector.module.css';
import { nameOf } from '../names.ts';
import { namedBy } from './named-by.ts';
import { type PartKind, removePart } from './parts.ts';

type Part = { kind: PartKind; id: string };
type Remove = (kind: PartKind, id: string) => void;
const Context = createContext<Remove | null>(null);

/**
 * Takes parts of the template away. Where others name a part, what names it is shown first, with the choice to take the
 * names away too. Either way one action undoes it.
 */
export function RemovalProvider({ children }: { children: ReactNode }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const [asked, ask] = useState<Part | null>(null);
  const run = useCallback(
    ({ kind, id }: Part, withNames: boolean) => {
      const template = editor.template();
      const name = nameOf(template, { kind, id }, say);
      const given = removePart(template, kind, id, withNames);
      if (isRefused(given)) return announce(t(`editor.refused.${given.refused}`));
      editor.do({ edits: given.edits, words: { key: 'partRemoved', values: { what: name } }, select: WHOLE_TEMPLATE });
      announce(t('editorControls.removed', { name }));
    },
    [editor, t, say],
  );
  const remove = useCallback<Remove>(
    (kind, id) => {
      const { taken, left } = namedBy(editor.template(), kind, id);
      if (taken.length + left.length === 0) run({ kind, id }, true);
      else ask({ kind, id });
    },
    [editor, run],
  );
  const decide = (withNames: boolean) => {
    if (asked) run(asked, withNames);
    ask(null);
  };
  return (
    <Context value={remove}>
      {children}
      {asked === null ? null : <RemovalDialog part={asked} onDecide={decide} onClose={() => ask(null)} />}
    </Context>
  );
}

export function useRemovePart(): Remove {
  const remove = useContext(Context);
  if (remove === null) throw new Error('outside of the inspector');
  return remove;
}

type RemovalDialogProps = { part: Part; onDecide: (withNames: boolean) => void; onClose: () => void };

function RemovalDialog({ part, onDecide, onClose }: RemovalDialogProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const { taken, left } = namedBy(template, part.kind, part.id);
  const name = nameOf(template, part, say);
  const isPhase = part.kind === 'phase';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('inspector.removal.title', { name })}
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <div className="stack">
        {taken.length === 0 ? null : (
          <Named
            words={t(isPhase ? 'inspector.removal.stepsGo' : 'inspector.removal.taken', { count: taken.length })}
            places={taken}
          />
        )}
        {left.length === 0 ? null : <Named words={t('inspector.removal.left', { count: left.length })} places={left} />}
        <p className="small muted">{t('inspector.removal.undo')}</p>
        <div className="row">
          <Button onClick={() => onDecide(true)}>
            {t(isPhase ? 'inspector.removal.withSteps' : 'inspector.removal.withNames')}
          </Button>
          {isPhase || taken.length === 0 ? null : (
            <Button variant="default" onClick={() => onDecide(false)}>
              {t('inspector.removal.alone')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('inspector.removal.keep')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

const MOST_NAMED = 12;

function Named({ words, places }: { words: string; places: readonly Place[] }) {
  const { t, say } = useWords();
  const template = useTemplate();
  return (
    <div>
      <p>{words}</p>
      <ul className={classes['named']}>
        {places.slice(0, MOST_NAMED).map((place) => (
          <li key={`${place.kind}:${place.id ?? ''}`}>
            <span className="muted">{t(`inspector.parts.one.${place.kind}`)}</span> {nameOf(template, place, say)}
          </li>
        ))}
        {places.length > MOST_NAMED ? (
          <li className="muted">{t('inspector.removal.more', { count: places.length - MOST_NAMED })}</li>
        ) : null}
      </ul>
    </div>
  );
}
