import { OUTCOME } from '#schema/characters';
import type { Localised } from '#schema/primitives';
import type { Role } from '#schema/template';
import { ROLE_KINDS, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { within } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { TypedText } from '../../controls/typed-text.tsx';
import { PasteAbout } from '../texts/paste-about.tsx';
import { useSlots } from '../thing.tsx';

/** A role: what kind of party, how many people, and what happens when too few are left. */
export function RolePanel() {
  const { t } = useWords();
  const slot = useSlots();
  const belowMin = slot<Role['belowMin']>('belowMin', t('inspector.role.belowMin'));
  const how = typeof belowMin.value === 'object' ? 'end' : belowMin.value;
  const set = (next: string | undefined) => {
    if (next !== how) belowMin.onChange(next === 'end' ? { end: 'withdrawn' } : (next as 'incident' | undefined));
  };
  return (
    <>
      <LocalisedField slot={slot<Localised>('title', t('inspector.title'))} required />
      <PasteAbout words={t('inspector.paste.aboutRows')} />
      <ChoiceField
        slot={slot<string>('kind', t('inspector.role.kind'))}
        choices={ROLE_KINDS.map((kind) => ({ value: kind, label: t(`inspector.role.kinds.${kind}`) }))}
      />
      <NumberField
        slot={slot<number>('min', t('inspector.role.min'))}
        min={0}
        max={TEMPLATE_LIMITS.seatsPerRole}
        required
      />
      <NumberField
        slot={slot<number>('max', t('inspector.role.max'))}
        min={0}
        max={TEMPLATE_LIMITS.seatsPerRole}
        required
      />
      <SwitchField
        slot={slot<boolean>('recruitedDuring', t('inspector.role.recruitedDuring'))}
        description={t('inspector.role.recruitedAbout')}
      />
      <ChoiceField
        slot={{ label: belowMin.label, at: ['belowMin'], value: how, onChange: set }}
        none={t('inspector.role.nothing')}
        choices={(['incident', 'end'] as const).map((one) => ({ value: one, label: t(`inspector.role.below.${one}`) }))}
      />
      {typeof belowMin.value === 'object' ? (
        <TypedText
          label={t('inspector.role.endsAs')}
          value={belowMin.value.end}
          trouble={(text) => (OUTCOME.test(text) ? null : 'editorControls.badId')}
          onChange={(text) => within<string>(belowMin, 'end', '').onChange(text)}
        />
      ) : null}
    </>
  );
}
