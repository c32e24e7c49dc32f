import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: '暗号化されたファイル',
    truth: '開けないファイルが本当にあれば、被害はもう起きています。電源はそのままに、すぐIT担当に電話しましょう。',
  },
  en: {
    name: 'Files are said to be encrypted',
    truth: 'If files really don’t open, the damage is there already. Leave the PC on and call IT at once.',
  },
};
