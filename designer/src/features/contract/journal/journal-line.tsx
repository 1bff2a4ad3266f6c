import type { Contract, JournalLine } from '../../../api-client/types.ts';
import { timeIn } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { FileLink } from '../../../ui/file-link.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { useSentence } from '../use-sentence.tsx';
import classes from './journal.module.css';
import { iconOf } from './journal-kinds.ts';

type OneLineProps = { line: JournalLine; contract: Contract; onCorrect: () => void };

/** One line of the journal: at what time, what, in whose words, by whom, and for whom. */
export function OneLine({ line, contract, onCorrect }: OneLineProps) {
  const { t, language } = useWords();
  const sentence = useSentence();
  const { at, by, channel, text } = line;
  const isForAnother = by !== null && line.for !== null && line.for.id !== by.id;
  return (
    <>
      <time className={classes['time']} dateTime={new Date(at).toISOString()}>
        {timeIn(contract.timeZone, at, language)}
      </time>
      <span className={classes['knot']} data-what={line.what}>
        <Icon name={iconOf(line)} size={14} />
      </span>
      <div className={classes['words']}>
        <p>{sentence(line)}</p>
        {text === null ? null : <blockquote className={classes['text']}>{text}</blockquote>}
        {line.files.map((file) => (
          <p key={file.file}>
            <FileLink contract={contract.id} file={file} />
          </p>
        ))}
        {line.corrected ? (
          <p>
            <Pill kind="neutral" icon="pencil">
              {t('journal.corrected')}
            </Pill>
          </p>
        ) : null}
        <p className="small muted">
          {by === null
            ? null
            : isForAnother
              ? t('journal.byFor', {
                  by: by.name,
                  for: line.for?.name ?? '',
                  channel: channel === null ? '' : t(`channel.${channel}`),
                })
              : t('journal.by', { by: by.name })}
          {line.correctable ? (
            <button type="button" className={classes['correct']} onClick={onCorrect}>
              {t('correct.title')}
              <span className="hidden-words"> : {sentence(line)}</span>
            </button>
          ) : null}
        </p>
      </div>
      {by === null ? null : (
        <span className={classes['tile']}>
          <PersonTile name={by.name} />
        </span>
      )}
    </>
  );
}
