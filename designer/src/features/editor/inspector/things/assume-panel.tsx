import type { TemplateNode } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ManyField } from '../../controls/many-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { Section } from '../../controls/section.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { listChoices } from '../lists.ts';
import { choicesOf } from '../names.ts';
import { ownChoices } from '../outcome-words.ts';
import { useSlots } from '../thing.tsx';

/** What the year of a template supposes where people are free: how many they are, how they answer (R41). */
export function AssumePanel() {
  const { t, say } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const { roles, nodes, assume } = template;
  const answered = nodes.filter((node) => isAnswered(node) || assume?.answers?.[node.id] !== undefined);
  const options = nodes.filter((node) => node.kind === 'option');
  const lists = listChoices(template, say, t);
  return (
    <>
      <p className="small muted">{t('inspector.assume.about')}</p>
      <Section title={t('inspector.assume.people')} isOpen>
        {roles.map(({ id, title, min }) => (
          <NumberField
            key={id}
            slot={slot<number>(['assume', 'roles', id], say(title))}
            min={0}
            max={TEMPLATE_LIMITS.seatsPerRole}
            placeholder={String(min)}
          />
        ))}
      </Section>
      <Section title={t('inspector.assume.rows')} isOpen={assume?.rows !== undefined}>
        {lists.map(({ value, label }) => (
          <NumberField
            key={value}
            slot={slot<number>(['assume', 'rows', value], label)}
            min={0}
            max={TEMPLATE_LIMITS.repeat}
            placeholder="3"
          />
        ))}
      </Section>
      <Section title={t('inspector.assume.answers')} isOpen={assume?.answers !== undefined}>
        {answered.length === 0 ? <p className="small muted">{t('inspector.assume.noAnswers')}</p> : null}
        {answered.map((node) => (
          <ChoiceField
            key={node.id}
            slot={slot<string>(['assume', 'answers', node.id], say(node.title))}
            none={t('inspector.assume.first')}
            choices={ownChoices(node, say, t)}
          />
        ))}
      </Section>
      <Section title={t('inspector.assume.options')} isOpen={assume?.options !== undefined}>
        {options.length === 0 ? <p className="small muted">{t('inspector.assume.noOptions')}</p> : null}
        {options.map((node) => (
          <ManyField
            key={node.id}
            slot={slot<string[]>(['assume', 'options', node.id], say(node.title))}
            none={t('inspector.assume.notTaken')}
            choices={node.kind === 'option' ? choicesOf(node.options, say) : []}
          />
        ))}
      </Section>
    </>
  );
}

function isAnswered(node: TemplateNode): boolean {
  return node.kind === 'decision' || (node.kind === 'wait' && node.answers !== undefined);
}
