import { Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useRecord } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { because, ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

/** What came from outside, whether its step is open already or not: it is kept for when it is (R12). */
export function OutsideForm({ contract, ...props }: SteeringProps & { contract: Contract }) {
  const { t, say } = useWords();
  const outside = useRecord(contract.id).data?.outside ?? [];
  const [node, setNode] = useState<string | null>(outside.length === 1 ? (outside[0]?.step.node ?? null) : null);
  const [answer, setAnswer] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(contract.today);
  const answers = outside.find(({ step }) => step.node === node)?.answers ?? [];
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t('steering.outside.says')}
      send={t('steering.outside.send')}
      ready={node !== null && answer !== null}
      make={(reason) => ({
        type: 'recordAnswer',
        node: node ?? '',
        answer: answer ?? '',
        ...(on === null || on === contract.today ? {} : { on }),
        ...because(reason),
      })}
    >
      <Select
        label={t('steering.outside.what')}
        data={outside.map(({ step }) => ({ value: step.node, label: say(step.title) }))}
        value={node}
        onChange={(next) => {
          setNode(next);
          setAnswer(null);
        }}
        required
      />
      {answers.length > 0 ? (
        <Radio.Group label={t('outside.answer')} value={answer} onChange={setAnswer}>
          <Stack gap={8} mt={6}>
            {answers.map(({ id, title }) => (
              <Radio key={id} value={id} label={say(title)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      <DateInput label={t('steering.outside.day')} value={on} onChange={setOn} />
    </ReasonAct>
  );
}
