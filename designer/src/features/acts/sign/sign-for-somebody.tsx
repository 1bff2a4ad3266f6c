import { Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, OpenItem, Terms } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import { behalfOf, ForWhom } from '../act-form.tsx';
import { OnBehalf, withBehalf } from '../on-behalf.tsx';
import { peopleAt } from '../people-of.ts';
import classes from './sign.module.css';

const METHODS = ['paper', 'spoken'] as const;
type Method = (typeof METHODS)[number];

type SignForSomebodyProps = {
  item: OpenItem;
  contract: Contract;
  terms: Terms;
  onDone: () => void;
  onCancel: () => void;
};

/** A signature on paper, or aloud before a witness: of the same rank as one on a screen. Somebody writes it down. */
export function SignForSomebody({ item, contract, terms, onDone, onCancel }: SignForSomebodyProps) {
  const { t } = useWords();
  const me = useSession().data?.person?.id ?? '';
  const [method, setMethod] = useState<Method>('paper');
  const [witness, setWitness] = useState<string | null>(me);
  const [behalf, setBehalf] = useState(
    () => ({ ...behalfOf(item), channel: 'paper' as const }) as ReturnType<typeof behalfOf>,
  );
  const others = peopleAt(contract).filter(({ id }) => id !== behalf.for);
  const pick = (chosen: Method) => {
    setMethod(chosen);
    setBehalf({ ...behalf, channel: chosen });
  };
  return (
    <section className={classes['sign']} aria-labelledby="sign-here">
      <h2 id="sign-here">{t('verb.other.sign')}</h2>
      <ActBox
        plain
        contract={contract.id}
        build={async () => {
          const seen = method === 'spoken' && witness !== null ? { witness } : {};
          const act = { type: 'sign', item: item.id, method, digest: terms.digest, ...seen } as Act;
          return withBehalf(act, behalf);
        }}
        send={t('verb.otherDo.sign')}
        ready={method === 'paper' || witness !== null}
        onDone={onDone}
        onCancel={onCancel}
      >
        {item.people.length > 1 ? (
          <ForWhom people={item.people} value={behalf.for} onChange={(id) => setBehalf({ ...behalf, for: id })} />
        ) : null}
        <Radio.Group label={t('sign.method')} value={method} onChange={(value) => pick(value as Method)}>
          <Stack gap={8} mt={6}>
            {METHODS.map((value) => (
              <Radio key={value} value={value} label={t(`sign.methods.${value}`)} description={t('sign.sameRank')} />
            ))}
          </Stack>
        </Radio.Group>
        {method === 'spoken' ? (
          <Select
            label={t('sign.witness')}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={witness}
            onChange={setWitness}
            allowDeselect={false}
            searchable
          />
        ) : null}
        <OnBehalf value={behalf} onChange={setBehalf} people={item.people} me={me} today={contract.today} />
        <p className="muted">{t('sign.moral')}</p>
      </ActBox>
    </section>
  );
}
