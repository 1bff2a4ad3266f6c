import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import type { Amended } from './amended-steps.ts';
import classes from './graph.module.css';
import type { GraphStep } from './graph-model.ts';
import { MARK_ICONS } from './mark-icons.ts';
import type { StepWords } from './use-step-words.ts';

export type StepNode = Node<
  {
    step: GraphStep;
    words: StepWords;
    isCurrent: boolean;
    onOpen: (id: string) => void;
  },
  'step'
>;

/** One step: its kind as a drawing, its title, who, when, and how it stands. Only one card at a time is on the way of Tab. */
export function StepCard({ id, data: { step, words, isCurrent, onOpen } }: NodeProps<StepNode>) {
  return (
    <>
      <Handle type="target" position={Position.Left} className={classes['handle'] ?? ''} />
      <button
        type="button"
        id={cardId(id)}
        className={classes['card']}
        data-mark={step.mark}
        data-private={step.isPrivate}
        data-amended={step.amended !== null}
        data-kind={step.kind}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={words.whole}
        onClick={() => onOpen(id)}
      >
        <span className={classes['state']}>
          <Icon name={step.isPrivate ? 'private' : MARK_ICONS[step.mark]} size={17} />
        </span>
        <span className={classes['words']}>
          <b>{words.title}</b>
          <span className={classes['facts']}>
            {step.kind === null ? null : <Icon name={step.kind} size={13} />}
            <span>{words.when || words.who || words.kind}</span>
          </span>
          {words.when === '' || words.who === '' ? null : <span className={classes['who']}>{words.who}</span>}
        </span>
      </button>
      {step.amended === null ? null : <AmendedOnCard amended={step.amended} />}
      <Handle type="source" position={Position.Right} className={classes['handle'] ?? ''} />
    </>
  );
}

/** The mark of a change on a card; what it was and what it became shows while one points at the card or stands on it. */
function AmendedOnCard({ amended: { n, said } }: { amended: Amended }) {
  const { t } = useWords();
  return (
    // The name of the card says the same to whoever hears it.
    <span className={classes['amendedOnCard']} aria-hidden="true">
      <span className={classes['av']}>
        <Icon name="delta" size={11} />
        {t('amendment.mark.short', { n })}
      </span>
      {said === '' ? null : <span className={classes['became']}>{said}</span>}
    </span>
  );
}

/** The name of a card in the page. */
export function cardId(step: string): string {
  return `step-${step}`;
}
