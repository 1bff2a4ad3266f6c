/** Whether an e-mail address can be one; none is fine. The server reads it again. */
export function isEmail(text: string): boolean {
  return text.trim() === '' || /^[^\s<>(),;@]+@[^\s<>(),;@]+\.[^\s<>(),;@]+$/.test(text.trim());
}

/** Whether a telephone number can be one, as people write them; none is fine. */
export function isPhone(text: string): boolean {
  return text.trim() === '' || /^\+?[0-9 .()-]{6,25}$/.test(text.trim());
}

/** What is written in a field of a form; nothing where it was left empty. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Whether a reminder may take a second way to somebody, as an act that seats them says it (R43). */
export function secondWay(hasSecond: boolean): { secondChannel?: true } {
  return hasSecond ? { secondChannel: true } : {};
}
