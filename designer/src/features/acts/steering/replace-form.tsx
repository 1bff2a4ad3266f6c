import { useState } from 'react';
import type { Contract, Party } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { PersonField } from '../person-field.tsx';
import { because, ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

type ReplaceFormProps = SteeringProps & { contract: Contract; party: Party };

/** Gives a seat to somebody else: what is open moves with it, what was done stays (R29). */
export function ReplaceForm({ contract, party, ...props }: ReplaceFormProps) {
  const { t, say } = useWords();
  const [person, setPerson] = useState<string | null>(null);
  const words = { name: party.person?.name ?? '', role: say(party.role.title) };
  const seated = contract.parties.filter(({ role }) => role.id === party.role.id);
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t(party.person === null ? 'steering.fill.says' : 'steering.replace.says', words)}
      send={t(party.person === null ? 'steering.fill.send' : 'steering.replace.send')}
      ready={person !== null}
      make={(reason) => ({ type: 'replaceParty', seat: party.seat, person: person ?? '', ...because(reason) })}
    >
      <PersonField
        label={t('steering.replace.by')}
        value={person}
        onChange={setPerson}
        except={seated.flatMap((other) => other.person?.id ?? [])}
      />
    </ReasonAct>
  );
}
