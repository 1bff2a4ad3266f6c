import type { Contract } from '../../../api-client/types.ts';
import { WaitingActs } from '../../acts/steering/waiting-acts.tsx';
import classes from './graph.module.css';
import type { GraphStep } from './graph-model.ts';

const OPEN = ['late', 'soon', 'waiting', 'running'];

type StepActsProps = { step: GraphStep; contract: Contract; isOneOfMany?: boolean };

/** What one can do about a step, from the drawing and from its list alike; nothing where it is not open. */
export function StepActs({ step, contract, isOneOfMany = false }: StepActsProps) {
  const { kind, title } = step;
  if (!OPEN.includes(step.mark) || kind === null || title === null) return null;
  const plain = { node: step.id, kind, title, plain: step.plain, occurrence: null, repeats: false };
  return (
    <div className={classes['acts']}>
      <WaitingActs contract={contract} step={plain} people={step.people} isOneOfMany={isOneOfMany} />
    </div>
  );
}
