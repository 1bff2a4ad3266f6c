import { Select } from '@mantine/core';
import { useState } from 'react';
import { useItems, useRecord } from '../../api-client/contract.ts';
import { newKey } from '../../api-client/request.ts';
import type { Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { valuesForAct } from '../acts/fields/values.ts';
import { quoting } from '../acts/quoting.ts';
import { RowForm } from '../acts/rows/row-form.tsx';
import { AddPromiseForm } from '../acts/steering/add-promise-form.tsx';
import { CommentForm } from '../acts/steering/comment-form.tsx';
import type { SteeringProps } from '../acts/steering/steering-menu.tsx';
import { listsForProposals, mayWritePromises, type ProposalList } from './proposals.ts';
import classes from './results.module.css';

type ProposeFormProps = SteeringProps & { contract: Contract; quote: string };

const PROMISE = '~promise';
const WORD = '~word';

/** What one changes because of something a review found: an action, a promise or a word, by what one may write now. */
export function ProposeForm({ contract, quote, ...ends }: ProposeFormProps) {
  const { t, say } = useWords();
  const items = useItems(contract.id, false).data ?? [];
  const lists = listsForProposals({ items, lists: useRecord(contract.id).data?.lists ?? [] });
  const ways = [
    ...lists.map(({ list }) => ({ value: list.id, label: say(list.title) })),
    ...(contract.my.steers || mayWritePromises(items) ? [{ value: PROMISE, label: t('results.asPromise') }] : []),
    { value: WORD, label: t('results.asWord') },
  ];
  const [picked, setPicked] = useState<string | null>(null);
  const way = picked ?? ways[0]?.value ?? WORD;
  const found = lists.find(({ list }) => list.id === way);
  return (
    <div className="stack">
      <blockquote className={classes['blockquote']}>{quote}</blockquote>
      {ways.length > 1 ? (
        <Select label={t('results.becomes')} data={ways} value={way} onChange={setPicked} allowDeselect={false} />
      ) : null}
      {found ? <ProposeRow key={way} {...found} contract={contract} quote={quote} {...ends} /> : null}
      {way === PROMISE ? <AddPromiseForm contract={contract} quote={quote} {...ends} /> : null}
      {way === WORD ? <CommentForm contract={contract} quote={quote} {...ends} /> : null}
    </div>
  );
}

function ProposeRow({ list, column, contract, quote, ...ends }: ProposalList & ProposeFormProps) {
  const { t } = useWords();
  return (
    <RowForm
      plain
      contract={contract}
      columns={list.columns.map((one) => (one.id === column ? { ...one, type: 'longText', required: true } : one))}
      send={t('results.add')}
      {...ends}
      build={async (values, keep) => {
        const change = values[column];
        const told = { ...values, [column]: quoting(quote, typeof change === 'string' ? change : '') };
        const read = await valuesForAct(list.columns, told, keep);
        return { type: 'addRow', list: list.id, row: newKey().slice(0, 16), values: read };
      }}
    />
  );
}
