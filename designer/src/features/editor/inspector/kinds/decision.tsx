import type { Condition } from '#schema/condition';
import type { NodeOf } from '#schema/template';
import { DECISION_METHODS, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ManyField } from '../../controls/many-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { QuorumField } from '../../controls/quorum-field.tsx';
import { Section } from '../../controls/section.tsx';
import { within } from '../../controls/slot.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { TakeAwayButton } from '../../controls/take-away-button.tsx';
import { useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import { ConditionEditor } from '../conditions/condition-editor.tsx';
import { listChoices } from '../lists.ts';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import type { Titled } from '../titled.ts';
import { TitledList } from '../titled-list.tsx';
import { useStepOf } from '../use-step.ts';
import type { KindPanel } from './kind-panel.ts';

type Decision = NodeOf<'decision'>;

/** Who decides how, between what, and what silence means (R34). */
function What() {
  const { t, say } = useWords();
  const slot = useSlots();
  const { choices, method, threshold, quorum, ties, consultative, about, multiple } = useStepOf('decision');
  const { roles } = useTemplate();
  const outcomes = choicesOf(choices, say);
  const isCounted = method !== 'one' && method !== 'lot';
  const hasMore = [threshold, quorum, ties, consultative].some((key) => key !== undefined);
  return (
    <>
      <ChoiceField
        slot={slot<string>('method', t('inspector.kind.decision.method'))}
        choices={DECISION_METHODS.map((one) => ({ value: one, label: t(`inspector.kind.decision.methods.${one}`) }))}
      />
      <TitledList slot={slot<Titled[]>('choices', t('inspector.kind.decision.choices'))} part="choice" required />
      <ChoiceField
        slot={slot<string>('default', t('inspector.kind.decision.default'))}
        none={t('inspector.kind.decision.noDefault')}
        choices={outcomes}
      />
      {about === undefined || multiple !== undefined ? (
        <SwitchField slot={slot<boolean>('multiple', t('inspector.kind.decision.multiple'))} />
      ) : null}
      <Section title={t('inspector.kind.decision.counting')} isOpen={isCounted || hasMore}>
        <QuorumField
          slot={slot('quorum', t('inspector.kind.decision.quorum'))}
          min={0}
          none={t('inspector.kind.decision.noQuorum')}
        />
        <Threshold />
        <ChoiceField
          slot={slot<string>('ties', t('inspector.kind.decision.ties'))}
          none={t('inspector.kind.decision.tiesToDefault')}
          choices={outcomes}
        />
        <ManyField
          slot={slot<string[]>('consultative', t('inspector.kind.decision.consultative'))}
          description={t('inspector.kind.decision.consultativeAbout')}
          choices={choicesOf(roles, say)}
        />
      </Section>
      <Section title={t('inspector.kind.decision.about')} isOpen={about !== undefined}>
        <About />
      </Section>
    </>
  );
}

function Threshold() {
  const { t } = useWords();
  const threshold = useSlots()<Decision['threshold']>('threshold', t('inspector.kind.decision.threshold'));
  const { value, onChange } = threshold;
  return (
    <>
      <ChoiceField
        slot={{
          label: threshold.label,
          at: ['threshold', 'of'],
          value: value?.of,
          onChange: (of) =>
            onChange(of === undefined ? undefined : ({ percent: 50, ...value, of } as Decision['threshold'])),
        }}
        none={t('inspector.kind.decision.noThreshold')}
        choices={(['cast', 'present', 'entitled'] as const).map((of) => ({
          value: of,
          label: t(`inspector.kind.decision.of.${of}`),
        }))}
      />
      {value === undefined ? null : (
        <NumberField
          slot={within(threshold, 'percent', t('inspector.kind.decision.percent'))}
          min={0}
          max={100}
          suffix={'\u00a0%'}
          required
        />
      )}
    </>
  );
}

/** A decision row by row: on which rows, and how many are kept (R35). */
function About() {
  const { t, say } = useWords();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const about = useSlots()<Decision['about']>('about', t('inspector.kind.decision.about'));
  const { value, onChange } = about;
  return (
    <>
      <p className="small muted">{t('inspector.kind.decision.aboutAbout')}</p>
      <ChoiceField
        slot={{
          label: t('inspector.kind.decision.list'),
          at: ['about', 'list'],
          value: value?.list,
          onChange: (list) => onChange(list === undefined ? undefined : { ...value, list }),
        }}
        none={t('inspector.kind.decision.asAWhole')}
        choices={listChoices(template, say, t)}
      />
      {value === undefined ? null : (
        <>
          <ConditionEditor
            slot={within<Condition>(about, 'where', t('inspector.kind.decision.where'))}
            list={value.list}
          />
          <ConditionEditor
            slot={within<Condition>(about, 'exceptRow', t('inspector.kind.decision.exceptRow'))}
            list={value.list}
          />
          <NumberField
            slot={within(about, 'keep', t('inspector.kind.decision.keep'))}
            min={1}
            max={TEMPLATE_LIMITS.repeat}
            placeholder={t('inspector.kind.decision.keepAll')}
          />
          {isReadOnly ? null : (
            <TakeAwayButton onClick={() => onChange(undefined)}>{t('inspector.kind.decision.asAWhole')}</TakeAwayButton>
          )}
        </>
      )}
    </>
  );
}

export const decision: KindPanel = { kind: 'decision', What };
