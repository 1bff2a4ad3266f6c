import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { NumberField } from '../../controls/number-field.tsx';
import { useSlots } from '../thing.tsx';
import type { Titled } from '../titled.ts';
import { TitledList } from '../titled-list.tsx';
import type { KindPanel } from './kind-panel.ts';

/** What may be taken or left, and how many. */
function What() {
  const { t } = useWords();
  const slot = useSlots();
  const most = TEMPLATE_LIMITS.seatsPerRole;
  return (
    <>
      <TitledList slot={slot<Titled[]>('options', t('inspector.kind.option.options'))} part="option" required />
      <NumberField slot={slot<number>('min', t('inspector.kind.option.min'))} min={0} max={most} placeholder="0" />
      <NumberField
        slot={slot<number>('max', t('inspector.kind.option.max'))}
        min={0}
        max={most}
        placeholder={t('inspector.kind.option.noMax')}
      />
    </>
  );
}

export const option: KindPanel = { kind: 'option', What };
