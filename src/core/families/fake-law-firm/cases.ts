import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '権利者の代理の法律事務所です。著作権侵害の証拠資料はこちらからダウンロードしてください https://law.example',
      '詐欺被害金の回収が可能です。着手金をお支払いのうえ、法律事務所へ委任してください。',
      '欠席判決が出ました。添付の判決書を開き、マクロを有効にしてください。期限は明日です。',
    ],
    quiet: [
      { text: '弁護士の先生との打ち合わせは三時です。', because: 'everyday' },
      { text: '著作権の研修の資料を配ります。', because: 'everyday' },
      { text: '名簿を握っている。払え。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Our law firm acts for the rights holder; the evidence of the copyright infringement can be downloaded at https://law.example.',
      'You were sentenced in absentia; the ruling is attached, enable content to read it.',
      'Our law firm can recover your lost funds for a small retainer fee.',
    ],
    quiet: [
      { text: 'The lawyer will call you on Monday.', because: 'everyday' },
      { text: 'Copyright law is taught in room four.', because: 'everyday' },
      { text: 'We hold your client list, pay.', because: 'everyday' },
    ],
  },
};
