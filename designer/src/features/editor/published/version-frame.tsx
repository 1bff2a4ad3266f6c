import { useRef } from 'react';
import { Outlet } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { useLighting } from '../../../ui/timeline/use-lighting.ts';
import { useTemplate } from '../draft/editor-context.tsx';
import { useFind } from '../find/use-find.ts';
import classes from '../frame/frame.module.css';
import { InspectorAside } from '../frame/inspector-aside.tsx';
import { useAreaKeys } from '../frame/use-area-keys.ts';
import { READING_VIEWS } from '../frame/views.ts';
import { VersionBanner } from './version-banner.tsx';
import { VersionBar } from './version-bar.tsx';

/** What surrounds a published version: a bar above, why it cannot be changed, and beside it what is selected, in words. */
export function VersionFrame({ programme, number }: { programme: string; number: number }) {
  const { t } = useWords();
  const template = useTemplate();
  const address = `/programmes/${programme}/versions/${number}`;
  const middle = useRef<HTMLDivElement>(null);
  useLighting(middle);
  useAreaKeys();
  useFind(address, READING_VIEWS);
  return (
    <div className={classes['frame']}>
      <a href="#page" className={classes['skip']}>
        {t('nav.skip')}
      </a>
      <VersionBar programme={programme} number={number} address={address} title={template.title} />
      <div className={classes['notice']}>
        <VersionBanner programme={programme} number={number} />
      </div>
      <div className={classes['middle']} ref={middle}>
        <main id="page" className={classes['view']} tabIndex={-1}>
          <div className={classes['outlet']} data-area="view">
            <Outlet />
          </div>
        </main>
        <InspectorAside />
      </div>
    </div>
  );
}
