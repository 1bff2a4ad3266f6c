import { useSession } from '../../../api-client/session.ts';
import { useVersions } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { NextVersionButton } from './next-version-button.tsx';
import { PublishedNotice } from './published-notice.tsx';

/** Why a version cannot be changed, by what is known of it; and for whoever draws templates, the way to change it all the same. */
export function VersionBanner({ programme, number }: { programme: string; number: number }) {
  const { language } = useWords();
  const duties = useSession().data?.person?.duties ?? [];
  const version = useVersions(programme).data?.find((known) => known.number === number);
  const when =
    version === undefined ? null : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(version.publishedAt);
  return (
    <PublishedNotice
      number={number}
      when={when}
      running={version?.running ?? 0}
      action={duties.length > 0 ? <NextVersionButton programme={programme} number={number} /> : null}
    />
  );
}
