import type { Condition } from '#schema/condition';
import type { Template, TemplateNode, Who } from '#schema/template';
import { ROLE_KINDS, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { type Choice, ChoiceField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { Section } from '../../controls/section.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { choicesOf } from '../names.ts';
import { useThing } from '../thing.tsx';
import { rowListOf } from '../when/row-list.ts';
import classes from './people.module.css';
import { lineFor } from './usual-need.ts';
import { NEEDS, type NeedForm, needFormOf, whomOf, withNeed, withWhom } from './who-parts.ts';

/** Lines of people: who does it, who records it, who is told. All of them are needed (R30). */
export function WhoLines({ slot, none }: { slot: Slot<Who[]>; none?: string }) {
  const { t, say } = useWords();
  const template = useTemplate();
  const { people, step } = usePeople();
  const create = (line: Who) => () => lineFor(template, step, line);
  const nameOf = (line: Who) => people.find(({ value }) => value === whomOf(line))?.label ?? whomOf(line);
  const isNamed = (whom: string) => (slot.value ?? []).some((line) => whomOf(line) === whom);
  const first = template.roles.find(({ id }) => !(slot.value ?? []).some((line) => 'role' in line && line.role === id));
  return (
    <ItemList
      slot={slot}
      max={TEMPLATE_LIMITS.roles}
      none={none ?? t('inspector.who.nobody')}
      nameOf={nameOf}
      add={{ label: t('inspector.who.add'), create: create({ role: (first ?? template.roles[0])?.id ?? '' }) }}
      likely={likelyOf(people, step, template)
        .filter(({ value }) => !isNamed(value))
        .slice(0, MOST_LIKELY)
        .map(({ value, label }) => ({
          label,
          title: t('inspector.who.addRole', { title: label }),
          create: create(withWhom({ each: 'self' }, value)),
        }))}
    >
      {(line, who) => (
        <>
          <ChoiceField
            slot={{
              label: t('inspector.who.whom'),
              at: line.at,
              value: whomOf(who),
              onChange: (whom) => whom !== undefined && line.onChange(withWhom(who, whom)),
            }}
            hideLabel
            choices={[
              { group: t('inspector.who.roles'), items: choicesOf(template.roles, say).map(asRole) },
              { group: t('inspector.who.kinds'), items: people.filter(({ value }) => value.startsWith('kind:')) },
              {
                group: t('inspector.who.repeated'),
                items: people.filter(({ value }) => value === 'self' || value.startsWith('row:')),
              },
            ].filter(({ items }) => items.length > 0)}
          />
          <Need line={line} who={who} />
          <Section title={t('inspector.who.except')} isOpen={who.except !== undefined}>
            <ConditionEditor
              slot={within<Condition>(line, 'except', t('inspector.who.exceptIf'))}
              description={t('inspector.who.exceptAbout')}
            />
          </Section>
        </>
      )}
    </ItemList>
  );
}

/** So many buttons are still read at a glance. */
const MOST_LIKELY = 6;

/** The roles; before them whoever the step is repeated for. */
function likelyOf(people: readonly Choice[], step: TemplateNode | undefined, template: Template): Choice[] {
  const around = template.nodes.find(({ id }) => id === step?.in);
  const isRepeated = step?.each !== undefined || around?.each !== undefined;
  const repeated = people.filter(({ value }) => value.startsWith('row:') || (value === 'self' && isRepeated));
  return [...repeated, ...people.filter(({ value }) => value.startsWith('role:'))];
}

const asRole = (choice: { value: string; label: string }) => ({ ...choice, value: `role:${choice.value}` });

/** Everybody a line may name in this step. */
function usePeople(): { people: Choice[]; step: TemplateNode | undefined } {
  const { t, say } = useWords();
  const template = useTemplate();
  const thing = useThing();
  const step = template.nodes.find(({ id }) => id === thing.id);
  const list = step ? rowListOf(template, step) : null;
  const columns = template.fields?.find(({ id }) => id === list)?.columns ?? [];
  const people = [
    ...choicesOf(template.roles, say).map(asRole),
    ...ROLE_KINDS.map((kind) => ({ value: `kind:${kind}`, label: t(`inspector.who.kind.${kind}`) })),
    { value: 'self', label: t('inspector.who.self') },
    ...columns
      .filter(({ type }) => type === 'person')
      .map(({ id, title }) => ({ value: `row:${id}`, label: t('inspector.who.row', { title: say(title) }) })),
  ];
  return { people, step };
}

function Need({ line, who }: { line: Slot<Who>; who: Who }) {
  const { t } = useWords();
  const need = within<Who['need']>(line, 'need', t('inspector.who.need'));
  const most = TEMPLATE_LIMITS.seatsPerRole;
  return (
    <div className={classes['need']}>
      <ChoiceField
        slot={{
          label: need.label,
          at: need.at,
          value: needFormOf(who),
          onChange: (form) => form !== undefined && line.onChange(withNeed(who, form as NeedForm)),
        }}
        hideLabel
        choices={NEEDS.map((form) => ({ value: form, label: t(`inspector.who.needs.${form}`) }))}
      />
      {typeof who.need === 'number' ? (
        <NumberField
          slot={{ ...need, value: who.need, label: t('inspector.who.howMany') }}
          min={1}
          max={most}
          required
          hideLabel
          width={68}
        />
      ) : null}
      {typeof who.need === 'object' ? (
        <>
          <NumberField
            slot={within(need, 'min', t('inspector.who.atLeast'))}
            min={0}
            max={most}
            required
            hideLabel
            width={60}
          />
          <NumberField
            slot={within(need, 'max', t('inspector.who.atMost'))}
            min={0}
            max={most}
            required
            hideLabel
            width={60}
          />
        </>
      ) : null}
    </div>
  );
}
