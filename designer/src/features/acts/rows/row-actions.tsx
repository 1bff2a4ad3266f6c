import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import type { Contract, FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import { rowName } from '../fields/row-text.tsx';
import { changesForAct } from '../fields/values.ts';
import { Reason } from '../reason.tsx';
import { kept } from '../verbs/verb-fields.ts';
import { RowForm } from './row-form.tsx';
import classes from './rows.module.css';

type Row = FormList['rows'][number];
type RowActionsProps = { contract: Contract; list: FormList; row: Row; onDone?: () => void };

/** Changing a row of a list, or taking it away, with a reason for those who wrote it. */
export function RowActions({ contract, list, row, onDone }: RowActionsProps) {
  const { t } = useWords();
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null);
  const name = rowName(row, list) ?? t('list.untitled');
  const stop = () => setDoing(null);
  const done = () => {
    stop();
    onDone?.();
  };
  if (doing === 'change') return <ChangeRow {...{ contract, list, row }} onDone={done} onCancel={stop} />;
  if (doing === 'remove') return <RemoveRow {...{ contract, list, row }} onDone={done} onCancel={stop} />;
  return (
    <span className={classes['links']}>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => setDoing('change')}
        aria-label={t('list.changeNamed', { name })}
      >
        {t('list.change')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => setDoing('remove')}
        aria-label={t('list.removeNamed', { name })}
      >
        {t('list.remove')}
      </Button>
    </span>
  );
}

type DoingProps = { contract: Contract; list: FormList; row: Row; onDone: () => void; onCancel: () => void };

function ChangeRow({ contract, list, row, onDone, onCancel }: DoingProps) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const columns = list.columns.map((column) => ({ ...column, value: row.values[column.id] ?? null }));
  return (
    <RowForm
      contract={contract}
      columns={columns}
      send={t('list.saveChange')}
      onDone={onDone}
      onCancel={onCancel}
      build={async (values, keep) => {
        const reason = await kept(keep, why);
        const changed = await changesForAct(columns, values, keep);
        return { type: 'changeRow', list: list.id, row: row.id, values: changed, ...(reason ? { reason } : {}) };
      }}
    >
      <Reason value={why} onChange={setWhy} help={t('list.reasonHelp')} />
    </RowForm>
  );
}

function RemoveRow({ contract, list, row, onDone, onCancel }: DoingProps) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const name = rowName(row, list) ?? t('list.untitled');
  return (
    <ActBox
      contract={contract.id}
      send={t('list.removeThis')}
      onDone={onDone}
      onCancel={onCancel}
      build={async (keep) => {
        const reason = await kept(keep, why);
        return { type: 'removeRow', list: list.id, row: row.id, ...(reason ? { reason } : {}) } as Act;
      }}
    >
      <p>{t('list.removing', { name })}</p>
      <Reason value={why} onChange={setWhy} help={t('list.reasonHelp')} />
    </ActBox>
  );
}
