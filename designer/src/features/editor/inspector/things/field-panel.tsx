import { freshId } from '#engine/authoring/ids';
import type { Localised } from '#schema/primitives';
import type { Column, Field } from '#schema/template';
import { FIELD_TYPES, type FieldType, TEMPLATE_LIMITS } from '#schema/vocabulary';
import newWords from '../../../../locales/both/new-parts.json';
import { useWords } from '../../../../locales/use-words.ts';
import { plainText } from '../../../../ui/find.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { ManyField } from '../../controls/many-field.tsx';
import { type PastedRow, spreadRows } from '../../controls/pasted-table.ts';
import { type Slot, within } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { PasteAbout } from '../texts/paste-about.tsx';
import { useSlots, useThing } from '../thing.tsx';
import type { Titled } from '../titled.ts';
import { TitledList } from '../titled-list.tsx';
import { columnsOf } from './pasted-columns.ts';

const CHOSEN: readonly string[] = ['choice', 'choices'];

/** Something the contract knows: its type, its choices or columns, whom it is about, who sees it (R33). */
export function FieldPanel() {
  const { t, say } = useWords();
  const template = useTemplate();
  const { id } = useThing();
  const slot = useSlots();
  const field = template.fields?.find((one) => one.id === id);
  const roles = choicesOf(template.roles, say);
  const isList = field?.type === 'list';
  return (
    <>
      <LocalisedField slot={slot<Localised>('title', t('inspector.title'))} required />
      <PasteAbout words={t('inspector.paste.aboutRows')} />
      <TypeField slot={slot<string>('type', t('inspector.field.type'))} types={FIELD_TYPES} />
      {(field && CHOSEN.includes(field.type)) || field?.choices ? (
        <TitledList slot={slot<Titled[]>('choices', t('inspector.field.choices'))} part="choice" />
      ) : null}
      {isList || field?.columns ? <Columns slot={slot<Column[]>('columns', t('inspector.field.columns'))} /> : null}
      {isList && field?.of === undefined ? null : (
        <ChoiceField
          slot={slot<string>('of', t('inspector.field.of'))}
          none={t('inspector.field.ofContract')}
          choices={roles}
        />
      )}
      <ManyField
        slot={slot<string[]>('visibleTo', t('inspector.access.visibleTo'))}
        none={t('inspector.access.everybody')}
        choices={roles}
      />
      <SwitchField slot={slot<boolean>('required', t('inspector.field.required'))} />
    </>
  );
}

function TypeField({ slot, types }: { slot: Slot<string>; types: readonly FieldType[] }) {
  const { t } = useWords();
  return (
    <ChoiceField
      slot={slot}
      choices={types.map((type) => ({ value: type, label: t(`inspector.field.types.${type}`) }))}
    />
  );
}

/** A column holds one value of a row: no list in a list. */
const COLUMN_TYPES: readonly FieldType[] = FIELD_TYPES.filter((type) => type !== 'list' && type !== 'consent');

function Columns({ slot }: { slot: Slot<Column[]> }) {
  const { t, say } = useWords();
  const all = slot.value ?? [];
  const taken = all.map(({ id }: Pick<Field, 'id'>) => id);
  const typeCalled = (words: string) =>
    COLUMN_TYPES.find((type) => plainText(t(`inspector.field.types.${type}`)) === plainText(words));
  const paste = (rows: readonly PastedRow[], at: number) => {
    const next = spreadRows(all, at, columnsOf(rows, all, at, typeCalled), TEMPLATE_LIMITS.columns);
    if (next !== null) slot.onChange(next);
    return next !== null;
  };
  return (
    <ItemList
      slot={slot}
      max={TEMPLATE_LIMITS.columns}
      nameOf={({ title }) => say(title)}
      add={{
        label: t('inspector.add.column'),
        create: (): Column => ({
          id: freshId(taken, newWords.column.fr, 'colonne'),
          type: 'text',
          title: newWords.column,
        }),
      }}
    >
      {(line, column, at) => (
        <>
          <LocalisedField
            slot={within<Localised>(line, 'title', t('inspector.part.column'))}
            required
            compact
            onRows={(rows) => paste(rows, at)}
          />
          <TypeField
            slot={within<string>(line, 'type', t('inspector.field.type'))}
            types={COLUMN_TYPES.includes(column.type) ? COLUMN_TYPES : [...COLUMN_TYPES, column.type]}
          />
          {CHOSEN.includes(column.type) || column.choices ? (
            <TitledList slot={within<Titled[]>(line, 'choices', t('inspector.field.choices'))} part="choice" />
          ) : null}
          <SwitchField slot={within<boolean>(line, 'required', t('inspector.field.required'))} />
        </>
      )}
    </ItemList>
  );
}
