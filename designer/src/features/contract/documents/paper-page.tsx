import '@fontsource-variable/literata';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { usePaper } from '../../../api-client/room.ts';
import type { Contract, Paper } from '../../../api-client/types.ts';
import { longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { roomPath } from '../room/room-places.ts';
import { useRoom } from '../room/use-room.ts';
import classes from './paper.module.css';
import { PaperPart } from './paper-part.tsx';

/** One document of a contract, to read and to print. */
export function PaperPage() {
  const { paper: step = '' } = useParams();
  const contract = useRoom();
  const paper = usePaper(contract.id, step);
  if (paper.isError) return <Trouble error={paper.error} retry={() => void paper.refetch()} />;
  if (paper.isPending) return <Loading lines={8} />;
  return <PaperSheet paper={paper.data} contract={contract} />;
}

/** The sheet: what is written, since when it is ready, for which contract. */
export function PaperSheet({ paper, contract }: { paper: Paper; contract: Contract }) {
  const { t, say, language } = useWords();
  const { step, readyOn, parts } = paper;
  return (
    <section className="sheet" aria-labelledby="paper">
      <header className={classes['tools']}>
        <Link to={roomPath(contract.id, 'documents')}>{t('documents.all')}</Link>
        {readyOn === null ? null : (
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="print" size={16} />}
            onClick={() => window.print()}
          >
            {t('documents.print')}
          </Button>
        )}
      </header>
      <article className={classes['paper']}>
        <p className={classes['kind']}>{say(contract.programme.title)}</p>
        <h2 id="paper">{say(step.title)}</h2>
        <p className="muted">
          {contract.title}
          {readyOn === null ? null : ` · ${t('documents.readyOn', { date: longDate(readyOn, language) })}`}
        </p>
        {readyOn === null ? <Empty>{t('documents.toComeText')}</Empty> : null}
        {readyOn !== null && parts.length === 0 ? <Empty>{t('documents.empty')}</Empty> : null}
        {parts.map(({ title, text, content }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no names and never change places
          <section key={place}>
            {title ? <h3>{say(title)}</h3> : null}
            {text ? <p className={classes['text']}>{say(text)}</p> : null}
            <PaperPart content={content} contract={contract} />
          </section>
        ))}
      </article>
    </section>
  );
}
