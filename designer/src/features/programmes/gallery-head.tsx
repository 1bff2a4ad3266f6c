import { Button } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import { useContracts } from '../../api-client/contracts.ts';
import { useSession } from '../../api-client/session.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Trouble } from '../../ui/states.tsx';
import { useExample } from './example.ts';
import { FirstSteps } from './first-steps.tsx';
import { isExample } from './is-example.ts';
import classes from './programmes-page.module.css';

/** How to begin, for whoever coordinates: an example to play with, an empty template, and the first steps. */
export const GalleryHead = memo(function GalleryHead({ programme }: { programme: string | null }) {
  const { t } = useWords();
  const session = useSession().data;
  const contracts = useContracts().data;
  const example = useExample(session?.person?.id ?? '');
  const running = contracts?.find(isExample);
  return (
    <div className={classes['head']}>
      <div className={classes['begin']}>
        <p className={classes['intro']}>{t('programmes.intro')}</p>
        <div className="row" id="example">
          {session?.rehearsals && programme !== null && contracts && !running ? (
            <Button
              leftSection={<Icon name="rehearsal" />}
              loading={example.isBusy}
              onClick={() => void example.begin(programme)}
            >
              {t('firstSteps.example')}
            </Button>
          ) : null}
          <Button component={Link} to="/modeles" variant="default" leftSection={<Icon name="add" />}>
            {t('firstSteps.fromNothing')}
          </Button>
        </div>
        {running ? (
          <div className={classes['example']}>
            <Pill kind="rehearsal">{t('firstSteps.mark')}</Pill>
            <Link to={`/contrats/${running.id}`}>{running.title}</Link>
            <span className="small muted">{t('firstSteps.sendsNothing')}</span>
            <Button
              variant="subtle"
              size="compact-sm"
              loading={example.isBusy}
              onClick={() => void example.remove(running.id)}
            >
              {t('firstSteps.remove')}
            </Button>
          </div>
        ) : null}
        {example.trouble === null ? null : <Trouble error={example.trouble} />}
      </div>
      {contracts ? <FirstSteps contracts={contracts} /> : null}
    </div>
  );
});
