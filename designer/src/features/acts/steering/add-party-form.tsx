import { Select } from '@mantine/core';
import { useState } from 'react';
import { useProgramme } from '../../../api-client/programmes.ts';
import type { Contract, ProgrammeRole } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import { PersonField } from '../person-field.tsx';
import { secondWay } from '../reach/ways.ts';
import type { SteeringProps } from './steering-menu.tsx';

/** Somebody joins the table, in a role that has room (R31). */
export function AddPartyForm({ contract, ...props }: SteeringProps & { contract: Contract }) {
  const { t, say } = useWords();
  const programme = useProgramme(contract.programme.id);
  const [role, setRole] = useState<string | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const [hasSecond, setHasSecond] = useState(false);
  const seated = (id: string) =>
    contract.parties.filter((party) => party.role.id === id && party.person !== null).length;
  const isVacant = (id: string) => contract.parties.some((party) => party.role.id === id && party.person === null);
  const hasRoom = ({ id, min, max, recruitedDuring }: ProgrammeRole) =>
    seated(id) < max && (recruitedDuring || seated(id) < min || isVacant(id));
  const roles = (programme.data?.roleList ?? []).filter(hasRoom);
  return (
    <ActBox
      {...props}
      plain
      contract={contract.id}
      send={t('steering.addParty.send')}
      ready={role !== null && person !== null}
      build={async () => ({ type: 'addParty', role: role ?? '', person: person ?? '', ...secondWay(hasSecond) })}
    >
      <p>{t('steering.addParty.says')}</p>
      <Select
        label={t('steering.addParty.role')}
        data={roles.map(({ id, title, max }) => ({
          value: id,
          label: t('steering.addParty.room', { role: say(title), taken: seated(id), max }),
        }))}
        value={role}
        onChange={setRole}
        required
      />
      <PersonField
        contract={contract}
        label={t('steering.addParty.person')}
        value={person}
        onChange={(picked, choice) => {
          setPerson(picked);
          setHasSecond(choice?.hasSecond === true);
        }}
        except={contract.parties.flatMap((party) => (party.role.id === role && party.person ? [party.person.id] : []))}
      />
    </ActBox>
  );
}
