import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'お支払いがなければ、名簿を競合他社に渡す。',
      'さもないと動画が家族全員に届く。',
      '期限を過ぎたら、すべてを公開します。',
      '納めぬときは、客に知らせる。',
      '警察に行けば、その日のうちに写真を貼り出す。',
    ],
    quiet: [
      { text: 'お支払いがなければ、サービスを停止いたします。', because: 'everyday' },
      { text: 'ご回答がない場合は、裁判所に申し立てます。', because: 'everyday' },
      { text: '攻撃者は、払わなければ公開すると脅します。', because: 'another-actor' },
      { text: '期限を過ぎると申し込めません。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'If nothing arrives, the list goes to your rivals.',
      'Otherwise the film is sent to your whole family.',
      'Failing that, everything will be published.',
      'Unless I hear from you by Friday, your customers learn of it.',
      'Go to the police and the pictures go out the same day.',
    ],
    quiet: [
      { text: 'Unless you renew, the service stops in May.', because: 'everyday' },
      { text: 'If you do not pay we will apply for a court order.', because: 'everyday' },
      { text: 'Criminals threaten to publish the data unless they are paid.', because: 'another-actor' },
      { text: 'If not collected, parcels are returned.', because: 'everyday' },
    ],
  },
};
