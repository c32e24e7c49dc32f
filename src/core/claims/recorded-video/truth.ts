import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '動画を撮った', truth: 'このメールには、動画がある形跡は示されていません。カメラがあるかどうかも知らずに、当てずっぽうで書いています。' },
  en: { name: 'They have a video of you', truth: 'This mail shows no sign of a video. The senders guess: they do not even know whether there is a camera.' },
};
