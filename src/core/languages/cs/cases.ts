import type { PackCases } from '../packCases';

export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        'Před dvěma měsíci jsem se naboural do tvého počítače.',
        'Do vašeho telefonu jsme nainstalovali trojského koně.',
        'Hacknul jsem ti mobil a vidím všechno.',
        'Můj virus se dostal do vašeho operačního systému.',
        'Ziskal jsem plny pristup k vasemu notebooku.',
        'Zapínám vaši kameru i mikrofon, kdykoli se mi zachce.',
      ],
      quiet: [
        { text: 'Nový notebook vám technik připraví v pondělí, děkujeme.', because: 'everyday' },
        { text: 'Podvodník tvrdí, že napadl váš počítač.', because: 'third-person' },
        { text: 'Do vašeho zařízení se nikdo nedostal, nic jsme nezjistili.', because: 'negated' },
        { text: 'Aktualizaci telefonu prosím nainstalujte do pátku.', because: 'everyday' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        'Natočil jsem vás, jak se uspokojujete u porna.',
        'Mám video, na kterém jsi úplně nahý.',
        'Vaše kamera vás zachytila při choulostivé činnosti a záznam mám já.',
        'Nahral jsem te pres webkameru.',
        'Vlevo na videu jste vy, vpravo film pro dospělé.',
      ],
      quiet: [
        { text: 'Záznam webináře najdete na našem kanálu.', because: 'everyday' },
        { text: 'Nahrál jsem vám soubory na server, podívejte se na ně.', because: 'everyday' },
        { text: 'Vyděrač tvrdí, že vás natočil.', because: 'third-person' },
        { text: 'Kamery u brány zaznamenaly vjezd nákladního auta.', because: 'everyday' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        'Zkopírovali jsme celou vaši databázi zákazníků.',
        'Odnesli jsme smlouvy, faktury a mzdy za deset let.',
        'Stáhli jsme 200 GB vašich dokumentů.',
        'Vase ucetnictvi a osobni slozky zamestnancu mame u nas, vsechno jsme stahli.',
        'Získali jsme hesla a poštovní schránky vašich zaměstnanců.',
      ],
      quiet: [
        { text: 'V příloze zasíláme kopii smlouvy, děkujeme.', because: 'everyday' },
        { text: 'Neznámý útočník zkopíroval část databáze zákazníků.', because: 'another-actor' },
        { text: 'Objednávku jsme odeslali a faktura dorazí e-mailem.', because: 'everyday' },
        { text: 'Soubory si můžete stáhnout z našeho webu.', because: 'everyday' },
      ],
    },
    'claim:site-hacked': {
      fires: [
        'Pronikli jsme na server vašeho e-shopu.',
        'Nase skupina hackla vas web.',
        'Vaši síť ovládáme přes neopravenou chybu, pronikli jsme všude.',
        'Prolomili jsme zabezpečení vaší databáze.',
        'Získali jsme přístup do vašich webových stránek.',
      ],
      quiet: [
        { text: 'O víkendu proběhne údržba serveru a web bude nedostupný.', because: 'everyday' },
        { text: 'Zjistili jsme neoprávněný přístup do systému objednávek.', because: 'another-actor' },
        { text: 'Přístup do systému získáte po podpisu smlouvy.', because: 'everyday' },
        { text: 'Pozor na podvodníky: podvodníci tvrdí, že pronikli na váš web.', because: 'third-person' },
      ],
    },
    'claim:pay-crypto': {
      fires: [
        'Pošlete 900 dolarů v bitcoinech na moji peněženku, jinak video zveřejním.',
        'Naval 0,05 BTC a budu mlčet.',
        'Požadujeme 3 XMR. Platba za naše mlčení musí dorazit do pátku.',
        'Zaplaťte 700 eur v USDT na níže uvedenou adresu. Nikomu nic neříkejte.',
        'Chci 1 000 $ v litecoinech, nebo nahrávku rozešlu.',
      ],
      quiet: [
        { text: 'Kurz bitcoinu dnes stoupl o tři procenta.', because: 'everyday' },
        { text: 'Dar můžete poslat i v bitcoinech, děkujeme.', because: 'everyday' },
        { text: 'Váš výběr 0,2 BTC byl zpracován, poplatek činil 0,0001 BTC.', because: 'everyday' },
        { text: 'Útočník chce bitcoiny do 48 hodin.', because: 'third-person' },
      ],
    },
    'claim:deadline': {
      fires: [
        'Máte 48 hodin na zaplacení.',
        'Lhůta jsou tři dny, potom data zveřejníme. Pošlete 2 BTC.',
        'Dávám ti čas do neděle do půlnoci, pošli bitcoin.',
        'Do 72 hodin zaplatíte v bitcoinech.',
        'Mate 24 hodin, abyste poslali penize.',
      ],
      quiet: [
        { text: 'Splatnost faktury je 14 dní.', because: 'everyday' },
        { text: 'Přihlaste se na webinář do pátku.', because: 'everyday' },
        { text: 'Schůzka se koná ve středu v 10 hodin.', because: 'everyday' },
        { text: 'Reklamaci vyřídíme do 30 dnů.', because: 'everyday' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        'Jinak video rozešlu všem tvým kontaktům.',
        'Pokud nezaplatíte, záznam uvidí vaše rodina a kolegové.',
        'Když peníze nepřijdou, pošlu to tvojí ženě a šéfovi.',
        'Po uplynutí lhůty napíšeme všem vašim zákazníkům.',
        'Video poslu vsem z tveho seznamu kontaktu.',
      ],
      quiet: [
        { text: 'Zápis pošlu kolegům zítra ráno.', because: 'everyday' },
        { text: 'Našim zákazníkům zašleme novou nabídku.', because: 'everyday' },
        { text: 'Odesílatel tvrdí, že video rozešle rodině.', because: 'third-person' },
        { text: 'Pozvěte své přátele a získejte slevu.', because: 'everyday' },
      ],
    },
    'claim:silence-order': {
      fires: ['Na tento e-mail neodpovídejte, odpovědi nečtu.', 'Nikomu o tom neříkej.', 'Nechoďte na policii, nepomůže vám.', 'Pokud kontaktujete policii, data okamžitě zveřejníme.', 'Ať to zůstane mezi námi.'],
      quiet: [
        { text: 'Zpráva byla vygenerována automaticky, prosím neodpovídejte na ni.', because: 'everyday' },
        { text: 'Neplaťte a neodpovídejte, zprávu smažte.', because: 'third-person' },
        { text: 'Případ jsme nahlásili policii a děkujeme za trpělivost.', because: 'everyday' },
        { text: 'V případě dotazů odpovězte na tento e-mail.', because: 'everyday' },
      ],
    },
    'claim:violence': {
      fires: ['V budově vaší firmy je bomba.', 'Zabiju tebe i tvoji rodinu.', 'Někdo mi zaplatil za vaši smrt.', 'Výbušnina je ukrytá v kanceláři a odpálím ji na dálku.', 'Umístili jsme nálož ve škole.'],
      quiet: [
        { text: 'Zranitelnost serveru jsme opravili.', because: 'everyday' },
        { text: 'Ve čtvrtek proběhne cvičení evakuace budovy, scénář počítá s bombou.', because: 'everyday' },
        { text: 'Koupelová bomba do vany je opět skladem v našem obchodě za 99 Kč, film zdarma.', because: 'everyday' },
        { text: 'Uzávěrka nás zabije, ale kniha vyjde včas.', because: 'everyday' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        'Jde o podvod, na zprávu neodpovídejte.',
        'Odesílatel vyděračského e-mailu tvrdí, že vás natočil.',
        'Pozor na podvodné e-maily, které se v těchto dnech šíří.',
        'Neplaťte a zprávu nahlaste oddělení IT, je to podvod.',
        'Žádné video neexistuje, stejný text dostaly tisíce lidí.',
      ],
      quiet: [
        { text: 'Neodpovídejte, odpovědi nečteme. Toto není podvod.', because: 'negated' },
        { text: 'Nahrál jsem vás a video rozešlu.', because: 'everyday' },
        { text: 'Pošlete bitcoin, nebo data zveřejníme.', because: 'everyday' },
        { text: 'Fakturu prosím uhraďte do pátku.', because: 'everyday' },
      ],
    },
    'frame:otherwise-harm': {
      fires: [
        'Pokud nezaplatíte, data prodáme konkurenci.',
        'Jinak video uvidí všichni tvoji přátelé.',
        'Nebude-li zaplaceno, vše zveřejníme.',
        'Po uplynutí lhůty informujeme vaše zákazníky.',
        'Kdyz penize neprijdou, poslu to manzelce.',
      ],
      quiet: [
        { text: 'Nebude-li výzvě vyhověno, podáme žalobu k soudu.', because: 'everyday' },
        { text: 'Po splatnosti účtujeme úrok z prodlení.', because: 'everyday' },
        { text: 'Jinak je všechno v pořádku.', because: 'everyday' },
        { text: 'Pokud termín nevyhovuje, napište mi.', because: 'everyday' },
      ],
    },
    'frame:attacker-speaks': {
      fires: ['Naboural jsem se do vašeho počítače.', 'Máme kopii vaší databáze.', 'Pronikli jsme do vaší sítě a zveřejníme všechna data.', 'Mám tvoje fotky i všechny zprávy, sledoval jsem tě.', 'Ukradli jsme data z vašeho serveru.'],
      quiet: [
        { text: 'Posílám vám fakturu.', because: 'everyday' },
        { text: 'Máme pro vás nový katalog.', because: 'everyday' },
        { text: 'Jsem rád, že jste dorazil v pořádku.', because: 'everyday' },
        { text: 'Podvodníci rozesílají falešné zprávy.', because: 'third-person' },
      ],
    },
  },
  mails: [
    {
      text: 'Subject: Přečtěte si to pozorně\n\nNa vašem notebooku běží už půl roku můj spionážní program. Díky němu mám nahrávky z vaší webkamery, na kterých si užíváte u erotických stránek. Převeďte 1 200 USD v bitcoinech na bc1qsqpchpy00j9t37lk4f6dm6zmyldxx4pwgrtnlh do 48 hodin. Jinak nahrávky dostane vaše rodina a všichni kolegové. Policii nevolejte.',
      verdicts: ['empty-threat'], amount: 1200, currency: 'USD', hours: 48,
    },
    {
      text: 'Subject: Mame vas web\n\nVas server byl hacknut, stahli jsme databazi zakazniku a vsechny faktury. Zaplatte 0,1 BTC na 1MxgCRXuKyczC6ofNQo5PsFMKGzprQeiZY do 72 hodin, jinak data prodame konkurenci a napiseme vasim klientum. Po zaplaceni vse smazeme.',
      verdicts: ['empty-threat'], amount: 0.1, currency: 'BTC', hours: 72,
    },
    {
      text: 'Subject: hej ty\n\nViděl jsem, co děláš večer u komplu, a mám to natočené. Pošli 15 tisíc korun v BTC na 35c4o1YGRwMujNProim9PppUCx5u4KFxDn, máš na to 2 dny. Jestli ne, kouknou se na to všichni na tvým Facebooku.',
      verdicts: ['empty-threat'], amount: 15000, currency: 'CZK', hours: 48,
    },
    {
      text: 'Subject: Vaše síť\n\nVaši síť jsme zašifrovali a předtím jsme odnesli účetnictví. Napište nám přes qTox nebo na vyjednavani@onionmail.example, jinak data zveřejníme na našem blogu.',
      verdicts: ['ask-it'],
    },
    {
      text: 'Subject: Upozornění IT\n\nVážení kolegové, znovu se šíří vyděračské e-maily. Odesílatel tvrdí, že vás nahrál kamerou, a chce bitcoiny. Je to podvod, neplaťte a zprávu smažte. S pozdravem oddělení IT',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Objednávka č. 2025118\n\nDobrý den, děkujeme za objednávku. Zboží odešleme do 2 dnů, fakturu najdete v příloze. Prosíme o úhradu 3 490 Kč do 14 dnů. S pozdravem Obchod Příklad',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Prosba o radu\n\nAhoj, přišel mi divný e-mail, nevím, jestli je to pravda. Můžeš se na to podívat? Díky, Jana\n\n-------- Přeposlaná zpráva --------\nOd: nekdo@example.net\nPředmět: Poslední varování\n\nNahrál jsem vás přes kameru při sledování porna. Pošlete 800 dolarů v bitcoinech na bc1qsceu006k3zm0guwgs4087a8pr9k7hful4m8duz do 48 hodin, jinak video rozešlu všem vašim kontaktům.',
      verdicts: ['empty-threat', 'ask-it'],
    },
    {
      text: 'Subject: Zásilka čeká na doplacení\n\nVaši zásilku nelze doručit. Klikněte na odkaz https://posta-doplatek.example/cz a zaplaťte poplatek 29 Kč kartou do 24 hodin, jinak bude vrácena odesílateli.',
      verdicts: ['other-scam'],
    },
  ],
};
