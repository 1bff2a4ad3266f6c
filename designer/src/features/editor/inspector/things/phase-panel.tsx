import { pathOf } from '#engine/authoring/things';
import type { Condition } from '#schema/condition';
import type { Localised } from '#schema/primitives';
import { PHASE_KINDS } from '#schema/vocabulary';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { Section } from '../../controls/section.tsx';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { RepeatEditor } from '../flow/repeat-editor.tsx';
import { StepLinks } from '../step-links.tsx';
import { useSlots, useThing } from '../thing.tsx';
import { WhenEditor } from '../when/when-editor.tsx';

/** A phase: when it closes, whether it happens, whether it runs beside the others (R1 to R7). */
export function PhasePanel() {
  const { t } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const { id } = useThing();
  const phase = template.phases.find((one) => one.id === id);
  if (!phase) return null;
  const { beside = false, when, repeat, planned, closes } = phase;
  const isOpenByDate = beside || phase.opens !== undefined;
  return (
    <>
      <LocalisedField slot={slot<Localised>('title', t('inspector.title'))} required />
      <ChoiceField
        slot={slot<string>('kind', t('inspector.phase.kind'))}
        choices={PHASE_KINDS.map((kind) => ({ value: kind, label: t(`inspector.phase.kinds.${kind}`) }))}
      />
      <p className="small muted">{t(beside ? 'inspector.phase.closesBeside' : 'inspector.phase.closesAbout')}</p>
      {isOpenByDate ? <WhenEditor slot={slot<When>('opens', t('inspector.phase.opens'))} required={beside} /> : null}
      {beside && closes?.notBefore === undefined ? null : (
        <WhenEditor
          slot={slot<When>(['closes', 'notBefore'], t('inspector.phase.notBefore'))}
          description={t('inspector.phase.notBeforeAbout')}
        />
      )}
      <WhenEditor
        slot={slot<When>(['closes', 'at'], t('inspector.phase.closesAt'))}
        description={t('inspector.phase.closesAtAbout')}
      />
      <Section title={t('inspector.phase.conditions')} isOpen={when !== undefined || closes?.when !== undefined}>
        <ConditionEditor slot={slot<Condition>('when', t('inspector.phase.when'))} />
        {beside && closes?.when === undefined ? null : (
          <ConditionEditor slot={slot<Condition>(['closes', 'when'], t('inspector.phase.closesWhen'))} />
        )}
      </Section>
      <Section title={t('inspector.repeat.title')} isOpen={repeat !== undefined}>
        <RepeatEditor />
      </Section>
      <Section title={t('inspector.phase.planned')} isOpen={planned !== undefined}>
        <p className="small muted">{t('inspector.phase.plannedAbout')}</p>
        <WhenEditor slot={slot<When>(['planned', 'from'], t('inspector.phase.plannedFrom'))} />
        <WhenEditor slot={slot<When>(['planned', 'to'], t('inspector.phase.plannedTo'))} />
      </Section>
      <BesideField isBeside={beside} />
      <StepsOf phase={id} />
    </>
  );
}

/** A phase beside the others opens by a date; one in their order opens when the one before closes (R1). */
function BesideField({ isBeside }: { isBeside: boolean }) {
  const { t } = useWords();
  const editor = useEditor();
  const { id, name } = useThing();
  const label = t('inspector.phase.beside');
  const set = (next: boolean | undefined) => {
    const path = pathOf(editor.template(), { kind: 'phase', id });
    if (path === null) return;
    editor.do({
      edits:
        next === true
          ? [
              { op: 'set', path: [...path, 'beside'], value: true },
              { op: 'set', path: [...path, 'opens'], value: { after: 'contract:opened' } },
            ]
          : [
              { op: 'unset', path: [...path, 'beside'] },
              { op: 'unset', path: [...path, 'opens'] },
            ],
      words: { key: 'setting', values: { what: label, of: name } },
    });
  };
  return (
    <SwitchField
      slot={{ label, at: ['beside'], value: isBeside, onChange: set }}
      onlyTrue
      description={t('inspector.phase.besideAbout')}
    />
  );
}

function StepsOf({ phase }: { phase: string }) {
  const { t } = useWords();
  const steps = useTemplate().nodes.filter((node) => node.phase === phase);
  return <StepLinks title={t('inspector.phase.steps')} none={t('inspector.phase.noSteps')} steps={steps} />;
}
