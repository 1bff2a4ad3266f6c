import type { Contract, FormList } from '../../../api-client/types.ts';
import { withWords } from '../../../locales/areas.ts';
import { later } from '../../../ui/later.tsx';
import { Loading } from '../../../ui/states.tsx';
import { ListEditor } from '../fields/list-editor.tsx';
import { RowList } from '../rows/row-list.tsx';
import { criteriaColumns } from './criteria-columns.ts';
import type { Way } from './criteria-editor.tsx';

/** Only lists that a review asks about need it. */
const CriteriaEditor = later(
  async () => (await withWords(['acts', 'criteria'], () => import('./criteria-editor.tsx'))).CriteriaEditor,
  <Loading lines={3} />,
);

const CriteriaRead = later(
  async () => (await withWords(['acts', 'criteria'], () => import('./criteria-read.tsx'))).CriteriaRead,
  <Loading lines={3} />,
);

type ListProps = { list: FormList; contract: Contract };

/** A list that people write together: criteria in their own words, and any other row by row. */
export function WrittenList({ list, contract, begun }: ListProps & { begun?: Way }) {
  const columns = criteriaColumns(list);
  if (columns === null) return <ListEditor list={list} contract={contract} />;
  return <CriteriaEditor list={list} columns={columns} contract={contract} {...(begun ? { begun } : {})} />;
}

/** The same to read. */
export function ReadList({ list, contract }: ListProps) {
  const columns = criteriaColumns(list);
  if (columns === null) return <RowList list={list} contract={contract} />;
  return <CriteriaRead list={list} columns={columns} contract={contract} />;
}
