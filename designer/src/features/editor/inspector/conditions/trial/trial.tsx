import { useState } from 'react';
import type { Condition } from '#schema/condition';
import { todayHere } from '../../../../../locales/dates.ts';
import { useWords } from '../../../../../locales/use-words.ts';
import { Pill } from '../../../../../ui/pill.tsx';
import { Section } from '../../../controls/section.tsx';
import type { Slot } from '../../../controls/slot.ts';
import { useTemplate } from '../../../draft/editor-context.tsx';
import classes from '../conditions.module.css';
import { groupOf } from '../parts.ts';
import { useConditionWords } from '../use-condition-words.ts';
import { readsOf } from './reads.ts';
import { type Supposed, truthOf } from './supposed.ts';
import { Suppositions } from './suppositions.tsx';

type TrialProps = { condition: Condition; list: string | null };

/** A condition tried against what one supposes: true, false, or not known. Nothing of it is kept. */
export function Trial(props: TrialProps) {
  const { t } = useWords();
  return (
    <Section title={t('inspector.trial.title')} lazy>
      <TrialBody {...props} />
    </Section>
  );
}

function TrialBody({ condition, list }: TrialProps) {
  const { t } = useWords();
  const template = useTemplate();
  const sayCondition = useConditionWords();
  const [supposed, suppose] = useState<Supposed>(() => ({ today: todayHere() }));
  const slot: Slot<Supposed> = {
    label: t('inspector.trial.title'),
    at: ['trial'],
    value: supposed,
    onChange: (next) => suppose(next ?? { today: todayHere() }),
  };
  const parts = groupOf(condition)?.parts ?? [];
  return (
    <>
      <Suppositions slot={slot} reads={readsOf(condition)} list={list} />
      <p className={classes['truth']} aria-live="polite">
        {t('inspector.trial.result')} <TruthMark truth={truthOf(template, condition, supposed)} />
      </p>
      {parts.length === 0 ? null : (
        <ul className={classes['truths']}>
          {parts.map((part, at) => (
            <li key={at}>
              <TruthMark truth={truthOf(template, part, supposed)} /> <span>{sayCondition(part, list)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TruthMark({ truth }: { truth: boolean | null }) {
  const { t } = useWords();
  if (truth === null) return <Pill kind="waiting">{t('inspector.trial.unknown')}</Pill>;
  return (
    <Pill kind={truth ? 'done' : 'neutral'} icon={truth ? 'check' : 'close'}>
      {t(truth ? 'inspector.trial.true' : 'inspector.trial.false')}
    </Pill>
  );
}
