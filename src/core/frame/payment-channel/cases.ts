import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '送金先のウォレットは次のとおり。ビットコインのみ。',
      'bc1qexampleexampleexample へ二百ドル分を送ること。',
      'コンビニでギフトカードを買い、番号を送れ。',
      '現金三十万円を封筒に入れ、駅のロッカーに置け。',
    ],
    quiet: [
      { text: 'ご寄付用のビットコインのアドレスはこちらです。', because: 'everyday' },
      { text: 'ご請求額は下記口座へお振り込みください。', because: 'everyday' },
      { text: '本日のビットコインは一千万円でした。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'My bitcoin wallet is below, copy it exactly.',
      'Send it to bc1qexampleexampleexample by Friday.',
      'Buy three gift cards and send me the codes.',
      'Leave four hundred pounds in an envelope under the bench.',
    ],
    quiet: [
      { text: 'Donations in bitcoin are welcome at the address below.', because: 'everyday' },
      { text: 'Please remit the invoice to our usual account.', because: 'everyday' },
      { text: 'The newsletter covers the price of bitcoin at the close of the market.', because: 'everyday' },
    ],
  },
};
