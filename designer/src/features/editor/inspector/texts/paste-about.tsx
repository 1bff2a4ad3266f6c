import { useIsReadOnly } from '../../draft/editor-context.tsx';

/** What happens with cells that are pasted into a text; of no use where nothing can be. */
export function PasteAbout({ words }: { words: string }) {
  return useIsReadOnly() ? null : <p className="small muted">{words}</p>;
}
