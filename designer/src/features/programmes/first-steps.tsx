import { ActionIcon } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import type { ContractLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { keptChoice } from '../../ui/preferences/kept.ts';
import { exampleTried } from './example-tried.ts';
import classes from './first-steps.module.css';
import { FIRST_STEPS, type FirstStep, stepsDone } from './steps-done.ts';

const kept = keptChoice('trame-first-steps', ['shown', 'closed'], 'shown');

/** Where a step is made, on this page or another. */
const WHERE: Record<FirstStep, string | null> = {
  space: null,
  model: '#programmes',
  example: '#example',
  launch: '/contrats/nouveau',
};

/** The first things to do, ticked by what exists. It goes by itself when all are done, and for good when asked. */
export function FirstSteps({ contracts }: { contracts: readonly Pick<ContractLine, 'rehearsal' | 'status'>[] }) {
  const { t } = useWords();
  const isClosed = useSyncExternalStore(kept.subscribe, kept.now) === 'closed';
  const hasTried = useSyncExternalStore(exampleTried.subscribe, exampleTried.now) === 'tried';
  const done = stepsDone(contracts, hasTried);
  const next = FIRST_STEPS.find((step) => !done.includes(step));
  if (isClosed || next === undefined) return null;
  const count = { count: done.length, of: FIRST_STEPS.length };
  return (
    <section className={classes['steps']} aria-labelledby="first-steps">
      <header>
        <h2 id="first-steps">{t('firstSteps.title')}</h2>
        <span className="tabular muted">{t('firstSteps.count', count)}</span>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('firstSteps.close')}
          onClick={() => kept.choose('closed')}
        >
          <Icon name="close" />
        </ActionIcon>
      </header>
      <span className={classes['bar']} aria-hidden="true">
        <i style={{ width: `${(done.length / FIRST_STEPS.length) * 100}%` }} />
      </span>
      <ol>
        {FIRST_STEPS.map((step) => (
          <Step key={step} step={step} isDone={done.includes(step)} isNext={step === next} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, isDone, isNext }: { step: FirstStep; isDone: boolean; isNext: boolean }) {
  const { t } = useWords();
  const words = t(`firstSteps.step.${step}`);
  const to = WHERE[step];
  return (
    <li data-done={isDone} aria-current={isNext ? 'step' : undefined}>
      <span className={classes['box']} aria-hidden="true">
        {isDone ? <Icon name="check" size={14} /> : null}
      </span>
      {isDone || to === null ? (
        <span>{words}</span>
      ) : to.startsWith('#') ? (
        <a href={to}>{words}</a>
      ) : (
        <Link to={to}>{words}</Link>
      )}
      {isDone ? <span className="hidden-words">{t('firstSteps.done')}</span> : null}
    </li>
  );
}
