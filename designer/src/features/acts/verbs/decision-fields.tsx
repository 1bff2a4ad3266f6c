import { useState } from 'react';
import type { Act } from '#schema/acts';
import { useWords } from '../../../locales/use-words.ts';
import { type Ballot, emptyBallot, voiceOf } from './decision/ballot.ts';
import { PickChoices } from './decision/pick-choices.tsx';
import { PickOrder } from './decision/pick-order.tsx';
import { PickPoints } from './decision/pick-points.tsx';
import { PickRows } from './decision/pick-rows.tsx';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

/** A choice, several, an order, points, a draw, or one choice for each row: what the decision asks. */
export function DecisionFields({ verb, item, contract, onChange }: VerbFieldsProps) {
  const { t } = useWords();
  const [ballot, setBallot] = useState<Ballot>(() => emptyBallot(item.form));
  useBuild(onChange, ballot, async (said) => ({ type: verb, item: item.id, ...voiceOf(item.form, said) }) as Act);
  const { method, multiple = false, lists } = item.form;
  const shared = { form: item.form, ballot, onChange: setBallot };
  if (method === 'lot') return <p>{t('decision.lot')}</p>;
  const [rowsOf] = lists ?? [];
  if (rowsOf) return <PickRows {...shared} list={rowsOf} contract={contract} />;
  if (method === 'score') return <PickPoints {...shared} />;
  if (method === 'rank') return <PickOrder {...shared} />;
  return <PickChoices {...shared} multiple={multiple} method={method ?? 'one'} />;
}
