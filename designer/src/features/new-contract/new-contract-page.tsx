import { useSearchParams } from 'react-router';
import { useDraft } from '../../api-client/contracts.ts';
import { usePeople, useProgramme, useProgrammes } from '../../api-client/programmes.ts';
import { useWords } from '../../locales/use-words.ts';
import { Page } from '../../ui/page.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { prepareYears } from '../../ui/year/ask-years.ts';
import { ContractForm } from './contract-form.tsx';
import { formOfDraft } from './form.ts';
import { ProgrammeChoice } from './programme-choice.tsx';

prepareYears();

/** A new contract: its programme, its title, its people, and every date before anybody is asked anything. */
export function NewContractPage() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const draftId = search.get('brouillon');
  const draft = useDraft(draftId);
  const programmes = useProgrammes();
  const people = usePeople();
  const chosen = draft.data?.programme ?? search.get('programme');
  const asked = Number(search.get('version'));
  const version = asked > 0 ? asked : (draft.data?.version ?? null);
  const programme = useProgramme(chosen, version);
  const needed = [programmes, people, ...(draftId === null ? [] : [draft]), ...(chosen === null ? [] : [programme])];
  const failed = needed.find(({ isError }) => isError);
  return (
    <Page title={t(draftId === null ? 'newContract.title' : 'newContract.resume')}>
      {failed ? <Trouble error={failed.error} retry={() => void failed.refetch()} /> : null}
      {!failed && needed.some(({ isPending }) => isPending) ? <Loading lines={6} /> : null}
      {programmes.data && (draftId === null || draft.data) ? (
        <div className="stack">
          <section className="sheet" aria-labelledby="programme">
            <header>
              <h2 id="programme">{t('newContract.programme')}</h2>
            </header>
            <div className="sheet-body">
              <ProgrammeChoice
                programmes={programmes.data}
                value={chosen}
                onChange={(id) => setSearch({ programme: id }, { replace: true })}
              />
            </div>
          </section>
          {programme.data?.id === chosen && people.data ? (
            <ContractForm
              key={`${programme.data.id}/${draftId ?? ''}`}
              programme={programme.data}
              people={people.data}
              onVersion={(number) =>
                setSearch(
                  (before) => {
                    before.set('version', String(number));
                    return before;
                  },
                  { replace: true, preventScrollReset: true },
                )
              }
              draft={draft.data ? { id: draft.data.id, form: formOfDraft(draft.data) } : null}
            />
          ) : null}
        </div>
      ) : null}
    </Page>
  );
}
