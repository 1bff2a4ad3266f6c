import { Menu } from '@mantine/core';
import type { Condition } from '#schema/condition';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { SegmentsField } from '../../controls/choice-field.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import classes from './conditions.module.css';
import { LeafEditor } from './leaf-editor.tsx';
import { firstCondition, type Group, groupFrom, groupOf, inverted, isLeaf, joined, tidied } from './parts.ts';

type ConditionNodeProps = { slot: Slot<Condition> & { value: Condition }; list: string | null; removable: boolean };

/** One sentence, several joined by "and" or "or", or the opposite of what is inside. */
export function ConditionNode({ slot, list, removable }: ConditionNodeProps) {
  const { t } = useWords();
  const { value } = slot;
  const group = groupOf(value);
  if (group) return <GroupNode slot={slot} group={group} list={list} removable={removable} />;
  if ('not' in value) {
    const inside = within<Condition>(slot, 'not', t('inspector.condition.not'));
    return (
      <div className={classes['group']}>
        <div className={classes['head']}>
          <span>{t('inspector.condition.not')}</span>
          <NodeMenu slot={slot} removable={removable} />
        </div>
        <ConditionNode slot={{ ...inside, value: value.not }} list={list} removable={false} />
      </div>
    );
  }
  return (
    <div className={classes['node']}>
      {isLeaf(value) ? (
        <LeafEditor slot={{ ...slot, value }} list={list} menu={<NodeMenu slot={slot} removable={removable} />} />
      ) : null}
    </div>
  );
}

type GroupNodeProps = ConditionNodeProps & { group: Group };

function GroupNode({ slot, group, list, removable }: GroupNodeProps) {
  const { t } = useWords();
  const { at, onChange } = slot;
  const change = (parts: Condition[]) =>
    onChange(tidied({ ...group, parts }) ?? (removable ? undefined : groupFrom({ ...group, parts })));
  return (
    <div className={classes['group']}>
      <div className={classes['head']}>
        <SegmentsField
          hideLabel
          slot={{
            label: t('inspector.condition.how'),
            at: [...at, 'how'],
            value: group.how,
            onChange: (how) => onChange(groupFrom({ ...group, how: how as Group['how'] })),
          }}
          otherwise=""
          choices={(['all', 'any'] as const).map((how) => ({ value: how, label: t(`inspector.condition.${how}`) }))}
        />
        <NodeMenu slot={slot} removable={removable} />
      </div>
      <ul className={classes['parts']}>
        {group.parts.map((part, place) => (
          <li key={place}>
            <ConditionNode
              slot={{
                label: slot.label,
                at: [...at, group.how, place],
                value: part,
                onChange: (next) =>
                  change(
                    next === undefined
                      ? group.parts.filter((_one, n) => n !== place)
                      : group.parts.map((one, n) => (n === place ? next : one)),
                  ),
              }}
              list={list}
              removable
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NodeMenu({ slot: { value, onChange }, removable }: Pick<ConditionNodeProps, 'slot' | 'removable'>) {
  const { t } = useWords();
  const template = useTemplate();
  const other = firstCondition(template);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={classes['menu']} aria-label={t('inspector.condition.menu')}>
          <Icon name="menu" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onChange(joined(value, 'all', other))}>{t('inspector.condition.and')}</Menu.Item>
        <Menu.Item onClick={() => onChange(joined(value, 'any', other))}>{t('inspector.condition.or')}</Menu.Item>
        <Menu.Item onClick={() => onChange(inverted(value))}>
          {t('not' in value ? 'inspector.condition.uninvert' : 'inspector.condition.invert')}
        </Menu.Item>
        {removable ? (
          <Menu.Item color="garance" onClick={() => onChange(undefined)}>
            {t('inspector.condition.remove')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
