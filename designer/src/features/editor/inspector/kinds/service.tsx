import { freshId } from '#engine/authoring/ids';
import type { Localised } from '#schema/primitives';
import type { NodeOf } from '#schema/template';
import type { When } from '#schema/when';
import newWords from '../../../../locales/both/new-parts.json';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { MoneyField } from '../../controls/money-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { within } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import { useStepOf } from '../use-step.ts';
import { WhenEditor } from '../when/when-editor.tsx';
import type { KindPanel } from './kind-panel.ts';

type ServiceStep = NonNullable<NodeOf<'service'>['steps']>[number];
const MOST_STEPS = 60;
const PERS = ['day', 'week', 'month', 'occurrence'] as const;

/** What is recorded of something provided, and who goes on with it afterwards. */
function What() {
  const { t, say } = useWords();
  const { nodes } = useTemplate();
  const slot = useSlots();
  const { id, units } = useStepOf('service');
  const others = nodes.filter((node) => node.kind === 'service' && node.id !== id);
  return (
    <>
      <LocalisedField
        slot={slot<Localised>(['units', 'title'], t('inspector.kind.service.units'))}
        required={units?.per !== undefined}
      />
      {units === undefined ? (
        <p className="small muted">{t('inspector.kind.service.unitsAbout')}</p>
      ) : (
        <ChoiceField
          slot={slot<string>(['units', 'per'], t('inspector.kind.service.per'))}
          none={t('inspector.kind.service.perContract')}
          choices={PERS.map((per) => ({ value: per, label: t(`inspector.kind.service.pers.${per}`) }))}
        />
      )}
      <ChoiceField
        slot={slot<string>('handOverTo', t('inspector.kind.service.handOverTo'))}
        none={t('inspector.kind.service.nobody')}
        choices={choicesOf(others, say)}
      />
    </>
  );
}

/** When something provided stops, and from when it is lighter, stronger, or paid otherwise. */
function Times() {
  const { t, say } = useWords();
  const slot = useSlots();
  const { steps = [] } = useStepOf('service');
  const taken = steps.map(({ id }) => id);
  return (
    <>
      <WhenEditor
        slot={slot<When>('ends', t('inspector.kind.service.ends'))}
        begin={{ after: 'opened', plus: { months: 3 } }}
      />
      <ItemList
        slot={slot<ServiceStep[]>('steps', t('inspector.kind.service.steps'))}
        max={MOST_STEPS}
        nameOf={({ title }) => say(title)}
        add={{
          label: t('inspector.add.serviceStep'),
          create: (): ServiceStep => ({
            id: freshId(taken, newWords.serviceStep.fr, 'palier'),
            title: newWords.serviceStep,
            from: { after: 'opened', plus: { months: steps.length } },
          }),
        }}
      >
        {(line) => (
          <>
            <LocalisedField slot={within<Localised>(line, 'title', t('inspector.part.serviceStep'))} required compact />
            <WhenEditor slot={within<When>(line, 'from', t('inspector.kind.service.from'))} required />
            <NumberField
              slot={within(line, 'intensity', t('inspector.kind.service.intensity'))}
              min={0}
              max={100}
              suffix={'\u00a0%'}
              placeholder="100 %"
            />
            <MoneyField slot={within(line, 'price', t('inspector.kind.service.price'))} />
          </>
        )}
      </ItemList>
    </>
  );
}

export const service: KindPanel = { kind: 'service', What, Times, tabs: { ends: 'when', steps: 'when' } };
