import { OUTCOME } from '#schema/characters';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { TypedText } from '../../controls/typed-text.tsx';
import { useSlots } from '../thing.tsx';
import { useStepOf } from '../use-step.ts';
import type { KindPanel } from './kind-panel.ts';

const KNOWN: readonly string[] = ['autonomy', 'relay', 'renewal', 'withdrawn', 'closed', 'notSigned', 'completed'];
const OTHER = '#';

/** How the contract ends there. */
function What() {
  const { t } = useWords();
  const slot = useSlots()<string>('outcome', t('inspector.kind.end.outcome'));
  const { outcome } = useStepOf('end');
  const isOther = !KNOWN.includes(outcome);
  return (
    <>
      <ChoiceField
        slot={{
          ...slot,
          value: isOther ? OTHER : outcome,
          onChange: (next) => next !== undefined && slot.onChange(next === OTHER ? 'autre' : next),
        }}
        choices={[
          ...KNOWN.map((known) => ({ value: known, label: t(`outcome.${known}`) })),
          { value: OTHER, label: t('inspector.kind.end.other') },
        ]}
      />
      {isOther ? (
        <TypedText
          label={t('inspector.kind.end.name')}
          value={outcome}
          trouble={(text) => (OUTCOME.test(text) ? null : 'editorControls.badId')}
          onChange={(text) => slot.onChange(text)}
        />
      ) : null}
    </>
  );
}

export const end: KindPanel = { kind: 'end', What };
