import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Contract, OwnThing, Titled } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { ActBox } from '../act-box.tsx';
import type { SteeringProps } from '../steering/steering-menu.tsx';
import { Cells } from './cells.tsx';
import classes from './sharing.module.css';

/** Shares one private thing, and nothing else, with roles that one picks, for a purpose, until it is taken back (P2). */
export function ShareForm({ contract, thing, ...ends }: SteeringProps & { contract: Contract; thing: OwnThing }) {
  const { t, say } = useWords();
  const [roles, setRoles] = useState<string[]>([]);
  const [purpose, setPurpose] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const known = rolesAt(contract);
  const offered = known.filter(({ id }) => !thing.seenBy.includes(id));
  const readers = known.filter(({ id }) => [...thing.seenBy, ...roles].includes(id)).map(({ title }) => say(title));
  return (
    <ActBox
      {...ends}
      plain
      contract={contract.id}
      send={t('share.send')}
      ready={roles.length > 0 && purpose.trim() !== ''}
      build={async (keep) => ({
        ...{ type: 'share', what: thing.what, with: roles, purpose: await keep(purpose.trim()) },
        ...(until === null ? {} : { until }),
      })}
    >
      <p>{t('share.says')}</p>
      <Cells cells={thing.cells} contract={contract.id} />
      <Checkbox.Group label={t('share.with')} value={roles} onChange={setRoles} required>
        <Stack gap={8} mt={6}>
          {offered.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={say(title)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={t('share.purpose')}
        description={t('share.purposeHelp')}
        value={purpose}
        required
        autosize
        minRows={2}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <DateInput
        label={t('share.lastDay')}
        description={t('share.lastDayHelp')}
        value={until}
        onChange={setUntil}
        min={contract.today}
      />
      <p className={classes['who']} aria-live="polite">
        <Icon name="private" size={18} />
        <span>{readers.length === 0 ? t('share.onlyYou') : t('share.seenBy', { roles: readers.join(', ') })}</span>
      </p>
    </ActBox>
  );
}

/** The roles of the table, each once, in the order of the programme. */
function rolesAt({ parties }: Contract): Titled[] {
  return [...new Map(parties.map(({ role }) => [role.id, role])).values()];
}
