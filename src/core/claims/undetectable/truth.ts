import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '見つけられない、変えても無駄', truth: '裏付けのない主張です。パスワードを変えれば、古いパスワードでは入れなくなります。' },
  en: { name: 'Nothing finds it, no change helps', truth: 'Nothing supports this. A changed password does shut out whoever knew the old one.' },
};
