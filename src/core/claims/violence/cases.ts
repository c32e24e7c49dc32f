import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'お前を殺す。',
      '庁舎に爆弾を仕掛けた。',
      '本日、貴社のビルを爆破します。',
      '私は殺し屋です。あなたの命の依頼を受けました。',
      '払わなければお子さんの無事は保証しない。',
      '会社に火をつける。',
    ],
    quiet: [
      { text: '爆弾を仕掛けたと称する電話が報道されました。', because: 'third-person' },
      { text: '爆発物は見つかりませんでした。訓練を終えます。', because: 'negated' },
      { text: '第三章で男は「お前を殺す、覚えておけ」とつぶやきます。変わった手紙を集めた棚に、先週の一通と並べて置いてあります。', because: 'quoted' },
      { text: '締切に追われて忙殺されています。', because: 'everyday' },
      { text: '映画では悪役がビルを爆破する場面があります。', because: 'another-actor' },
      { text: '新商品の人気が爆発しました。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I was hired to kill you.',
      'There is a bomb in your building.',
      'An explosive is hidden in your office and my man will detonate it.',
      'Pay or your daughter gets hurt.',
      'Someone ordered your death and I took the job.',
      'We will burn down your house.',
    ],
    quiet: [
      { text: 'According to the news, a man was killed on the bridge.', because: 'third-person' },
      { text: 'There is of course no bomb; Thursday is a drill.', because: 'negated' },
      { text: 'In chapter two he whispers: "I was hired to kill you, my dear." The sheet now lies in the folder of curious letters, next to the one from the prince.', because: 'quoted' },
      { text: 'Kill the process if the server hangs.', because: 'everyday' },
      { text: 'The villain plants a bomb in the theatre in this film.', because: 'another-actor' },
      { text: 'This deadline is killing me.', because: 'everyday' },
    ],
  },
};
