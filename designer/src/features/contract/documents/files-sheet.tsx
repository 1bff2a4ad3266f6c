import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFiles } from '../../../api-client/files.ts';
import type { Contract, FileLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { FileLink } from '../../../ui/file-link.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { EraseForm } from '../../acts/files/erase-form.tsx';
import { ActDialog } from '../../acts/steering/act-dialog.tsx';
import classes from './documents.module.css';

/** The files that people gave and that stand in the contract now. */
export function FilesSheet({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const files = useFiles(contract.id);
  return (
    <section className="sheet" aria-labelledby="files">
      <header>
        <h2 id="files">{t('documents.files')}</h2>
      </header>
      {files.isError ? <Trouble error={files.error} retry={() => void files.refetch()} /> : null}
      {files.isPending ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      {files.data ? <FileLines files={files.data} contract={contract} /> : null}
    </section>
  );
}

/** Each file with what it is for, and who gave it; what it holds may be erased by whoever may. */
export function FileLines({ files, contract }: { files: readonly FileLine[]; contract: Contract }) {
  const { t, say } = useWords();
  const [erasing, setErasing] = useState<FileLine | null>(null);
  const close = () => setErasing(null);
  if (files.length === 0) return <Empty>{t('documents.noFiles')}</Empty>;
  return (
    <>
      <ul>
        {files.map((file) => (
          <li key={`${file.file}/${say(file.title)}`} className={classes['paper']}>
            <span className={classes['words']}>
              <FileLink contract={contract.id} file={file} />
              <span className="small muted">
                {[
                  ...(file.list === null ? [] : [say(file.list)]),
                  say(file.title),
                  t('documents.givenBy', { name: file.by.name }),
                  ...(file.of === null || file.of.id === file.by.id
                    ? []
                    : [t('documents.forWhom', { name: file.of.name })]),
                ].join(' · ')}
              </span>
            </span>
            {file.mayErase ? (
              <Button
                variant="default"
                onClick={() => setErasing(file)}
                aria-label={t('eraseFile.openNamed', { name: file.name ?? '' })}
              >
                {t('eraseFile.open')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {erasing === null ? null : (
        <ActDialog title={t('eraseFile.title')} onClose={close}>
          <EraseForm contract={contract} file={erasing} onCancel={close} onDone={close} />
        </ActDialog>
      )}
    </>
  );
}
