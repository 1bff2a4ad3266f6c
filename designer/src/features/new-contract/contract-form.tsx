import { Button, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type Seated, useNewContract } from '../../api-client/contracts.ts';
import { usePeople } from '../../api-client/programmes.ts';
import { newKey } from '../../api-client/request.ts';
import { useSession } from '../../api-client/session.ts';
import type { Programme } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Loading, Trouble } from '../../ui/states.tsx';
import { type Casting, firstMissing, seatsOf } from './casting.ts';
import classes from './contract-form.module.css';
import { RoleField } from './role-field.tsx';

/** The title, the people in their roles, and whether it is a rehearsal. */
export function ContractForm({ programme }: { programme: Programme }) {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const people = usePeople();
  const rehearsals = useSession().data?.rehearsals ?? false;
  const [key] = useState(newKey);
  const [title, setTitle] = useState('');
  const [rehearsal, setRehearsal] = useState(false);
  const [casting, setCasting] = useState<Casting>({});
  const [said, setSaid] = useState<string | null>(null);
  const create = useNewContract(key);
  if (people.isError) return <Trouble error={people.error} retry={() => void people.refetch()} />;
  if (people.isPending) return <Loading lines={6} />;

  const launch = (event: FormEvent) => {
    event.preventDefault();
    const missing = firstMissing(programme, casting);
    if (missing) return setSaid(t('newContract.missing', { role: say(missing.title), min: missing.min }));
    setSaid(null);
    const parties: Seated[] = seatsOf(programme, casting);
    create.mutate(
      { programme: programme.id, title: title.trim(), rehearsal, parties },
      { onSuccess: ({ id }) => void navigate(`/contrats/${id}`) },
    );
  };

  return (
    <form onSubmit={launch} className="stack">
      <TextInput
        label={t('newContract.name')}
        description={t('newContract.nameHelp')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        maxLength={200}
        maw={640}
      />
      <section className="sheet">
        <header>
          <h2>{t('newContract.people')}</h2>
        </header>
        <div className={`sheet-body ${classes['roles']}`}>
          {programme.roleList.map((role) => (
            <RoleField
              key={role.id}
              role={role}
              people={people.data}
              value={casting[role.id] ?? []}
              onChange={(value) => setCasting({ ...casting, [role.id]: value })}
            />
          ))}
        </div>
      </section>
      {rehearsals ? (
        <Switch
          label={t('newContract.rehearsal')}
          description={t('newContract.rehearsalHelp')}
          checked={rehearsal}
          onChange={(event) => setRehearsal(event.currentTarget.checked)}
        />
      ) : null}
      {said === null ? null : (
        <p role="alert" className={classes['missing']}>
          {said}
        </p>
      )}
      {create.isError ? <Trouble error={create.error} /> : null}
      <div>
        <Button type="submit" size="md" loading={create.isPending}>
          {t(rehearsal ? 'newContract.launchRehearsal' : 'newContract.launch')}
        </Button>
      </div>
    </form>
  );
}
