import { lazy, Suspense } from 'react';
import type { Contract, FormList } from '../../../api-client/types.ts';
import { withWords } from '../../../locales/areas.ts';
import { Loading } from '../../../ui/states.tsx';
import { ListEditor } from '../fields/list-editor.tsx';
import { RowList } from '../rows/row-list.tsx';
import { criteriaColumns } from './criteria-columns.ts';
import type { Way } from './criteria-editor.tsx';

/** Only lists that a review asks about need it. */
const CriteriaEditor = lazy(async () => ({
  default: (await withWords(['acts', 'criteria'], () => import('./criteria-editor.tsx'))).CriteriaEditor,
}));

const CriteriaRead = lazy(async () => ({
  default: (await withWords(['acts', 'criteria'], () => import('./criteria-read.tsx'))).CriteriaRead,
}));

type ListProps = { list: FormList; contract: Contract };

/** A list that people write together: criteria in their own words, and any other row by row. */
export function WrittenList({ list, contract, begun }: ListProps & { begun?: Way }) {
  const columns = criteriaColumns(list);
  if (columns === null) return <ListEditor list={list} contract={contract} />;
  return (
    <Suspense fallback={<Loading lines={3} />}>
      <CriteriaEditor list={list} columns={columns} contract={contract} {...(begun ? { begun } : {})} />
    </Suspense>
  );
}

/** The same to read. */
export function ReadList({ list, contract }: ListProps) {
  const columns = criteriaColumns(list);
  if (columns === null) return <RowList list={list} contract={contract} />;
  return (
    <Suspense fallback={<Loading lines={3} />}>
      <CriteriaRead list={list} columns={columns} contract={contract} />
    </Suspense>
  );
}
