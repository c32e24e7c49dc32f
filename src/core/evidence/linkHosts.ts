/** Hosts by what one finds there. A host counts with everything below it. */

/** Anybody puts files or texts there. */
export const FILE_SHARES: readonly string[] = [
  'mega.nz', 'mega.io', 'mega.co.nz', 'dropbox.com', 'dropboxusercontent.com', 'drive.google.com', 'docs.google.com', 'storage.googleapis.com', 'onedrive.live.com', '1drv.ms', 'wetransfer.com', 'we.tl', 'mediafire.com', 'box.com',
  'pastebin.com', 'ghostbin.com', 'privatebin.net', 'privnote.com', 'paste.ee', 'rentry.co', 'rentry.org', 'justpaste.it', 'controlc.com', 'hastebin.com', 'dpaste.org', '0bin.net', 'gist.github.com', 'telegra.ph',
  'anonfiles.com', 'gofile.io', 'file.io', 'filebin.net', 'transfer.sh', 'sendspace.com', 'uploadfiles.io', 'ufile.io', 'send.exploit.in', 'qaz.im', 'dropmefiles.com', 'workupload.com', 'krakenfiles.com', 'pixeldrain.com', 'catbox.moe', 'files.catbox.moe', 'bayfiles.com', 'zippyshare.com', '4shared.com', 'rapidgator.net',
  'imgur.com', 'ibb.co', 'imgbb.com', 'postimg.cc', 'prnt.sc', 'prntscr.com', 'lightshot.com', 'gyazo.com',
  'gigafile.nu', 'firestorage.jp', 'firestorage.com', 'data-box.jp', 'okurin.bitpark.co.jp', 'axfc.net', 'uploader.jp', 'getuploader.com', 'discordapp.com', 'cdn.discordapp.com', 'yadi.sk', 'disk.yandex.ru', 'pcloud.com', 'pcloud.link', 'terabox.com',
];

/** Where coins are bought, or is told how. */
export const EXCHANGES: readonly string[] = [
  'bitcoin.org', 'buy.bitcoin.com', 'bitcoin.com', 'coinbase.com', 'binance.com', 'binance.us', 'kraken.com', 'bitstamp.net', 'gemini.com', 'crypto.com', 'okx.com', 'bybit.com', 'kucoin.com', 'bitfinex.com', 'huobi.com', 'htx.com', 'gate.io',
  'paxful.com', 'localbitcoins.com', 'localmonero.co', 'hodlhodl.com', 'bisq.network', 'cex.io', 'coinmama.com', 'moonpay.com', 'changelly.com', 'simplex.com', 'bitpanda.com', 'bitpay.com', 'blockchain.com', 'paybis.com', 'guardarian.com', 'anycoindirect.eu', 'bitcoin.de', 'coinatmradar.com', 'cash.app', 'bestchange.com', 'bitnovo.com', 'kriptomat.io', 'trustwallet.com', 'exodus.com', 'electrum.org', 'changenow.io', 'xcoins.com', 'coingate.com', 'luno.com', 'coinswitch.co', 'wazirx.com', 'upbit.com', 'bithumb.com',
  'bitflyer.com', 'bitflyer.jp', 'coincheck.com', 'bitbank.cc', 'zaif.jp', 'coin.z.com', 'bittrade.co.jp', 'bitpoint.co.jp', 'sbivc.co.jp', 'rakuten-wallet.co.jp', 'btcbox.co.jp', 'coin.mercari.com', 'dmm.com',
];

/** They hide where they lead. */
export const SHORTENERS: readonly string[] = [
  'bit.ly', 'bitly.com', 'j.mp', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'rebrand.ly', 'cutt.ly', 'shorturl.at', 'rb.gy', 't.ly', 'tiny.cc', 'lnkd.in', 'x.gd', 'qr.ae', 's.id', 'soo.gd', 'adf.ly', 'bl.ink', 'clck.ru', 'shorte.st', 'urlz.fr', 'u.to', 'ux.nu', 'onl.la', 'onl.tw', 'onl.bz', 'p.tl', 'ur0.jp', 'lin.ee', 'tmall.tk', 'dlvr.it', 'trib.al', 'short.io', 'surl.li', 'shorturl.asia',
];
