import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'あなたのパスワードは「hana1188」ですね。',
      '貴方の合言葉を知っています。neko-55です。',
      'このパスワードに見覚えがあるでしょう: sora-9012',
      'お前の暗証番号は手に入れた。',
      'あなたの昔のパスワードを私は買いました。',
    ],
    quiet: [
      { text: 'パスワードを知っていると主張するメールは詐欺です。', because: 'third-person' },
      { text: '当社がパスワードをお尋ねすることはありません。', because: 'negated' },
      { text: '「あなたのパスワードは知っています」という書き出しでした。昼休みに皆で首をかしげましたが、そのあとは普段どおり仕事に戻りました。', because: 'quoted' },
      { text: 'パスワードの有効期限が近づいています。14文字以上に変更してください。', because: 'everyday' },
      { text: '犯人は金庫の暗証番号を知っていたようです。', because: 'another-actor' },
      { text: '無線LANのパスワードは受付に貼ってあります。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I know your password, it is tulip44.',
      'One thing first: marble-77 is one of your passwords.',
      'I have your old password: harbor12.',
      'Does the password cobalt9 ring a bell?',
      'Your password was sold to me, and I got your login too.',
    ],
    quiet: [
      { text: 'They claim to know your password; such mails are sent in bulk.', because: 'third-person' },
      { text: 'We never ask for your password and do not store it.', because: 'negated' },
      { text: 'The first line was "I know your password, it is on my screen". The colleagues in the canteen shook their heads over it and went back to their soup.', because: 'quoted' },
      { text: 'Your password will expire in ten days; choose one with at least fourteen characters.', because: 'everyday' },
      { text: 'The neighbour told me the code for the gate.', because: 'another-actor' },
      { text: 'The wi-fi password is on the fridge.', because: 'everyday' },
    ],
  },
};
