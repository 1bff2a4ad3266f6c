import { useRef } from 'react';
import type { Deadline } from '#schema/template';
import { WITHDRAWN } from '#schema/vocabulary';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { ChoiceField } from '../../controls/choice-field.tsx';
import classes from '../../controls/controls.module.css';
import { focusSoon } from '../../controls/focus-soon.ts';
import { within } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { TakeAwayButton } from '../../controls/take-away-button.tsx';
import { useIsReadOnly } from '../../draft/editor-context.tsx';
import { ownChoices } from '../outcome-words.ts';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';
import { DateOrCondition } from './date-or-condition.tsx';

/** What happens by itself, and when, if nobody answers (R13). */
export function DeadlineEditor() {
  const { t, say } = useWords();
  const isReadOnly = useIsReadOnly();
  const place = useRef<HTMLDivElement>(null);
  const step = useStep();
  const deadline = useSlots()<Deadline>('deadline', t('inspector.deadline'));
  const { value, onChange } = deadline;
  const choices = [...ownChoices(step, say, t), { value: WITHDRAWN, label: t('inspector.flow.withdrawn') }];
  const first: When =
    step.due || step.recurrence ? { after: 'due', plus: { days: 14 } } : { after: 'opened', plus: { days: 30 } };
  const begin = () => {
    onChange({ at: first, then: choices[0]?.value ?? WITHDRAWN });
    focusSoon(place, 'fieldset input');
  };
  if (value === undefined)
    return (
      <div ref={place} className={classes['fold']}>
        <p className="small muted">{t('inspector.flow.deadlineAbout')}</p>
        {isReadOnly ? null : <AddButton onClick={begin}>{t('inspector.flow.addDeadline')}</AddButton>}
      </div>
    );
  const then = within<string>(deadline, 'then', t('inspector.flow.then'));
  return (
    <div ref={place} className={classes['fold']}>
      <DateOrCondition
        slot={{ ...deadline, value }}
        dateKey="at"
        conditionKey="on"
        first={first}
        words={{ date: t('inspector.flow.deadlineAt'), condition: t('inspector.flow.deadlineOn') }}
      />
      <ChoiceField slot={then} choices={choices} />
      <SwitchField
        slot={within<boolean>(deadline, 'coversBefore', t('inspector.flow.coversBefore'))}
        description={t('inspector.flow.coversBeforeAbout')}
      />
      {isReadOnly ? null : (
        <TakeAwayButton onClick={() => onChange(undefined)}>{t('inspector.flow.removeDeadline')}</TakeAwayButton>
      )}
    </div>
  );
}
