import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: 'パスワードを知っている', truth: '古いパスワードは、ほかのサービスから漏れたものがほとんどです。今も使っているところがあれば、すぐに変えてください。' },
  en: { name: 'They know a password', truth: 'Such passwords come from old leaks of other services. Where it is still used, change it now.' },
};
