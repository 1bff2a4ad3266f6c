import { useState } from 'react';
import type { Contract, Party } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { PersonField } from '../person-field.tsx';
import { secondWay } from '../reach/ways.ts';
import { because, ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

type ReplaceFormProps = SteeringProps & { contract: Contract; party: Party };

/** Gives a seat to somebody else: what is open moves with it, what was done stays (R29). */
export function ReplaceForm({ contract, party, ...props }: ReplaceFormProps) {
  const { t, say } = useWords();
  const [person, setPerson] = useState<string | null>(null);
  const [hasSecond, setHasSecond] = useState(false);
  const words = { name: party.person?.name ?? '', role: say(party.role.title) };
  const seated = contract.parties.filter(({ role }) => role.id === party.role.id);
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t(party.person === null ? 'steering.fill.says' : 'steering.replace.says', words)}
      send={t(party.person === null ? 'steering.fill.send' : 'steering.replace.send')}
      ready={person !== null}
      make={(reason) => ({
        ...{ type: 'replaceParty', seat: party.seat, person: person ?? '' },
        ...secondWay(hasSecond),
        ...because(reason),
      })}
    >
      <PersonField
        contract={contract}
        label={t('steering.replace.by')}
        value={person}
        onChange={(picked, choice) => {
          setPerson(picked);
          setHasSecond(choice?.hasSecond === true);
        }}
        except={seated.flatMap((other) => other.person?.id ?? [])}
      />
    </ReasonAct>
  );
}
