import { useRef } from 'react';
import { isRefused } from '#engine/authoring/change';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { focusSoon } from '../../controls/focus-soon.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { RowActs } from '../../controls/row-acts.tsx';
import { useEditor, useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import classes from '../inspector.module.css';
import { nameOf } from '../names.ts';
import { idsOf, movePart, type PartKind } from './parts.ts';
import { useRemovePart } from './removal.tsx';
import { firstKeyOf, useAddPart } from './use-add-part.ts';

/** The roles of a template, or its fields, phases …: to open, add, take away, put in order. */
export function PartsList({ kind }: { kind: PartKind }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const list = useRef<HTMLUListElement>(null);
  const remove = useRemovePart();
  const add = useAddPart();
  const ids = idsOf(template, kind);
  const move = (id: string, by: -1 | 1) => {
    const given = movePart(template, kind, id, by);
    if (isRefused(given)) return;
    const name = nameOf(template, { kind, id }, say);
    editor.do({ edits: given.edits, words: { key: 'reordered', values: { what: name } } });
    const place = ids.indexOf(id) + by + 1;
    announce(t('editorControls.moved', { name, place }));
    focusSoon(list, `:scope > li:nth-child(${place}) [data-move="${by}"]`);
  };
  const isOrdered = kind !== 'reminder' && ids.length > 1;
  return (
    <section aria-labelledby={`parts-${kind}`} data-list="" data-key={kind === 'reminder' ? 'reminders' : `${kind}s`}>
      <h3 id={`parts-${kind}`} className={classes['small']}>
        {t(`inspector.parts.many.${kind}`)} <span className="muted">{ids.length}</span>
      </h3>
      <ul className={classes['parts']} ref={list}>
        {ids.map((id, at) => {
          const name = nameOf(template, { kind, id }, say);
          return (
            <li key={id}>
              <button
                type="button"
                className={classes['link']}
                onClick={() => editor.select({ kind, ids: [id], key: firstKeyOf(kind) })}
              >
                <span>{name}</span>
              </button>
              {isReadOnly ? null : (
                <RowActs name={name} className={classes['partActs']}>
                  {isOrdered ? (
                    <>
                      <IconButton
                        icon="up"
                        words={t('editorControls.up', { name })}
                        data-move={-1}
                        off={at === 0}
                        onClick={() => move(id, -1)}
                      />
                      <IconButton
                        icon="down"
                        words={t('editorControls.down', { name })}
                        data-move={1}
                        off={at === ids.length - 1}
                        onClick={() => move(id, 1)}
                      />
                    </>
                  ) : null}
                  <IconButton
                    icon="close"
                    words={t('editorControls.remove', { name })}
                    onClick={() => remove(kind, id)}
                  />
                </RowActs>
              )}
            </li>
          );
        })}
      </ul>
      {isReadOnly ? null : (
        <div data-adds="">
          <AddButton onClick={() => add(kind)}>{t(`inspector.parts.add.${kind}`)}</AddButton>
        </div>
      )}
    </section>
  );
}
