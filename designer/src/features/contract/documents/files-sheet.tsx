import { useFiles } from '../../../api-client/files.ts';
import type { Contract, FileLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { FileLink } from '../../../ui/file-link.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
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
      {files.data ? <FileLines files={files.data} contract={contract.id} /> : null}
    </section>
  );
}

/** Each file with what it is for, and who gave it. */
export function FileLines({ files, contract }: { files: readonly FileLine[]; contract: string }) {
  const { t, say } = useWords();
  if (files.length === 0) return <Empty>{t('documents.noFiles')}</Empty>;
  return (
    <ul>
      {files.map((file) => (
        <li key={`${file.file}/${say(file.title)}`} className={classes['paper']}>
          <span className={classes['words']}>
            <FileLink contract={contract} file={file} />
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
        </li>
      ))}
    </ul>
  );
}
