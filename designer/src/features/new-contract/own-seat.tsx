import { Button } from '@mantine/core';
import { useSession } from '../../api-client/session.ts';
import type { ProgrammeRole } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { type Casting, type Seat, seatToTake } from './casting.ts';

type OwnSeatProps = {
  roles: readonly ProgrammeRole[];
  casting: Casting;
  onSeat: (role: string, seats: Seat[]) => void;
};

/** Said before it is too late: whoever launches without a coordinating seat will look on. One press sits down. */
export function OwnSeat({ roles, casting, onSeat }: OwnSeatProps) {
  const { t, say } = useWords();
  const me = useSession().data?.person;
  const role = me ? seatToTake(roles, casting, me.id) : null;
  if (!me || role === null) return null;
  return (
    <div className="row">
      <span className="small muted">{t('newContract.withoutSeat')}</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => onSeat(role.id, [...(casting[role.id] ?? []), { person: me.id }])}
      >
        {t('newContract.takeSeat', { role: say(role.title) })}
      </Button>
    </div>
  );
}
