import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'あなたのチャットを全部読みました。婚約者に送ります。',
      'お前の借金の明細は全部そろっている。奥さんに郵送する。',
      'あなたの写真と住所を集めた。友人に公開する。',
    ],
    quiet: [
      { text: '御社の顧客名簿を写した。', because: 'everyday' },
      { text: '写真を共有フォルダに置きました。', because: 'everyday' },
      { text: '電話番号が変わりました。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I have your deleted chats, and each person you wrote about will be shown them.',
      'Your letters from the clinic came to me; they are posted to your colleagues unless you pay.',
      'We have your passport and your loans, and your employer will be told.',
    ],
    quiet: [
      { text: 'We copied your company\'s records.', because: 'everyday' },
      { text: 'Your letters are at reception.', because: 'everyday' },
      { text: 'The photos of the party are in the folder.', because: 'everyday' },
    ],
  },
};
