import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { ShiftNote } from '../../../ui/shift-note.tsx';
import { AmendedMark } from './amended-mark.tsx';
import classes from './graph.module.css';
import type { GraphModel, GraphStep } from './graph-model.ts';
import { StatePill } from './state-pill.tsx';
import { StepActs } from './step-acts.tsx';
import { useStepWords } from './use-step-words.ts';

type GraphListProps = { model: GraphModel; contract: Contract; size: 'card' | 'page' };

/** The drawing as a list: the same steps in the same phases, who, when, how they stand, and the same acts. */
export function GraphList({ model, contract, size }: GraphListProps) {
  const { t, say } = useWords();
  return (
    // A list that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['list']} data-size={size} tabIndex={0} aria-label={t('graph.label')}>
      {model.phases.map((phase) => {
        const steps = inOrder(model.steps.filter((step) => step.phase === phase.id));
        return steps.length === 0 ? null : (
          <section key={phase.id} aria-label={say(phase.title)}>
            <h3 className={classes['listPhase']}>
              {t('graph.phase', { title: say(phase.title), state: t(`phase.state.${phase.state}`) })}
            </h3>
            <ol>
              {steps.map((step) => (
                <li key={step.id} className={classes['row']} data-inside={step.group !== null}>
                  <Row step={step} contract={contract} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}

function Row({ step, contract }: { step: GraphStep; contract: Contract }) {
  const words = useStepWords()(step, contract.today);
  return (
    <>
      <Icon name={step.kind ?? 'private'} />
      <div>
        <b>{words.title}</b>
        <p className="small muted">{[words.when, words.who].filter((one) => one !== '').join(' · ')}</p>
        {step.date ? <ShiftNote date={step.date} /> : null}
        {step.amended ? <AmendedMark amended={step.amended} isWhole /> : null}
      </div>
      <div className={classes['rowState']}>
        <StatePill step={step} />
      </div>
      <StepActs step={step} contract={contract} isOneOfMany />
    </>
  );
}

/** What is inside a group follows it. */
function inOrder(steps: readonly GraphStep[]): GraphStep[] {
  const insideOf = (id: string): GraphStep[] =>
    steps.filter(({ group }) => group === id).flatMap((step) => [step, ...insideOf(step.id)]);
  return steps
    .filter(({ group }) => group === null || !steps.some(({ id }) => id === group))
    .flatMap((step) => [step, ...insideOf(step.id)]);
}
