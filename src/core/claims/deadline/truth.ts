import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '期限までに払え', truth: '期限は、相談する時間を奪うためのものです。急いで払う理由にはなりません。' },
  en: { name: 'There is a deadline', truth: 'The deadline is there to leave no time for advice. It is no reason to hurry a payment.' },
};
