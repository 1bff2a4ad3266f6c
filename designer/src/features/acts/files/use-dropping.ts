import { type RefObject, useEffect, useRef, useState } from 'react';

/** A file may be dropped on something; says whether one is held over it now. Buttons beside it do the same. */
export function useDropping(box: RefObject<HTMLElement | null>, onDrop: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const away = () => setOver(false);
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) drop.current(file);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', away);
    element.addEventListener('drop', dropped);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', away);
      element.removeEventListener('drop', dropped);
    };
  }, [box]);
  return isOver;
}
