import { Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Banner } from '../../../ui/banner.tsx';
import { useOnline } from '../../../ui/easy/use-online.ts';
import { ActBox } from '../../acts/act-box.tsx';
import { behalfOf, ForWhom } from '../../acts/act-form.tsx';
import { type Behalf, OnBehalf, withBehalf } from '../../acts/on-behalf.tsx';
import { peopleAt } from '../../acts/people-of.ts';
import { Reason } from '../../acts/reason.tsx';
import { type Build, kept } from '../../acts/verbs/verb-fields.ts';

type AnswerFormProps = {
  answer: 'yes' | 'no';
  item: OpenItem;
  contract: Contract;
  onDone: () => void;
  onCancel: () => void;
};

/** One answer to a proposed change: what follows from it, a word if one wants to say why not, and the button. */
export function AnswerForm(props: AnswerFormProps) {
  return props.item.mine ? <OwnAnswer {...props} /> : <AnswerOfSomebody {...props} />;
}

function OwnAnswer({ answer, item, contract, onDone, onCancel }: AnswerFormProps) {
  const { t } = useWords();
  const isOnline = useOnline();
  const [words, setWords] = useState('');
  const build: Build = async (keep) => {
    if (answer === 'yes') return { type: 'sign', item: item.id, method: 'code' };
    const reason = await kept(keep, words);
    return { type: 'refuse', item: item.id, ...(reason ? { reason } : {}) };
  };
  // An agreement is a signature: without network it would be kept on this page, where nobody has it yet.
  const mayGo = answer === 'no' || isOnline;
  return (
    <ActBox
      contract={contract.id}
      build={build}
      send={t(`amendment.send.mine.${answer}`)}
      ready={mayGo}
      onDone={onDone}
      onCancel={onCancel}
    >
      <p>{t(`amendment.follows.${answer}`)}</p>
      {answer === 'no' ? <WhyNot value={words} onChange={setWords} /> : null}
      {mayGo ? null : <AgreeingOffline />}
    </ActBox>
  );
}

/** Nothing is agreed to without network; paper has the same rank. */
export function AgreeingOffline() {
  const { t } = useWords();
  return (
    <div role="alert">
      <Banner kind="waiting" icon="offline" title={t('amendment.offline')}>
        {t('amendment.offlineText')}
      </Banner>
    </div>
  );
}

const METHODS = ['paper', 'spoken'] as const;
type Method = (typeof METHODS)[number];

/** An answer on paper, or aloud before a witness: of the same rank as one on a screen. Somebody writes it down. */
function AnswerOfSomebody({ answer, item, contract, onDone, onCancel }: AnswerFormProps) {
  const { t } = useWords();
  const me = useSession().data?.person?.id ?? '';
  const [words, setWords] = useState('');
  const [method, setMethod] = useState<Method>('paper');
  const [witness, setWitness] = useState<string | null>(me);
  const [behalf, setBehalf] = useState<Behalf>(() => ({ ...behalfOf(item), channel: 'paper' }));
  const pick = (chosen: Method) => {
    setMethod(chosen);
    setBehalf({ ...behalf, channel: chosen });
  };
  const build: Build = async (keep) => {
    if (answer === 'yes') {
      const seen = method === 'spoken' && witness !== null ? { witness } : {};
      return withBehalf({ type: 'sign', item: item.id, method, ...seen } satisfies Act, behalf);
    }
    const reason = await kept(keep, words);
    return withBehalf({ type: 'refuse', item: item.id, ...(reason ? { reason } : {}) } satisfies Act, behalf);
  };
  return (
    <ActBox
      contract={contract.id}
      build={build}
      send={t(`amendment.send.other.${answer}`)}
      ready={answer === 'no' || method === 'paper' || witness !== null}
      onDone={onDone}
      onCancel={onCancel}
    >
      {item.people.length > 1 ? (
        <ForWhom people={item.people} value={behalf.for} onChange={(id) => setBehalf({ ...behalf, for: id })} />
      ) : null}
      {answer === 'yes' ? (
        <Radio.Group label={t('sign.method')} value={method} onChange={(value) => pick(value as Method)}>
          <Stack gap={8} mt={6}>
            {METHODS.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`amendment.method.${value}`)}
                description={t('sign.sameRank')}
              />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {answer === 'yes' && method === 'spoken' ? (
        <Witness contract={contract} not={behalf.for} value={witness} onChange={setWitness} />
      ) : null}
      {answer === 'no' ? <WhyNot value={words} onChange={setWords} /> : null}
      <OnBehalf value={behalf} onChange={setBehalf} people={item.people} me={me} today={contract.today} />
    </ActBox>
  );
}

type WitnessProps = {
  contract: Contract;
  not: string | null;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** Before whom something was said. */
function Witness({ contract, not, value, onChange }: WitnessProps) {
  const { t } = useWords();
  const others = peopleAt(contract).filter(({ id }) => id !== not);
  return (
    <Select
      label={t('sign.witness')}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      searchable
    />
  );
}

/** Nobody has to say why they do not agree. */
function WhyNot({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const { t } = useWords();
  return <Reason label={t('amendment.whyNot')} help={t('amendment.whyNotHelp')} value={value} onChange={onChange} />;
}
