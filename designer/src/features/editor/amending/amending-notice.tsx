import { Link } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { Banner } from '../../../ui/banner.tsx';
import { amendmentsPath } from '../../amendments/amendments-path.ts';

import classes from '../frame/frame.module.css';

/** Whose contract is changed here, and that nothing changes before everybody concerned has said yes. */
export function AmendingNotice({ contract: { id, title } }: { contract: { id: string; title: string } }) {
  const { t } = useWords();
  return (
    <div className={classes['amending']}>
      <Banner
        kind="amended"
        title={t('amendment.drawing.whose', { title })}
        action={<Link to={amendmentsPath(id)}>{t('amendment.drawing.back')}</Link>}
      >
        {t('amendment.drawing.nothingYet')}
      </Banner>
    </div>
  );
}
