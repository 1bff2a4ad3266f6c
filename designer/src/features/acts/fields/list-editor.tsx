import { Button } from '@mantine/core';
import { useState } from 'react';
import { keepText, useAct } from '../../../api-client/contract.ts';
import { newKey } from '../../../api-client/request.ts';
import type { Contract, FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import { FieldInput } from './field-input.tsx';
import classes from './list-editor.module.css';
import { RowText } from './row-text.tsx';
import { type FieldValues, valuesForAct } from './values.ts';

/** A list that people write together: its rows, and one more. */
export function ListEditor({ list, contract }: { list: FormList; contract: Contract }) {
  const { t, say } = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <fieldset className={classes['list']}>
      <legend>{say(list.title)}</legend>
      {list.rows.length === 0 ? <p className="small muted">{t('list.empty')}</p> : null}
      <ul className={classes['rows']}>
        {list.rows.map((row) => (
          <li key={row.id}>
            <RowText row={row} list={list} contract={contract} />
          </li>
        ))}
      </ul>
      {adding ? (
        <NewRow list={list} contract={contract} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <Button size="xs" variant="light" leftSection={<Icon name="add" />} onClick={() => setAdding(true)}>
            {t('list.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function NewRow({ list, contract, onClose }: { list: FormList; contract: Contract; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct(contract.id);
  const [values, setValues] = useState<FieldValues>({});
  const add = async () => {
    const read = await valuesForAct(list.columns, values, (text) => keepText(contract.id, text));
    await act.mutateAsync({ type: 'addRow', list: list.id, row: newKey().slice(0, 16), values: read });
    onClose();
  };
  const isEmpty = list.columns.some(({ id, required }) => required && (values[id] ?? '') === '');
  return (
    <div className={classes['new']}>
      {list.columns.map((column) => (
        <FieldInput
          key={column.id}
          field={column}
          contract={contract}
          value={values[column.id] ?? null}
          onChange={(value) => setValues({ ...values, [column.id]: value })}
        />
      ))}
      {act.isError ? <p role="alert">{wordsOf(act.error, t)}</p> : null}
      <div className="row">
        <Button variant="light" onClick={() => void add().catch(() => {})} loading={act.isPending} disabled={isEmpty}>
          {t('list.addThis')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('form.back')}
        </Button>
      </div>
    </div>
  );
}
