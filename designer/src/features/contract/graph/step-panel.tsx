import { ActionIcon } from '@mantine/core';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { ShiftNote } from '../../../ui/shift-note.tsx';
import { AmendedMark } from './amended-mark.tsx';
import classes from './graph.module.css';
import type { GraphStep } from './graph-model.ts';
import { StatePill } from './state-pill.tsx';
import { StepActs } from './step-acts.tsx';
import { useStepWords } from './use-step-words.ts';

type StepPanelProps = { step: GraphStep; contract: Contract; onClose: () => void };

/** One step, opened under the drawing: its words, who, when, how it stands, and what one can do. */
export function StepPanel({ step, contract, onClose }: StepPanelProps) {
  const { t, say } = useWords();
  const words = useStepWords()(step, contract.today);
  return (
    <section className={classes['panel']} aria-label={words.title} aria-live="polite">
      <div className={classes['panelHead']}>
        <div className="row">
          <h3>{words.title}</h3>
          <StatePill step={step} />
        </div>
        <ActionIcon
          variant="subtle"
          size={32}
          color="papier"
          c="var(--tr-text)"
          aria-label={t('graph.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </ActionIcon>
      </div>
      {step.isPrivate ? <p>{t('graph.privateText')}</p> : null}
      {step.amended ? <AmendedMark amended={step.amended} isWhole /> : null}
      {step.plain ? <p className="muted">{say(step.plain)}</p> : null}
      {step.isPrivate ? null : (
        <dl className={classes['panelFacts']}>
          {words.who === '' ? null : (
            <div>
              <dt>{t('graph.whoTitle')}</dt>
              <dd>{words.who}</dd>
            </div>
          )}
          {words.when === '' ? null : (
            <div>
              <dt>{t('graph.whenTitle')}</dt>
              <dd>
                {words.when} {step.date ? <ShiftNote date={step.date} /> : null}
              </dd>
            </div>
          )}
        </dl>
      )}
      <StepActs step={step} contract={contract} />
    </section>
  );
}
