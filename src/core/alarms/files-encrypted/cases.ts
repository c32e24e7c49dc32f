import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '貴社のサーバーにある全ファイルを暗号化しました。',
      '共有フォルダの書類には鍵をかけた。元に戻したければ代金を払え。',
      '復号ツールを持っているのは我々だけです。購入してください。',
      '昨夜から帳簿が開けなくなったでしょう。開く鍵は一つしかありません。',
      'ファイルの名前を変えると、暗号が壊れて二度と戻りません。',
      'サーバ機のディスクはすべて暗号化済みである。',
      '昨夜、社内のファイルサーバーをすべて暗号化しました。元に戻す鍵は私たちだけが持っています。',
      'パソコンのファイルが開けないのはうちがロックしたからだ。',
    ],
    quiet: [
      { text: '添付のファイルはZIPで暗号化しています。パスワードは別メールで送ります。', because: 'everyday' },
      { text: 'お客様のデータは暗号化して保管しています。', because: 'everyday' },
      { text: '攻撃者はファイルを暗号化して金銭を要求します。', because: 'another-actor' },
      { text: 'ファイルは暗号化されていませんでした。', because: 'negated' },
      { text: '通信はすべて暗号化されています。', because: 'everyday' },
      { text: '出入口の鍵を元に戻してください。', because: 'everyday' },
      { text: '私のアドレスはブロックチェーンのシステムで暗号化されています。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'All files on your servers have been encrypted.',
      'Your documents are locked with a key that only we can sell you.',
      'To decrypt your data you must buy our tool.',
      'Do not rename anything, or the encrypted files are lost forever.',
      'Nothing opens on your shares any more; the price of the key is four coins.',
      'Every workstation in your network was scrambled last night.',
      'None of your servers will start because we locked every disk during the night.',
      'Your documents now carry the extension .lokd and only our key opens them.',
    ],
    quiet: [
      { text: 'The attachment is encrypted, the password will follow in a separate mail.', because: 'everyday' },
      { text: 'Your backups are encrypted at rest and in transit.', because: 'everyday' },
      { text: 'Attackers encrypted the files of a hospital, the report says.', because: 'another-actor' },
      { text: 'Your files were not encrypted.', because: 'negated' },
      { text: 'We use end-to-end encryption for all messages.', because: 'everyday' },
      { text: 'The meeting room is locked, the key is at reception.', because: 'everyday' },
    ],
  },
};
