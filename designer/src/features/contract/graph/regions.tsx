import type { Node, NodeProps } from '@xyflow/react';
import { Handle, Position } from '@xyflow/react';
import { Icon } from '../../../ui/icons.tsx';
import classes from './graph.module.css';

export type PhaseNode = Node<
  { number: number | null; title: string; kind: string; state: string; stateWords: string },
  'phase'
>;
export type GroupNode = Node<{ title: string; whole: string; isTaken: boolean }, 'stepGroup'>;

/** A phase: a band with its number and its name around its steps. */
export function PhaseRegion({ data: { number, title, kind, state, stateWords } }: NodeProps<PhaseNode>) {
  return (
    <div className={classes['phase']} data-kind={kind} data-state={state}>
      <span className={classes['phaseName']}>
        {number === null ? null : <b>{number}</b>} {title}
        <small>{stateWords}</small>
      </span>
    </div>
  );
}

/** Steps that come once for each person, row or date. */
export function GroupRegion({ data: { title, whole } }: NodeProps<GroupNode>) {
  return (
    <div className={classes['group']}>
      <Handle type="target" position={Position.Left} className={classes['handle'] ?? ''} />
      <span className={classes['groupName']} title={whole}>
        <Icon name="group" size={14} /> {title}
      </span>
      <Handle type="source" position={Position.Right} className={classes['handle'] ?? ''} />
    </div>
  );
}
