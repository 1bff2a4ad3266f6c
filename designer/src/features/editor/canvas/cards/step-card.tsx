import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Icon } from '../../../../ui/icons.tsx';
import { PersonTile } from '../../../../ui/person-tile.tsx';
import type { StepNode } from '../flow/nodes.ts';
import classes from './card.module.css';
import { cardId } from './card-id.ts';
import { FaultMark } from './fault-mark.tsx';
import { PortHandles } from './port-handles.tsx';

/** One step: its kind as a drawing, its title, who, when. The shape tells the kind; the colour stays free. */
export const StepCard = memo(function StepCard({ id, data, selected, width = 0, height = 0 }: NodeProps<StepNode>) {
  const { step, words, whole, faults, ports, phaseKind } = data;
  const isPrivate = step.visibleTo !== undefined;
  return (
    <>
      <button
        type="button"
        id={cardId(id)}
        className={classes['card']}
        data-kind={step.kind}
        data-phase={phaseKind}
        data-private={isPrivate}
        data-selected={selected}
        data-fault={faults.errors > 0 ? 'error' : undefined}
        aria-label={whole}
        aria-pressed={selected}
      >
        {step.kind === 'service' && words.who !== '' ? (
          <PersonTile name={words.who} />
        ) : (
          <span className={classes['kind']}>
            <Icon name={step.kind} size={15} />
          </span>
        )}
        <span className={classes['words']}>
          <b>{words.title}</b>
          <CardFacts data={data} />
        </span>
      </button>
      <FaultMark faults={faults} />
      <PortHandles ports={ports} size={{ width, height }} />
    </>
  );
});

function CardFacts({ data: { step, words } }: { data: StepNode['data'] }) {
  const isPill = step.kind === 'notice' || step.kind === 'end';
  const who = step.kind === 'service' || !isPill ? words.who : '';
  return (
    <>
      {isPill ? null : (
        <span className={classes['facts']}>
          {step.visibleTo === undefined ? null : <Icon name="private" size={12} />}
          <span>{[words.when, who].filter((part) => part !== '').join(' · ') || words.kind}</span>
        </span>
      )}
      {isPill || (words.series === '' && step.reminders === undefined) ? null : (
        <span className={classes['series']}>
          {words.series === '' ? null : (
            <span className={classes['chip']}>
              <Icon name="again" size={11} /> {words.series}
            </span>
          )}
          {step.reminders === undefined || step.reminders === 'none' ? null : <Icon name="bell" size={13} />}
        </span>
      )}
      {step.kind === 'service' ? (
        <ServiceBar steps={step.steps?.map(({ intensity }) => intensity ?? 100) ?? [100]} />
      ) : null}
    </>
  );
}

/** How strong a service is, from its first day to its last. */
function ServiceBar({ steps }: { steps: readonly number[] }) {
  return (
    <span className={classes['bar']} aria-hidden="true">
      {steps.map((percent, at) => (
        <i key={at} style={{ height: `${Math.max(20, percent)}%` }} />
      ))}
    </span>
  );
}
