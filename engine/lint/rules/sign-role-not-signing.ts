import type { Finding, Rule } from '../rule.ts';

/** The order of signatures and the vetoes are about people who sign. */
export const signRoleNotSigning: Rule = {
  code: 'SIGN_ROLE_NOT_SIGNING',
  severity: 'warning',
  title: { fr: 'Rôle qui ne signe pas', en: 'Role that does not sign' },
  messages: {
    fr: 'Dans « {step} », le rôle « {role} » a un rang ou un veto, mais il ne signe pas.',
    en: 'In “{step}”, the role “{role}” has a rank or a veto, but does not sign.',
  },
  why: { fr: 'Ce rang ou ce veto ne servirait jamais.', en: 'That rank or veto would never be used.' },
  repair: {
    fr: 'Ajoutez ce rôle à qui signe, ou retirez-le de là.',
    en: 'Add the role to those who sign, or take it out.',
  },
  check: ({ steps, roles }) =>
    steps.flatMap(({ node, at, path }): Finding[] => {
      if (node.kind !== 'sign') return [];
      const lines = node.who ?? [];
      const signs = (role: string) =>
        lines.some((line) => !('role' in line || 'kind' in line)) ||
        lines.some(
          (line) => ('role' in line && line.role === role) || ('kind' in line && line.kind === roles.get(role)?.kind),
        );
      return (['order', 'veto'] as const).flatMap((key) =>
        (node[key] ?? []).flatMap((role, ix): Finding[] => {
          if (!roles.has(role) || signs(role)) return [];
          const fix = [{ op: 'remove' as const, path: [...path, key, ix] }];
          return [{ at: { ...at, key: `${key}.${ix}` }, params: { step: node.id, role }, fix }];
        }),
      );
    }),
};
