import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { PLAN_ROWS, planFor, type Because, type Situation } from '../../src/act/plan';

const ALL: Situation = {
  source: 'mailbox',
  account: 'office365',
  shared: false,
  nestedAuth: true,
  graphId: true,
  reportWindow: true,
  clientId: true,
  reportAddress: true,
  graphClosed: false,
};

const CASES: readonly (readonly [Because, Partial<Situation>])[] = [
  ['all-there', {}],
  ['brought', { source: 'brought', shared: true }],
  ['shared-mailbox', { shared: true, account: 'enterprise' }],
  ['on-premises', { account: 'enterprise', clientId: false }],
  ['personal-account', { account: 'outlookCom' }],
  ['personal-account', { account: 'gmail' }],
  ['not-set-up', { clientId: false, nestedAuth: false }],
  ['graph-closed', { graphClosed: true }],
  ['old-outlook', { nestedAuth: false }],
  ['no-mail-id', { graphId: false }],
  ['no-report-address', { reportAddress: false }],
];

describe('the plan', () => {
  test.each(CASES)('%s', (because, difference) => {
    expect(planFor({ ...ALL, ...difference }).because).toBe(because);
  });

  test('never offers Graph where a token cannot be had, and no window where there is none', () => {
    for (const [because, difference] of CASES) {
      const plan = planFor({ ...ALL, ...difference, reportWindow: false });
      expect(plan.report).not.toBe('window');
      if (because !== 'all-there' && because !== 'no-report-address') expect(plan.delete).toBe('words');
    }
  });

  test('works on a phone with a token, and has words without one', () => {
    const phone = { ...ALL, reportWindow: false };
    expect(planFor(phone)).toMatchObject({ report: 'graph', delete: 'graph' });
    expect(planFor({ ...phone, graphClosed: true })).toMatchObject({ report: 'words', delete: 'words' });
  });

  test('stands in docs/actions.md as it is in the code', () => {
    const lines = readFileSync(new URL('../../docs/actions.md', `file://${__filename}`), 'utf8').split('\n');
    const shown = lines.flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      return /^`[a-z-]+`$/.test(cells[2] ?? '') ? [[cells[2]?.slice(1, -1), cells[3], cells[4]]] : [];
    });
    expect(shown).toEqual(PLAN_ROWS.map(([because, , report, deletion]) => [because, report, deletion]));
  });
});
