import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'お使いのパソコンがウイルスに感染しました。すぐにサポートセンターへお電話ください。',
      'トロイの木馬を検出しました。電源を切らず、050-0000-1111 の技術者に電話してください。',
      'サポート料金の返金があります。電話の後、画面を共有しながら遠隔で手続きします。',
      'スマホがハッカーに接続されています。無料クリーナーを入れてください。',
    ],
    quiet: [
      { text: 'パソコンの入れ替えについてのお知らせです。', because: 'everyday' },
      { text: 'トロイの木馬を仕込み、録画した。ビットコインを送れ。', because: 'everyday' },
      { text: '注文についてのお問い合わせはお電話ください。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Your computer is infected with a trojan; call the engineers at once.',
      'Windows security alert: do not restart, dial the toll-free number.',
      'Your antivirus subscription was renewed for $399; call to cancel.',
    ],
    quiet: [
      { text: 'A trojan is on your PC and I filmed you; send bitcoin.', because: 'everyday' },
      { text: 'Please call me about the meeting.', because: 'everyday' },
      { text: 'The new computers arrive on Monday.', because: 'everyday' },
    ],
  },
};
