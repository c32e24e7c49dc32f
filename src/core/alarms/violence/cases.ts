import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '庁舎の地下に爆弾を置いた。',
      'あなたを殺すよう頼まれ、前金も受け取りました。',
      '払わないなら、ご家族は無事では済まない。',
      '駅の便所に仕掛けたものを夕方に爆破する。',
      'お前の命の値段は三千ドルだ。',
      '家に火をつけるのは簡単だ。',
      '金が届かなければ、次はお前の家に火をつける。',
      '夜道には気をつけろ。娘さんがどうなっても知らないぞ。',
      '本社ビルの地下に爆発物を置いた。正午に爆発する。',
    ],
    quiet: [
      { text: '爆弾が見つかったという想定の避難訓練を行います。', because: 'everyday' },
      { text: 'この夏は蚊を殺す薬がよく売れました。', because: 'everyday' },
      { text: '新しい小説では、主人公が殺される場面から始まります。', because: 'everyday' },
      { text: '犯人は爆破を予告していると報じられました。', because: 'another-actor' },
      { text: '爆発物は見つかりませんでした。', because: 'negated' },
      { text: '締め切りに追われて死にそうです。', because: 'everyday' },
      { text: 'あなたの評判を徹底的に傷つけます。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'A bomb has been hidden in your building.',
      'I was paid to kill you, and I am willing to take your money instead.',
      'If the coins don\'t come, we will hurt your family.',
      'My man carried an explosive into the office and sets it off at five.',
      'There is a contract on your life and I hold it.',
      'Pay, or somebody throws acid in your face.',
      'If the money is not there by Friday, someone will be waiting for you outside the school.',
      'I know where your kids play. It would be a pity if they got hurt.',
      'The device under the main staircase goes off at noon.',
    ],
    quiet: [
      { text: 'Thursday\'s drill starts with a call about a bomb in the building.', because: 'everyday' },
      { text: 'An early start won\'t kill you.', because: 'everyday' },
      { text: 'In chapter three the hitman falls in love.', because: 'everyday' },
      { text: 'Scammers claim that they were hired to kill the reader.', because: 'another-actor' },
      { text: 'Nobody has been hurt and nothing was found in the building.', because: 'negated' },
      { text: 'The new printer is a killer deal.', because: 'everyday' },
      { text: 'Let me break it down for you: your life will be ruined, and I am waiting for your payment.', because: 'everyday' },
    ],
  },
};
