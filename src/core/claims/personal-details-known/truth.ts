import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '住所や家族を知っている', truth: '住所や電話番号は、漏れた名簿や公開された地図からわかります。端末に入った証拠にはなりません。' },
  en: { name: 'They know where you live', truth: 'Addresses and phone numbers come from leaked lists and public maps. They do not prove that a device was entered.' },
};
