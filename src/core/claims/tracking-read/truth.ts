import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '開いたことがわかる', truth: 'Outlookは、開いたことを知らせる外部の画像を、はじめは表示しません。開いても時計は動き出しません。' },
  en: { name: 'They know you opened the mail', truth: 'Outlook blocks, by default, the remote images that could tell. Opening the mail starts no clock.' },
};
