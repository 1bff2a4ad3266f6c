import { useSearchParams } from 'react-router';
import { useProgramme, useProgrammes } from '../../api-client/programmes.ts';
import { useWords } from '../../locales/use-words.ts';
import { Page } from '../../ui/page.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { ContractForm } from './contract-form.tsx';
import { ProgrammePicker } from './programme-picker.tsx';

/** A new contract: its programme, its title, its people. */
export function NewContractPage() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const programmes = useProgrammes();
  const chosen = search.get('programme');
  const programme = useProgramme(chosen);
  return (
    <Page title={t('newContract.title')}>
      {programmes.isError ? <Trouble error={programmes.error} retry={() => void programmes.refetch()} /> : null}
      {programmes.isPending ? <Loading /> : null}
      {programmes.data ? (
        <div className="stack">
          <ProgrammePicker
            programmes={programmes.data}
            value={chosen}
            onChange={(id) => setSearch(id === null ? {} : { programme: id }, { replace: true })}
          />
          {programme.isError ? <Trouble error={programme.error} /> : null}
          {programme.data ? <ContractForm key={programme.data.id} programme={programme.data} /> : null}
        </div>
      ) : null}
    </Page>
  );
}
