import { isRequired } from '#engine/lint/survey/outcomes';
import { useWords } from '../../../../locales/use-words.ts';
import { ManyField } from '../../controls/many-field.tsx';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';

/** Who sees a step, and whether the phase waits for it. */
export function AccessTab() {
  const { t, say } = useWords();
  const { roles } = useTemplate();
  const slot = useSlots();
  const { required: _required, ...step } = useStep();
  return (
    <>
      <ManyField
        slot={slot<string[]>('visibleTo', t('inspector.access.visibleTo'))}
        description={t('inspector.access.visibleToAbout')}
        none={t('inspector.access.everybody')}
        choices={choicesOf(roles, say)}
      />
      <SwitchField
        slot={slot<boolean>('required', t('inspector.access.required'))}
        otherwise={isRequired(step)}
        description={t('inspector.access.requiredAbout')}
      />
    </>
  );
}
