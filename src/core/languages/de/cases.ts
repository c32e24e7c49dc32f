import type { PackCases } from '../packCases';

export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        'Ich habe einen Trojaner auf deinem Handy installiert.',
        'Ihr Computer wurde von mir infiziert, als Sie eine Seite öffneten.',
        'Durch eine Lücke im Router habe ich vollen Zugriff auf alle Ihre Geräte bekommen.',
        'Mein Programm läuft seit Wochen auf deinem Rechner.',
        'Wir haben uns in Ihr Betriebssystem gehackt.',
        'Ich hab mir Zugang zu deinem Geraet verschafft.',
      ],
      quiet: [
        { text: 'Wir haben das Update heute auf Ihrem Rechner eingespielt, bei Fragen hilft der Helpdesk.', because: 'everyday' },
        { text: 'Der Absender behauptet, er habe Ihren Computer gehackt.', because: 'third-person' },
        { text: 'So schützen Sie Ihren Computer vor Trojanern.', because: 'everyday' },
        { text: 'Kriminelle schleusen Schadsoftware auf Ihr Gerät ein.', because: 'another-actor' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        'Ich habe dich über die Webcam gefilmt, während du masturbiert hast.',
        'Auf der linken Seite des Videos läuft der Porno, rechts sieht man Sie.',
        'Ich besitze Nacktvideos von dir.',
        'Ihre Kamera hat für mich aufgezeichnet, womit Sie sich abends vergnügen.',
        'Ich hab ein Video von dir, das du lieber nicht zeigen willst.',
      ],
      quiet: [
        { text: 'Ich habe das Video von der Schulung für dich aufgenommen.', because: 'everyday' },
        { text: 'Der Erpresser behauptet, er habe Sie beim Masturbieren gefilmt.', because: 'third-person' },
        { text: 'Unsere neue Webcam nimmt Videos in hoher Auflösung auf, jetzt bestellen.', because: 'everyday' },
        { text: 'Im Eingang filmt eine Überwachungskamera.', because: 'everyday' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        'Wir haben Ihre gesamte Datenbank heruntergeladen.',
        'Die Personalakten und Verträge Ihrer Firma sind in unserem Besitz.',
        'Euer kompletter Mailverkehr wurde von uns kopiert.',
        'Uns liegen 40 GB Ihrer internen Unterlagen vor.',
        'Ich habe alle Ihre Kontakte und Chats gesichert.',
      ],
      quiet: [
        { text: 'Anbei die Kopie der Rechnung, die Sie wollten.', because: 'everyday' },
        { text: 'Unbekannte haben Kundendaten kopiert, wir bedauern den Vorfall.', because: 'another-actor' },
        { text: 'Nach Angaben der Polizei wurden Daten gestohlen.', because: 'third-person' },
        { text: 'Bitte kopieren Sie den Vertrag für die Akten.', because: 'everyday' },
      ],
    },
    'claim:pay-crypto': {
      fires: [
        'Überweisen Sie 1.500 Euro in Bitcoin.',
        'Zahl mir 0,05 BTC und die Sache ist erledigt.',
        'Wir akzeptieren nur Monero, der Preis ist 4.000 Dollar.',
        'Die Summe ist in Kryptowährung zu entrichten.',
        'Schick das Geld an mein Bitcoin-Wallet.',
      ],
      quiet: [
        { text: 'Der Kurs von Bitcoin ist gestern gestiegen.', because: 'everyday' },
        { text: 'Ihre Auszahlung von 0,2 BTC wurde ausgeführt.', because: 'everyday' },
        { text: 'Sie können mit Kryptowährung spenden, eine Spendenquittung stellen wir aus.', because: 'everyday' },
        { text: 'Bitte überweisen Sie den Rechnungsbetrag von 300 Euro.', because: 'everyday' },
      ],
    },
    'claim:deadline': {
      fires: [
        'Ich gebe Ihnen 48 Stunden Zeit.',
        'Du hast drei Tage, um 0,1 BTC zu zahlen.',
        'Bis Freitag will ich das Geld, sonst sieht deine Frau das Video.',
        'Die Uhr tickt, euch bleiben 24 Stunden.',
        'Innerhalb von 72 Stunden müssen die Bitcoins da sein.',
      ],
      quiet: [
        { text: 'Bitte melden Sie sich bis Freitag zum Seminar an.', because: 'everyday' },
        { text: 'Die Rechnung ist innerhalb von 14 Tagen zu zahlen.', because: 'everyday' },
        { text: 'Der Termin dauert zwei Stunden.', because: 'everyday' },
        { text: 'Ihre Lieferung kommt in drei Tagen.', because: 'everyday' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        'Sonst schicke ich das Video an alle deine Kontakte.',
        'Ihre Familie und Ihre Kollegen werden die Aufnahmen erhalten.',
        'Andernfalls informieren wir alle Ihre Kunden und die Presse.',
        'Wenn du nicht zahlst, sehen deine Eltern, was du treibst.',
        'Ein Klick genügt, und Ihr ganzes Adressbuch bekommt den Film.',
      ],
      quiet: [
        { text: 'Wie besprochen schicke ich Ihnen die Kontaktliste der Lieferanten.', because: 'everyday' },
        { text: 'Die Täter drohen damit, das Video an Freunde zu schicken.', because: 'third-person' },
        { text: 'Unsere Kunden erhalten den Newsletter einmal im Monat.', because: 'everyday' },
        { text: 'Der Absender schreibt: "Ich schicke alles an deine Familie und deine Freunde."', because: 'quoted' },
      ],
    },
    'claim:silence-order': {
      fires: ['Gehen Sie nicht zur Polizei.', 'Kein Wort zu niemandem.', 'Behalten Sie das für sich, es bleibt unter uns.', 'Antworten Sie nicht auf diese Mail, das Postfach wird nicht gelesen.', 'Wenn du die Bullen rufst, veröffentliche ich alles sofort.'],
      quiet: [
        { text: 'Zahlen Sie nicht und melden Sie sich beim Helpdesk.', because: 'everyday' },
        { text: 'Diese Nachricht wurde automatisch generiert, bitte nicht antworten.', because: 'everyday' },
        { text: 'Die Polizei rät, Anzeige zu erstatten.', because: 'third-person' },
        { text: 'Sprechen Sie gern mit unserem Anwalt.', because: 'everyday' },
      ],
    },
    'claim:sent-from-you': {
      fires: ['Diese Mail wurde von Ihrem eigenen Konto gesendet.', 'Wie du siehst, kommt die Nachricht aus deinem Postfach.', 'Schauen Sie auf den Absender: Das ist Ihre eigene Adresse.', 'Wir schreiben euch von eurem Mailserver.', 'Ich schicke dir das von deinem Account.'],
      quiet: [
        { text: 'Bitte senden Sie uns die Unterlagen per E-Mail.', because: 'everyday' },
        { text: 'Der Absender behauptet, die Mail komme von Ihrem eigenen Konto.', because: 'third-person' },
        { text: 'Ihre Nachricht wurde gesendet.', because: 'everyday' },
        { text: 'Danke für Ihr Schreiben vom Montag.', because: 'everyday' },
      ],
    },
    'claim:not-a-hoax': {
      fires: ['Das ist kein Scherz.', 'Ich meine es ernst.', 'Wir bluffen nicht.', 'Halten Sie diese Mail nicht für Spam.', 'Das sind keine leeren Drohungen, das ist kein Spiel.'],
      quiet: [
        { text: 'Der Ausflug macht Spaß.', because: 'everyday' },
        { text: 'Das ist Betrug.', because: 'everyday' },
        { text: 'Im Spiel fiel kein Tor.', because: 'everyday' },
        { text: 'Bitte prüfen Sie den Spam-Ordner.', because: 'everyday' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        'Derzeit sind Erpressermails im Umlauf, bitte löschen.',
        'Der Absender behauptet, er habe Sie gefilmt.',
        'Das ist ein Bluff, ein Video existiert nicht.',
        'Antworten Sie nicht, es handelt sich um Phishing; leiten Sie die Mail an den Helpdesk.',
        'Die Polizei warnt vor betrügerischen E-Mails.',
      ],
      quiet: [
        { text: 'Das ist kein Scherz und kein Betrug, wir haben Ihre Daten.', because: 'negated' },
        { text: 'Ich habe dich gefilmt und verlange Bitcoin.', because: 'another-actor' },
        { text: 'Anbei die Rechnung für Oktober.', because: 'everyday' },
        { text: 'Halten Sie das nicht für Spam, sonst verkaufen wir alles.', because: 'negated' },
      ],
    },
    'frame:otherwise-harm': {
      fires: [
        'Sonst sehen es alle deine Freunde.',
        'Wenn Sie nicht zahlen, verkaufen wir die Daten im Darknet.',
        'Andernfalls veröffentlichen wir alles.',
        'Geht bis Sonntag nichts ein, beginnt der Angriff.',
        'Zahlst du nicht, kriegt deine Frau das Video.',
      ],
      quiet: [
        { text: 'Andernfalls erheben wir Klage beim Amtsgericht.', because: 'everyday' },
        { text: 'Wenn Sie nicht kommen können, sagen Sie bitte ab.', because: 'everyday' },
        { text: 'Sonst nichts Neues.', because: 'everyday' },
        { text: 'Bei Nichtzahlung fallen Mahngebühren an.', because: 'everyday' },
      ],
    },
  },
  mails: [
    {
      text: 'Subject: Ihre Privatsphäre\n\nIch habe mir Zugriff auf Ihren Laptop verschafft und Sie über die Kamera gefilmt, als Sie sich einen Pornofilm ansahen. Zahlen Sie 1.100 Euro in Bitcoin an bc1qyegs3am5f5hl7x95uc6ma7x2k8s666dn4x3msv. Sie haben 48 Stunden. Sonst bekommen alle Ihre Kontakte das Video. Nach der Zahlung lösche ich alles. Gehen Sie nicht zur Polizei.',
      verdicts: ['empty-threat'], amount: 1100, currency: 'EUR', hours: 48,
    },
    {
      text: 'Subject: an die Chefs\n\nEure Server sind gehackt, die Kundendatenbank haben wir kopiert. Ihr zahlt 0,3 BTC an bc1qyegs3am5f5hl7x95uc6ma7x2k8s666dn4x3msv, und zwar innerhalb von drei Tagen. Wenn nicht, verkaufen wir alles an eure Konkurrenz und schreiben euren Kunden. Kein Scherz.',
      verdicts: ['empty-threat'], amount: 0.3, currency: 'BTC', hours: 72,
    },
    {
      text: 'Subject: Hinweis\n\nIch kenne dein Passwort und hab dich durch die Webcam aufgenommen, splitternackt. 800 Dollar in BTC bis Sonntag, Adresse 14cRXCy5hArBmdqxF6Mj93hCDGDUUkdBT6. Sonst sehen es deine Eltern und deine Kollegen.',
      verdicts: ['empty-threat'], amount: 800, currency: 'USD',
    },
    {
      text: 'Subject: Achtung\n\nAuf den Servern Ihres Unternehmens wurden alle Dateien verschlüsselt. Schreiben Sie an schluessel@mail.example, wenn Sie die Daten wiederherstellen möchten. Den Preis erfahren Sie dort. Wer nicht zahlt, steht bald auf unserer Leak-Seite.',
      verdicts: ['ask-it'],
    },
    {
      text: 'Subject: Warnung vor Erpressermails\n\nLiebe Kolleginnen und Kollegen, zurzeit kursieren Mails, in denen Unbekannte behaupten, den Rechner gehackt und ein Video aufgenommen zu haben. Sie verlangen 900 Euro in Bitcoin. Das ist Betrug. Bitte löschen Sie die Mails und zahlen Sie nichts.',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Mahnung\n\nSehr geehrte Frau Vogt, leider haben wir zu unserer Rechnung vom 2. Mai noch keinen Zahlungseingang festgestellt. Bitte überweisen Sie 240 Euro bis zum 30. Juni. Andernfalls entstehen Mahngebühren. Mit freundlichen Grüßen, Buchhaltung',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Paket wartet\n\nIhre Sendung wird im Zoll zurückgehalten. Bitte zahlen Sie die Gebühr von 2,99 Euro über diesen Link, sonst geht das Paket zurück: https://paket-zoll.example/zahlen',
      verdicts: ['other-scam'],
    },
    {
      text: 'Subject: Datenbank-Umzug\n\nHallo zusammen, am Samstag ab 20 Uhr kopieren wir alle Daten auf den neuen Server. Das dauert etwa sechs Stunden, die Webseite ist so lange nicht erreichbar. Bei Fragen hilft der Helpdesk. Viele Grüße, Tarek',
      verdicts: ['no-threat'],
    },
  ],
};
