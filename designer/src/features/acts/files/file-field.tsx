import { useSyncExternalStore } from 'react';
import { discardFile, sendFile } from '../../../api-client/files.ts';
import { isFile } from '../../../api-client/is-file.ts';
import type { FileView } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { wordsOf } from '../../../ui/states.tsx';
import { FileBox, type Shown } from './file-box.tsx';
import { prepare } from './prepare.ts';
import { saidInWords } from './said-in-words.ts';
import { tryLater } from './try-later.ts';
import { createUpload, isUpload, type Upload } from './upload.ts';

type FileFieldProps = {
  contract: string;
  label: string;
  required: boolean;
  error: string | null;
  /** A file that stands there, one on its way, or nothing. */
  value: unknown;
  onChange: (value: unknown) => void;
};

/** A file to choose, to photograph, to drop, to replace and to take away. It leaves as soon as it is chosen. */
export function FileField({ contract, value, onChange, error, ...field }: FileFieldProps) {
  const { t } = useWords();
  const upload = isUpload(value) ? value : null;
  const state = useSyncExternalStore(upload?.subscribe ?? nothingToHear, () => upload?.state() ?? null);
  const shown = shownOf(upload, state, isFile(value) ? value : null);
  const forget = () => {
    upload?.stop();
    if (state?.is === 'given') discardFile(contract, state.file);
  };
  const own = shown.is === 'refused' ? wordsOf(shown.error, t) : null;
  return (
    <FileBox
      {...field}
      contract={contract}
      shown={shown}
      error={own ?? error}
      onChoose={(file) => {
        forget();
        onChange(createUpload(contract, file, { prepare: saidInWords(prepare, t), send: sendFile, later: tryLater }));
      }}
      onAgain={() => upload?.again()}
      onTakeAway={() => {
        forget();
        onChange(null);
      }}
    />
  );
}

const nothingToHear = () => () => {};

function shownOf(upload: Upload | null, state: ReturnType<Upload['state']> | null, there: FileView | null): Shown {
  if (upload !== null && state !== null) return { ...state, name: upload.name, picture: upload.picture() };
  return there === null ? { is: 'none' } : { is: 'there', file: there, name: there.name ?? '', picture: null };
}
