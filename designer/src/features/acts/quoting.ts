/** A change that somebody proposed, and the words it answers. */
export type Quoted = { quote: string; change: string };

/** Longer quotes are cut: they recall what was said, they do not tell it again. */
const MOST_CHARACTERS = 200;
const CUT = '…';
/** A first line without words in quotes answers nothing: somebody wrote two lines. */
const QUOTED = /«.+»|“.+”/;

/** The words of a proposal: what it answers on the first line, what one changes after it. */
export function quoting(quote: string | undefined, change: string): string {
  if (quote === undefined) return change.trim();
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  const short = line.length > MOST_CHARACTERS ? cut(line) : line;
  return `${short}\n${change.trim()}`;
}

function cut(line: string): string {
  const rest = `${line.slice(0, MOST_CHARACTERS).trimEnd()}${CUT}`;
  const isOpen = (open: string, close: string) => rest.lastIndexOf(open) > rest.lastIndexOf(close);
  return isOpen('«', '»') ? `${rest}\u00a0»` : isOpen('“', '”') ? `${rest}”` : rest;
}

/** Reads a proposal again; null where the words answer nothing. */
export function readQuoted(text: string): Quoted | null {
  const [quote = '', ...rest] = text.split('\n');
  const change = rest.join('\n').trim();
  return !QUOTED.test(quote) || change === '' ? null : { quote: quote.trim(), change };
}
