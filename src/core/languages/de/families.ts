import type { Family } from '../../contract';
import type { Cue } from '../../meaning/cue';

export const families: Readonly<Partial<Record<`family:${Family}`, readonly Cue[]>>> = {
  'family:sextortion': [
    { all: ['@intimate', '@attacker|@you'], near: 160, not: ['@innocent'] },
    { all: ['@film|webcam|kamera', '@you'], near: 90, weight: 0.8, not: ['@public-film', '@innocent'] },
    { all: ['@device|@malware', '@hack', '@your'], near: 120, weight: 0.4, not: ['@innocent'] },
    { all: ['@audience', '@disclose'], near: 110, weight: 0.3 },
  ],
  'family:company-breach': [
    { all: ['kunden*|mitarbeiter*|personalakte*|personal|lohn*|gehalts*|verträge*|buchhaltung*|rechnungen|geschäftspartner|lieferanten|firma|unternehmen|firmen*|mandanten|patienten|betriebsrat|geschäftsführung|geschäftsleitung'], weight: 0.4 },
    { all: ['@site-things', '@intrude', '@attacker'], near: 130, not: ['@innocent'] },
    { all: ['@take', '@taken-things', '@attacker'], near: 110, weight: 0.7, not: ['@innocent'] },
  ],
  'family:ddos-ransom': [
    { all: ['ddos*|denial of service|dos-angriff*|botnetz*|botnet*'] },
    { all: ['gbit*|gbps|tbit*|tbps|anfragen pro sekunde'] },
    { all: ['@site-down', '@site-things|ip-adressen'], near: 150, weight: 0.8, not: ['@innocent'] },
  ],
  'family:reputation-attack': [
    { all: ['bewertung*|rezension*|sterne|rufmord*|hetzkampagne|schmutzkampagne|verleumd*', 'schlecht*|negativ*|falsch*|tausend*|hundert*|flut*|google*|portal*|ein-stern*|1-stern*', '@attacker|@you'], near: 180, not: ['@innocent'] },
    { all: ['spam*|kontaktformular*|massenmail*', 'in ihrem namen|in eurem namen|ihre domain|ihrer domain|millionen|schwarze*'], near: 180, not: ['@innocent'] },
    { all: ['ruf|rufes|image|ansehen|reputation', 'zerstör*|ruinier*|vernicht*|schädig*'], near: 90, weight: 0.5 },
  ],
  'family:bomb-threat': [
    { all: ['bombe|bomben|sprengsatz*|sprengsätze*|sprengstoff*|sprengkörper*|sprengladung*|rohrbombe*|tnt|dynamit', 'gebäude*|bürogebäude*|büro*|schule*|bahnhof|klinik|krankenhaus|rathaus|halle|haus|firma|kaufhaus|keller|explodier*|geht…hoch'], within: 3, near: 330, not: ['@rehearsal'], weight: 2 },
  ],
  'family:hitman': [
    { all: ['@kills', 'auftrag*|beauftragt|bezahlt|angeheuert|kunde|auftraggeber|jemand will|jemand möchte', '@you'], within: 3, near: 420, not: ['@rehearsal', 'gebäude*'], weight: 2 },
  ],
  'family:accusation': [
    { all: ['polizei*|staatsanwalt*|interpol|ermittl*|kommissar*|detektiv*|haftbefehl|strafverfahren|straftat*|minderjährig*|kinderporno*|pädophil*|steuerhinterzieh*|affäre|fahrerflucht|unterschlag*', 'beweis*|zeuge*|akte|anzeige|gefunden|gesehen|protokoll*|verdacht|weiß|wissen', 'zahl*|euro|€|btc|bitcoin*|überweis*|geldbuße|vergleich|spende'], within: 3, near: 460, not: ['@innocent', 'zündet|gezündet|sprengsatz'] },
    { all: ['haftbefehl|strafverfahren|staatsanwalt*|ermittler|ermittlungsverfahren|kinderporno*|minderjährig*|pädophil*|affäre'], weight: 0.6 },
  ],
  'family:personal-leak': [
    { all: ['chats|nachrichten|tagebuch|schulden|krankenakte|diagnose*|suchverlauf|privatadresse|persönliche daten|persönlichen daten|private daten|privaten daten|ausweis*|geheimnisse|altes handy|dating*|trennung|wohnung|urlaub', 'ich habe|wir haben|geleakt|in meinem besitz|habe ich|gekauft|kenne|noch immer|immer noch', '@you'], within: 2, near: 260, weight: 0.8, not: ['firma|unternehmen', '@innocent'] },
    { all: ['tagebuch|schulden|krankenakte|diagnose*|privat*|ausweis*|dating*|trennung|unserem urlaub|unsere*|verlassen'], weight: 0.4 },
  ],
  'family:phishing': [
    { all: ['konto|postfach|passwort|karte|kreditkarte|anmeld*|einloggen|log-in|bank|banking|online-banking|wallet|zugang|zugangsdaten|identität|speicherplatz|daten', '://|link|klick*|schaltfläche|button|anhang|formular|hier', 'gesperrt|eingeschränkt|ablauf*|läuft…ab|abgelaufen|bestätig*|verifizier*|aktualisier*|ungewöhnlich*|deaktivier*|innerhalb von 24|innerhalb von 48|freischalt*|validier*|zurückgehalten|überprüf*|legitimier*'], within: 3, near: 420, weight: 1.2, not: ['@coin-name', 'leiten sie|klicken sie nicht|niemals per|fragen nie|phishing'] },
    { all: ['paket*|sendung|lieferung|zoll*|zustellung', '://|link|klick*|hier', 'gebühr*|zahlen|bezahl*|bestätig*|adresse|zurückgehalten|kosten'], within: 3, near: 330, weight: 1.5, not: ['phishing', 'vielen dank für ihre bestellung'] },
    { all: ['rückerstattung*|erstattung*|gewinn*|gutschein*|prämie*|sprachnachricht*|dokument* geteilt|steuerrückerstattung*', '://|link|klick*|anhang|button', 'passwort|anmeld*|karte|konto|bank*|zugangsdaten|einlös*'], within: 3, near: 360, weight: 1.5, not: ['phishing', 'abbestellen'] },
    { all: ['kundenservice|sicherheitsabteilung|sicherheitsgründen|ihr online-banking|ihre sparkasse|ihre bank', 'gesperrt|eingeschränkt|bestätig*|verifizier*|aktualisier*'], within: 3, near: 300, weight: 0.5, not: ['phishing'] },
  ],
  'family:support-scam': [
    { all: ['virus|viren|trojaner|spyware|malware|infiziert*|hacker*|sicherheitswarnung|schädling*|bedroh*|lizenz|fehlercode', 'pc|computer*|windows*|gerät|microsoft|mac|system|lizenz', 'rufen sie|anrufen|ruf…an|telefon*|hotline|gebührenfrei|techniker|support*|fernwartung'], within: 3, near: 420, weight: 1.65, not: ['@coin-name'] },
    { all: ['schalten sie…nicht aus|nicht ausschalten|nicht neu starten|wurde gesperrt|wurde blockiert', 'rufen sie|anrufen|hotline|techniker|support*|telefon*'], within: 3, near: 330, weight: 1.65, not: ['@coin-name'] },
    { all: ['abonnement|verlängert|abgebucht|antivirus*|norton|mcafee|schutzpaket', 'rufen sie|anrufen|hotline|telefon*', 'erstatt*|storn*|euro|€|$|kündig*'], within: 3, near: 400, weight: 1.2 },
    { all: ['fernwartung|anydesk|teamviewer|fernzugriff'], weight: 0.6, not: ['@coin-name'] },
  ],
  'family:fictitious-billing': [
    { all: ['handelsregister*|markenregister|branchenbuch*|branchenverzeichnis|adressverzeichnis|firmenregister|gewerberegister|domain-registrierung|transparenzregister', 'eintrag*|gebühr*|verlänger*|fällig*|rechnung|zahl*|überweis*'], within: 3, near: 420, weight: 1.65, not: ['sitz der gesellschaft', 'amtsgericht', 'hrb'] },
    { all: ['in einer besprechung|im meeting|bin unterwegs|vertraulich*|diskret*|unter uns|niemandem', 'überweisung|überweisen|gutscheinkarte*|geschenkkarte*|zahlung', 'dringend|sofort|heute noch|noch heute|schnellstmöglich|geschäftsführer'], within: 3, near: 420, weight: 1.65, not: ['@coin-name', '@hold'] },
    { all: ['bankverbindung|kontoverbindung|neue iban|neues konto', 'geändert|änderung|neue*|aktualisiert', 'rechnung|zahlung*|überweis*|künftig|ab sofort'], within: 2, near: 240, weight: 1.65, not: ['nicht geändert', '@coin-name'] },
    { all: ['letzte mahnung|letztmalig*|inkasso*|gerichtsvollzieher|pfändung*|zwangsvollstreck*', 'gewinnspiel*|glücksspiel*|lottogesellschaft|streaming*|dienstleistung*|vertrag', 'überweis*|zahl*|konto|iban'], within: 3, near: 330, weight: 1.4 },
  ],
  'family:advance-fee': [
    { all: ['erbschaft|erbe|nachlass|nächster angehöriger|millionen|lotterie*|lottogewinn|gewinner|begünstigte*|verstorben*|spende von|konto ruht', 'bank*|überweis*|transfer*|anteil|prozent|gebühr*|konto|vermögen|euro|dollar', 'vertraulich*|geheim*|antwort*|gebühr*|vertrauen|ehrlich*|gott|dringend|kontaktier*'], within: 3, near: 500, weight: 1.65, not: ['@hold', 'gehackt'] },
    { all: ['lieber freund|liebe im herrn|gottes segen|geschätzter freund|witwe|barrister|waisenhaus', 'millionen|bank|vermögen|erbschaft|dollar|euro|spende*'], within: 3, near: 500, weight: 1.65 },
  ],
  'family:one-click-billing': [
    { all: ['erwachsenenportal|18+|mitgliedschaft|probezeit|testphase|registrierung abgeschlossen|dating*|premium-zugang|videoportal*', 'gebühr*|zahl*|euro|€|betrag|fällig', 'mitglied*|vertrag|abgeschlossen|registriert|widerruf*|geklickt|ip-adresse|innerhalb'], within: 3, near: 420, weight: 1.65, not: ['@coin-name', 'gefilmt|aufgezeichnet', 'fitness*', 'verein'] },
  ],
  'family:fake-law-firm': [
    { all: ['urheberrecht*|markenrecht*|abmahnung*|rechteinhaber*|anwaltskanzlei|kanzlei|rechtsabteilung', 'beweis*|unterlagen|details|dokument*|akte|liste', '://|herunterlad*|.zip|link|passwort|entpack*|makros'], within: 3, near: 460, weight: 1.65, not: ['@coin-name'] },
    { all: ['verlorenes geld|verlorene gelder|anlagebetrug|betrugsopfer|zurückhol*', 'kanzlei|anwalt*|anwält*|vorschuss*', 'geld|betrag|gebühr*|%'], within: 3, near: 420, weight: 1.4 },
  ],
  'family:beg-bounty': [
    { all: ['schwachstelle*|sicherheitslücke*|bug|dmarc|spf|clickjacking|header', 'belohnung|bounty|prämie|vergütung|paypal|aufwandsentschädigung|anerkennung', 'forscher|gefunden|website|webseite|domain|bericht|ethisch*|hunter'], within: 3, near: 460, weight: 1.65, not: ['kopiert|veröffentlich*|sonst|andernfalls'] },
  ],
};
