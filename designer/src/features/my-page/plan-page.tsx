import { useNavigate } from 'react-router';
import { useContracts } from '../../api-client/contracts.ts';
import { useMyItems } from '../../api-client/my.ts';
import { useSession } from '../../api-client/session.ts';
import { dayAndMonth, longDate, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import box from '../../ui/easy/box.module.css';
import { EasyHeader } from '../../ui/easy/easy-header.tsx';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { AskForHelp } from './ask-for-help-later.tsx';
import { dayOfPage, keyOf } from './inbox.ts';
import page from './my-page.module.css';
import classes from './plan.module.css';

/** One page of paper: what to do, by when; large letters, no colour needed. */
export function PlanPage() {
  const { t, say, language } = useWords();
  const titleOf = useStepTitle();
  const navigate = useNavigate();
  const items = useMyItems();
  const contracts = useContracts();
  const me = useSession().data?.person ?? null;
  const inOrder = (items.data?.items ?? []).toSorted((one, other) => (one.days ?? 9_999) - (other.days ?? 9_999));
  return (
    <div className={page['easy']}>
      <EasyHeader
        title={t('my.plan.place')}
        onBack={() => void navigate('/moi')}
        help={<AskForHelp contracts={contracts.data ?? []} />}
      />
      <Page
        title={t('my.plan.title', { name: me?.name ?? '' })}
        actions={
          <button type="button" className={`${box['wide']} ${classes['print']}`} onClick={() => window.print()}>
            <EasyIcon name="print" /> {t('my.plan.print')}
          </button>
        }
      >
        <div className={classes['sheet']} data-read-aloud="yes">
          <p>{t('my.plan.on', { date: longDate(dayOfPage(inOrder, todayHere()), language) })}</p>
          {items.isError ? <Trouble error={items.error} retry={() => void items.refetch()} /> : null}
          {items.isPending ? <Loading lines={4} /> : null}
          {items.data && inOrder.length === 0 ? <p>{t('my.plan.nothing')}</p> : null}
          <ol className={classes['list']}>
            {inOrder.map((item) => (
              <li key={keyOf(item)}>
                <span className={classes['tick']} aria-hidden="true" />
                <div>
                  <b>{titleOf(item.step)}</b>
                  <p>
                    {item.due
                      ? t(item.step.kind === 'meeting' ? 'my.on' : 'my.before', {
                          date: dayAndMonth(item.due.on, language, item.today),
                        })
                      : t('my.noDate')}
                    {' · '}
                    {item.contract.title}
                  </p>
                  {item.step.plain ? <p>{say(item.step.plain)}</p> : null}
                </div>
              </li>
            ))}
          </ol>
          <p>{t('my.plan.cannot')}</p>
        </div>
      </Page>
    </div>
  );
}
