const LINK = /\bhttps?:\/\/[^\s<>"]+/giu;

/**
 * Words that somebody else wrote, as they may stand in a message: nothing invisible, nothing that turns the order of
 * letters round, and a link whose host is written in letters that look like others shows what it really is.
 */
export function plainWords(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replaceAll(LINK, honestLink);
}

/** The same on one line: a name, the title of a step. */
export function plainLine(text: string): string {
  return plainWords(text).replaceAll(/\s*\n\s*/g, ' ');
}

/** "https://trаme.fr" with a Cyrillic a is "https://xn--trme-63d.fr". */
function honestLink(link: string): string {
  const host = /^[^/]*\/\/[^/?#]*/.exec(link)?.[0] ?? '';
  if (!/[^\x20-\x7e]/.test(host) || !URL.canParse(link)) return link;
  const { protocol, host: real } = new URL(link);
  return `${protocol}//${real}${link.slice(host.length)}`;
}
