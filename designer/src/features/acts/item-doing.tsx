import { type ComponentType } from 'react';
import type { Verb } from '#schema/vocabulary';
import type { Contract, OpenItem } from '../../api-client/types.ts';
import { later } from '../../ui/later.tsx';
import { Loading } from '../../ui/states.tsx';
import { ActForm } from './act-form.tsx';
import type { AsideFormProps } from './aside-form.ts';
import { CannotForm } from './cannot/cannot-form.tsx';
import { DelegateForm } from './hands/delegate-form.tsx';
import type { Aside } from './hands/hands-of.ts';
import { TakeBackForm } from './hands/take-back-form.tsx';
import { StartServiceForm } from './services/start-service-form.tsx';
import { SignDialog } from './sign/sign-dialog.tsx';

/** Giving one's view is a walk of its own, one criterion a screen. */
const EvaluationFlow = later(
  async () => (await import('../evaluations/evaluation-flow.tsx')).EvaluationFlow,
  <Loading lines={3} />,
);

/** What somebody is about to do with one thing: a verb, something around it, or to say that they cannot. */
export type Doing = Verb | Aside | 'cannot';

const ASIDE_FORMS: Record<Aside, ComponentType<AsideFormProps>> = {
  startService: StartServiceForm,
  delegate: DelegateForm,
  takeBack: TakeBackForm,
};

type ItemDoingProps = {
  doing: Doing;
  item: OpenItem;
  contract: Contract;
  onCannot: () => void;
  onCancel: () => void;
  onDone: () => void;
};

/** The form of what somebody picked, the same wherever they picked it: in the room of the contract or on their own page. */
export function ItemDoing({ doing, onCannot, ...shared }: ItemDoingProps) {
  if (doing === 'cannot') return <CannotForm {...shared} />;
  if (doing === 'sign') return <SignDialog {...shared} onCannot={onCannot} />;
  if (doing === 'evaluate') return <EvaluationFlow {...shared} />;
  if (isAside(doing)) {
    const Form = ASIDE_FORMS[doing];
    return <Form key={doing} {...shared} />;
  }
  return <ActForm key={doing} verb={doing} {...shared} />;
}

function isAside(doing: Exclude<Doing, 'cannot'>): doing is Aside {
  return doing in ASIDE_FORMS;
}
