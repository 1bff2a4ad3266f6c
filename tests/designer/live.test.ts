import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { learnSeq } from '../../designer/src/api-client/known-seq.ts';
import { LOOK_AGAIN_MS, listenToNews } from '../../designer/src/api-client/live.ts';

class FakeStream extends EventTarget {
  readyState = 0;
  close(): void {
    this.readyState = 2;
  }
  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  breaks(isForGood = false): void {
    this.readyState = isForGood ? 2 : 0;
    this.dispatchEvent(new Event('error'));
  }
  tells(contract: string, seq: number): void {
    this.dispatchEvent(new MessageEvent('news', { data: JSON.stringify({ contract, seq }) }));
  }
}

function page() {
  const streams: FakeStream[] = [];
  const asked: string[] = [];
  let isHidden = false;
  const invalidateQueries = (filters?: { queryKey?: readonly unknown[]; predicate?: unknown }) => {
    asked.push(filters?.predicate ? 'calls' : (filters?.queryKey ?? []).join('/'));
    return Promise.resolve();
  };
  const open = () => {
    const stream = new FakeStream();
    streams.push(stream);
    return stream;
  };
  const news = listenToNews({ invalidateQueries }, { open, isHidden: () => isHidden });
  const hide = (hidden: boolean) => {
    isHidden = hidden;
    news.noteVisibility();
  };
  return { news, streams, asked, hide, last: () => streams.at(-1) as FakeStream };
}

describe('live screens', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('asks again for the contract the news is about and for the lists, once for news that comes together', () => {
    const { news, asked, last } = page();
    learnSeq('live-1', 4);
    learnSeq('live-2', 9);
    last().opens();
    last().tells('live-1', 5);
    last().tells('live-1', 6);
    last().tells('live-2', 9);
    jest.advanceTimersByTime(200);
    // What this page had seen already (its own act) is not asked again.
    expect(asked).toEqual(['contract/live-1', 'contracts', 'my', 'board']);
    news.close();
  });

  it('looks at most once a second while a contract lives through months at once, and misses nothing of it', () => {
    const { news, asked, last } = page();
    learnSeq('live-3', 0);
    last().opens();
    for (let seq = 1; seq <= 100; seq += 1) {
      last().tells('live-3', seq);
      jest.advanceTimersByTime(30);
    }
    jest.advanceTimersByTime(1_000);
    const looks = asked.filter((key) => key === 'contract/live-3').length;
    expect(looks).toBeGreaterThanOrEqual(3);
    expect(looks).toBeLessThanOrEqual(5);
    news.close();
  });

  it('asks again for calls and letters and for the day when one was noted elsewhere, and for no list beside', () => {
    const { news, asked, last } = page();
    last().opens();
    last().dispatchEvent(new MessageEvent('deliveries', { data: '{"contract":"live-4"}' }));
    last().dispatchEvent(new MessageEvent('deliveries', { data: 'null' }));
    jest.advanceTimersByTime(200);
    expect(asked).toEqual(['calls', 'contract/live-4/messages', 'board/today']);
    learnSeq('live-5', 0);
    last().tells('live-5', 1);
    jest.advanceTimersByTime(1_000);
    expect(asked.slice(3)).toEqual(['contract/live-5', 'contracts', 'my', 'board']);
    news.close();
  });

  it('says that it is lost only after a moment, looks every ten seconds meanwhile, and once when it is back', () => {
    const { news, asked, last } = page();
    last().opens();
    last().breaks();
    jest.advanceTimersByTime(1_000);
    expect(news.state()).toBe('on');
    jest.advanceTimersByTime(4_000);
    expect(news.state()).toBe('lost');
    expect(asked).toEqual([]);
    jest.advanceTimersByTime(LOOK_AGAIN_MS);
    expect(asked).toEqual(['contract', 'contracts', 'my', 'board']);
    last().opens();
    expect(news.state()).toBe('on');
    expect(asked).toHaveLength(8);
    jest.advanceTimersByTime(LOOK_AGAIN_MS * 3);
    expect(asked).toHaveLength(8);
    news.close();
  });

  it('opens a new stream, less and less often, when the browser gave up', () => {
    const { news, streams, last } = page();
    last().breaks(true);
    jest.advanceTimersByTime(2_000);
    expect(streams).toHaveLength(2);
    last().breaks(true);
    jest.advanceTimersByTime(2_000);
    expect(streams).toHaveLength(2);
    jest.advanceTimersByTime(2_000);
    expect(streams).toHaveLength(3);
    news.close();
  });

  it('lets go of its stream when nobody looks, and asks for everything when somebody looks again', () => {
    const { news, streams, asked, hide, last } = page();
    last().opens();
    hide(true);
    jest.advanceTimersByTime(60_000);
    expect(last().readyState).toBe(2);
    hide(false);
    expect(streams).toHaveLength(2);
    expect(asked).toEqual(['contract', 'contracts', 'my', 'board']);
    news.close();
  });

  it('asks for everything when it is told that something may have been missed, and forgets what it cannot read', () => {
    const { news, asked, last } = page();
    last().opens();
    last().dispatchEvent(new MessageEvent('news', { data: '{"contract":4}' }));
    last().dispatchEvent(new MessageEvent('news', { data: 'nonsense' }));
    jest.advanceTimersByTime(1_000);
    expect(asked).toEqual([]);
    last().dispatchEvent(new Event('resync'));
    expect(asked).toEqual(['contract', 'contracts', 'my', 'board']);
    news.close();
  });
});
