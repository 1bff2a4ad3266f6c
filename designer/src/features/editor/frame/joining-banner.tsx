import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../../../locales/use-words.ts';
import { Banner } from '../../../ui/banner.tsx';
import { later } from '../../../ui/later.tsx';
import { useJoining, useSaving } from '../draft/saving-context.tsx';

const ConflictsModal = later(async () => (await import('../versions/conflicts-modal.tsx')).ConflictsModal);

/** Somebody else changed the same draft: their changes are here too, and what both changed can be compared. */
export function JoiningBanner() {
  const { t } = useWords();
  const joining = useJoining();
  const saving = useSaving();
  const [isOpen, { open, close }] = useDisclosure(false);
  if (joining === null) return null;
  const { by, conflicts } = joining;
  return (
    <output>
      <Banner
        kind="soon"
        icon="people"
        title={t('editor.joined', { who: by })}
        action={
          <span className="row">
            {conflicts.length === 0 ? null : (
              <Button size="xs" onClick={open}>
                {t('editor.compare')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={saving.dismiss}>
              {t('editor.joinedSeen')}
            </Button>
          </span>
        }
      >
        {conflicts.length === 0 ? t('editor.joinedAll') : t('editor.joinedBut', { count: conflicts.length })}
      </Banner>
      {isOpen ? <ConflictsModal by={by} conflicts={conflicts} onClose={close} /> : null}
    </output>
  );
}
