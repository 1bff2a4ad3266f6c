import { Checkbox, Radio, Stack } from '@mantine/core';
import type { Form } from '../../../../api-client/types.ts';
import { useWords } from '../../../../locales/use-words.ts';
import type { Ballot } from './ballot.ts';

export type PickProps = { form: Form; ballot: Ballot; onChange: (ballot: Ballot) => void };

/** One choice, or several where the decision allows it. */
export function PickChoices({
  form,
  ballot,
  onChange,
  multiple,
  method,
}: PickProps & { multiple: boolean; method: string }) {
  const { t, say } = useWords();
  const choices = form.choices ?? [];
  const help = method === 'consensus' || method === 'vote' ? t(`decision.help.${method}`) : null;
  if (multiple) {
    return (
      <Checkbox.Group
        label={t('decision.several')}
        description={help}
        value={ballot.choices}
        onChange={(next) => onChange({ ...ballot, choices: next })}
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
      description={help}
      value={ballot.choices[0] ?? null}
      onChange={(choice) => onChange({ ...ballot, choices: [choice] })}
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
