/** What a page that listens has heard so far, and the end of it. */
export type Listening = {
  status: number;
  heard: () => { event: string; data: Record<string, unknown> }[];
  beats: () => number;
  /** Resolves when the server has closed the stream. */
  closed: Promise<void>;
  leave(): void;
};

/** Listens as a page does, with the cookie of somebody. */
export async function listen(url: string, cookie: string, headers: Record<string, string> = {}): Promise<Listening> {
  const leaving = new AbortController();
  const answer = await fetch(`${url}/api/v1/events`, { headers: { cookie, ...headers }, signal: leaving.signal });
  let text = '';
  const closed = read(answer, (chunk) => (text += chunk));
  return {
    status: answer.status,
    heard: () => text.split('\n\n').flatMap(eventOf),
    beats: () => text.split('\n\n').filter((block) => block === ':').length,
    closed,
    leave: () => leaving.abort(),
  };
}

async function read(answer: Response, take: (chunk: string) => void): Promise<void> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const part = await reader?.read().catch(() => undefined);
    if (!part || part.done) return;
    take(part.value);
  }
}

function eventOf(block: string): { event: string; data: Record<string, unknown> }[] {
  const event = /^event: (.*)$/m.exec(block)?.[1];
  const data = /^data: (.*)$/m.exec(block)?.[1];
  return event === undefined || data === undefined ? [] : [{ event, data: JSON.parse(data) }];
}
