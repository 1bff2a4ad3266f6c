import type { ComponentType } from 'react';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { Section } from '../../controls/section.tsx';
import { Boundaries } from '../flow/boundaries.tsx';
import { DeadlineEditor } from '../flow/deadline-editor.tsx';
import { JoinEditor } from '../flow/join-editor.tsx';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';
import { RecurrenceEditor } from '../when/recurrence-editor.tsx';
import { WhenEditor } from '../when/when-editor.tsx';

/** When a step opens, comes back, is due, goes ahead without an answer. */
export function WhenTab({ Times }: { Times: ComponentType | undefined }) {
  const { t } = useWords();
  const slot = useSlots();
  const step = useStep();
  const { recurrence, due, deadline, boundaries, join, oneAtATime } = step;
  const isFlow = join !== undefined || oneAtATime !== undefined;
  return (
    <>
      {Times === undefined ? null : <Times />}
      <RecurrenceEditor />
      {recurrence !== undefined && due === undefined ? null : (
        <WhenEditor
          slot={slot<When>('due', t('inspector.due'))}
          use="due"
          begin={{ after: 'opened', plus: { days: 14 }, roll: 'next' }}
        />
      )}
      <WhenEditor
        slot={slot<When>('opens', t('inspector.opens'))}
        use="opens"
        begin={
          recurrence === undefined
            ? { after: 'reached', plus: { days: 7 } }
            : { after: 'occurrence', plus: { days: -7 } }
        }
      />
      <Section title={t('inspector.deadline')} isOpen={deadline !== undefined}>
        <DeadlineEditor />
      </Section>
      <Section title={t('inspector.boundaries')} isOpen={boundaries !== undefined}>
        <Boundaries />
      </Section>
      <Section title={t('inspector.beforeIt')} isOpen={isFlow}>
        <JoinEditor />
      </Section>
    </>
  );
}
