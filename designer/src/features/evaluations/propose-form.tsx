import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useItems, useRecord } from '../../api-client/contract.ts';
import { newKey } from '../../api-client/request.ts';
import type { Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { valuesForAct } from '../acts/fields/values.ts';
import { quoting } from '../acts/quoting.ts';
import { RowForm } from '../acts/rows/row-form.tsx';
import { AddPromiseForm } from '../acts/steering/add-promise-form.tsx';
import { CommentForm } from '../acts/steering/comment-form.tsx';
import type { SteeringProps } from '../acts/steering/steering-menu.tsx';
import { mayPropose } from '../amendments/may-propose.ts';
import { useBeginAmendment } from '../amendments/use-begin-amendment.ts';
import { listsForProposals, mayWritePromises, type ProposalList } from './proposals.ts';
import classes from './results.module.css';

type ProposeFormProps = SteeringProps & { contract: Contract; quote: string };

const PROMISE = '~promise';
const WORD = '~word';
const AMENDMENT = '~amendment';

/** What one changes because of something a review found: an action, a promise or a word, by what one may write now. */
export function ProposeForm({ contract, quote, ...ends }: ProposeFormProps) {
  const { t, say } = useWords();
  const items = useItems(contract.id, false).data ?? [];
  const lists = listsForProposals({ items, lists: useRecord(contract.id).data?.lists ?? [] });
  const ways = [
    ...lists.map(({ list }) => ({ value: list.id, label: say(list.title) })),
    ...(contract.my.steers || mayWritePromises(items) ? [{ value: PROMISE, label: t('results.asPromise') }] : []),
    ...(mayPropose(contract) ? [{ value: AMENDMENT, label: t('results.asAmendment') }] : []),
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
      {way === AMENDMENT ? <DrawChange contract={contract} quote={quote} /> : null}
      {way === WORD ? <CommentForm contract={contract} quote={quote} {...ends} /> : null}
    </div>
  );
}

/** What hurts becomes a change of the contract itself: it is drawn, and the words of the group are its reason. */
function DrawChange({ contract, quote }: { contract: Contract; quote: string }) {
  const { t } = useWords();
  const { begin, isPending } = useBeginAmendment(contract.id);
  return (
    <>
      <p>{t('results.amendmentSays')}</p>
      <div>
        <Button leftSection={<Icon name="delta" />} loading={isPending} onClick={() => begin(quote)}>
          {t('results.draw')}
        </Button>
      </div>
    </>
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
