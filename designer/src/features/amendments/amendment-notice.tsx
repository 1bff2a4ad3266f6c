import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useAmendments } from '../../api-client/amendments.ts';
import { useSession } from '../../api-client/session.ts';
import type { Amendment, Contract } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { useToday } from '../../ui/today.tsx';
import { amendmentsPath } from './amendments-path.ts';

/** A change is proposed: who still has to answer, until when, and the way to it. */
export function AmendmentNotice({ contract }: { contract: Contract }) {
  const open = useAmendments(contract.id).data?.open ?? null;
  return open === null ? null : <OpenNotice amendment={open} contract={contract} />;
}

/** The same, told of a change that is there. */
export function OpenNotice({ amendment, contract }: { amendment: Amendment; contract: Contract }) {
  const { t, say, language } = useWords();
  const today = useToday();
  const me = useSession().data?.person?.id;
  const waiting = amendment.concerned.filter(({ answer }) => answer === 'waiting');
  const isAsked = waiting.some(({ person }) => person !== null && person.id === me);
  const names = [...new Set(waiting.map(({ person, role }) => person?.name ?? say(role)))];
  return (
    <Banner
      kind="amended"
      title={t(isAsked ? 'amendment.notice.you' : 'amendment.notice.title')}
      action={
        <Button component={Link} to={amendmentsPath(contract.id)} size="xs" variant="default">
          {t(isAsked ? 'amendment.notice.answer' : 'amendment.notice.see')}
        </Button>
      }
    >
      {names.length === 0
        ? t('amendment.notice.all')
        : t('amendment.notice.waiting', {
            names: namesOf(names, language),
            count: names.length,
            date: dayAndMonth(amendment.until, language, today),
          })}
    </Banner>
  );
}

const MOST_NAMES = 3;

/** A few names, and how many others. */
function namesOf(names: readonly string[], language: string): string {
  const list = new Intl.ListFormat(language);
  if (names.length <= MOST_NAMES) return list.format(names);
  return `${names.slice(0, MOST_NAMES).join(', ')} +${names.length - MOST_NAMES}`;
}
