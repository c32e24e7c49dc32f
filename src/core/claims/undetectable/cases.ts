import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'ウイルス対策ソフトは私のプログラムを検知できません。',
      'パスワードを変えても無駄です。新しいものもすぐ私に届きます。',
      '初期化しても無意味だ。',
      '四時間ごとに署名を更新するので、どの製品も気づきません。',
      'セキュリティの専門家でも見つけられない。',
    ],
    quiet: [
      { text: '検出できないと称する文面は詐欺です。', because: 'third-person' },
      { text: '検査の結果、問題はありませんでした。', because: 'negated' },
      { text: '「ウイルス対策ソフトは私のプログラムを検知できません」という脅し文句です。昼休みに皆で首をかしげましたが、そのあとは普段どおり仕事に戻りました。', because: 'quoted' },
      { text: '印刷機を再起動してください。', because: 'everyday' },
      { text: '警備員は居眠りをしていて、来客に気づきませんでした。', because: 'another-actor' },
      { text: '新しい名札を受付で受け取ってください。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Your antivirus is blind to it.',
      'Changing your password won\'t help, my software sees the new one each time.',
      'No security software will find it.',
      'My virus is invisible because it renews its signature.',
      'Reinstalling is useless, the program will still be there.',
    ],
    quiet: [
      { text: 'The scammers say that no antivirus can detect it; that is bluff.', because: 'third-person' },
      { text: 'The scan did not take long.', because: 'negated' },
      { text: 'The letter ends: "Your antivirus will never find my program, it is invisible." The colleagues in the canteen shook their heads over it and went back to their soup.', because: 'quoted' },
      { text: 'Please restart the printer if the tray jams.', because: 'everyday' },
      { text: 'The cat remained unseen behind the curtain all day.', because: 'another-actor' },
      { text: 'The firewall will be replaced on Sunday.', because: 'everyday' },
    ],
  },
};
