import { Button } from '@mantine/core';
import { useState } from 'react';
import { newKey } from '../../../api-client/request.ts';
import type { Contract, FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { RowActions } from '../rows/row-actions.tsx';
import { RowForm } from '../rows/row-form.tsx';
import classes from './list-editor.module.css';
import { RowText } from './row-text.tsx';
import { valuesForAct } from './values.ts';

/** A list that people write together: its rows, to change or take away, and one more. */
export function ListEditor({ list, contract }: { list: FormList; contract: Contract }) {
  const { t, say } = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <section className={classes['list']} aria-label={say(list.title)}>
      <h4>{say(list.title)}</h4>
      {list.rows.length === 0 ? <p className="small muted">{t('list.empty')}</p> : null}
      <ul className={classes['rows']}>
        {list.rows.map((row) => (
          <li key={row.id} className={classes['row']}>
            <RowText row={row} list={list} contract={contract} />
            <RowActions contract={contract} list={list} row={row} />
          </li>
        ))}
      </ul>
      {adding ? (
        <RowForm
          contract={contract}
          columns={list.columns}
          send={t('list.addThis')}
          onDone={() => setAdding(false)}
          onCancel={() => setAdding(false)}
          build={async (values, keep) => {
            const read = await valuesForAct(list.columns, values, keep);
            return { type: 'addRow', list: list.id, row: newKey().slice(0, 16), values: read };
          }}
        />
      ) : (
        <div>
          <Button variant="light" leftSection={<Icon name="add" />} onClick={() => setAdding(true)}>
            {t('list.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
