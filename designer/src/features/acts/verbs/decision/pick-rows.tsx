import { NumberInput, Radio } from '@mantine/core';
import type { Contract, FormList } from '../../../../api-client/types.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { RowText, rowName } from '../../fields/row-text.tsx';
import { MOST_POINTS } from './ballot.ts';
import type { PickProps } from './pick-choices.tsx';
import classes from './pick-rows.module.css';

/** Row by row: a choice, or points, for each action, each request, each dish of the menu (R35). */
export function PickRows({
  form,
  ballot,
  onChange,
  list,
  contract,
}: PickProps & { list: FormList; contract: Contract }) {
  const { t, say } = useWords();
  if (list.rows.length === 0) return <p>{t('decision.noRows')}</p>;
  const { choices = [], method } = form;
  return (
    <ol className={classes['rows']}>
      {list.rows.map((row, place) => {
        const name = rowName(row, list) ?? t('decision.row', { n: place + 1 });
        return (
          <li key={row.id} className={classes['row']}>
            <RowText row={row} list={list} contract={contract} />
            {method === 'score' ? (
              <NumberInput
                aria-label={t('decision.pointsFor', { name })}
                min={0}
                max={MOST_POINTS}
                value={ballot.scores[row.id] ?? ''}
                onChange={(value) =>
                  onChange({ ...ballot, scores: { ...ballot.scores, [row.id]: Number(value) || 0 } })
                }
              />
            ) : (
              <Radio.Group
                aria-label={name}
                value={ballot.rows[row.id] ?? null}
                onChange={(choice) => onChange({ ...ballot, rows: { ...ballot.rows, [row.id]: choice } })}
              >
                <div className={classes['choices']}>
                  {choices.map(({ id, title }) => (
                    <Radio key={id} value={id} label={say(title)} />
                  ))}
                </div>
              </Radio.Group>
            )}
          </li>
        );
      })}
    </ol>
  );
}
