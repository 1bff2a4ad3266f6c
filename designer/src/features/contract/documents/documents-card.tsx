import { Link } from 'react-router';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { roomPath } from '../room/room-places.ts';
import { PapersSheet } from './papers-sheet.tsx';

/** The documents of a contract, in few words; their page has the rest. */
export function DocumentsCard({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const link = <Link to={roomPath(contract.id, 'documents')}>{t('documents.all')}</Link>;
  return <PapersSheet contract={contract} link={link} />;
}
