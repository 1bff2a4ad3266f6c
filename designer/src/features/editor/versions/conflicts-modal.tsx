import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Conflict } from '#engine/authoring/merge-templates';
import { takeTheirs } from '#engine/authoring/settle-conflict';
import { useWords } from '../../../locales/use-words.ts';
import { conflictWords } from '../../../ui/changes/difference-lines.ts';
import { useEditor, useTemplate } from '../draft/editor-context.tsx';
import classes from './versions.module.css';

type ConflictsModalProps = { by: string; conflicts: readonly Conflict[]; onClose: () => void };

/** Each place that two people changed, both versions side by side; taking the other one is an action like any other. */
export function ConflictsModal({ by, conflicts, onClose }: ConflictsModalProps) {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const [taken, setTaken] = useState<ReadonlySet<Conflict>>(new Set());
  const take = (conflict: Conflict, words: string) => {
    const edits = takeTheirs(editor.template(), conflict);
    editor.do({ edits, words: { key: 'difference.taken', values: { words } } });
    setTaken(new Set([...taken, conflict]));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('difference.both')}
      closeButtonProps={{ 'aria-label': t('publish.close') }}
    >
      <ul className={classes['conflicts']}>
        {conflicts.map((conflict, at) => {
          const { words, mine, theirs } = conflictWords(conflict, template, say, t);
          return (
            <li key={at} className="sheet sheet-body">
              <h3>{words}</h3>
              <div className={classes['sides']}>
                <div>
                  <p className="small muted">{t('difference.mine')}</p>
                  <p>{mine}</p>
                </div>
                <div>
                  <p className="small muted">{t('difference.theirs', { who: by })}</p>
                  <p>{theirs}</p>
                </div>
              </div>
              {taken.has(conflict) ? (
                <p className="small muted">{t('difference.isTaken')}</p>
              ) : (
                <Button size="xs" variant="default" onClick={() => take(conflict, words)}>
                  {t('difference.take', { who: by })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
