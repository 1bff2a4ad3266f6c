import type { Asked } from './own-page.ts';
import { givesView } from './review.ts';
import { card, does, lookAs, open, type Someone } from './someone.ts';

/** Does one thing in the room of a contract: one's own, or somebody else's in their name. */
export async function actsInRoom(
  someone: Someone,
  contract: string,
  { step, verb, fill }: Asked,
  forName?: string,
): Promise<void> {
  const { page } = someone;
  const { t } = someone.words;
  const isMine = forName === undefined;
  const pressed = isMine ? t(`verb.${verb}`) : t([`verb.other.${verb}`, `verb.${verb}`]);
  const send = isMine ? t(`verb.do.${verb}`) : t([`verb.otherDo.${verb}`, `verb.do.${verb}`]);
  if (verb === 'evaluate') {
    await open(someone, contract);
    if (!isMine) await lookAs(someone, forName);
    await card(someone, step).first().getByRole('button', { name: pressed, exact: true }).click();
    return givesView(someone, send);
  }
  await does(someone, contract, {
    step,
    verb: pressed,
    send: verb === 'sign' && isMine ? t('sign.do') : send,
    ...(forName === undefined ? {} : { forName }),
    ...(fill ? { fill } : {}),
  });
  void page;
}
