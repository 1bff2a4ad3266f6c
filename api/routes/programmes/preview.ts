import { z } from 'zod';
import { idSchema, outcomeSchema, plainDateSchema } from '#schema/primitives';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { compute } from '../../computing/compute.ts';
import { personRoute } from '../../http/route.ts';
import { previewView } from '../../presenters/preview.ts';
import { Problem } from '../../problem.ts';
import { findProgramme } from '../../programmes/find-programme.ts';
import { programmeParams } from './params.ts';

const behaviour = z.enum(['diligent', 'late', 'silent']);
const few = <T extends z.ZodType>(value: T) =>
  z.record(idSchema, value).refine((given) => Object.keys(given).length <= TEMPLATE_LIMITS.roles);

/** What a preview may be asked. Everything is bounded. */
const questionSchema = z.strictObject({
  opened: plainDateSchema,
  on: few(plainDateSchema).optional(),
  people: behaviour.optional(),
  roles: few(behaviour).optional(),
  answers: few(outcomeSchema).optional(),
});

/** The year of a programme before anything starts: every date, and why some were moved. A trial changes nothing. */
export const previewProgramme = personRoute({
  method: 'post',
  path: '/programmes/:programme/preview',
  action: 'programmes.preview',
  params: programmeParams,
  body: questionSchema,
  bodyLimit: 8_192,
  async handle({ ports: { store }, params, body }) {
    const { content } = await findProgramme(store, params.programme);
    const { opened, on = {}, people = 'diligent', roles = {}, answers = {} } = body;
    const assume = content.assume ?? {};
    const options = { opened, on, people, roles, answers, assume };
    const year = await compute('preview', { template: content, options });
    if (year.refusal !== null) throw new Problem(year.refusal.code, year.refusal.details);
    return { body: previewView(content, year) };
  },
});
