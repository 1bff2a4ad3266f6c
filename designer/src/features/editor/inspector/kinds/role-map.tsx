import { ID } from '#schema/characters';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import type { Slot } from '../../controls/slot.ts';
import { idTrouble } from '../../controls/text-trouble.ts';
import { TypedText } from '../../controls/typed-text.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';

type Pair = { child: string; parent: string };

/** Who of this contract holds which role of the contracts that are started. */
export function RoleMap({ slot }: { slot: Slot<Record<string, string> | undefined> }) {
  const { t, say } = useWords();
  const { roles } = useTemplate();
  const pairs = Object.entries(slot.value ?? {}).map(([child, parent]): Pair => ({ child, parent }));
  const taken = pairs.map(({ child }) => child);
  const free = roles.find(({ id }) => !taken.includes(id))?.id;
  const list: Slot<Pair[]> = {
    label: slot.label,
    at: slot.at,
    value: pairs,
    onChange: (next) =>
      slot.onChange(
        next === undefined || next.length === 0
          ? undefined
          : Object.fromEntries(next.map(({ child, parent }) => [child, parent])),
      ),
  };
  return (
    <ItemList
      slot={list}
      max={TEMPLATE_LIMITS.roles}
      ordered={false}
      nameOf={({ child }) => child}
      add={{
        label: t('inspector.kind.group.addRole'),
        create: (): Pair => ({ child: free ?? `role-${pairs.length + 1}`, parent: free ?? roles[0]?.id ?? '' }),
      }}
    >
      {(line, pair) => (
        <>
          <TypedText
            label={t('inspector.kind.group.childRole')}
            value={pair.child}
            trouble={(text) =>
              idTrouble(
                text,
                taken.filter((one) => one !== pair.child),
                ID,
              )
            }
            onChange={(child) => line.onChange({ ...pair, child })}
          />
          <ChoiceField
            slot={{
              label: t('inspector.kind.group.parentRole'),
              at: [...line.at, 'parent'],
              value: pair.parent,
              onChange: (parent) => parent !== undefined && line.onChange({ ...pair, parent }),
            }}
            choices={choicesOf(roles, say)}
          />
        </>
      )}
    </ItemList>
  );
}
