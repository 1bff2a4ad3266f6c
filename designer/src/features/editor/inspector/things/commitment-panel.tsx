import type { Condition } from '#schema/condition';
import type { Localised } from '#schema/primitives';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { ManyField } from '../../controls/many-field.tsx';
import { Section } from '../../controls/section.tsx';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { choicesOf } from '../names.ts';
import { PasteAbout } from '../texts/paste-about.tsx';
import { readingHint } from '../texts/reading-hint.tsx';
import { useSlots, useThing } from '../thing.tsx';
import { WhenEditor } from '../when/when-editor.tsx';

/** What one party promises to others. */
export function CommitmentPanel() {
  const { t, say } = useWords();
  const template = useTemplate();
  const { id } = useThing();
  const slot = useSlots();
  const promise = template.commitments?.find((one) => one.id === id);
  const roles = choicesOf(template.roles, say);
  const hasDates = promise?.from !== undefined || promise?.until !== undefined;
  return (
    <>
      <ChoiceField slot={slot<string>('by', t('inspector.commitment.by'))} choices={roles} />
      {/* A party of several people may promise something to its own members. */}
      <ManyField slot={slot<string[]>('to', t('inspector.commitment.to'))} required choices={roles} />
      <LocalisedField slot={slot<Localised>('text', t('inspector.commitment.text'))} required multiline />
      <LocalisedField slot={slot<Localised>('plain', t('inspector.plain'))} multiline hint={readingHint} />
      <PasteAbout words={t('inspector.paste.aboutRows')} />
      <ChoiceField
        slot={slot<string>('node', t('inspector.commitment.node'))}
        none={t('inspector.commitment.noNode')}
        choices={choicesOf(template.nodes, say)}
      />
      <SwitchField
        slot={slot<boolean>('unlessUnavailable', t('inspector.commitment.unlessUnavailable'))}
        description={t('inspector.commitment.unlessAbout')}
      />
      <Section title={t('inspector.commitment.dates')} isOpen={hasDates}>
        <WhenEditor slot={slot<When>('from', t('inspector.commitment.from'))} />
        <WhenEditor slot={slot<When>('until', t('inspector.commitment.until'))} />
      </Section>
      <Section title={t('inspector.commitment.condition')} isOpen={promise?.conditional !== undefined}>
        <ConditionEditor slot={slot<Condition>('conditional', t('inspector.commitment.conditional'))} />
      </Section>
    </>
  );
}
