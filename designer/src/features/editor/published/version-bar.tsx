import { useEffect } from 'react';
import { Link } from 'react-router';
import type { Localised } from '#schema/primitives';
import { useWords } from '../../../locales/use-words.ts';
import { Pill } from '../../../ui/pill.tsx';
import classes from '../frame/frame.module.css';
import { OpenInspector } from '../frame/open-inspector.tsx';
import { ViewTabs } from '../frame/view-tabs.tsx';
import { READING_VIEWS } from '../frame/views.ts';

type VersionBarProps = { programme: string; number: number; address: string; title: Localised };

/** The bar of a published version: of which programme it is, which number it has, the ways to look at it. */
export function VersionBar({ programme, number, address, title }: VersionBarProps) {
  const { t, say } = useWords();
  const words = say(title);
  useEffect(() => {
    document.title = `${words} · ${t('versions.number', { number })} · Trame`;
  }, [words, number, t]);
  return (
    <header className={classes['bar']} data-area="bar">
      <Link to={`/programmes/${programme}`} className={classes['home']} aria-label={t('published.back')}>
        <img src="/icon.svg" width="28" height="28" alt="" />
      </Link>
      <div className={classes['names']}>
        <p className={`muted ${classes['trail']}`}>
          <Link to="/programmes">{t('nav.programmes')}</Link>
        </p>
        <h1 className={classes['title']}>{words}</h1>
      </div>
      <Pill kind="neutral" icon="flag">
        {t('versions.number', { number })}
      </Pill>
      <ViewTabs template={address} views={READING_VIEWS} />
      <OpenInspector />
    </header>
  );
}
