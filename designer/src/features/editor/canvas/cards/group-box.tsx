import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { OthersAt } from '../../presence/others-at.tsx';
import { useOnDesk } from '../flow/desk.ts';
import { useIsFar, useTabStop } from '../flow/far.tsx';
import { useFolds } from '../flow/folds.ts';
import type { StepNode } from '../flow/nodes.ts';
import { MarkPill } from '../marks/mark-pill.tsx';
import { ArrowStops } from './arrow-stops.tsx';
import classes from './card.module.css';
import { cardId } from './card-id.ts';
import { FaultMark } from './fault-mark.tsx';
import { Note } from './note.tsx';
import { PortHandles } from './port-handles.tsx';
import { RenameField } from './rename-field.tsx';
import { useNear } from './use-near.ts';

/** A group opened in place: its name, and the room in which its steps stand. */
export const GroupBox = memo(function GroupBox({ id, data, selected, width = 0, height = 0 }: NodeProps<StepNode>) {
  const { t } = useWords();
  const folds = useFolds();
  const { isNear, hovers } = useNear();
  const isFar = useIsFar();
  const tabStop = useTabStop();
  const isTarget = useOnDesk(({ target }) => target === `g:${id}`);
  const { words, whole, faults, mark, ports, arrows, phaseKind, isEmpty } = data;
  return (
    <div
      className={classes['box']}
      data-selected={selected}
      data-phase={phaseKind}
      data-target={isTarget}
      data-mark={mark?.look}
      {...hovers}
    >
      <MarkPill mark={mark} />
      <OthersAt step={id} title={words.title} onCard />
      <div className={classes['boxHead']} data-far={isFar}>
        <button
          type="button"
          id={cardId(id)}
          className={classes['boxName']}
          tabIndex={tabStop}
          data-step={id}
          aria-label={whole}
          aria-pressed={selected}
        >
          <Icon name="group" size={14} /> <b>{words.title}</b>
          {words.series === '' ? null : <span className={classes['chip']}>{words.series}</span>}
        </button>
        <button
          type="button"
          className={`nodrag ${classes['foldButton']}`}
          aria-expanded="true"
          aria-label={t('canvas.fold', { title: words.title })}
          title={t('canvas.fold', { title: words.title })}
          onClick={() => folds.fold(id)}
        >
          <Icon name="up" size={14} />
        </button>
      </div>
      {isFar ? null : (
        <>
          {isEmpty ? <p className={classes['boxTeach']}>{t('canvas.emptyGroup')}</p> : null}
          <FaultMark faults={faults} />
          <RenameField id={id} title={words.title} />
          <Note id={id} note={data.step.note} />
          <ArrowStops arrows={arrows} ports={ports} />
          <PortHandles
            step={id}
            kind="group"
            ports={ports}
            arrows={arrows}
            size={{ width, height }}
            isNear={isNear || selected}
          />
        </>
      )}
    </div>
  );
});
