import { Select } from '@mantine/core';
import { useState } from 'react';
import { useRecord } from '../../../api-client/contract.ts';
import { newKey } from '../../../api-client/request.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { valuesForAct } from '../fields/values.ts';
import { RowForm } from '../rows/row-form.tsx';
import type { SteeringProps } from './steering-menu.tsx';

/** One more row in a list of the contract, whichever step is open: adding rows is no amendment (R33). */
export function AddRowForm({ contract, onDone, onCancel }: SteeringProps & { contract: Contract }) {
  const { t, say } = useWords();
  const lists = useRecord(contract.id).data?.lists ?? [];
  const [picked, setPicked] = useState<string | null>(lists[0]?.id ?? null);
  const list = lists.find(({ id }) => id === picked);
  return (
    <div className="stack">
      {lists.length > 1 ? (
        <Select
          label={t('steering.addRow.list')}
          data={lists.map(({ id, title }) => ({ value: id, label: say(title) }))}
          value={picked}
          onChange={setPicked}
          allowDeselect={false}
        />
      ) : null}
      {list ? (
        <RowForm
          key={list.id}
          plain
          contract={contract}
          columns={list.columns}
          send={t('list.addThis')}
          onDone={onDone}
          onCancel={onCancel}
          build={async (values, keep) => {
            const read = await valuesForAct(list.columns, values, keep);
            return { type: 'addRow', list: list.id, row: newKey().slice(0, 16), values: read };
          }}
        />
      ) : null}
    </div>
  );
}
