import { freshId } from '#engine/authoring/ids';
import { outcomesOf } from '#engine/lint/survey/outcomes';
import { OUTCOME } from '#schema/characters';
import type { Boundary } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { ItemList } from '../../controls/item-list.tsx';
import { within } from '../../controls/slot.ts';
import { idTrouble } from '../../controls/text-trouble.ts';
import { TypedText } from '../../controls/typed-text.tsx';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';
import { DateOrCondition } from './date-or-condition.tsx';

const MOST = 20;

/** Side paths: something else begins while the step goes on, once (R13). */
export function Boundaries() {
  const { t } = useWords();
  const step = useStep();
  const slot = useSlots()<Boundary[]>('boundaries', t('inspector.boundaries'));
  const taken = outcomesOf(step);
  const first = step.due ? { after: 'due', plus: { days: 3 } } : { after: 'opened', plus: { days: 14 } };
  return (
    <>
      <p className="small muted">{t('inspector.flow.boundariesAbout')}</p>
      <ItemList
        slot={{ ...slot, label: t('inspector.flow.sidePaths') }}
        max={MOST}
        nameOf={({ outcome }) => outcome}
        add={{
          label: t('inspector.flow.addSidePath'),
          create: (): Boundary => ({ outcome: freshId(taken, t('inspector.flow.sidePathName'), 'rappel'), at: first }),
        }}
      >
        {(side, boundary) => {
          const outcome = within<string>(side, 'outcome', t('inspector.flow.sideOutcome'));
          return (
            <>
              <TypedText
                label={outcome.label}
                value={boundary.outcome}
                trouble={(text) =>
                  idTrouble(
                    text,
                    taken.filter((one) => one !== boundary.outcome),
                    OUTCOME,
                  )
                }
                onChange={(text) => outcome.onChange(text)}
              />
              <DateOrCondition
                slot={{ ...side, value: boundary }}
                dateKey="at"
                conditionKey="on"
                first={first}
                words={{ date: t('inspector.flow.sideAt'), condition: t('inspector.flow.sideOn') }}
              />
            </>
          );
        }}
      </ItemList>
    </>
  );
}
