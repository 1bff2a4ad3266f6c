import { addressOf } from '../api-client/files.ts';
import type { FileView } from '../api-client/types.ts';
import { useWords } from '../locales/use-words.ts';
import classes from './file-link.module.css';
import { Icon } from './icons.tsx';
import { useFileWords } from './use-file-words.ts';

/** A file by its name, to keep, with what it is and how large. Once erased it has no name, and opens nothing. */
export function FileLink({ contract, file }: { contract: string; file: FileView }) {
  const { t } = useWords();
  const wordsOf = useFileWords();
  if (file.name === null) return <span className="muted">{t('file.erased')}</span>;
  return (
    <span className={classes['link']}>
      <Icon name="document" size={16} />
      <a href={addressOf(contract, file)} download={file.name}>
        {file.name}
      </a>
      <span className={classes['about']}>{wordsOf(file)}</span>
    </span>
  );
}
