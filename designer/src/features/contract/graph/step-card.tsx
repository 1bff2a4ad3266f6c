import { useWindowEvent } from '@mantine/hooks';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useState } from 'react';
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
  const [isHushed, hush] = useState(false);
  const speakAgain = step.amended === null ? undefined : () => hush(false);
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
        onPointerEnter={speakAgain}
        onFocus={speakAgain}
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
      {step.amended === null ? null : <AmendedOnCard amended={step.amended} isHushed={isHushed} onHush={hush} />}
      <Handle type="source" position={Position.Right} className={classes['handle'] ?? ''} />
    </>
  );
}

type AmendedOnCardProps = { amended: Amended; isHushed: boolean; onHush: (isHushed: true) => void };

/**
 * The mark of a change on a card; what it was and what it became shows while one points at the card or stands on it,
 * until Escape: it lies over other cards.
 */
function AmendedOnCard({ amended: { n, said }, isHushed, onHush }: AmendedOnCardProps) {
  const { t } = useWords();
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape') onHush(true);
  });
  return (
    // The name of the card says the same to whoever hears it.
    <span className={classes['amendedOnCard']} data-hushed={isHushed} aria-hidden="true">
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
