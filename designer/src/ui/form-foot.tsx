import { Button } from '@mantine/core';
import { useWords } from '../locales/use-words.ts';

/** The foot of a form in a window of its own: send it, or go back and change nothing. */
export function FormFoot({ send, onBack }: { send: string; onBack: () => void }) {
  const { t } = useWords();
  return (
    <div className="row">
      <Button type="submit">{send}</Button>
      <Button variant="default" onClick={onBack}>
        {t('form.back')}
      </Button>
    </div>
  );
}
