import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: '社内だけの話',
    truth: '外の人が知らないはずの名前や書類が本物なら、持ち出しの疑いがあります。IT担当に見てもらいましょう。',
  },
  en: {
    name: 'Facts that insiders know',
    truth: 'If the names and papers are real, somebody may have been inside. IT should compare them now.',
  },
};
