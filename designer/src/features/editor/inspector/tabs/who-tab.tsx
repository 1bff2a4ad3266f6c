import type { ComponentType } from 'react';
import type { Who } from '#schema/template';
import { PARTICIPATION_LEVELS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChipChoice } from '../../controls/chip-choice.tsx';
import { Section } from '../../controls/section.tsx';
import { EachEditor } from '../flow/each-editor.tsx';
import { WhoLines } from '../people/who-lines.tsx';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';

type WhoTabProps = { People: ComponentType | undefined; nobodyDoes: boolean };

/** Who does it, how far they decide, and whether it is repeated for each of several. */
export function WhoTab({ People, nobodyDoes }: WhoTabProps) {
  const { t } = useWords();
  const slot = useSlots();
  const { each, completes, who } = useStep();
  return (
    <>
      {People === undefined ? null : <People />}
      {nobodyDoes && who === undefined ? null : <WhoLines slot={slot<Who[]>('who', t('inspector.whoDoes'))} />}
      <ChipChoice
        slot={slot<string>('participation', t('inspector.access.participation'))}
        none={t('inspector.access.notSaid')}
        choices={PARTICIPATION_LEVELS.map((level) => ({ value: level, label: t(`inspector.access.level.${level}`) }))}
      />
      <Section title={t('inspector.each.title')} isOpen={each !== undefined || completes !== undefined}>
        <EachEditor />
      </Section>
    </>
  );
}
