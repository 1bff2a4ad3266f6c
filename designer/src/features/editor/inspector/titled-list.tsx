import { freshId } from '#engine/authoring/ids';
import type { Localised } from '#schema/primitives';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import newWords from '../../../locales/both/new-parts.json';
import { useWords } from '../../../locales/use-words.ts';
import { ItemList } from '../controls/item-list.tsx';
import { LocalisedField } from '../controls/localised-field.tsx';
import { type PastedRow, spreadRows } from '../controls/pasted-table.ts';
import { type Slot, within } from '../controls/slot.ts';
import { type Titled, titledOf } from './titled.ts';

export type PartKind = keyof typeof newWords;

type TitledListProps = {
  slot: Slot<Titled[]>;
  /** What one of them is: a choice, a criterion … */
  part: PartKind;
  required?: boolean;
  max?: number;
  none?: string;
};

/**
 * Choices, criteria, levels: each with a title in both languages. Their ids are made of the first title and stay. The
 * lines of a table that are pasted into one of them become as many.
 */
export function TitledList({ slot, part, required = false, max = TEMPLATE_LIMITS.choices, none }: TitledListProps) {
  const { t, say } = useWords();
  const all = slot.value ?? [];
  const taken = all.map(({ id }) => id);
  const paste = (rows: readonly PastedRow[], at: number) => {
    const next = spreadRows(all, at, titledOf(rows, all, at, part), max);
    if (next !== null) slot.onChange(next);
    return next !== null;
  };
  return (
    <ItemList
      slot={slot}
      required={required}
      max={max}
      {...(none === undefined ? {} : { none })}
      nameOf={({ title }) => say(title)}
      add={{
        label: t(`inspector.add.${part}`),
        create: (): Titled => ({ id: freshId(taken, newWords[part].fr, part), title: newWords[part] }),
      }}
    >
      {(line, _item, at) => (
        <LocalisedField
          slot={within<Localised>(line, 'title', t(`inspector.part.${part}`))}
          required
          compact
          onRows={(rows) => paste(rows, at)}
        />
      )}
    </ItemList>
  );
}
