import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useContract, useItems } from '../../api-client/contract.ts';
import { request } from '../../api-client/request.ts';
import { useSession } from '../../api-client/session.ts';
import type { Item, OpenItem } from '../../api-client/types.ts';
import { longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyHeader } from '../../ui/easy/easy-header.tsx';
import { Page } from '../../ui/page.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { AskForHelp } from '../acts/ask-for-help.tsx';
import { EvaluationFlow } from './evaluation-flow.tsx';
import classes from './review-page.module.css';

/** A review, alone on the page: to be answered from a telephone. */
export function ReviewPage() {
  const { t, say } = useWords();
  const { contract: id = '' } = useParams();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const name = query.get('item') ?? '';
  const contract = useContract(id);
  const items = useItems(id, contract.data?.my.coordinates ?? false);
  const item = items.data?.find((known): known is OpenItem => !known.private && known.id === name);
  const isMine = item?.mine ?? true;
  const leave = () => void navigate(isMine ? '/moi' : `/contrats/${id}`);
  return (
    <div className={classes['page']}>
      <EasyHeader
        title={t('review.place0')}
        onBack={leave}
        help={<AskForHelp contracts={contract.data ? [contract.data] : []} />}
      />
      {contract.isError ? <Trouble error={contract.error} retry={() => void contract.refetch()} /> : null}
      {items.isError ? <Trouble error={items.error} retry={() => void items.refetch()} /> : null}
      {!contract.data || items.isPending ? <Loading lines={5} /> : null}
      {contract.data && item ? (
        <Page title={say(item.step.title)} trail={contract.data.title}>
          <EvaluationFlow item={item} contract={contract.data} onCancel={leave} onDone={leave} />
        </Page>
      ) : null}
      {contract.data && items.data && !item ? <AlreadyAnswered contract={id} name={name} onBack={leave} /> : null}
    </div>
  );
}

/** A link that was used: what was answered and when, and the way to ask. */
function AlreadyAnswered({ contract, name, onBack }: { contract: string; name: string; onBack: () => void }) {
  const { t, language } = useWords();
  const me = useSession().data?.person ?? null;
  const closed = useQuery({
    queryKey: ['contract', contract, 'closed'],
    queryFn: () => request<{ items: Item[] }>(`/contracts/${contract}/items?of=me&open=false`),
  });
  const item = closed.data?.items.find((known): known is OpenItem => !known.private && known.id === name);
  const answer = item?.answers.find(({ by, for: whom }) => by.id === me?.id || whom?.id === me?.id);
  if (closed.isPending) return <Loading lines={2} />;
  return (
    <Page title={t(answer ? 'review.usedTitle' : 'review.goneTitle')}>
      <p className={classes['used']}>
        {answer ? t('review.used', { date: longDate(answer.on, language) }) : t('review.gone')}
      </p>
      <button type="button" className={classes['back']} onClick={onBack}>
        {t('review.backHome')}
      </button>
    </Page>
  );
}
