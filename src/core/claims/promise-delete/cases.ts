import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '入金を確認したら、データをすべて削除します。',
      '払えば動画は消えます。',
      'お金が届いたら、すべて忘れて立ち去ります。',
      '約束します、コピーは焼き捨てます。',
      '送金の後、写しは廃棄します。',
    ],
    quiet: [
      { text: 'このメールに心当たりがない場合は削除してください。', because: 'everyday' },
      { text: '古い書類は来月処分します。', because: 'everyday' },
      { text: '犯人は払えば消すと約束すると主張しています。', because: 'third-person' },
      { text: 'ご予約の取り消しは前日までにご連絡ください。', because: 'everyday' },
      { text: 'お支払いの確認ができました。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Once you pay, I will delete the video.',
      'After the payment all copies will be destroyed.',
      'When the coins arrive, everything is erased.',
      'We promise to wipe the data.',
      'Pay and the files disappear for good.',
    ],
    quiet: [
      { text: 'Please delete this email if you received it by mistake.', because: 'everyday' },
      { text: 'Scammers claim that they delete the video after payment.', because: 'third-person' },
      { text: 'The old files were archived last week.', because: 'everyday' },
      { text: 'Your payment was received, thank you.', because: 'everyday' },
      { text: 'Remove the cover and clean the lens.', because: 'everyday' },
    ],
  },
};
