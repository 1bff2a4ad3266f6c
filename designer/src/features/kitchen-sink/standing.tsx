import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo.tsx';
import { Page } from '../../ui/page.tsx';
import { PreferencesButton } from '../../ui/preferences/preferences-button.tsx';
import classes from './kitchen-sink.module.css';

type StandingProps = { title: string; marks?: ReactNode; trail?: ReactNode; children: ReactNode };

/** A page outside the frame, for whoever is signed in or not. */
export function Standing({ title, marks, trail, children }: StandingProps) {
  return (
    <div className={classes['page']}>
      <header className="spread">
        <Logo />
        <PreferencesButton />
      </header>
      <main className={classes['main']}>
        <Page title={title} marks={marks} trail={trail}>
          {children}
        </Page>
      </main>
    </div>
  );
}
