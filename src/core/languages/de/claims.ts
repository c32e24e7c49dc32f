import type { ClaimId } from '../../contract';
import type { Cue } from '../../meaning/cue';

/** Business copies and keeps papers too; notices of a leak tell of somebody else. */
const ORDINARY = '@innocent|wie besprochen|wie gewünscht|wie vereinbart|anbei|datenschutzvorfall|datenschutzerklärung|ihre bestellung|mit freundlichen|beste grüße|newsletter';
const COIN_ELSEWHERE = ['@coin-trade', '@donation'];

export const claims: Readonly<Partial<Record<`claim:${ClaimId}`, readonly Cue[]>>> = {
  'claim:device-hacked': [
    { all: ['@attacker-acts', '@hack', '@device', '@your'], not: ['@innocent'], near: 170 },
    { all: ['@malware', '@hack|läuft|sitzt|arbeitet|aktiv', '@device', '@your'], not: ['@innocent', 'gefunden'], near: 170 },
    { all: ['@malware', 'installiert|eingeschleust|untergebracht|eingerichtet|platziert|plaziert|verpasst|gesetzt|geschickt|hochgeladen|eingefangen|untergejubelt', '@attacker-acts|@you'], not: ['@innocent', 'gefunden'], near: 120 },
    { all: ['@your', '@device', 'gehackt|geknackt|kompromittiert|infiziert|übernommen|verseucht|unter meiner kontrolle|unter unserer kontrolle|in meiner hand|unter kontrolle'], not: ['@innocent', 'gefunden', 'wurden infiziert'], near: 90 },
    { all: ['vollen zugriff|vollzugriff|volle kontrolle|vollständigen zugriff|kompletten zugriff|vollen zugang|vollständige kontrolle|komplette kontrolle', '@device', '@your'], not: ['@innocent'], near: 110 },
  ],
  'claim:account-hacked': [
    { all: ['@account', 'gehackt*|geknackt*|kompromittiert*|übernommen|gekapert*|zugriff|zugang|eingeloggt|angemeldet|in meiner hand|mitgelesen|lese…mit|lese alles|lesen alles|lese ich|zugangsdaten|zutritt|gekauft', '@attacker-acts|lese', '@your'], not: ['@innocent', 'gesperrt', 'eingeschränkt'], near: 130 },
    { all: ['@your', 'konto|mailkonto|e-mail-konto|account|postfach|mailaccount|e-mail-account|konten|accounts|postfächer|mailbox', 'gehackt|geknackt|gekapert|ist in meiner hand|gehört mir|gehört jetzt mir|kompromittiert worden und|wurde kompromittiert'], not: ['@innocent', 'gesperrt', 'eingeschränkt', 'bestätigen', 'klicken*'], near: 90 },
    { all: ['passwort|passwörter|zugangsdaten', 'postfach|mailkonto|konto|account|e-mail*', 'gekauft|geknackt|abgefangen|eingeloggt', '@attacker-acts'], not: ['@innocent'], near: 150 },
  ],
  'claim:site-hacked': [
    { all: ['@attacker-acts', '@intrude', '@site-things', '@your'], not: [ORDINARY, '@device'], near: 180 },
    { all: ['@attacker-acts', '@intrude', 'server*|webseite*|website*|firmennetz*|netzwerk*|unternehmensnetz*|infrastruktur|webshop*|shop|homepage*|mailserver*|datenbank*|domain*|hintertür', '@your'], not: [ORDINARY, 'infizierte seite|porno*|erwachsenen*|computer|laptop|handy'], near: 180 },
    { all: ['@your', 'server*|webseite*|website*|netzwerk*|firmennetz*|shop|webshop*|homepage|domain|seite|systeme', 'gehackt|kompromittiert|übernommen|in unserer hand|gehört uns|gehören uns|unter unserer kontrolle|in unseren händen'], not: [ORDINARY], near: 100 },
    { all: ['zugangsdaten|adminrechte*|administratorrechte*|root-zugang|vollzugriff|vollen zugriff', 'server|webseite|website|netzwerk|systeme*|datenbank|firmennetz*', '@attacker-acts|besitz'], not: [ORDINARY], near: 140 },
    { all: ['haus|hause|firma|betrieb|räume', 'hintertür|tür|türen|fenster', 'offen|eingetreten|hereinspaziert|hinein|aufgestoßen', 'wir|ich'], not: [ORDINARY], within: 2, near: 240 },
  ],
  'claim:data-stolen': [
    { all: ['@attacker-acts', '@take', '@taken-things', '@your|komplett*|vollständig*|intern*|gb|terabyte|tb'], not: [ORDINARY], near: 130 },
    { all: ['kopiert|heruntergeladen|runtergeladen|exportiert|exfiltriert|entwendet|entwendeten|gestohlen|gestohlenen|abgezogen|abgegriffen|abgesaugt|abgeflossen|geklaut|erbeutet|übertragen|ausgeleitet|abgeschrieben|mitgenommen', '@taken-things'], not: [ORDINARY, 'ordentlich'], near: 120, weight: 0.6 },
    { all: ['@take', '@taken-things', '@attacker'], not: [ORDINARY], near: 90, weight: 0.5 },
    { all: ['abgezogen|exfiltriert|entwendet|abgesaugt|abgeflossen|heruntergeladen|kopiert|gesichert|übertragen|mitgenommen|ausgeleitet|abtransportiert|geholt', 'gb|tb|gigabyte*|terabyte*', 'daten|unterlagen|dokumente|akten|personal*|kunden*|verträge|darunter|server*|intern*|ihre*|eure*'], not: [ORDINARY, 'backup*|umzug|migration|tarif'], near: 140 },
    { all: ['@ransom-talk|@files-locked|veröffentlich*|leak-seite|unserem blog|chat'], within: 1, weight: 0.45 },
  ],
  'claim:sent-from-you': [
    { all: ['mail*|e-mail*|email*|nachricht|brief|schreiben|absender*|post|diese|dies|zeilen', 'gesendet|geschickt|versendet|verschickt|geschrieben|schreibe*|schreiben|kommt|kam|stammt|sende|schicke|absender*|abgeschickt|zugesandt|ging', '@own-place'], near: 150, not: ['@innocent'] },
    { all: ['absender*|absenderadresse', 'sie selbst|du selbst|ihr selbst|ihre eigene|deine eigene|eure eigene|ihre adresse|deine adresse|eigene adresse'], near: 90 },
    { all: ['@attacker-acts', 'schreibe*|schreib|sende|schicke|schicken|gesendet|geschickt|geschrieben', '@own-place'], near: 120, not: ['@innocent'] },
  ],
  'claim:recorded-video': [
    { all: ['@film', '@intimate', '@attacker-acts|kamera*|webcam*', '@you'], not: ['@innocent', '@public-film'], near: 190 },
    { all: ['@camera', '@film', '@attacker-acts|mir|mein', '@you'], not: ['@innocent', '@public-film'], near: 170 },
    { all: ['@film', '@intimate', '@you'], not: ['@innocent', '@public-film', 'streaming'], near: 140, weight: 0.7 },
    { all: ['@camera', '@intimate', '@you'], not: ['@innocent', '@public-film'], within: 2, near: 220, weight: 0.6 },
    { all: ['dich gefilmt|sie gefilmt|dich aufgenommen|sie aufgenommen|dich aufgezeichnet|sie aufgezeichnet|dich mitgeschnitten|video von dir|video von ihnen|videos von dir|videos von ihnen|film von dir|film von ihnen|aufnahme von dir|aufnahme von ihnen|aufnahmen von dir|aufnahmen von ihnen|bilder von dir|bilder von ihnen|fotos von dir|fotos von ihnen|dich auf video|sie auf video|dich nackt|sie nackt|dich auf band|dich vor der kamera|nacktbilder von|nacktfotos von|nacktvideo von|sexvideo von', '@attacker'], not: ['@innocent', '@public-film'], near: 110 },
    { all: ['linke hälfte|linken hälfte|linken seite|links|geteilte* bildschirm|split*|bildschirmhälfte', 'rechts|rechte hälfte|rechten hälfte|rechten seite|video|film|aufnahme|filmchen', '@you'], not: ['@innocent', 'klicken*', 'menü'], near: 150, weight: 0.7 },
    { all: ['kamera|webcam|auge|linse|objektiv', 'eingeschaltet|aktiviert|angezapft|angeschaltet|mitlaufen|mitgelaufen|gemerkt|zugesehen|zugeschaut|beobachtet|gesehen|gefilmt|aufgenommen', '@attacker|minute|vergnüg*|@intimate', '@you'], not: ['@innocent', '@public-film'], within: 2, near: 220 },
  ],
  'claim:password-known': [
    { all: ['ist dein passwort|ist ihr passwort|war dein passwort|war ihr passwort|dein passwort ist|ihr passwort ist|dein passwort lautet|ihr passwort lautet|dein passwort war|ihr passwort war|dein passwort:|ihr passwort:|dein pw|eines ihrer passwörter|eins deiner passwörter|eines deiner passwörter|dein kennwort|ihr kennwort ist|ihr kennwort lautet|ihr kennwort:|dein altes passwort|ihr altes passwort|passwort von dir|passwort von ihnen'], not: ['@service-desk', '@innocent'] },
    { all: ['@secret', '@attacker-acts', 'kenne|kennen|weiß|wissen|habe|haben|hab|besitze|abgefangen|gekauft|gefunden|ausgelesen|mitgelesen|vorliegen', '@you'], not: ['@service-desk', '@innocent', 'server', 'wenn sie'], near: 100 },
    { all: ['@secret', 'bekannt vor|kommt ihnen…bekannt|kommt dir…bekannt|erkennst|erkennen sie|wiedererkannt|zum beweis|als beweis|damit sie mir glauben|damit du mir glaubst|stimmts|stimmt\'s|richtig?|oder?|sagt ihnen…etwas|sagt dir…was'], not: ['@service-desk', '@innocent'], within: 2, near: 180 },
  ],
  'claim:personal-details-known': [
    { all: ['wo sie wohnen|wo du wohnst|wo ihr wohnt|wo sie arbeiten|wo du arbeitest|wo du parkst|wo sie parken|wo ihre kinder|wo deine kinder|ihre adresse|deine adresse|ihre anschrift|deine anschrift|wo deine familie|wo ihre familie|welche schule|auf welche schule|welches auto|ihre haustür|deine haustür|vor deinem haus|vor ihrem haus|vor ihrer tür|vor deiner tür|foto ihres hauses|foto von deinem haus|ihre telefonnummer|deine telefonnummer|deine handynummer|ihre handynummer|ihr geburtsdatum|dein geburtsdatum|ihr voller name|deinen vollen namen|ihren vollen namen', 'kenne|kennen|weiß|wissen|habe|haben|hab|liegt|vor|besitze|stand|stehe|war|vorbei|ich|wir'], not: ['@innocent', 'bestellung', 'lieferung', 'zustell*', 'teilen sie uns', 'geben sie', 'bitte'], near: 110 },
    { all: ['wohnst|wohnen|wohnt', 'straße|allee|weg|platz|hausnummer|stock|stadt', 'ich weiß|wir wissen|ich kenne|besuch*|vorbei|immer noch|richtig'], not: ['@innocent', 'wohnung zu', 'miete'], near: 130 },
    { all: ['vorbeikommen|vorbei komme|einen besuch abstatten|zuhause besuchen|zu hause besuchen|klingeln|vor der tür stehen', 'ich|wir|meine leute|jemand', '@you', 'sonst|wenn|oder|adresse|haus|tür'], not: ['@innocent', 'termin', 'techniker'], near: 130 },
  ],
  'claim:watched-for-months': [
    { all: ['seit…monaten|seit…wochen|seit langem|seit längerem|seit längerer zeit|seit geraumer zeit|monatelang|wochenlang|seit einem jahr|seit einem halben jahr|schon länger|schon lange|schon seit|seit frühling|seit frühjahr|seit sommer|seit herbst|seit dem winter|seit ein paar|seit einigen|über monate|die letzten monate|lange zeit|monate', 'beobacht*|schaue|zugeschaut|zugesehen|sehe ich|überwach*|verfolg*|ausspioniert|ausspäh*|bespitzel*|mitgelesen|lese|gelesen|im auge|im blick|auf schritt und tritt|auskundschaft*|studier*|folge', '@attacker-acts|@you'], not: ['@innocent', '@site-desk|entwicklung'], near: 130 },
  ],
  'claim:undetectable': [
    { all: ['kein antivirus*|kein virenscanner*|kein virenschutz*|keine sicherheitssoftware|kein virenprogramm|keine firewall|kein schutzprogramm|kein experte|kein techniker|kein scanner', 'find*|sieht|sehen|erkenn*|bemerk*|hilft|helfen|entdeck*|entfern*|fähig|schlägt|stopp*'], not: ['@innocent'], near: 90 },
    { all: ['@guards', '@blind', '@attacker|programm|treiber|virus|trojaner|es|signatur*|stunden|nichts'], not: ['@innocent', 'aktivieren', 'installieren sie'], near: 150 },
    { all: ['@remedy', '@no-use'], not: ['@innocent', '@service-desk', '@automated'], near: 120 },
    { all: ['treiber|signatur*|trojaner|virus|programm|schadsoftware|code', 'erneuer*|aktualisier*|unsichtbar|nicht erkennbar|nicht zu erkennen|nicht auffindbar|unauffindbar|nicht nachweisbar|spurlos|stündlich|alle paar stunden|alle vier stunden|nicht zu entdecken|ändert seine'], not: ['@innocent', 'automatisch aktualisiert'], near: 120 },
    { all: ['deshalb|darum|deswegen|warum|aus diesem grund', 'nicht bemerkt|nichts bemerkt|unentdeckt|unbemerkt|unerkannt|nichts gemerkt|nicht aufgefallen', '@attacker|@you|virus*'], not: ['@innocent'], near: 140 },
  ],
  'claim:tracking-read': [
    { all: ['sobald|wenn|seit|ab dem moment|in dem moment|mit dem öffnen|nachdem|nach dem öffnen|beim öffnen|ab öffnung|nach öffnung', 'öffn*|geöffnet|lesen|gelesen|liest|lesen sie', 'uhr|timer|zeitgeber|zeit|frist|countdown|benachrichtig*|meldung|sehe ich|weiß ich|erfahre ich|bekomme ich|stunden', 'mail*|nachricht|brief|e-mail*|schreiben|diese'], near: 150, not: ['@innocent', 'rechnung'] },
    { all: ['zählpixel|trackingpixel|pixel|lesebestätigung', 'ich|wir|mir|uns', 'mail|nachricht|brief|gelesen|öffn*|geöffnet'], near: 120, not: ['@innocent'] },
    { all: ['ich weiß, dass|ich sehe, dass|ich werde sehen|ich erfahre|mir wird gemeldet|ich bekomme eine|ich werde benachrichtigt', 'gelesen|geöffnet|liest|lesen|öffnen'], near: 110, not: ['@innocent'] },
  ],
  'claim:publish-to-contacts': [
    { all: ['@disclose', '@audience', '@your|alle|allen|jeder|jeden', '@or-otherwise|werde|werden|wird|würde|würden|kann|können|klick|dann|anschließend|geht|gehen|mausklick|schade|informieren|schicke|stelle|sende|bekommen|kriegen|sieht|erhalten'], not: [ORDINARY, 'empfehlen sie', 'unsere kunden', 'unseren kunden', 'bitte teilen', 'teilen sie', 'teilt den', 'teilt die', 'teilt diesen', 'weitersagen', 'laden sie', 'aufruf', '@donation'], near: 160 },
    { all: ['@attacker-acts', '@disclose', 'kontakte*|adressbuch*|freunde*|familie*|frau|ehefrau|mann|eltern|kollegen|chef|arbeitgeber|nachbarn|bekannten*|soziale netz*|sozialen netz*|kunden|geschäftspartner*|presse|verwandte*|angehörige*', '@your|alle|allen'], not: [ORDINARY, 'unsere kunden', 'unseren kunden', 'unsere partner'], near: 130 },
    { all: ['kunden|geschäftspartner*|lieferanten|presse|zeitung|betriebsrat|medien|mitarbeiter', 'bekommen|kriegen|erhalten|erfahren|informier*|benachrichtig*|post|gehen|geschickt|zugespielt', '@or-otherwise|oder|wir|uns', '@your|listen|daten'], not: [ORDINARY, 'unsere kunden', 'unseren kunden', 'unsere mitarbeiter'], near: 150 },
    { all: ['@disclose', '@audience'], near: 70, weight: 0.55, not: [ORDINARY, 'unsere kunden', 'unseren kunden', 'teilen sie', 'teilt den', 'teilt die', 'weitersagen', 'laden sie', 'aufruf', '@donation'] },
    { all: ['ich habe|wir haben|liegt mir|habe ich|hab', 'kontaktliste|adressbuch|alle ihre kontakte|alle deine kontakte|deine kontakte|ihre kontakte|freundesliste|followerliste'], near: 90, weight: 0.55, not: [ORDINARY] },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:sell-data': [
    { all: ['@sell', '@buyers', '@taken-things|es|sie|das|diese|wir|@attacker'], not: [ORDINARY, 'aktie*', 'immobilie*'], near: 130 },
    { all: ['konkurrent*|konkurrenz|mitbewerber*|wettbewerber*|interessenten', 'einiges kosten|gut zahlen|zahlen gut|zahlt gut|gutes geld|viel geld|freuen|interessier*|interesse', '@you|@attacker|uns|lektüre'], not: [ORDINARY], near: 130 },
  ],
  'claim:reputation-ruin': [
    { all: ['ruf|ansehen|image|reputation|guter name|guten namen|leumund|vertrauen ihrer kunden|glaubwürdigkeit', 'zerstör*|ruinier*|ruiniert|vernicht*|beschädig*|schädig*|dahin|leiden|leidet|verlieren|verloren|kaputt*|futsch|im eimer|in den schmutz|ramponier*|schaden|erledigt|wiederherzustellen', '@your|ihres|deinen|euren|der'], not: [ORDINARY, '@lawful'], near: 130 },
    { all: ['schlechte bewertungen|negative bewertungen|negativbewertungen|schlechten bewertungen|negativen bewertungen|ein-stern*|1-stern*|ein stern*|falsche bewertungen|fake-bewertungen|rufmord*|hetzkampagne|schmutzkampagne', 'tausende*|hunderte*|überschwemm*|flut|fluten|veröffentlich*|schreiben wir|posten|google*|portalen|seiten|@attacker'], not: ['@innocent'], near: 150 },
    { all: ['spam*|werbemüll|beleidigende mails|massenmails', 'in ihrem namen|in eurem namen|in deinem namen|unter ihrem namen|von ihrer domain|mit ihrer domain|mit ihrem namen|millionen', '@attacker-acts|kontaktformular*|verschick*|versend*'], not: ['@innocent'], near: 160 },
    { all: ['leben|karriere|ehe|existenz|firma|unternehmen', 'ruinier*|ruiniert|zerstört|zerstöre*|kaputt machen|ist vorbei|am ende', '@attacker-acts|dein|ihr|deine|ihre', '@you'], not: [ORDINARY, '@lawful'], near: 90 },
  ],
  'claim:search-deindex': [
    { all: ['suchergebnis*|suchmaschine*|google|suchindex|suchtreffer*|index', 'verschwind*|entfern*|gelöscht|de-indexier*|deindexier*|rausfliegen|fliegt|sperr*|gesperrt|nicht mehr gefunden|nicht mehr auffindbar|schadcode|abgestuft|verbannt', '@your|seite|website|domain'], not: ['@innocent', 'optimier*', 'seo-'], near: 130 },
    { all: ['schwarze liste*|schwarzen liste*|blacklist*|sperrliste*', 'domain*|domäne|adresse|seite|website|mailserver|server', '@your'], not: ['@innocent'], near: 120 },
  ],
  'claim:pay-crypto': [
    { all: ['@coin-name'], not: COIN_ELSEWHERE, weight: 0.6 },
    { all: ['@pay|@hold|@spread'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.6 },
    { all: ['@coin', '@pay', 'bc1*|1*|3*|ltc1*|0x*|an:|adresse|wallet|geldbörse|meine|unsere|hierhin|hier ab', '@money-word|@coin-name'], not: COIN_ELSEWHERE, near: 190 },
    { all: ['nur bitcoin*|ausschließlich bitcoin*|ausschließlich in bitcoin*|nur in bitcoin*|nur btc|nur in btc|ausschließlich in btc|ausschließlich in kryptowährung*'], not: COIN_ELSEWHERE },
    { all: ['@coin-name', 'du schuldest|sie schulden|du zahlst|sie zahlen|ihr zahlt|zahl mir|zahlen sie mir|schick mir|schicken sie mir|wir verlangen|verlangen wir|ich verlange|wir fordern|ich fordere|lösegeld|schweigegeld|schutzgeld|schutzgebühr|ich will|wir wollen|gib mir|spende von'], not: COIN_ELSEWHERE, within: 2, near: 160 },
  ],
  'claim:deadline': [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin-name'], not: COIN_ELSEWHERE, weight: 0.36 },
    { all: ['@hold'], weight: 0.18 },
    { all: ['@spread'], weight: 0.18 },
    { all: ['@bargain'], weight: 0.18 },
    { all: ['@coin-lore'], weight: -0.36 },
    { all: ['ich gebe ihnen|ich gebe dir|ich geb dir|wir geben ihnen|wir geben euch|ich gebe euch|gebe ich ihnen|gebe ich dir|geben wir ihnen|geben wir euch|ich warte|wir warten|ich räume ihnen|wir gewähren|du kriegst|du bekommst|ihr bekommt|sie bekommen|ihnen bleiben|dir bleiben|euch bleiben|dir bleibt|ihnen bleibt|hast|haben sie|habt ihr|du hast|sie haben|ihr habt|dafür haben sie', '@time-word', 'zeit|stunden|tage|bis|genau|ab jetzt|noch|frist|um zu|geduld|@coin-name'], not: ['@everyday-limit', '@innocent', 'seit', 'am montag um'], near: 80 },
    { all: ['uhr tickt|zeit läuft|uhr läuft|countdown|ultimatum|timer|frist läuft|frist endet|die frist|zeit ist abgelaufen|deine zeit|ihre zeit läuft', '@time-word|@you'], not: ['@everyday-limit', '@lawful', 'widerspruch'], near: 110 },
    { all: ['zahlung|geld|betrag|summe|btc|bitcoin*|überweis*|zahlen|einigung|meld*|antwort', 'innerhalb von|innerhalb|binnen|spätestens|bis zum|bis', 'stunden|tagen|tage|@weekday|mitternacht|morgen|wochenende|monats*|dienstschluss'], not: ['@everyday-limit', '@lawful', 'rechnung*', 'konto'], near: 110, weight: 0.5 },
  ],
  'claim:silence-order': [
    { all: ['@forbids', '@tells', '@helpers'], not: ['@innocent', '@automated', '@lawful', 'wir werden uns', 'datenschutzerklärung'], near: 80, weight: 0.7 },
    { all: ['@keep-quiet'], not: ['@innocent', '@automated'] },
    { all: ['polizei*|bullen|kripo|behörden|anzeige', 'rufst|einschaltest|holst|nicht|kein*|niemals|zwecklos|sinnlos|nichts|bloß|fehler|bringt|nützt|sonst|sofort|ohne|informier*|einschalt*|rufen sie|rufst|gehst|gehen sie|lauf', '@or-otherwise|@attacker|@you|zwecklos|sinnlos'], not: ['@innocent', '@automated', 'anzeige erstattet', 'angaben der', 'polizei rät', 'polizei warnt', 'wenden sie sich an die polizei'], near: 100, weight: 0.7 },
    { all: ['polizei*|bullen|kripo|behörden', 'rufst|rufen|rufe|einschaltest|einschalten|holst|informierst|gehst|redest', '@harms|sofort|@attacker'], not: ['@innocent', '@automated', 'wir rufen'], near: 130, weight: 0.6 },
    { all: ['wenn sie|wenn du|wenn ihr|sobald|falls|rufen sie|rufst du|gehst du|gehen sie|informieren sie|sollten sie|sollte ich|erfahre ich', '@tells', 'polizei*|bullen|behörde*|jemand*|dritte*|anwalt|presse|niemand*', '@harms|sofort|zünde*|unverzüglich|automatisch|gezündet|geht|veröffentlich*|raus'], not: ['@innocent', '@automated'], near: 160 },
    { all: ['nicht|kein*|nie|brauchst|brauchen|zwecklos|sinnlos|auf antworten|auf rückfragen', '@answers', '@because-none'], not: ['@automated', '@innocent', 'rechnung'], within: 2, near: 200 },
    { all: ['antworte nicht|antworten sie nicht|antwortet nicht|nicht antworten|nicht zu antworten|nicht auf diese|keine antwort|schreib nicht zurück|schreiben sie nicht zurück|versuchen sie nicht, mich|versuch nicht, mich|versuchen sie nicht, uns|versuche nicht, mich|nicht zu kontaktieren|nicht kontaktieren|suchen sie nicht nach|such nicht nach', '@attacker|@or-otherwise|nachricht|mail|brief|adresse|postfach'], not: ['@automated', '@innocent'], near: 120 },
  ],
  'claim:promise-delete': [
    { all: ['@deletes', '@deleted-things', '@paid', 'ich|wir|wird|werden|wandert|versprech*|garantier*'], not: [ORDINARY, 'nicht löschen', 'suchergebnis*', 'umgestellt', 'konto', 'spam'], near: 130, weight: 0.6 },
    { all: ['in ruhe|nie wieder…hören|hören nie wieder|hörst…nie wieder|nie wieder was von|nie mehr…hören|vergesse ich|vergessen wir|vergess ich|verschont|getrennte wege|nichts mehr von mir|nichts mehr von uns|aus ihrem leben|aus deinem leben|verschwinde ich|verschwinden wir|ist die sache erledigt|sache vergessen|wir sind quitt|schwamm drüber', '@paid'], not: [ORDINARY], near: 150, weight: 0.7 },
    { all: ['verspreche|versprechen|garantiere|garantieren|mein wort|unser wort|ehrenwort', '@deletes|in ruhe|nie wieder|schweigen'], not: [ORDINARY], near: 110 },
    { all: ['@ransom-talk|@hold'], weight: 0.4 },
  ],
  'claim:untraceable': [
    { all: ['finden|findet|gefunden|aufspür*|ausfindig|ermittel*|identifizier*|zurückverfolg*|rückverfolg*|nachverfolg*|verfolgen|erwisch*|fassen|schnappen|kriegen|orten|auf die spur', 'nicht|nie|niemals|unmöglich|niemand|keiner|kein*|eh nicht|zwecklos|sinnlos', 'mich|uns|absender|adresse|mail|wallet|bitcoin*|zahlung*|spur|die|polizei|niemand'], near: 80, not: ['@innocent', 'sie können uns', 'ihre sendung', 'finden sie'] },
    { all: ['anonym*|nicht zurückverfolgbar|nicht rückverfolgbar|nicht nachvollziehbar|keine spuren|keine spur|spuren verwischt|spurlos|unauffindbar|im ausland|gestohlenen server|tor-netz*', 'bitcoin*|btc|ich|wir|mail*|adresse|zahlung*|wallet|niemand|krypto*'], near: 90, not: ['@innocent', 'umfrage', 'anonymisiert', '@coin-trade', 'tor-browser'] },
    { all: ['polizei|behörden|kripo|niemand', 'helfen|hilft|machtlos|tun können|nichts ausrichten|nichts machen', 'nicht|nichts|kein*|machtlos|niemand'], near: 80, not: ['@innocent', 'wenden sie'] },
  ],
  'claim:not-a-hoax': [
    { all: ['kein|keine|keinen|nicht|nie|nichts mit', 'scherz|spaß|witz|bluff|bluffen|bluffe|spam|trick|betrug|fake|streich|spiel|übung|hoax|leere drohung|leeren drohungen|leere worte|märchen|ulk|quatsch|spaße|scherze|scherzen'], near: 36, ordered: true, not: ['@innocent', 'verstehen', 'macht spaß'] },
    { all: ['wir bluffen|ich bluffe|wir scherzen|ich scherze|wir spaßen|bluffen wir|scherze ich|scherzen wir', 'nicht|nie|niemals'], near: 40, not: ['@innocent'] },
    { all: ['meine es ernst|meinen es ernst|mein es ernst|meine das ernst|meinen das ernst|todernst|bitterernst|es ist ernst|nehmen sie das ernst|nimm das ernst|nehmen sie diese|unterschätz* mich|unterschätz* uns|testen sie mich nicht|teste mich nicht|fordern sie uns nicht heraus|ich halte wort|wir halten wort|wir halten unser wort|du weißt, dass ich das mache'], not: ['@innocent'] },
    { all: ['glauben sie|glaubst du|halten sie|hältst du|denken sie|denkst du|falls', 'scherz|bluff|spam|betrug|fake', 'mail|nachricht|brief|das|dies|mich|uns'], not: ['@innocent', 'melden'], near: 80 },
  ],
  'claim:forward-to-boss': [
    { all: ['leiten sie|leite|weiterleiten|weiterzuleiten|weitergeleitet|weitergeben|reichen sie|übergeben sie|legen sie', 'geschäftsleitung|geschäftsführ*|chef|chefin|vorstand|verantwortlich*|entscheidungsträger*|entscheider*|direktion|inhaber*|leitung|entscheidet', 'nachricht|mail*|brief|schreiben|diese|das|dies'], near: 130, not: ['@innocent', 'bewerbung'] },
    { all: ['an die geschäftsleitung|an die verantwortlichen|an den geschäftsführer|an den chef|an den inhaber', 'gehackt|daten|server*|website|webseite|firma'], within: 3, near: 300, weight: 0.6, not: ['@innocent'] },
  ],
  'claim:how-to-buy': [
    { all: ['wie man bitcoin*|wie sie bitcoin*|wie du bitcoin*|wie man btc|wie du an bitcoin*|bitcoin kaufen|bitcoins kaufen|btc kaufen|bitcoins kauft|bitcoin kauft|kryptobörse|kryptowährung kaufen|bitcoin-automat*|coinbase|binance|kraken|bitpanda', 'google*|suchmaschine|suche|such|eingeben|geben sie|gib|kaufen|kauft|anleitung|internet|registrier*|youtube|automat*|wissen|weißt'], near: 140, not: ['@coin-trade', '@innocent'] },
    { all: ['groß- und kleinschreibung|groß und kleinschreibung|kopieren und einfügen|copy paste|copy & paste|kopieren sie die adresse', 'bc1*|adresse|wallet|btc|beachten|achte*'], near: 120, weight: 0.6 },
  ],
  'claim:violence': [
    { all: ['@kills', '@you|deine familie|ihre familie|dein kind|deine kinder|ihre kinder', '@attacker|jemand|auftrag*|kunde|bezahlt|beauftragt|sonst|wenn'], not: ['@rehearsal', 'todesfall', 'beileid', 'versicherung', 'verstorben', 'nachrichten', 'masturb*', '@innocent'], near: 140 },
    { all: ['@explosive', '@planted', '@attacker|ihrem|eurem|deinem|in der schule|im gebäude|wenn|sonst|mein mann'], not: ['@rehearsal', '@innocent', 'lieferung', 'abholen'], within: 2, near: 230 },
    { all: ['dir etwas zustößt|ihnen etwas zustößt|etwas passiert|unfall|etwas zustoßen|nicht mehr sicher|lebend', 'deine kinder*|ihre kinder*|deiner frau|ihrer frau|deiner familie|ihrer familie|deiner tochter|deinem sohn|ihrem sohn|ihrer tochter|dir|ihnen', 'sonst|wenn|falls|oder|schade|zahl*'], not: ['@innocent', 'versicherung', 'melden'], near: 150 },
  ],
  'claim:service-attack': [
    { all: ['@site-down', '@site-things|ip-adressen|dienste|leitung', '@your', '@attacker-acts|wird|werden|ab|heute|beginnt|starten|gestartet'], not: ['@innocent', 'wartung*', 'störung'], near: 170 },
    { all: ['ddos*|dos-angriff|botnetz|gbit*|tbit*|gbps|tbps', '@attacker-acts|@you|beginnt|startet'], not: ['@innocent', 'schutz gegen', 'abwehr'], near: 150 },
    { all: ['beginnt|startet|starten wir|beginnen wir|folgt|wird verstärkt', 'der angriff|die attacke|ein angriff|der große angriff'], not: ['@innocent'], near: 80 },
  ],
  'claim:legal-accusation': [
    { all: ['kinderporno*|kinderpornograf*|minderjährig*|kindesmissbrauch|pädophil*|missbrauchsdarstellung*|jugendpornograf*', '@you', 'gefunden|nachgewiesen|besucht|heruntergeladen|beweis*|ermitt*|strafbar|verurteilt|@attacker|anzeige|verfahren|festgestellt'], not: ['@innocent', 'jugendschutz', 'begleitung'], near: 200 },
    { all: ['polizei*|staatsanwalt*|interpol|europol|bundeskriminalamt|bka|kriminalpolizei|ermittler|kommissar*|detektiv*|cybercrime|gendarmerie', 'ermittl*|haftbefehl|beweis*|anzeige gegen|verfahren gegen|strafverfahren|beschuldig*|verdacht|vorgeworfen|festnahme|straftat*|vorladung', '@you', 'zahl*|überweis*|geldbuße|vergleich|einstell*|sonst|andernfalls|verhaft*|stunden'], not: ['@innocent', 'rechtsbehelfsbelehrung'], within: 2, near: 260 },
    { all: ['affäre|fremdgeh*|betrügst|betrogen|geliebte*|bordell|prostituierte*|schwarzgeld|steuerhinterzieh*|unterschlag*|unterschlagen|fahrerflucht|bestech*|bestochen|diebstahl|gestohlen hast', '@attacker-acts', 'weiß|wissen|beweis*|fotos|gesehen|belege|zeuge*|dokumentiert', '@you'], not: ['@innocent', 'roman'], near: 170 },
    { all: ['haftbefehl|strafverfahren gegen sie|verfahren gegen sie|anzeige gegen sie|anzeige gegen dich|ihnen wird vorgeworfen|sie werden beschuldigt', '@you', 'zahl*|bitcoin*|btc|überweis*|vergleich|geldbuße'], within: 2, near: 260, not: ['@innocent'] },
  ],
};
