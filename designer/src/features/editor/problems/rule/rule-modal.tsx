import { Modal } from '@mantine/core';
import { ruleOf } from '#engine/lint/words';
import { useWords } from '../../../../locales/use-words.ts';
import { RuleExplained } from './rule-explained.tsx';

/** A rule explained over the template, so that nobody leaves what they were drawing. */
export function RuleModal({ code, onClose }: { code: string; onClose: () => void }) {
  const { t, say } = useWords();
  const rule = ruleOf(code);
  if (!rule) return null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(rule.title)}
      size="xl"
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <RuleExplained rule={rule} />
    </Modal>
  );
}
