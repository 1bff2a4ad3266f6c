import { Checkbox, NumberInput, Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import type { FormList } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useBuild, type VerbFieldsProps } from './verb-fields.ts';

type Filled = { choices: string[]; rows: Record<string, string>; scores: Record<string, number> };

/** A choice, several, points, or one choice for each row: what the decision asks. */
export function DecisionFields({ verb, item, onChange }: VerbFieldsProps) {
  const { t, say } = useWords();
  const [filled, setFilled] = useState<Filled>({ choices: [], rows: {}, scores: {} });
  const { choices = [], multiple = false, method, lists } = item.form;
  const [rowsOf] = lists ?? [];
  useBuild(onChange, filled, async ({ choices: chosen, rows, scores }) => {
    const said = rowsOf ? { rows } : method === 'score' ? { scores } : { choices: chosen };
    return { type: verb, item: item.id, ...said } as Act;
  });
  if (rowsOf)
    return <Rows list={rowsOf} item={item} rows={filled.rows} onChange={(rows) => setFilled({ ...filled, rows })} />;
  if (method === 'score') {
    return choices.map(({ id, title }) => (
      <NumberInput
        key={id}
        label={say(title)}
        min={0}
        max={1000}
        value={filled.scores[id] ?? ''}
        onChange={(value) => setFilled({ ...filled, scores: { ...filled.scores, [id]: Number(value) || 0 } })}
      />
    ));
  }
  if (multiple || method === 'rank') {
    return (
      <Checkbox.Group
        label={t(method === 'rank' ? 'decision.rank' : 'decision.several')}
        value={filled.choices}
        onChange={(next) => setFilled({ ...filled, choices: next })}
      >
        <Stack gap={8} mt={6}>
          {choices.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={say(title)} />
          ))}
        </Stack>
      </Checkbox.Group>
    );
  }
  return (
    <Radio.Group
      label={t('decision.choose')}
      value={filled.choices[0] ?? null}
      onChange={(choice) => setFilled({ ...filled, choices: [choice] })}
      required
    >
      <Stack gap={8} mt={6}>
        {choices.map(({ id, title }) => (
          <Radio key={id} value={id} label={say(title)} required />
        ))}
      </Stack>
    </Radio.Group>
  );
}

type RowsProps = Pick<VerbFieldsProps, 'item'> & {
  list: FormList;
  rows: Record<string, string>;
  onChange: (rows: Record<string, string>) => void;
};

function Rows({ list, item, rows, onChange }: RowsProps) {
  const { t, say } = useWords();
  const data = (item.form.choices ?? []).map(({ id, title }) => ({ value: id, label: say(title) }));
  if (list.rows.length === 0) return <p>{t('decision.noRows')}</p>;
  return list.rows.map(({ id, values }, place) => (
    <Select
      key={id}
      label={rowName(values) ?? t('decision.row', { n: place + 1 })}
      data={data}
      value={rows[id] ?? null}
      onChange={(choice) => choice !== null && onChange({ ...rows, [id]: choice })}
    />
  ));
}

function rowName(values: Record<string, unknown>): string | null {
  const words = Object.values(values).find((value) => typeof value === 'string');
  return typeof words === 'string' ? words : null;
}
