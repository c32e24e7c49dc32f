import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'これは本物のメールでしょうか。',
      '怪しいメールが届いたのですが、どうすればよいか教えてください。',
      'こんなメールが来ました。消して大丈夫ですか。',
    ],
    quiet: [
      { text: '本物かどうか試すな。払え。', because: 'everyday' },
      { text: '会議は十時で大丈夫ですか。', because: 'everyday' },
      { text: '映像は本物だ。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Is this real? What should I do with this mail?',
      'I\'ve had an email from someone who says he filmed me. Could somebody have a look?',
      'This just came in, a weird letter asking for bitcoin. Can you check?',
    ],
    quiet: [
      { text: 'You will ask yourself whether it is worth it.', because: 'everyday' },
      { text: 'I received the parts on Monday.', because: 'everyday' },
      { text: 'The film is real.', because: 'everyday' },
    ],
  },
};
