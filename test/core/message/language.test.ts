import { expect, test } from '@jest/globals';
import { detectLanguage } from '../../../src/core/message/language';

test.each([
  ['ja', 'デバイスをハッキングしました。'],
  ['ja', 'BTC で 2,500 USD を bc1qexample に送金してください。Do not reply.'],
  ['en', 'I have hacked your device and you must pay'],
  ['de', 'Hallo, ich habe Ihr Gerät gehackt und alle Daten kopiert'],
  ['fr', "J'ai piraté votre appareil et les données sont chez nous"],
  ['it', 'Ho hackerato il tuo dispositivo e tutti i tuoi dati'],
  ['es', 'He hackeado su dispositivo y todos sus datos'],
  ['pt', 'Hackeei o seu dispositivo e todos os seus dados'],
  ['nl', 'Ik heb je apparaat gehackt en alle gegevens'],
  ['cs', 'Hacknul jsem vaše zařízení a mám všechny data'],
  ['vi', 'Tôi đã hack thiết bị của bạn và có tất cả'],
  ['zh-Hans', '我们已经入侵了您的设备，请付款'],
  ['zh-Hant', '我們已經入侵了您的裝置，請付款'],
  ['ko', '귀하의 장치를 해킹했습니다'],
  ['ru', 'Я взломал ваше устройство'],
  ['en', 'I hあcked yoアr d一vice and the mウney is what I want from you'],
  ['en', 'I hаve hаcked yоur deviсe and it is all for you to pay'],
  ['und', 'hi'],
  ['und', ''],
  ['und', 'https://example.com/the/and/you'],
  ['und', '12345 67890 !!!'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('looks at a bounded part', () => {
  const began = performance.now();
  detectLanguage('あ'.repeat(2_000_000));
  detectLanguage("a' ".repeat(700_000));
  expect(performance.now() - began).toBeLessThan(2_000);
});
