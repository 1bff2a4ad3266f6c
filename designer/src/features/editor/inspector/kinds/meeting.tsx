import type { Who } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { AmountField } from '../../controls/amount-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { RangeField } from '../../controls/range-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import classes from '../inspector.module.css';
import { WhoLines } from '../people/who-lines.tsx';
import { useSlots } from '../thing.tsx';
import type { KindPanel } from './kind-panel.ts';

/** How long a meeting lasts, who must be there for it to be held, what taking part is paid. */
function What() {
  const { t, say } = useWords();
  const { roles } = useTemplate();
  const slot = useSlots();
  return (
    <>
      <NumberField
        slot={slot<number>('length', t('inspector.kind.meeting.length'))}
        min={1}
        max={7 * 24 * 60}
        suffix={t('inspector.kind.meeting.minutes')}
      />
      <fieldset className={classes['group']} data-key="minimum">
        <legend className={classes['legend']}>{t('inspector.kind.meeting.minimum')}</legend>
        <p className="small muted">{t('inspector.kind.meeting.minimumAbout')}</p>
        {roles.map(({ id, title }) => (
          <NumberField
            key={id}
            slot={slot<number>(['minimum', id], say(title))}
            min={0}
            max={TEMPLATE_LIMITS.seatsPerRole}
            placeholder={t('inspector.kind.meeting.noMinimum')}
          />
        ))}
      </fieldset>
      <RangeField
        slot={slot('delegation', t('inspector.kind.meeting.delegation'))}
        min={0}
        max={TEMPLATE_LIMITS.seatsPerRole}
        first={{ min: 1, max: 2 }}
      />
      <AmountField slot={slot('contribution', t('inspector.kind.meeting.contribution'))} />
    </>
  );
}

function People() {
  const { t } = useWords();
  const slot = useSlots();
  return (
    <WhoLines
      slot={slot<Who[]>('recordedBy', t('inspector.kind.meeting.recordedBy'))}
      none={t('inspector.kind.meeting.recordedByCoordinator')}
    />
  );
}

export const meeting: KindPanel = { kind: 'meeting', What, People };
