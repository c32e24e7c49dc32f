import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '先月、あなたのパソコンに侵入しました。',
      '私は貴方のスマホに監視ソフトを仕込みました。',
      'お使いの端末は私が乗っ取っています。',
      '私のウイルスがあなたのコンピューターで静かに動いています。',
      '君の携帯にトロイの木馬を入れた。',
      '御主人、電話は聞いていますよ。',
    ],
    quiet: [
      { text: '端末を乗っ取ったと称するメールが出回っています。', because: 'third-person' },
      { text: '調べましたが、パソコンへの侵入は確認されていません。', because: 'negated' },
      { text: '本文には「私はあなたのパソコンに侵入しました」とありました。昼休みに皆で首をかしげましたが、そのあとは普段どおり仕事に戻りました。', because: 'quoted' },
      { text: '新しいパソコンは来週の月曜にお渡しします。', because: 'everyday' },
      { text: '犯人は倉庫に侵入し、工具を持ち去りました。', because: 'another-actor' },
      { text: 'スマホの充電器を会議室に忘れました。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I hacked your laptop three weeks ago and nobody noticed.',
      'My trojan has been living on your phone since spring.',
      'A hidden program was placed on your computer by me while you watched a film.',
      'I have full access to your operating system and to all that is on it.',
      'Your phone has two owners now, and one of them is me.',
      'We broke into your devices and we can see your screen.',
    ],
    quiet: [
      { text: 'The scammers claim to have hacked your computer; nothing of it is true.', because: 'third-person' },
      { text: 'Nobody has broken into your laptop, the technicians found nothing.', because: 'negated' },
      { text: 'The mail read: "I hacked your laptop and planted a trojan on your phone last month." The colleagues in the canteen shook their heads over it and went back to their soup.', because: 'quoted' },
      { text: 'Please install the new driver on the workstation before you leave.', because: 'everyday' },
      { text: 'The burglar broke into the office and took two screens.', because: 'another-actor' },
      { text: 'The phone system will be replaced on Saturday.', because: 'everyday' },
    ],
  },
};
