import { ID } from '#schema/characters';
import type { NodeOf } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { ManyField } from '../../controls/many-field.tsx';
import { Section } from '../../controls/section.tsx';
import { TypedText } from '../../controls/typed-text.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import { RepeatEditor } from '../flow/repeat-editor.tsx';
import classes from '../inspector.module.css';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import { useStepOf } from '../use-step.ts';
import type { KindPanel } from './kind-panel.ts';
import { RoleMap } from './role-map.tsx';

type Group = NodeOf<'group'>;

/** The steps inside a group, whether it is done again, or the contracts that it starts instead (R20, R37). */
function What() {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const { id, repeat, template: child } = useStepOf('group');
  const inside = template.nodes.filter((node) => node.in === id);
  return (
    <>
      <section aria-label={t('inspector.kind.group.inside')}>
        <h3 className={classes['small']}>{t('inspector.kind.group.inside')}</h3>
        {inside.length === 0 ? <p className="small muted">{t('inspector.kind.group.empty')}</p> : null}
        <ul className={classes['links']}>
          {inside.map((node) => (
            <li key={node.id}>
              <button
                type="button"
                className={classes['link']}
                onClick={() => editor.select({ kind: 'node', ids: [node.id] })}
              >
                <Icon name={node.kind} size={14} />
                <span>{say(node.title)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Section title={t('inspector.repeat.title')} isOpen={repeat !== undefined}>
        <RepeatEditor />
      </Section>
      <Section title={t('inspector.kind.group.contracts')} isOpen={child !== undefined}>
        <ChildContracts />
      </Section>
    </>
  );
}

/** A group may start contracts from another template, one for each it is repeated for. */
function ChildContracts() {
  const { t, say } = useWords();
  const { fields = [] } = useTemplate();
  const slot = useSlots();
  const child = slot<string>('template', t('inspector.kind.group.template'));
  const choices = choicesOf(fields, say);
  const { roles, passes, returns } = useStepOf('group');
  const isStarting = child.value !== undefined || roles !== undefined || passes !== undefined || returns !== undefined;
  return (
    <>
      <p className="small muted">{t('inspector.kind.group.contractsAbout')}</p>
      <div data-key="template">
        <TypedText
          label={child.label}
          value={child.value ?? ''}
          trouble={(text) => (text === '' || ID.test(text) ? null : 'editorControls.badId')}
          onChange={(text) => child.onChange(text === '' ? undefined : text)}
        />
      </div>
      {isStarting ? (
        <>
          <RoleMap slot={slot<Group['roles']>('roles', t('inspector.kind.group.roles'))} />
          <ManyField slot={slot<string[]>('passes', t('inspector.kind.group.passes'))} choices={choices} />
          <ManyField slot={slot<string[]>('returns', t('inspector.kind.group.returns'))} choices={choices} />
        </>
      ) : null}
    </>
  );
}

export const group: KindPanel = { kind: 'group', What, tabs: { roles: 'what' } };
