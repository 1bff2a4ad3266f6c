import { Button, Select } from '@mantine/core';
import { type ComponentType, type FormEvent, useEffect, useState } from 'react';
import type { Act } from '#schema/acts';
import type { Verb } from '#schema/vocabulary';
import { keepText, useAct } from '../../api-client/contract.ts';
import { useSession } from '../../api-client/session.ts';
import type { Contract, OpenItem, Person } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../../ui/states.tsx';
import classes from './act-form.module.css';
import { type Behalf, OnBehalf } from './on-behalf.tsx';
import { VERB_FIELDS } from './verbs/registry.ts';
import type { Build, VerbFieldsProps } from './verbs/verb-fields.ts';

type ActFormProps = { verb: Verb; item: OpenItem; contract: Contract; onCancel: () => void; onDone: () => void };

/** The least that a verb needs, and who it counts for. */
export function ActForm({ verb, item, contract, onCancel, onDone }: ActFormProps) {
  const { t } = useWords();
  const act = useAct(contract.id);
  const me = useSession().data?.person ?? null;
  const others = item.mine ? [] : item.people;
  const [behalf, setBehalf] = useState<Behalf>({
    for: item.mine ? null : (others[0]?.id ?? null),
    channel: 'phone',
    on: null,
  });
  const [build, setBuild] = useState<Build | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const Fields = VERB_FIELDS[verb] as ComponentType<VerbFieldsProps> | undefined;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTrouble(null);
    try {
      const base =
        build === null ? ({ type: verb, item: item.id } as Act) : await build((text) => keepText(contract.id, text));
      await act.mutateAsync(withBehalf(base, behalf));
      onDone();
    } catch (error) {
      setTrouble(error);
    }
  };

  return (
    <form className={classes['form']} onSubmit={(event) => void send(event)}>
      {others.length > 1 ? (
        <ForWhom people={others} value={behalf.for} onChange={(id) => setBehalf({ ...behalf, for: id })} />
      ) : null}
      {Fields ? <Fields verb={verb} item={item} contract={contract} onChange={(next) => setBuild(() => next)} /> : null}
      <OnBehalf value={behalf} onChange={setBehalf} people={item.people} me={me?.id ?? ''} today={contract.today} />
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(trouble, t)}
        </p>
      )}
      {act.isPending ? <StillTrying /> : null}
      <div className={classes['buttons']}>
        <Button type="submit" loading={act.isPending}>
          {t(item.mine ? `verb.do.${verb}` : [`verb.otherDo.${verb}`, `verb.do.${verb}`])}
        </Button>
        <Button variant="subtle" onClick={onCancel} disabled={act.isPending}>
          {t('form.back')}
        </Button>
      </div>
    </form>
  );
}

function ForWhom({
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

const PATIENCE_MS = 3_000;

/** An act that has no answer yet is unknown: it is kept, and sent again under the same name. */
function StillTrying() {
  const { t } = useWords();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <output>{isLong ? t('form.stillTrying') : ''}</output>;
}

function withBehalf(act: Act, { for: person, channel, on }: Behalf): Act {
  return {
    ...act,
    ...(person === null ? {} : { for: person, channel }),
    ...(on === null ? {} : { on }),
  };
}
