import { useNavigate } from 'react-router';
import { useContracts } from '../../api-client/contracts.ts';
import { useReminders } from '../../api-client/my.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyHeader } from '../../ui/easy/easy-header.tsx';
import { Page } from '../../ui/page.tsx';
import { Loading, Trouble, wordsOf } from '../../ui/states.tsx';
import { AskForHelp } from './ask-for-help-later.tsx';
import page from './my-page.module.css';
import { ChannelsBox } from './reminders/channels-box.tsx';
import { MessageBox } from './reminders/message-box.tsx';
import { PartBox } from './reminders/part-box.tsx';
import { SilenceBox } from './reminders/silence.tsx';
import { useChoice } from './reminders/use-choice.ts';
import { WeekBox } from './reminders/week-box.tsx';

/** How one is told of things: by which channels, when, how often at most, and silence for a while. All is one's own choice. */
export function RemindersPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const reminders = useReminders();
  const contracts = useContracts();
  const { choose, trouble } = useChoice();
  const { data } = reminders;
  return (
    <div className={page['easy']}>
      <EasyHeader
        title={t('reminders.place')}
        onBack={() => void navigate('/moi')}
        help={<AskForHelp contracts={contracts.data ?? []} />}
      />
      <Page title={t('reminders.title')}>
        <div className={page['columns']} data-read-aloud="yes">
          <div className={page['main']}>
            <p className={page['lead']}>{t('reminders.lead')}</p>
            {reminders.isError ? <Trouble error={reminders.error} retry={() => void reminders.refetch()} /> : null}
            {reminders.isPending ? <Loading lines={3} /> : null}
            {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
            {data ? (
              <>
                <ChannelsBox choice={data} onChoose={choose} />
                <PartBox choice={data} onChoose={choose} />
                <WeekBox choice={data} onChoose={choose} />
              </>
            ) : null}
            <SilenceBox silences={data?.silences} hasMore={data?.more ?? false} />
          </div>
          <div className={page['aside']}>{data?.message ? <MessageBox message={data.message} /> : null}</div>
        </div>
      </Page>
    </div>
  );
}
