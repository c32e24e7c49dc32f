import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'あなたの住所も勤め先も知っています。',
      'うちの者がお宅の前を歩き、表札を撮りました。',
      'お子さんの学校も、車の番号も調べました。',
      'お前がどこに住んでいるかは、もう割れている。',
      'ご自宅の電話番号と家族の名前を私は把握しています。',
    ],
    quiet: [
      { text: '住所を知っていると称する手口です。', because: 'third-person' },
      { text: '住所が漏れた形跡はありません。', because: 'negated' },
      { text: 'そこには「あなたの住所も勤め先も知っています」とありました。新人の皆さんには、朝礼のときに印刷したものを回覧しています。', because: 'quoted' },
      { text: 'ご住所に変更がありましたら、総務までお届けください。', because: 'everyday' },
      { text: '配達の人は近道をよく知っています。', because: 'another-actor' },
      { text: 'お子さんの運動会は何日ですか。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I know where you live and where your kids go to school.',
      'We have your home address, your phone number and the name of your employer.',
      'My people walked by your house yesterday. I know your street.',
      'Is it still 4 Elm Road where you live, or shall I visit you at work?',
      'I know where you work and what you drive.',
    ],
    quiet: [
      { text: 'The criminals say they know where you live; the address comes from a leak.', because: 'third-person' },
      { text: 'We do not have your home address and did not ask for it.', because: 'negated' },
      { text: 'It said "I know where you live and where your kids go to school", nothing more. Grandmother laughed about the sheet at lunch and used it to wrap the bread for the ducks.', because: 'quoted' },
      { text: 'Please update your address so that the parcel can be delivered.', because: 'everyday' },
      { text: 'The postman knows every dog in the valley.', because: 'another-actor' },
      { text: 'The plumber needs the number of the flat.', because: 'everyday' },
    ],
  },
};
