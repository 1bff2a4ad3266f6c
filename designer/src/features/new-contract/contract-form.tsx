import { type FormEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { PersonChoice, Programme } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { AfterPaint } from '../../ui/after-paint.tsx';
import { useStable } from '../../ui/use-stable.ts';
import { AllDates } from './all-dates.tsx';
import type { Seat } from './casting.ts';
import classes from './contract-form.module.css';
import { EMPTY_FORM, type Form, faultsOf, isBegun, openedOn, type Value } from './form.ts';
import { LaunchFoot } from './launch-foot.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { OpeningField } from './opening-fields.tsx';
import { OwnSeat } from './own-seat.tsx';
import { PlaceAndVersion } from './place-and-version.tsx';
import { RoleCard } from './role-card.tsx';
import { RolesComing } from './roles-coming.tsx';
import { TitleField } from './title-field.tsx';
import { useStarting } from './use-starting.ts';

type ContractFormProps = {
  programme: Programme;
  people: readonly PersonChoice[];
  onVersion: (version: number) => void;
  /** The draft one goes on with. */
  draft: { id: string; form: Form } | null;
};

const NOBODY: readonly Seat[] = [];

/** The title, the people in their roles, what is known already; beside them, every date. Then it is launched. */
export function ContractForm({ programme, people, draft, onVersion }: ContractFormProps) {
  const { t } = useWords();
  const [form, setForm] = useState<Form>(draft?.form ?? EMPTY_FORM);
  const [isChecked, setChecked] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const starting = useStarting(programme, draft?.id ?? null);
  const keep = useStable(() => starting.keep(form));
  const change = useCallback((part: Partial<Form>) => setForm((before) => ({ ...before, ...part })), []);
  const entitle = useCallback((title: string) => change({ title }), [change]);
  const seat = useCallback(
    (role: string, seats: Seat[]) =>
      setForm((before) => ({ ...before, casting: { ...before.casting, [role]: seats } })),
    [],
  );
  // What is pressed or written shows at once; the dates, which are a page of their own, follow.
  const dated = useDeferredValue(useUntitled(form));
  const faults = faultsOf(programme, form);
  const write = useCallback(
    (id: string, value: Value | null) =>
      setForm((before) => {
        const { [id]: _before, ...others } = before.fields;
        return { ...before, fields: value === null ? others : { ...others, [id]: value } };
      }),
    [],
  );
  const launch = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (faults.length === 0) return starting.launch(form);
    place.current?.querySelector<HTMLElement>(`[data-fault="${faults[0]}"]`)?.focus();
  };
  return (
    <form ref={place} onSubmit={launch} noValidate className={classes['form']}>
      <LeaveQuestion
        isBegun={isBegun(form) && !starting.isOver && JSON.stringify(form) !== JSON.stringify(draft?.form)}
        keep={faults.length === 0 ? keep : null}
      />
      <div className={classes['main']}>
        <section className="sheet">
          <div className="sheet-body stack">
            <TitleField value={form.title} isMissing={isChecked && faults.includes('title')} onChange={entitle} />
            <PlaceAndVersion
              programme={programme}
              territory={form.territory}
              goodFriday={form.goodFriday}
              onPlace={change}
              onVersion={onVersion}
            />
          </div>
        </section>
        <section className="sheet" aria-labelledby="people">
          <header>
            <h2 id="people">{t('newContract.people')}</h2>
          </header>
          <div className="sheet-body stack">
            <p className="small muted">{t('newContract.peopleHelp')}</p>
            <div className={classes['roles']}>
              <AfterPaint fallback={<RolesComing roles={programme.roleList} />}>
                {programme.roleList.map((role) => (
                  <RoleCard
                    key={role.id}
                    role={role}
                    people={people}
                    value={form.casting[role.id] ?? NOBODY}
                    onChange={seat}
                    isChecked={isChecked}
                  />
                ))}
              </AfterPaint>
            </div>
            <OwnSeat roles={programme.roleList} casting={form.casting} onSeat={seat} />
          </div>
        </section>
        {programme.fieldList.length > 0 ? (
          <section className="sheet" aria-labelledby="known">
            <header>
              <h2 id="known">{t('newContract.known')}</h2>
            </header>
            <div className="sheet-body stack">
              <p className="small muted">{t('newContract.knownHelp')}</p>
              <div className={classes['roles']}>
                {programme.fieldList.map((field) => (
                  <OpeningField key={field.id} field={field} value={form.fields[field.id]} onWrite={write} />
                ))}
              </div>
            </div>
          </section>
        ) : null}
      </div>
      <div className={classes['dates']}>
        <AllDates programme={programme} form={dated} />
      </div>
      <LaunchFoot
        rehearsal={form.rehearsal}
        startsOn={openedOn(form)}
        missing={isChecked ? faults.length : 0}
        mayKeep={faults.length === 0}
        stage={starting.stage}
        error={starting.error}
        onChange={change}
        onKeep={keep}
      />
    </form>
  );
}

/** What the dates depend on: they stay as they are while the title is typed. */
function useUntitled({ rehearsal, startsOn, casting, fields, territory, goodFriday }: Form): Form {
  return useMemo(
    () => ({ title: '', rehearsal, startsOn, casting, fields, territory, goodFriday }),
    [rehearsal, startsOn, casting, fields, territory, goodFriday],
  );
}
