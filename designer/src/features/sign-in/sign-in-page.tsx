import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession, useSignIn, useSignInChoices } from '../../api-client/session.ts';
import type { PersonChoice } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Logo } from '../../ui/logo.tsx';
import { Page } from '../../ui/page.tsx';
import { PreferencesButton } from '../../ui/preferences/preferences-button.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { PersonButton } from './person-button.tsx';
import classes from './sign-in-page.module.css';

/** The trial sign-in: one picks a person and is that person. */
export function SignInPage() {
  const { t } = useWords();
  const session = useSession();
  const location = useLocation() as { state: { next?: string } | null };
  if (session.data?.person) return <Navigate to={location.state?.next ?? '/'} replace />;
  return (
    <div className={classes['page']}>
      <header className="spread">
        <Logo />
        <PreferencesButton />
      </header>
      <main className={classes['main']}>
        <Page title={t('signIn.title')}>
          {session.isError ? <Trouble error={session.error} retry={() => void session.refetch()} /> : null}
          {session.data?.devSignIn === false ? <Empty>{t('signIn.closed')}</Empty> : null}
          {session.data?.devSignIn === true ? <Choices /> : null}
        </Page>
      </main>
    </div>
  );
}

function Choices() {
  const { t } = useWords();
  const choices = useSignInChoices();
  const signIn = useSignIn();
  const [search, setSearch] = useState('');
  if (choices.isError) return <Trouble error={choices.error} retry={() => void choices.refetch()} />;
  if (choices.isPending) return <Loading />;
  const found = choices.data.people.filter((person) => matches(person, search));
  const groups = [
    { title: t('signIn.coordinators'), people: found.filter(({ duties }) => duties.length > 0) },
    { title: t('signIn.partners'), people: found.filter(({ duties }) => duties.length === 0) },
  ];
  return (
    <div className="stack">
      <p className="muted">{t('signIn.trial')}</p>
      <TextInput
        label={t('signIn.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        maw={360}
      />
      {signIn.isError ? <Trouble error={signIn.error} /> : null}
      {groups.map(({ title, people }) =>
        people.length === 0 ? null : (
          <section key={title} className="stack">
            <h2>{title}</h2>
            <ul className={classes['people']}>
              {people.map((person) => (
                <li key={person.id}>
                  <PersonButton person={person} disabled={signIn.isPending} onPick={() => signIn.mutate(person.id)} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {found.length === 0 ? <Empty>{t('signIn.nobody')}</Empty> : null}
    </div>
  );
}

function matches({ name, organisation }: PersonChoice, search: string): boolean {
  return plain(`${name} ${organisation ?? ''}`).includes(plain(search));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
