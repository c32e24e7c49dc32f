import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'あなたが成人向けの動画を見ている姿をカメラで録画しました。',
      '君の恥ずかしい動画を持っている。',
      '貴方の裸の映像を私が保存しました。',
      '前面カメラであなたを撮影した。左半分があなたです。',
      'あなたが一人で楽しむ様子を撮らせてもらった。',
    ],
    quiet: [
      { text: '録画したと称する詐欺が増えています。', because: 'third-person' },
      { text: 'カメラで撮影された形跡はありません。', because: 'negated' },
      { text: '文面には「あなたの恥ずかしい姿を録画しました」とありました。変わった手紙を集めた棚に、先週の一通と並べて置いてあります。', because: 'quoted' },
      { text: '会議は録画します。カメラはオフで結構です。', because: 'everyday' },
      { text: '写真屋さんが社員旅行の写真を撮ってくれました。', because: 'another-actor' },
      { text: '工場の監視カメラの映像を点検します。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I recorded you through your webcam while you visited adult sites.',
      'I made a video of you and the left half shows what you watched.',
      'Your camera filmed you naked and I kept the footage.',
      'I have a clip of you masturbating.',
      'We taped you in your most private moments.',
    ],
    quiet: [
      { text: 'The scammers claim to have recorded you through your webcam, as in all such emails.', because: 'third-person' },
      { text: 'No one has filmed you through your camera; it is a fake.', because: 'negated' },
      { text: 'It says: "I recorded you through your webcam while you were alone." The sheet now lies in the folder of curious letters, next to the one from the prince.', because: 'quoted' },
      { text: 'The meeting will be recorded; you can switch the camera off.', because: 'everyday' },
      { text: 'The wedding photographer made a lovely film of the garden.', because: 'another-actor' },
      { text: 'The press photos are on the shared drive.', because: 'everyday' },
    ],
  },
};
