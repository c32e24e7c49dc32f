import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '児童ポルノを閲覧した記録があなたの端末にあります。',
      'あなたの不倫の証拠を私は持っています。',
      '警察署です。あなたに逮捕状が出ました。和解金をビットコインで納めてください。',
      '社長の脱税を知っています。記録は私の手元です。',
      'お前の罪は全部つかんだ。お前の罪は重い。',
    ],
    quiet: [
      { text: '警察を装い、罪に問われるとうそをつく詐欺が増えています。', because: 'third-person' },
      { text: '不正の事実はありませんでした。', because: 'negated' },
      { text: '「あなたの不倫の証拠を私は持っています」という文面でした。昼休みに皆で首をかしげましたが、そのあとは普段どおり仕事に戻りました。', because: 'quoted' },
      { text: '裁判所の前のバス停は工事中です。', because: 'everyday' },
      { text: '記者は大臣に予算について尋ねました。', because: 'another-actor' },
      { text: '中学生の入場料は無料です。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Your computer was found to have downloaded images of minors.',
      'I know about your affair and I have proof.',
      'You are accused of a crime; the inspector offers a settlement.',
      'I saw you take the bribe and I can prove it.',
      'An arrest warrant has been issued: you have been charged.',
    ],
    quiet: [
      { text: 'Scammers pretend to be police and say you are accused of a crime.', because: 'third-person' },
      { text: 'Nobody has filed anything about you; the case does not exist, no evidence.', because: 'negated' },
      { text: 'The letter claimed "there is an arrest warrant against you in this district". The colleagues in the canteen shook their heads over it and went back to their soup.', because: 'quoted' },
      { text: 'The court has moved to the new building.', because: 'everyday' },
      { text: 'The minister was asked about the budget.', because: 'another-actor' },
      { text: 'Tickets for minors are free of admission.', because: 'everyday' },
    ],
  },
};
