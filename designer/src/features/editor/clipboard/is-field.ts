/** Fields have a clipboard of their own: what is written in them is copied and pasted as text. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="combobox"], [role="dialog"]') !== null
  );
}
