import type { Data } from '#schema/acts';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../../locales/use-words.ts';
import { DateInput } from '../../../../../ui/date-input.tsx';
import { ChoiceField } from '../../../controls/choice-field.tsx';
import { ItemList } from '../../../controls/item-list.tsx';
import { NumberField } from '../../../controls/number-field.tsx';
import { type Slot, within } from '../../../controls/slot.ts';
import { useTemplate } from '../../../draft/editor-context.tsx';
import { choicesOf, nameOf } from '../../names.ts';
import { outcomeChoices } from '../../outcome-words.ts';
import { useAnchors } from '../../when/use-anchors.ts';
import { columnsOf, listTitle } from '../subjects.ts';
import { DataField } from './data-field.tsx';
import type { Reads } from './reads.ts';
import type { Supposed } from './supposed.ts';

type SuppositionsProps = { slot: Slot<Supposed>; reads: Reads; list: string | null };

/** One field for each thing that the condition looks at; what is left empty is not known. */
export function Suppositions({ slot, reads, list }: SuppositionsProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const { find } = useAnchors({});
  const unknown = t('inspector.trial.notKnown');
  const most = TEMPLATE_LIMITS.seatsPerRole;
  const of = <T,>(key: keyof Supposed, id: string, label: string): Slot<T> =>
    within<T>(within<Record<string, T>>(slot, key, ''), id, label);
  return (
    <>
      <p className="small muted">{t('inspector.trial.about')}</p>
      {reads.fields.map((id) => {
        const field = template.fields?.find((one) => one.id === id);
        const operand = { type: field?.type ?? 'text', choices: field?.choices ? choicesOf(field.choices, say) : null };
        return <DataField key={id} slot={of<Data>('fields', id, say(field?.title) || id)} operand={operand} />;
      })}
      {reads.columns.map((id) => {
        const column = columnsOf(template, list, say, t).find((one) => one.id === id);
        const label = t('inspector.condition.ofRow', { title: column?.label ?? id });
        return (
          <DataField key={id} slot={of<Data>('row', id, label)} operand={column ?? { type: 'text', choices: null }} />
        );
      })}
      {reads.outcomes.map((id) => {
        const step = template.nodes.find((node) => node.id === id);
        return (
          <ChoiceField
            key={id}
            slot={of<string>('outcomes', id, nameOf(template, { kind: 'node', id }, say))}
            none={unknown}
            choices={step ? outcomeChoices(step, say, t) : []}
          />
        );
      })}
      {reads.roles.map((id) => (
        <NumberField
          key={id}
          slot={of<number>(
            'roles',
            id,
            t('inspector.condition.countOf', { title: nameOf(template, { kind: 'role', id }, say) }),
          )}
          min={0}
          max={most}
          placeholder="0"
        />
      ))}
      {reads.done.map((id) => (
        <NumberField
          key={id}
          slot={of<number>(
            'done',
            id,
            t('inspector.condition.doneOf', { title: nameOf(template, { kind: 'node', id }, say) }),
          )}
          min={0}
          max={most}
          placeholder="0"
        />
      ))}
      {Object.entries(reads.lists).map(([id, columns]) => (
        <Rows
          key={id}
          slot={of<Record<string, Data>[]>('lists', id, listTitle(template, id, say, t))}
          list={id}
          columns={columns}
        />
      ))}
      {reads.anchors.map((anchor) => (
        <DateInput
          key={anchor}
          label={find(anchor)?.label ?? anchor}
          value={slot.value?.anchors?.[anchor] ?? null}
          onChange={(date) => of<string>('anchors', anchor, '').onChange(date ?? undefined)}
        />
      ))}
      {reads.today ? (
        <DateInput
          label={t('inspector.trial.today')}
          value={slot.value?.today ?? null}
          onChange={(date) => date !== null && within<string>(slot, 'today', '').onChange(date)}
        />
      ) : null}
    </>
  );
}

type RowsProps = { slot: Slot<Record<string, Data>[]>; list: string; columns: readonly string[] };

/** Some rows of a list, with the columns that are looked at. */
function Rows({ slot, list, columns }: RowsProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const known = columnsOf(template, list, say, t);
  return (
    <ItemList
      slot={slot}
      max={20}
      ordered={false}
      none={t('inspector.trial.noRows')}
      nameOf={(_row, at) => t('inspector.trial.row', { n: at + 1 })}
      add={{ label: t('inspector.trial.addRow'), create: (): Record<string, Data> => ({}) }}
    >
      {(line, _row, at) =>
        columns.length === 0 ? (
          <span>{t('inspector.trial.row', { n: at + 1 })}</span>
        ) : (
          columns.map((id) => {
            const column = known.find((one) => one.id === id);
            return (
              <DataField
                key={id}
                // A row without values is a row all the same.
                slot={{
                  ...within<Data>(line, id, column?.label ?? id),
                  onChange: (value) => {
                    const { [id]: _before, ...others } = line.value ?? {};
                    line.onChange(value === undefined ? others : { ...others, [id]: value });
                  },
                }}
                operand={column ?? { type: 'text', choices: null }}
              />
            );
          })
        )
      }
    </ItemList>
  );
}
