import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '暗号資産で払え', truth: '払っても、何も終わりません。払う人だと知られ、次の要求が来ることがあります。' },
  en: { name: 'Pay in cryptocurrency', truth: 'Paying ends nothing. It marks the payer as willing, and more demands can follow.' },
};
