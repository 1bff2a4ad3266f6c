import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ManyField } from '../../controls/many-field.tsx';
import type { Slot } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { listChoices } from '../lists.ts';
import { useSlots } from '../thing.tsx';
import type { Titled } from '../titled.ts';
import { TitledList } from '../titled-list.tsx';
import type { KindPanel } from './kind-panel.ts';

type Criteria = Titled[] | { list: string };
const MOST_LEVELS = 20;

/** What is judged, on which scale, by whom of whom; whether promises are judged too. */
function What() {
  const { t, say } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const criteria = slot<Criteria>('criteria', t('inspector.kind.evaluation.criteria'));
  const lists = listChoices(template, say, t);
  const from = Array.isArray(criteria.value) ? '#' : criteria.value?.list;
  const set = (next: string | undefined) => {
    if (next !== from) criteria.onChange(next === '#' || next === undefined ? [] : { list: next });
  };
  return (
    <>
      <ChoiceField
        slot={{ label: t('inspector.kind.evaluation.from'), at: ['criteria', 'list'], value: from, onChange: set }}
        choices={[{ value: '#', label: t('inspector.kind.evaluation.written') }, ...lists]}
      />
      {Array.isArray(criteria.value) ? (
        <TitledList
          slot={criteria as Slot<Titled[]>}
          part="criterion"
          required
          none={t('inspector.kind.evaluation.noCriteria')}
        />
      ) : null}
      <TitledList
        slot={slot<Titled[]>('scale', t('inspector.kind.evaluation.scale'))}
        part="level"
        max={MOST_LEVELS}
        none={t('inspector.kind.evaluation.usualScale')}
      />
      <ManyField
        slot={slot<string[]>('views', t('inspector.kind.evaluation.views'))}
        choices={['self', 'others'].map((view) => ({
          value: view,
          label: t(`inspector.kind.evaluation.view.${view}`),
        }))}
      />
      <SwitchField slot={slot<boolean>('commitments', t('inspector.kind.evaluation.commitments'))} />
    </>
  );
}

export const evaluation: KindPanel = { kind: 'evaluation', What };
