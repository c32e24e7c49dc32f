import type { Family } from '../../contract';
import type { Cue } from '../../meaning/cue';

const noCoin = ['bitcoin*|btc'];

export const families: Readonly<Partial<Record<`family:${Family}`, readonly Cue[]>>> = {
  'family:sextortion': [
    { all: ['@intimate'] },
    { all: ['@film', '@you'], not: ['skolen*|schuzk*|prednask*'], near: 90, weight: 0.8 },
    { all: ['@device', '@malware|@hack|obrazovk*|kamer*|mikrofon*'], near: 130, weight: 0.4 },
    { all: ['@disclose', '@audience'], near: 110, weight: 0.3 },
    { all: ['@peeps', '@peeps-where'], within: 2, near: 240 },
  ],
  'family:company-breach': [
    { all: ['zakaznik*|klient*|smlouv*|faktur*|mzd*|vyplatn*|databaz*|dokument*|vykres*|schranky|knihu hostu|personal*|dodavatel*|zamestnanc*'], weight: 0.4 },
    { all: ['@hack', '@site-things'], near: 110 },
    { all: ['@take', '@taken-things'], near: 90, weight: 0.8 },
    { all: ['zasifrov*|desifrov*', 'soubor*|server*|data'], near: 90, weight: 0.6 },
  ],
  'family:ddos-ransom': [
    { all: ['ddos|botnet*|dos utok*|zahlti*'] },
    { all: ['gbps|tbps|pozadavk*|paket*|kapacit*|pretiz*|nedostup*|utok*', 'web*|server*|sit|siti|e-shop*|sluzb*'], near: 130, weight: 0.7 },
  ],
  'family:reputation-attack': [
    { all: ['recenz*|hodnocen*|hvezdic*', 'falesn*|stovky|tisice|negativ*|zaplav*|napiseme|spatn*'], near: 120 },
    { all: ['nevyzadan*…e-mail*|spam*|letak*', 'jmenem|pod jmenem|vasi firm*|vasi domen*|vasi znack*'], within: 2, near: 220 },
    { all: ['povest*|reputac*|jmena|pomluv*|cern*…listin*', 'kazim|znicime|pospinime|objedn*|skonci|zverejn*'], within: 2, near: 220, weight: 0.7 },
  ],
  'family:bomb-threat': [{ all: ['bomb*|vybusn*|trhavin*|naloz', 'budov*|skol*|kancelar*|urad*|nadraz*|nemocnic*|objekt*|prostor*|umist*|vybuch*|odpal*|explod*'], not: ['@play'], within: 3, near: 330, weight: 2 }],
  'family:hitman': [{ all: ['zabi*|zabij*|smrt|zavrazd*|ublizi*|zlikvid*|zbavit', 'zaplatil*|objedn*|zakazk*|zakaznik*|najal*|klient*|nekdo', '@you'], not: ['@play', 'pojist*'], within: 3, near: 420, weight: 2 }],
  'family:accusation': [
    { all: ['policie cr|policejni*|interpol*|europol*|vysetrovatel*|detektiv*|prokurat*|statni zastup*|soudni*…predvol*|predvolani', 'obvin*|trestn*|stihan*|zatyk*|podezr*|dukaz*|detsk*|nezletil*'], within: 2, near: 260 },
    { all: ['detsk*…porn*|nezletil*|pedofil*'] },
    { all: ['milenk*|milenec*|nevera|nevere|podvadi*|schazite|schazis|pomer s|uplat*|zpronever*|danov*…unik*', 'manzel*|zena|dukaz*|fotografi*|fotk*|uctenk*|vim|mam'], within: 3, near: 380, weight: 1.4 },
  ],
  'family:personal-leak': [
    { all: ['chaty|zpravy|dopisy|fotky|denik|dluhy|pujck*|zdravotni*|historii vyhledavani|adres*|telefonni cislo|osobni udaje|rodne cislo|obcansk*|pas|vypisy', 'mam|mame|unikl*|v mych rukou|v nasich rukou|ziskal*|koupil*|znam|vim', '@your'], not: ['vasi firm*|webkamer*|natocil*|porn*'], within: 2, near: 240, weight: 0.7 },
    { all: ['@disclose', '@audience'], near: 110, weight: 0.4 },
  ],
  'family:support-scam': [
    { all: ['virus*|virem|viry|trojan*|trojsk*|spyware*|malware*|hackeri|nebezpecn*|hrozb*|chyb*', 'pocitac*|windows|microsoft*|zarizeni|pc|licenc*|system*', 'volejte|zavolejte|zavolat|nezavolate|telefon*|linku|cislo|technik*|technick*…podpor*'], not: noCoin, within: 3, near: 420, evenReported: true, weight: 1.65 },
    { all: ['obnoven*…predplatn*|predplatn*|automatick*…obnov*|antivir*|norton*|mcafee*|refundac*', 'volejte|zavolejte|telefon*|linku|cislo', 'zrus*|vrac*|kc|eur*|dolar*|strzen*|strhnut*|castk*'], not: noCoin, within: 3, near: 400, evenReported: true, weight: 1.65 },
    { all: ['nevypinej*|nerestartuj*|je uzamcen*|bude uzamcen*|byl zablokov*|je zablokov*', 'volejte|zavolejte|zavolat|telefon*|cislo|technik*'], not: noCoin, within: 3, near: 330, evenReported: true, weight: 1.65 },
    { all: ['na dalku|vzdalen*…pristup*|anydesk|teamviewer', 'technik*|virus*|odstran*|pripoj*'], not: noCoin, within: 2, near: 200, evenReported: true, weight: 0.7 },
  ],
  'family:phishing': [
    { all: ['ucet|uctu|uctem|schrank*|hesl*|kart*|prihlas*|over*|bank*|penezenk*|totoznost*|uloziste|kvot*', '://|odkaz*|klikn*|tlacitk*|nize|priloh*', 'zablokov*|pozastav*|omezen*|vyprs*|potvrd*|overte|overit|aktualiz*|neobvykl*|uzamcen*|do 24|hodin|zadejte|znovu zad*|neopravnen*'], not: ['nikdy vas nezada*|nikdy po vas', ...noCoin], within: 3, near: 420, weight: 1.65 },
    { all: ['zasilk*|balik*|doruceni|clo|celni*|kuryr*', '://|klikn*|odkaz*|zde', 'poplat*|zaplat*|nezaplac*|potvrd*|adres*|kart*|zadrz*'], not: noCoin, within: 3, near: 330, weight: 1.5 },
    { all: ['vraceni dane|preplat*|vyhra*|vyhrali|vyherc*|poukaz*|hlasova zprava|hlasovou zpravu|sdileny dokument|docusign', '://|klikn*|odkaz*|otevr*', 'hesl*|prihlas*|kart*|zadejte|ziskej*|bank*'], not: noCoin, within: 3, near: 360, weight: 1.5 },
  ],
  'family:fictitious-billing': [
    { all: ['rejstrik*|katalog*|registr*…firem|ochrann*…znamk*|domen*…jmen*|zapis do', 'poplat*|faktur*|uhrad*|platb*|zapis*', 'do|potvrd*|vyprs*|objedn*|zverejn*|prodlouz*'], not: ['soudn*|bitcoin*'], within: 3, near: 420, weight: 1.65 },
    { all: ['reditel*|jednatel*|sef|jsem na jednani|jsem na schuzi|akvizic*', 'prevod*|platb*|darkov*…kart*|zaplatit|preved*', 'duvern*|diskret*|naleha*|urgent*|dnes|nikomu|nevolej*|mezi nami|nemuzu mluvit'], not: [...noCoin, 'video*|nahrav*'], within: 3, near: 420, weight: 1.65 },
    { all: ['bankovni spojeni|cislo uctu|novy ucet|bankovni ucet|bankovni udaje', 'zmen*|novy|nove|aktualn*|audit*', 'faktur*|platb*|dodavatel*|uhrad*|dnes'], not: ['nezmenil*|nikdy nemenime'], within: 2, near: 240, weight: 1.65 },
    { all: ['nezaplacen*|nedoplat*|dluzn*|posledni vyzva|posledni upominka', 'exekuc*|exekut*|odpojen*|zabaven*|srazky ze mzdy|zaloba', 'darkov*|kupon*|klikn*|://|ihned|okamzite|zavolejte'], within: 3, near: 330, weight: 1.65 },
  ],
  'family:one-click-billing': [
    { all: ['pro dospele|18+|videi|videoportal*|seznamk*|clenstv*|registrac*…dokonc*|zkusebni*…obdobi', 'poplat*|zaplat*|uhrad*|kc|eur*|castk*', 'clen*|smlouv*…uzavren*|kliknutim|kliknuti|stisk*|omylem|zrus*|odstoup*'], not: [...noCoin, 'natocil*|nahral*|masturb*'], within: 3, near: 420, weight: 1.65 },
  ],
  'family:advance-fee': [
    { all: ['dedictv*|zavet*|vdova|princ*|milion*|loteri*|vyhra*|vyhrali|fond*|nahrad*…obetem|zbytk*…uctu', 'dolar*|eur*|milion*|usd|kc', 'poplat*|kontaktuj*|odpovez*|udaje|duver*|podil*|procent*|prevod*|pomoc*|naroku*'], not: noCoin, within: 3, near: 420, weight: 1.65 },
  ],
  'family:fake-law-firm': [
    { all: ['autorsk*…prav*|ochrann*…znamk*|porusen*|advokat*|pravni*…oddeleni|pravni zastup*|predvolani|rozsudek', 'dukaz*|dokument*|podrobnost*|soubor*|seznam*|hlaseni|snimk*', '://|stahn*|odkaz*|.zip|povolte obsah|makra|archiv*'], not: noCoin, within: 3, near: 460, weight: 1.65 },
    { all: ['ztracen*…prostredk*|obet*…podvodu|ziskame zpet|vymahani', 'advokat*|pravni*|kancelar*|poplat*|zaloh*', 'penize|prostredk*|procent*|odpovez*|poplat*'], within: 3, near: 420, weight: 1.2 },
  ],
  'family:beg-bounty': [
    { all: ['zranitelnost*|bezpecnostni chyb*|bezpecnostni dir*|dmarc*|spf|clickjacking|xss', 'nasel jsem|objevil jsem|jsem nasel|jsem objevil|vyzkumnik*|etick*…hacker*|hlasim', 'odmen*|bounty|zaplat*|ohodnoc*|podekovan*|platb*'], not: [...noCoin, 'zverejn*…data|nezaplat*'], within: 3, near: 420, weight: 1.65 },
  ],
};
