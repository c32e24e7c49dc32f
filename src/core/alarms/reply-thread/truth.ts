import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: '本物のやりとりの引用',
    truth: '実際のやりとりが写されていれば、メールを読まれた疑いがあります。IT担当に見てもらいましょう。',
  },
  en: {
    name: 'Real letters are quoted',
    truth: 'If those letters are real, somebody may have read a mailbox. IT should look into it now.',
  },
};
