import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { PersonTile } from '../../../../ui/person-tile.tsx';
import { OthersAt } from '../../presence/others-at.tsx';
import { useIsFar, useTabStop } from '../flow/far.tsx';
import { useFolds } from '../flow/folds.ts';
import type { StepNode } from '../flow/nodes.ts';
import { MarkPill } from '../marks/mark-pill.tsx';
import { ArrowStops } from './arrow-stops.tsx';
import classes from './card.module.css';
import { CardFacts } from './card-facts.tsx';
import { cardId } from './card-id.ts';
import { FaultMark } from './fault-mark.tsx';
import { Note } from './note.tsx';
import { PortHandles } from './port-handles.tsx';
import { RenameField } from './rename-field.tsx';
import { useNear } from './use-near.ts';

/** One step: its kind as a drawing, its title, who, when. The shape tells the kind; the colour stays free. */
export const StepCard = memo(function StepCard({ id, data, selected, width = 0, height = 0 }: NodeProps<StepNode>) {
  const { step, words, whole, faults, mark, ports, arrows, phaseKind } = data;
  const { isNear, hovers } = useNear();
  const isFar = useIsFar();
  const tabStop = useTabStop();
  return (
    <div className={classes['around']} {...hovers}>
      <button
        type="button"
        id={cardId(id)}
        className={classes['card']}
        tabIndex={tabStop}
        data-step={id}
        data-kind={step.kind}
        data-phase={phaseKind}
        data-private={step.visibleTo !== undefined}
        data-selected={selected}
        data-fault={faults.errors > 0 ? 'error' : undefined}
        data-mark={mark?.look}
        data-far={isFar}
        aria-label={whole}
        aria-pressed={selected}
      >
        {isFar ? null : <CardBody step={step} words={words} />}
      </button>
      <MarkPill mark={mark} />
      <OthersAt step={id} title={words.title} onCard />
      {isFar ? null : (
        <>
          {step.kind === 'group' ? <OpenGroup group={id} title={words.title} /> : null}
          <FaultMark faults={faults} />
          <RenameField id={id} title={words.title} />
          <Note id={id} note={step.note} />
          <ArrowStops arrows={arrows} ports={ports} />
          <PortHandles
            step={id}
            kind={step.kind}
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

function CardBody({ step, words }: Pick<StepNode['data'], 'step' | 'words'>) {
  return (
    <>
      {step.kind === 'service' && words.who !== '' ? (
        <PersonTile name={words.who} />
      ) : (
        <span className={classes['kind']}>
          <Icon name={step.kind} size={15} />
        </span>
      )}
      <span className={classes['words']}>
        <b>{words.title}</b>
        <CardFacts step={step} words={words} />
      </span>
    </>
  );
}

function OpenGroup({ group, title }: { group: string; title: string }) {
  const { t } = useWords();
  const folds = useFolds();
  return (
    <button
      type="button"
      className={`nodrag ${classes['openGroup']}`}
      aria-expanded="false"
      aria-label={t('canvas.unfold', { title })}
      onClick={() => folds.open(group)}
    >
      {t('canvas.open')}
    </button>
  );
}
