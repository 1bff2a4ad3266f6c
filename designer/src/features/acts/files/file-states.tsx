import type { ComponentType } from 'react';
import type { FileView } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { SAMPLE_CONTRACT } from '../samples.ts';
import { FileBox, type Shown } from './file-box.tsx';

const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOM3HH3PwAFtgKzWGJjYwAAAABJRU5ErkJggg==';
const photo = { name: 'atelier-cuisine.jpg', picture: PICTURE };
const paper: FileView = { file: 'b'.repeat(32), name: 'attestation.pdf', type: 'application/pdf', size: 1_240_000 };

const gone: FileView = { ...paper, name: null };
const nothing = () => {};

/** A field for a file, as it stands at one moment. */
function At({ shown, isWrong = false }: { shown: Shown; isWrong?: boolean }) {
  const { t, say } = useWords();
  return (
    <FileBox
      contract={SAMPLE_CONTRACT.id}
      label={say({ fr: 'Photo de l’atelier', en: 'Photo of the workshop' })}
      required
      error={isWrong ? t('upload.unfit.wrongType') : null}
      shown={shown}
      onChoose={nothing}
      onAgain={nothing}
      onTakeAway={nothing}
    />
  );
}

/** Each moment of a field for a file. */
export const fileStates: Record<string, ComponentType> = {
  'file-none': () => <At shown={{ is: 'none' }} />,
  'file-leaving': () => <At shown={{ is: 'leaving', part: 0.4, ...photo }} />,
  'file-given': () => (
    <At shown={{ is: 'given', file: { ...paper, name: photo.name, type: 'image/jpeg', size: 240_000 }, ...photo }} />
  ),
  'file-there': () => <At shown={{ is: 'there', file: paper, name: 'attestation.pdf', picture: null }} />,
  'file-erased': () => <At shown={{ is: 'there', file: gone, name: '', picture: null }} />,
  'file-waiting': () => <At shown={{ is: 'waiting', ...photo }} />,
  'file-refused': () => <At isWrong shown={{ is: 'refused', error: null, name: 'page.html', picture: null }} />,
};
