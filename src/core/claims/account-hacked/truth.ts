import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: 'アカウントに入った', truth: 'このメールには、アカウントに入られた形跡は示されていません。心配なときは、サインインの記録をITに確かめてもらえます。' },
  en: { name: 'They got into your account', truth: 'This mail shows no sign that anyone got into an account. IT can check the sign-in records.' },
};
