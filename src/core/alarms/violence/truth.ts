import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: '命や身体への脅し',
    truth: '本気かどうかを決めるのは警察です。110番に電話し、メールは消さずに残しましょう。',
  },
  en: {
    name: 'A threat to life or limb',
    truth: 'Whether it is meant is for the police to decide. Call them now and keep the mail.',
  },
};
