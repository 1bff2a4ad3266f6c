import type { Limit } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { ItemList } from '../../controls/item-list.tsx';
import type { Slot } from '../../controls/slot.ts';
import { useSlots } from '../thing.tsx';
import { LimitLine } from './limit-line.tsx';
import { limitsFrom, limitsIn } from './limits.ts';

const MOST = 10;

/** What a step may not go beyond; of several, the strictest holds (R36). */
export function LimitsEditor() {
  const { t } = useWords();
  const slot = useSlots()<Limit | Limit[]>('limit', t('inspector.limit.title'));
  const isList = Array.isArray(slot.value);
  const limits: Slot<Limit[]> = {
    label: slot.label,
    at: slot.at,
    value: limitsIn(slot.value),
    onChange: (next) => slot.onChange(limitsFrom(next, isList)),
  };
  return (
    <ItemList
      slot={limits}
      max={MOST}
      ordered={false}
      nameOf={(_limit, at) => t('inspector.limit.nth', { n: at + 1 })}
      add={{ label: t('inspector.limit.add'), create: (): Limit => ({ count: 'units', per: 'month', max: 10 }) }}
    >
      {(line) => <LimitLine slot={isList ? line : { ...line, at: slot.at }} />}
    </ItemList>
  );
}
