import { Select } from '@mantine/core';
import { type ComponentType, useState } from 'react';
import type { Act } from '#schema/acts';
import type { Verb } from '#schema/vocabulary';
import { useSession } from '../../api-client/session.ts';
import type { Contract, OpenItem, Person } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { ActBox } from './act-box.tsx';
import { type Behalf, OnBehalf, withBehalf } from './on-behalf.tsx';
import { VERB_FIELDS } from './verbs/registry.ts';
import type { Build, VerbFieldsProps } from './verbs/verb-fields.ts';

type ActFormProps = { verb: Verb; item: OpenItem; contract: Contract; onCancel: () => void; onDone: () => void };

/** The least that a verb needs, and who it counts for. */
export function ActForm({ verb, item, contract, onCancel, onDone }: ActFormProps) {
  const { t } = useWords();
  const me = useSession().data?.person ?? null;
  const others = item.mine ? [] : item.people;
  const [behalf, setBehalf] = useState<Behalf>(() => behalfOf(item));
  const [build, setBuild] = useState<Build | null>(null);
  const Fields = VERB_FIELDS[verb] as ComponentType<VerbFieldsProps> | undefined;
  const whole: Build = async (keep) => {
    const made = build === null ? ({ type: verb, item: item.id } as Act) : await build(keep);
    return ('type' in made ? [made] : made).map((act) => withBehalf(act, behalf));
  };
  return (
    <ActBox
      contract={contract.id}
      build={whole}
      fields={[...(item.form.fields ?? []).map(({ id }) => id), 'amount']}
      send={t(item.mine ? `verb.do.${verb}` : [`verb.otherDo.${verb}`, `verb.do.${verb}`])}
      onDone={onDone}
      onCancel={onCancel}
    >
      {others.length > 1 ? (
        <ForWhom people={others} value={behalf.for} onChange={(id) => setBehalf({ ...behalf, for: id })} />
      ) : null}
      {Fields ? <Fields verb={verb} item={item} contract={contract} onChange={(next) => setBuild(() => next)} /> : null}
      <OnBehalf value={behalf} onChange={setBehalf} people={item.people} me={me?.id ?? ''} today={contract.today} />
    </ActBox>
  );
}

/** Whoever answers something of others answers for the first of them, until they say otherwise. */
export function behalfOf(item: OpenItem): Behalf {
  return { for: item.mine ? null : (item.people[0]?.id ?? null), channel: 'phone', on: null };
}

/** For whom one answers, where several could. */
export function ForWhom({
  people,
  value,
  onChange,
}: {
  people: Person[];
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const { t } = useWords();
  return (
    <Select
      label={t('behalf.whom')}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      allowDeselect={false}
    />
  );
}
