import { Button } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { Banner } from '../../../ui/banner.tsx';
import { useJoining, useSaving } from '../draft/saving-context.tsx';

/** Somebody else changed the same draft: their changes are here too. */
export function JoiningBanner() {
  const { t } = useWords();
  const joining = useJoining();
  const saving = useSaving();
  if (joining === null) return null;
  return (
    <Banner
      kind="soon"
      icon="people"
      title={t('editor.joined', { who: joining.by })}
      action={
        <Button size="xs" variant="default" onClick={saving.dismiss}>
          {t('editor.joinedSeen')}
        </Button>
      }
    >
      {joining.conflicts.length === 0
        ? t('editor.joinedAll')
        : t('editor.joinedBut', { count: joining.conflicts.length })}
    </Banner>
  );
}
