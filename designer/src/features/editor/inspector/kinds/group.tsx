import { ID } from '#schema/characters';
import type { NodeOf } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { ManyField } from '../../controls/many-field.tsx';
import { Section } from '../../controls/section.tsx';
import { TypedText } from '../../controls/typed-text.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { RepeatEditor } from '../flow/repeat-editor.tsx';
import { choicesOf } from '../names.ts';
import { StepLinks } from '../step-links.tsx';
import { useSlots } from '../thing.tsx';
import { useStepOf } from '../use-step.ts';
import type { KindPanel } from './kind-panel.ts';
import { RoleMap } from './role-map.tsx';

type Group = NodeOf<'group'>;

/** The steps inside a group, whether it is done again, or the contracts that it starts instead (R20, R37). */
function What() {
  const { t } = useWords();
  const template = useTemplate();
  const { id, repeat, template: child } = useStepOf('group');
  return (
    <>
      <StepLinks
        title={t('inspector.kind.group.inside')}
        none={t('inspector.kind.group.empty')}
        steps={template.nodes.filter((node) => node.in === id)}
      />
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
