<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Make the screen suit you</source>
        <translation>Bildschirm nach Ihren Wünschen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Everything lower on the screen</source>
        <translation>Alles weiter unten auf dem Bildschirm</translation>
    </message>
    <message>
        <source>No moving pages</source>
        <translation>Keine bewegten Seiten</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Zurück zu den üblichen Einstellungen</translation>
    </message>
    <message>
        <source>These settings end with your visit.</source>
        <translation>Diese Einstellungen enden mit Ihrem Besuch.</translation>
    </message>
</context>
<context>
    <name>AccountCreatedScreen</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcome, %1. Your account is ready.</source>
        <translation>Willkommen, %1. Ihr Konto ist bereit.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Eine E-Mail ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Open the mail on your phone and confirm your address. That takes half a minute; you can also do it later.</source>
        <translation>Öffnen Sie die E-Mail auf Ihrem Telefon und bestätigen Sie Ihre Adresse. Das dauert eine halbe Minute; Sie können es auch später tun.</translation>
    </message>
    <message>
        <source>You have 20 days for it. After that, an account that is not confirmed is erased.</source>
        <translation>Sie haben dafür 20 Tage Zeit. Danach wird ein nicht bestätigtes Konto gelöscht.</translation>
    </message>
    <message>
        <source>Here we go straight on to your car.</source>
        <translation>Hier geht es gleich weiter zu Ihrem Auto.</translation>
    </message>
</context>
<context>
    <name>AnotherCardScreen</name>
    <message>
        <source>Pay %1 with another card</source>
        <translation>%1 mit anderer Karte bezahlen</translation>
    </message>
    <message>
        <source>For %1. The number goes straight to the payment service; this kiosk does not keep it.</source>
        <translation>Für %1. Die Nummer geht direkt an den Zahlungsdienst; dieser Kiosk behält sie nicht.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Zum Dienst</translation>
    </message>
    <message>
        <source>Pay %1 now</source>
        <translation>%1 jetzt bezahlen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your bank is being asked</source>
        <translation>Ihre Bank wird gefragt</translation>
    </message>
    <message>
        <source>We mail you how it went. A service that was switched off comes back once it is paid.</source>
        <translation>Wir schreiben Ihnen, wie es ausging. Ein ausgeschalteter Dienst kommt zurück, sobald er bezahlt ist.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Please try another card.</source>
        <translation>Es wurde nichts abgebucht. Bitte versuchen Sie eine andere Karte.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to begin</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
    <message>
        <source>Get more out of your new car.</source>
        <translation>Holen Sie mehr aus Ihrem neuen Auto.</translation>
    </message>
    <message>
        <source>Navigation with live traffic, theft tracking, remote control. Arranged in five minutes, finished on your phone.</source>
        <translation>Navigation mit Live-Verkehr, Ortung bei Diebstahl, Fernbedienung. In fünf Minuten eingerichtet, auf Ihrem Telefon abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>BillingScreen</name>
    <message>
        <source>Please enter your street.</source>
        <translation>Bitte geben Sie Ihre Straße ein.</translation>
    </message>
    <message>
        <source>Please enter the number.</source>
        <translation>Bitte geben Sie die Hausnummer ein.</translation>
    </message>
    <message>
        <source>Please enter your town.</source>
        <translation>Bitte geben Sie Ihren Ort ein.</translation>
    </message>
    <message>
        <source>Please enter your postal code.</source>
        <translation>Bitte geben Sie Ihre Postleitzahl ein.</translation>
    </message>
    <message>
        <source>That is longer than an address can be. Please shorten it.</source>
        <translation>Das ist länger, als eine Adresse sein kann. Bitte kürzen Sie es.</translation>
    </message>
    <message>
        <source>A house number has at least one digit.</source>
        <translation>Eine Hausnummer hat mindestens eine Ziffer.</translation>
    </message>
    <message>
        <source>A postal code looks like %1 here.</source>
        <translation>Eine Postleitzahl sieht hier aus wie %1.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Bitte wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>The store cannot use this. Please check it.</source>
        <translation>Der Store kann das nicht verwenden. Bitte prüfen Sie es.</translation>
    </message>
    <message>
        <source>Where may we send the bill?</source>
        <translation>Wohin dürfen wir die Rechnung senden?</translation>
    </message>
    <message>
        <source>The invoice is made out to %1 and is sent by mail.</source>
        <translation>Die Rechnung wird auf %1 ausgestellt und per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Update and continue</source>
        <translation>Aktualisieren und weiter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Use for this order only</source>
        <translation>Nur für diese Bestellung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>The picture is not available right now</source>
        <translation>Das Bild ist gerade nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>CarServices</name>
    <message>
        <source>Your services</source>
        <translation>Ihre Dienste</translation>
    </message>
    <message>
        <source>This car has no services yet. Choose from what fits it.</source>
        <translation>Dieses Auto hat noch keine Dienste. Wählen Sie aus, was zu ihm passt.</translation>
    </message>
    <message>
        <source>We cannot look up your services right now.</source>
        <translation>Wir können Ihre Dienste gerade nicht abrufen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Please enter the number on your card.</source>
        <translation>Bitte geben Sie die Nummer Ihrer Karte ein.</translation>
    </message>
    <message>
        <source>This number is not right. Please compare it with your card.</source>
        <translation>Diese Nummer stimmt nicht. Bitte vergleichen Sie sie mit Ihrer Karte.</translation>
    </message>
    <message>
        <source>Please enter the date on your card.</source>
        <translation>Bitte geben Sie das Datum auf Ihrer Karte ein.</translation>
    </message>
    <message>
        <source>This card has expired. Please take another one.</source>
        <translation>Diese Karte ist abgelaufen. Bitte nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Please enter month and year, such as 08/29.</source>
        <translation>Bitte geben Sie Monat und Jahr ein, etwa 08/29.</translation>
    </message>
    <message>
        <source>Please enter the security code.</source>
        <translation>Bitte geben Sie den Sicherheitscode ein.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digit(s).</source>
        <translation>
            <numerusform>Der Code hat %n Ziffer.</numerusform>
            <numerusform>Der Code hat %n Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the name on your card.</source>
        <translation>Bitte geben Sie den Namen auf Ihrer Karte ein.</translation>
    </message>
    <message>
        <source>Card number · %1</source>
        <translation>Kartennummer · %1</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/JJ</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Sicherheitscode</translation>
    </message>
    <message>
        <source>Four digits on the front</source>
        <translation>Vier Ziffern auf der Vorderseite</translation>
    </message>
    <message>
        <source>Three digits on the back</source>
        <translation>Drei Ziffern auf der Rückseite</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Name auf der Karte</translation>
    </message>
    <message>
        <source>A name has no digits; we left them out.</source>
        <translation>Ein Name hat keine Ziffern; wir haben sie weggelassen.</translation>
    </message>
    <message>
        <source>Cards carry plain capitals: we wrote it that way.</source>
        <translation>Auf Karten stehen einfache Großbuchstaben: So haben wir es geschrieben.</translation>
    </message>
    <message>
        <source>Plain capitals, as on the card</source>
        <translation>Einfache Großbuchstaben, wie auf der Karte</translation>
    </message>
</context>
<context>
    <name>CarryingScreen</name>
    <message>
        <source>Your phone has it</source>
        <translation>Ihr Telefon übernimmt</translation>
    </message>
    <message>
        <source>This code cannot be made right now</source>
        <translation>Dieser Code kann gerade nicht erstellt werden</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Schließen Sie auf Ihrem Telefon ab</translation>
    </message>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Machen Sie dort weiter, wann es Ihnen passt, innerhalb von zwei Stunden. Dieser Bildschirm vergisst alles in %n Sekunde.</numerusform>
            <numerusform>Machen Sie dort weiter, wann es Ihnen passt, innerhalb von zwei Stunden. Dieser Bildschirm vergisst alles in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cart is still here. Please try again, or ask our staff.</source>
        <translation>Ihr Warenkorb ist noch da. Bitte versuchen Sie es noch einmal oder fragen Sie unsere Mitarbeiter.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. Your phone opens your cart over its own network and orders there.</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf den Code. Ihr Telefon öffnet Ihren Warenkorb über sein eigenes Netz; dort bestellen Sie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have it on my phone</source>
        <translation>Ich habe es auf dem Telefon</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>QR code with your cart, for your phone</source>
        <translation>QR-Code mit Ihrem Warenkorb, für Ihr Telefon</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Ihr Code wird erstellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) go along. On your phone you log in or create your account, and tell which car it is for.</source>
        <translation>
            <numerusform>%n Service kommt mit. Auf Ihrem Telefon melden Sie sich an oder legen Ihr Konto an und sagen, für welches Auto es ist.</numerusform>
            <numerusform>%n Services kommen mit. Auf Ihrem Telefon melden Sie sich an oder legen Ihr Konto an und sagen, für welches Auto es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code works once, for one phone, for 30 minutes. Nothing is ordered before you say so there.</source>
        <translation>Der Code gilt einmal, für ein Telefon, 30 Minuten lang. Nichts wird bestellt, bevor Sie es dort sagen.</translation>
    </message>
    <message>
        <source>There is nothing personal in the code: no name, no VIN, no address.</source>
        <translation>Im Code steht nichts Persönliches: kein Name, keine FIN, keine Adresse.</translation>
    </message>
    <message>
        <source>These are the prices of %1. Your phone shows today&apos;s before you order.</source>
        <translation>Das sind die Preise vom %1. Ihr Telefon zeigt die heutigen, bevor Sie bestellen.</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your cart</source>
        <translation>Ihr Warenkorb</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation>Summe, darin %1 MwSt.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>This is what you chose. You can still change everything.</source>
        <translation>Das haben Sie ausgewählt. Sie können noch alles ändern.</translation>
    </message>
    <message>
        <source>Finish on my phone</source>
        <translation>Auf meinem Telefon abschließen</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Bild Ihres %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>for your %1</source>
        <translation>für Ihren %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Weitere Dienste</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Your cart is empty</source>
        <translation>Ihr Warenkorb ist leer</translation>
    </message>
    <message>
        <source>Choose a service that fits your car; you see here what it costs.</source>
        <translation>Wählen Sie einen Dienst, der zu Ihrem Auto passt; hier sehen Sie, was er kostet.</translation>
    </message>
    <message>
        <source>To the services</source>
        <translation>Zu den Diensten</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>14 days after activation</source>
        <translation>14 Tage nach der Aktivierung</translation>
    </message>
    <message>
        <source>Your account is closed</source>
        <translation>Ihr Konto ist geschlossen</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close my account for good</source>
        <translation>Mein Konto endgültig schließen</translation>
    </message>
    <message>
        <source>Your details, your cars and your messages are taken out of the store. You cannot log in any more, here or in the %1 app. Closing changes nothing about services you have bought.</source>
        <translation>Ihre Angaben, Ihre Autos und Ihre Nachrichten werden aus dem Store entfernt. Sie können sich nicht mehr anmelden, weder hier noch in der App %1. An gekauften Diensten ändert das nichts.</translation>
    </message>
    <message>
        <source>These services run on</source>
        <translation>Diese Dienste laufen weiter</translation>
    </message>
    <message>
        <source>To their end, but you can no longer look at them or renew them, and we write to you only where the law wants it.</source>
        <translation>Bis zu ihrem Ende, aber Sie können sie nicht mehr ansehen oder verlängern, und wir schreiben Ihnen nur, wo das Gesetz es verlangt.</translation>
    </message>
    <message>
        <source>Not confirmed: it is cancelled</source>
        <translation>Nicht bestätigt: wird storniert</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>This is still charged</source>
        <translation>Das wird noch abgebucht</translation>
    </message>
    <message>
        <source>To the card you gave, as agreed.</source>
        <translation>Von der angegebenen Karte, wie vereinbart.</translation>
    </message>
    <message>
        <source>Take these invoices along</source>
        <translation>Nehmen Sie diese Rechnungen mit</translation>
    </message>
    <message>
        <source>Afterwards you cannot fetch them. You find them in My account, under Invoices and orders.</source>
        <translation>Danach können Sie sie nicht mehr abrufen. Sie finden sie in Mein Konto unter Rechnungen und Bestellungen.</translation>
    </message>
    <message>
        <source>Invoice for order %1</source>
        <translation>Rechnung zur Bestellung %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>It will be mailed on %1</source>
        <translation>Sie wird am %1 per E-Mail gesendet</translation>
    </message>
    <message>
        <source>Your password, to be sure that it is you</source>
        <translation>Ihr Passwort, damit wir sicher sind, dass Sie es sind</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Das ist nicht Ihr jetziges Passwort.</translation>
    </message>
    <message>
        <source>A last mail confirms it. Everything on this screen is wiped now. Thank you for having been here.</source>
        <translation>Eine letzte E-Mail bestätigt es. Auf diesem Bildschirm wird jetzt alles gelöscht. Danke für Ihren Besuch.</translation>
    </message>
</context>
<context>
    <name>ConfirmVehicleScreen</name>
    <message>
        <source>petrol</source>
        <translation>Benzin</translation>
    </message>
    <message>
        <source>diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation>Plug-in-Hybrid</translation>
    </message>
    <message>
        <source>Is this your car?</source>
        <translation>Ist das Ihr Auto?</translation>
    </message>
    <message>
        <source>This is what the VIN alone says. Before you order the store looks at it once more.</source>
        <translation>Das sagt die FIN allein. Bevor Sie bestellen, prüft der Store es noch einmal.</translation>
    </message>
    <message>
        <source>This is how we know the car with this VIN.</source>
        <translation>So kennen wir das Auto mit dieser VIN.</translation>
    </message>
    <message>
        <source>Yes, this is my car</source>
        <translation>Ja, das ist mein Auto</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>No, enter the VIN again</source>
        <translation>Nein, VIN erneut eingeben</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>Modelljahr</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Something is not right?</source>
        <translation>Stimmt etwas nicht?</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>As soon as your car has been delivered</source>
        <translation>Sobald Ihr Auto ausgeliefert ist</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>From %1, the last one from %2</source>
        <translation>Ab %1, der letzte ab %2</translation>
    </message>
    <message>
        <source>%1; one follows when your car has been delivered</source>
        <translation>%1; einer folgt, wenn Ihr Auto ausgeliefert ist</translation>
    </message>
    <message>
        <source>Thank you, your order is in</source>
        <translation>Danke, Ihre Bestellung ist eingegangen</translation>
    </message>
    <message>
        <source>Order %1. Everything is also in the mail to %2.</source>
        <translation>Bestellung %1. Alles steht auch in der E-Mail an %2.</translation>
    </message>
    <message>
        <source>Finish on my phone</source>
        <translation>Auf meinem Telefon abschließen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation>Summe, darin %1 MwSt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Was wann geschieht</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>You pay nothing now.</source>
        <translation>Sie zahlen jetzt nichts.</translation>
    </message>
    <message>
        <source>Your services become active</source>
        <translation>Ihre Dienste werden aktiv</translation>
    </message>
    <message>
        <source>Invoice on %1</source>
        <translation>Rechnung am %1</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>As a PDF in your account.</source>
        <translation>Als PDF in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Three days after you have confirmed your e-mail address, as a PDF in your account.</source>
        <translation>Drei Tage nach der Bestätigung Ihrer E-Mail-Adresse, als PDF in Ihrem Konto.</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 werden 14 Tage nach der Aktivierung abgebucht</translation>
    </message>
    <message>
        <source>We mail you the exact day as soon as your service is active.</source>
        <translation>Den genauen Tag mailen wir Ihnen, sobald Ihr Dienst aktiv ist.</translation>
    </message>
    <message>
        <source>You can renew on the day a service ends</source>
        <translation>Verlängern können Sie am Tag, an dem ein Dienst endet</translation>
    </message>
    <message>
        <source>We remind you 30, 7 and 1 day before. Nothing renews by itself.</source>
        <translation>Wir erinnern Sie 30, 7 und 1 Tag vorher. Nichts verlängert sich von selbst.</translation>
    </message>
    <message>
        <source>You can withdraw from this purchase until %1, without giving a reason.</source>
        <translation>Sie können diesen Kauf bis %1 ohne Angabe von Gründen widerrufen.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Connected with the store</source>
        <translation>Mit dem Store verbunden</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) waiting to be sent</source>
        <translation>
            <numerusform>%n Bestellung wartet auf den Versand</numerusform>
            <numerusform>%n Bestellungen warten auf den Versand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateAccountScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>How will you log in?</source>
        <translation>Wie möchten Sie sich anmelden?</translation>
    </message>
    <message>
        <source>Two last questions</source>
        <translation>Zwei letzte Fragen</translation>
    </message>
    <message>
        <source>Creating an account is free of charge. Step 1 of 3.</source>
        <translation>Ein Konto anzulegen ist kostenlos. Schritt 1 von 3.</translation>
    </message>
    <message>
        <source>These also work in the %1 app. Step 2 of 3.</source>
        <translation>Damit melden Sie sich auch in der App %1 an. Schritt 2 von 3.</translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation>Schritt 3 von 3.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create it on my phone</source>
        <translation>Auf meinem Telefon anlegen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>You will get a mail there to confirm it.</source>
        <translation>Sie erhalten dort eine E-Mail zur Bestätigung.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words in a row are easy to remember.</source>
        <translation>Mindestens %1 Zeichen. Vier Wörter hintereinander merkt man sich leicht.</translation>
    </message>
    <message>
        <source>In which language may we write to you?</source>
        <translation>In welcher Sprache dürfen wir Ihnen schreiben?</translation>
    </message>
    <message>
        <source>How may we tell you about offers and news?</source>
        <translation>Wie dürfen wir Sie über Angebote und Neues informieren?</translation>
    </message>
    <message>
        <source>Tick only what you like; it makes no difference to your purchase.</source>
        <translation>Kreuzen Sie nur an, was Sie möchten; für Ihren Kauf macht es keinen Unterschied.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <source>I am 18 years or older.</source>
        <translation>Ich bin 18 Jahre oder älter.</translation>
    </message>
    <message>
        <source>With “Confirm” you create the account. It does not oblige you to anything; if you do not confirm it by mail within 20 days, it is erased.</source>
        <translation>Mit „Bestätigen“ legen Sie das Konto an. Es verpflichtet Sie zu nichts; wenn Sie es nicht innerhalb von 20 Tagen per E-Mail bestätigen, wird es gelöscht.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>In which language may we write to you?</source>
        <translation>In welcher Sprache dürfen wir Ihnen schreiben?</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Das ist nicht Ihr jetziges Passwort.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>Das ist bereits Ihre Adresse.</translation>
    </message>
    <message>
        <source>Another e-mail address</source>
        <translation>Andere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>We mail a link to the new address. Until you have used it, you log in with %1 as before.</source>
        <translation>Wir mailen einen Link an die neue Adresse. Bis Sie ihn benutzt haben, melden Sie sich wie bisher mit %1 an.</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Eine E-Mail ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Open it on your phone and confirm. Your address changes then; we tell the old one.</source>
        <translation>Öffnen Sie sie auf Ihrem Telefon und bestätigen Sie. Dann ändert sich Ihre Adresse; die alte bekommt Bescheid.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>This suits you</source>
        <translation>Das passt zu Ihnen</translation>
    </message>
    <message>
        <source>You need nothing more</source>
        <translation>Sie brauchen nichts weiter</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message>
        <source>Put it in the cart</source>
        <translation>In den Warenkorb legen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>From what you answered, your %1 needs no service. You can always come back.</source>
        <translation>Nach Ihren Antworten braucht Ihr %1 keinen Dienst. Sie können jederzeit wiederkommen.</translation>
    </message>
    <message>
        <source>There is nothing here for your %1 that you would miss. This is why:</source>
        <translation>Hier gibt es für Ihren %1 nichts, was Ihnen fehlen würde. Und zwar darum:</translation>
    </message>
    <message>
        <source>Your %1 does everything you asked for already.</source>
        <translation>Ihr %1 kann schon alles, was Sie wünschen.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>In your cart already</source>
        <translation>Bereits in Ihrem Warenkorb</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Together, for these terms</source>
        <translation>Zusammen, für diese Laufzeiten</translation>
    </message>
    <message>
        <source>VAT included. These are the fewest services that do what you asked for; nothing renews by itself.</source>
        <translation>Inkl. MwSt. Weniger Dienste genügen nicht für das, was Sie wünschen; nichts verlängert sich von selbst.</translation>
    </message>
    <message>
        <source>Already in your car: %1.</source>
        <translation>Schon in Ihrem Auto: %1.</translation>
    </message>
    <message>
        <source>Already in your car, without any service.</source>
        <translation>Schon in Ihrem Auto, ganz ohne Dienst.</translation>
    </message>
    <message>
        <source>%1 does that, but not in your %2.</source>
        <comment>a service, a car</comment>
        <translation>%1 kann das, aber nicht in Ihrem %2.</translation>
    </message>
    <message>
        <source>There is no service for that at the moment.</source>
        <translation>Dafür gibt es derzeit keinen Dienst.</translation>
    </message>
</context>
<context>
    <name>HandoffScreen</name>
    <message>
        <source>You need not do anything more: your services start by themselves on the planned day, and you get a mail.</source>
        <translation>Sie müssen nichts weiter tun: Ihre Dienste starten am geplanten Tag von selbst, und Sie erhalten eine E-Mail.</translation>
    </message>
    <message>
        <source>Your services are active. Have a good drive.</source>
        <translation>Ihre Dienste sind aktiv. Gute Fahrt.</translation>
    </message>
    <message>
        <source>The connection was not allowed on the phone. If that was a mistake, show a new code.</source>
        <translation>Die Verbindung wurde auf dem Telefon nicht erlaubt. Falls das ein Versehen war, zeigen Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. There you confirm your e-mail address and get your car ready.</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf den Code. Dort bestätigen Sie Ihre E-Mail-Adresse und bereiten Ihr Auto vor.</translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation>Telefon verbinden</translation>
    </message>
    <message>
        <source>Phone connected</source>
        <translation>Telefon verbunden</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>Enter your card</source>
        <translation>Karte eingeben</translation>
    </message>
    <message>
        <source>Check your car</source>
        <translation>Auto prüfen</translation>
    </message>
    <message>
        <source>Activate your services</source>
        <translation>Dienste aktivieren</translation>
    </message>
    <message>
        <source>You did not allow it on your phone</source>
        <translation>Sie haben es auf Ihrem Telefon nicht erlaubt</translation>
    </message>
    <message>
        <source>Enter your card on your phone</source>
        <translation>Geben Sie Ihre Karte auf Ihrem Telefon ein</translation>
    </message>
    <message>
        <source>Your bank asks you to confirm on your phone</source>
        <translation>Ihre Bank bittet Sie um eine Bestätigung auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Your bank declined the card; try another one on your phone</source>
        <translation>Ihre Bank hat die Karte abgelehnt; versuchen Sie auf Ihrem Telefon eine andere</translation>
    </message>
    <message>
        <source>Please switch on the ignition of your car</source>
        <translation>Bitte schalten Sie die Zündung Ihres Autos ein</translation>
    </message>
    <message>
        <source>Please switch off privacy mode in your car</source>
        <translation>Bitte schalten Sie den Privatmodus in Ihrem Auto aus</translation>
    </message>
    <message>
        <source>Your car has no reception here; it goes on outdoors</source>
        <translation>Ihr Auto hat hier keinen Empfang; im Freien geht es weiter</translation>
    </message>
    <message>
        <source>Please enter your car&apos;s code on its screen</source>
        <translation>Geben Sie den Code Ihres Autos auf dessen Bildschirm ein</translation>
    </message>
    <message>
        <source>We first check who owns the car; our staff will help you</source>
        <translation>Wir prüfen zuerst, wem das Auto gehört; unser Team hilft Ihnen</translation>
    </message>
    <message>
        <source>Planned; it happens by itself</source>
        <translation>Geplant; es geschieht von selbst</translation>
    </message>
    <message>
        <source>Being switched on in your car…</source>
        <translation>Wird in Ihrem Auto eingeschaltet…</translation>
    </message>
    <message>
        <source>That did not work. Nothing is charged; customer care helps you further.</source>
        <translation>Das hat nicht geklappt. Es wird nichts abgebucht; der Kundenservice hilft Ihnen weiter.</translation>
    </message>
    <message>
        <source>Scan the code with your phone</source>
        <translation>Scannen Sie den Code mit Ihrem Telefon</translation>
    </message>
    <message>
        <source>In progress on your phone…</source>
        <translation>Läuft auf Ihrem Telefon…</translation>
    </message>
    <message>
        <source>This did not work. Your phone shows what you can do.</source>
        <translation>Das hat nicht geklappt. Ihr Telefon zeigt, was Sie tun können.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Carry on on your phone</source>
        <translation>Machen Sie auf Ihrem Telefon weiter</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Auf Ihrem Telefon abgebrochen</translation>
    </message>
    <message>
        <source>Your phone takes it from here</source>
        <translation>Ab hier übernimmt Ihr Telefon</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Schließen Sie auf Ihrem Telefon ab</translation>
    </message>
    <message>
        <source>Here you see each step as it happens. You may leave at any time; your phone goes on without this screen.</source>
        <translation>Hier sehen Sie jeden Schritt, sobald er geschieht. Sie können jederzeit gehen; Ihr Telefon macht ohne diesen Bildschirm weiter.</translation>
    </message>
    <message>
        <source>This screen does not follow it any longer. Everything you need is in your mail.</source>
        <translation>Dieser Bildschirm verfolgt es nicht mehr. Alles Nötige steht in Ihrer E-Mail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>To my car</source>
        <translation>Zu meinem Auto</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code anzeigen</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Ihr Code wird erstellt…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Keine Verbindung zum Store. Der Code kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>No connection right now: these steps catch up by themselves. Your phone simply goes on.</source>
        <translation>Gerade keine Verbindung: Diese Schritte holen von selbst auf. Ihr Telefon macht einfach weiter.</translation>
    </message>
    <message>
        <source>Finish here?</source>
        <translation>Hier beenden?</translation>
    </message>
    <message>
        <source>Yes, I am done here</source>
        <translation>Ja, ich bin hier fertig</translation>
    </message>
    <message>
        <source>Some steps are still open. You can finish on your phone whenever it suits you: the mail to %1 has everything you need.</source>
        <translation>Einige Schritte sind noch offen. Sie können sie auf Ihrem Telefon erledigen, wann es Ihnen passt: Die E-Mail an %1 enthält alles Nötige.</translation>
    </message>
    <message>
        <source>No, stay here</source>
        <translation>Nein, hier bleiben</translation>
    </message>
</context>
<context>
    <name>HelpContact</name>
    <message>
        <source>Free of charge, Monday to Friday from %1 to %2</source>
        <translation>Kostenfrei, Montag bis Freitag von %1 bis %2</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt erreichbar</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt nicht erreichbar</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>You get the answer by mail.</source>
        <translation>Die Antwort kommt per E-Mail.</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Meine Nachrichten</translation>
    </message>
    <message>
        <source>What you wrote, and what became of it.</source>
        <translation>Was Sie geschrieben haben und was daraus wurde.</translation>
    </message>
    <message>
        <source>Ending a contract</source>
        <translation>Einen Vertrag beenden</translation>
    </message>
    <message>
        <source>Your car was sold, stolen or destroyed, or its lease has ended.</source>
        <translation>Ihr Auto wurde verkauft, gestohlen oder zerstört, oder der Leasingvertrag ist zu Ende.</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
</context>
<context>
    <name>HelpEnding</name>
    <message>
        <source>A contract runs to its end. In these four cases customer care looks whether it can end earlier. You write, a person decides and answers you by mail.</source>
        <translation>Ein Vertrag läuft bis zu seinem Ende. In diesen vier Fällen prüft der Kundenservice, ob er früher enden kann. Sie schreiben, ein Mensch entscheidet und antwortet Ihnen per E-Mail.</translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation>Zum Brief</translation>
    </message>
    <message>
        <source>You can also call %1 or write by post to the address under Contact.</source>
        <translation>Sie können auch %1 anrufen oder per Post an die Adresse unter Kontakt schreiben.</translation>
    </message>
</context>
<context>
    <name>HelpLetter</name>
    <message>
        <source>Please enter your name.</source>
        <translation>Bitte geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>The store did not accept this name.</source>
        <translation>Der Store hat diesen Namen nicht angenommen.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and + ( ) - only.</source>
        <translation>Eine Telefonnummer hat nur Ziffern, Leerzeichen und + ( ) -.</translation>
    </message>
    <message>
        <source>Please write what we can do for you.</source>
        <translation>Bitte schreiben Sie, was wir für Sie tun können.</translation>
    </message>
    <message>
        <source>The store did not accept this text. Please remove unusual signs.</source>
        <translation>Der Store hat diesen Text nicht angenommen. Bitte entfernen Sie ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Please choose the car.</source>
        <translation>Bitte wählen Sie das Auto.</translation>
    </message>
    <message>
        <source>This letter has been filled in for you. Complete it, then send it.</source>
        <translation>Dieser Brief ist für Sie ausgefüllt. Ergänzen Sie ihn und senden Sie ihn ab.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Which car is it about?</source>
        <translation>Um welches Auto geht es?</translation>
    </message>
    <message>
        <source>No car in particular</source>
        <translation>Kein bestimmtes Auto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The answer goes there.</source>
        <translation>Dorthin geht die Antwort.</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>If we may call you about it.</source>
        <translation>Falls wir Sie dazu anrufen dürfen.</translation>
    </message>
    <message>
        <source>From %1. The answer goes to %2.</source>
        <translation>Von %1. Die Antwort geht an %2.</translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message>
        <source>For example: invoice</source>
        <translation>Zum Beispiel: Rechnung</translation>
    </message>
    <message>
        <source>We have no answer to that here.</source>
        <translation>Darauf haben wir hier keine Antwort.</translation>
    </message>
    <message>
        <source>Try another word, or ask customer care.</source>
        <translation>Versuchen Sie ein anderes Wort oder fragen Sie den Kundenservice.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Meine Nachrichten</translation>
    </message>
    <message>
        <source>Ending a contract</source>
        <translation>Einen Vertrag beenden</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Hilfe und Kontakt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Your message is with customer care.</source>
        <translation>Ihre Nachricht ist beim Kundenservice.</translation>
    </message>
    <message>
        <source>Its number is %1. A person reads it and answers by mail to %2.</source>
        <translation>Die Nummer ist %1. Ein Mensch liest sie und antwortet per E-Mail an %2.</translation>
    </message>
</context>
<context>
    <name>HelpTickets</name>
    <message>
        <source>You have not written to customer care yet.</source>
        <translation>Sie haben dem Kundenservice noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Customer care answered</source>
        <translation>Der Kundenservice hat geantwortet</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>About an order</source>
        <translation>Zu einer Bestellung</translation>
    </message>
    <message>
        <source>About an invoice or a payment</source>
        <translation>Zu einer Rechnung oder Zahlung</translation>
    </message>
    <message>
        <source>About who owns a car</source>
        <translation>Zum Eigentum an einem Auto</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Eine Beschwerde</translation>
    </message>
    <message>
        <source>My car was sold</source>
        <translation>Mein Auto wurde verkauft</translation>
    </message>
    <message>
        <source>My car was stolen</source>
        <translation>Mein Auto wurde gestohlen</translation>
    </message>
    <message>
        <source>My car was destroyed</source>
        <translation>Mein Auto wurde zerstört</translation>
    </message>
    <message>
        <source>My lease has ended</source>
        <translation>Mein Leasingvertrag ist zu Ende</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Say on which day you handed the car over. Then remove it from your account, so that its new owner can add it.</source>
        <translation>Nennen Sie den Tag der Übergabe. Entfernen Sie das Auto danach aus Ihrem Konto, damit der neue Besitzer es hinzufügen kann.</translation>
    </message>
    <message>
        <source>Report the theft to the police first, and have the number of your report at hand. Keep the Tracking Pack running: it helps to find the car.</source>
        <translation>Zeigen Sie den Diebstahl zuerst bei der Polizei an und halten Sie das Aktenzeichen bereit. Lassen Sie das Tracking Pack laufen: Es hilft, das Auto zu finden.</translation>
    </message>
    <message>
        <source>Ask your insurer for a statement that the car is a total loss, and mention its number.</source>
        <translation>Bitten Sie Ihre Versicherung um eine Bestätigung des Totalschadens und nennen Sie deren Nummer.</translation>
    </message>
    <message>
        <source>Say on which day you returned the car and to which leasing company.</source>
        <translation>Nennen Sie den Tag der Rückgabe und die Leasinggesellschaft.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>of a message</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Services for your %1</source>
        <translation>Dienste für Ihren %1</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Bild Ihres %1</translation>
    </message>
    <message>
        <source>This car has no services yet. Choose from what fits it.</source>
        <translation>Dieses Auto hat noch keine Dienste. Wählen Sie aus, was zu ihm passt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>My cars (%1)</source>
        <translation>Meine Autos (%1)</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Auto hinzufügen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Available services</source>
        <translation>Verfügbare Dienste</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n more service(s)</source>
        <translation>
            <numerusform>Ihr %1 ist mit %n weiteren Dienst kompatibel</numerusform>
            <numerusform>Ihr %1 ist mit %n weiteren Diensten kompatibel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n service(s)</source>
        <translation>
            <numerusform>Ihr %1 ist mit %n Dienst kompatibel</numerusform>
            <numerusform>Ihr %1 ist mit %n Diensten kompatibel</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 has every service that fits it</source>
        <translation>Ihr %1 hat jeden Dienst, der zu ihm passt</translation>
    </message>
    <message>
        <source>There is no service for your %1 at the moment</source>
        <translation>Für Ihren %1 gibt es derzeit keinen Dienst</translation>
    </message>
    <message>
        <source>Which services suit me?</source>
        <translation>Welche Dienste passen zu mir?</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the shortest of several terms</comment>
        <translation>mind. %1</translation>
    </message>
    <message>
        <source>The services are on their way</source>
        <translation>Die Dienste sind unterwegs</translation>
    </message>
    <message>
        <source>This kiosk is fetching them from the store. They appear here by themselves.</source>
        <translation>Dieser Kiosk holt sie vom Store. Sie erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>A question about a service or your car? Customer care is glad to help.</source>
        <translation>Eine Frage zu einem Dienst oder Ihrem Auto? Der Kundenservice hilft gern.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>My cars</source>
        <translation>Meine Autos</translation>
    </message>
    <message>
        <source>Your account holds ten cars, and that is the most it can hold. Take one out under “My account”, “My cars”.</source>
        <translation>Ihr Konto hat zehn Autos, mehr fasst es nicht. Nehmen Sie eines unter „Mein Konto“, „Meine Autos“ heraus.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Otherwise everything you entered will be wiped, so that nobody after you sees it.</source>
        <translation>Sonst wird alles Eingegebene gelöscht, damit es nach Ihnen niemand sieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Stop and wipe</source>
        <translation>Beenden und löschen</translation>
    </message>
</context>
<context>
    <name>InvoiceScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>On its way by mail</source>
        <translation>Per E-Mail unterwegs</translation>
    </message>
    <message>
        <source>By mail to me</source>
        <translation>Per E-Mail an mich</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>The PDF is on its way to %1</source>
        <translation>Das PDF ist unterwegs an %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Take it along on your phone</source>
        <translation>Auf dem Telefon mitnehmen</translation>
    </message>
    <message>
        <source>Scan this code, and log in on your phone as you did here. All your invoices are there as a PDF.</source>
        <translation>Scannen Sie diesen Code und melden Sie sich auf Ihrem Telefon wie hier an. Dort liegen alle Ihre Rechnungen als PDF.</translation>
    </message>
</context>
<context>
    <name>InvoicesScreen</name>
    <message>
        <source>Invoices and orders</source>
        <translation>Rechnungen und Bestellungen</translation>
    </message>
    <message>
        <source>Touch an invoice to read it here, have it mailed, or take it along on your phone.</source>
        <translation>Berühren Sie eine Rechnung, um sie hier zu lesen, sich mailen zu lassen oder auf dem Telefon mitzunehmen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Your orders and their invoices appear here.</source>
        <translation>Ihre Bestellungen und deren Rechnungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, Bestellung %2</translation>
    </message>
    <message>
        <source>Being prepared; please look again in a minute.</source>
        <translation>Wird vorbereitet; sehen Sie in einer Minute noch einmal nach.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>invoice on %1</source>
        <translation>Rechnung am %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
</context>
<context>
    <name>LeaveByPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Auf meinem Telefon weiter</translation>
    </message>
    <message>
        <source>There is no connection with the store. Your cart goes along; your phone finishes it over its own network.</source>
        <translation>Es gibt keine Verbindung zum Store. Ihr Warenkorb kommt mit; Ihr Telefon schließt über sein eigenes Netz ab.</translation>
    </message>
    <message>
        <source>There is no connection with the store. Put a service in your cart, and your phone can finish it.</source>
        <translation>Es gibt keine Verbindung zum Store. Legen Sie einen Service in den Warenkorb, dann kann Ihr Telefon abschließen.</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message numerus="yes">
        <source>%n more character(s) fit.</source>
        <translation>
            <numerusform>Noch %n Zeichen möglich.</numerusform>
            <numerusform>Noch %n Zeichen möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With the e-mail address and password of your account. It is the same one as in the %1 app.</source>
        <translation>Mit der E-Mail-Adresse und dem Passwort Ihres Kontos. Es ist dasselbe wie in der App %1.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Log in with my phone</source>
        <translation>Mit meinem Telefon anmelden</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Your car</source>
        <translation>Ihr Auto</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>MyAccountScreen</name>
    <message>
        <source>My services</source>
        <translation>Meine Dienste</translation>
    </message>
    <message>
        <source>What is active, until when, and what is charged when</source>
        <translation>Was aktiv ist, wie lange, und was wann abgebucht wird</translation>
    </message>
    <message>
        <source>My cars</source>
        <translation>Meine Autos</translation>
    </message>
    <message>
        <source>Add a car, or take one out of your account</source>
        <translation>Ein Auto hinzufügen oder aus dem Konto nehmen</translation>
    </message>
    <message>
        <source>Invoices and orders</source>
        <translation>Rechnungen und Bestellungen</translation>
    </message>
    <message>
        <source>To read here, or to take along</source>
        <translation>Zum Lesen hier oder zum Mitnehmen</translation>
    </message>
    <message>
        <source>My personal data</source>
        <translation>Meine persönlichen Daten</translation>
    </message>
    <message>
        <source>Name, e-mail address, password, contact, unsubscribe</source>
        <translation>Name, E-Mail-Adresse, Passwort, Kontakt, Konto schließen</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>You are logged in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Hilfe und Kontakt</translation>
    </message>
    <message>
        <source>Customer care is glad to help</source>
        <translation>Der Kundenservice hilft gern</translation>
    </message>
</context>
<context>
    <name>MyCarsScreen</name>
    <message>
        <source>My cars</source>
        <translation>Meine Autos</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) in your account; there is room for %1.</source>
        <translation>
            <numerusform>%n Auto in Ihrem Konto; Platz ist für %1.</numerusform>
            <numerusform>%n Autos in Ihrem Konto; Platz ist für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Auto hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 is no longer in your account</source>
        <translation>%1 ist nicht mehr in Ihrem Konto</translation>
    </message>
    <message>
        <source>Its services run on. Add the car again to see them here.</source>
        <translation>Seine Dienste laufen weiter. Fügen Sie das Auto wieder hinzu, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Your account is full: it holds %1 cars.</source>
        <translation>Ihr Konto ist voll: Es fasst %1 Autos.</translation>
    </message>
    <message>
        <source>To add another one, take a car out of your account first.</source>
        <translation>Um ein weiteres hinzuzufügen, nehmen Sie zuerst ein Auto aus Ihrem Konto.</translation>
    </message>
    <message>
        <source>No car in your account yet</source>
        <translation>Noch kein Auto in Ihrem Konto</translation>
    </message>
    <message>
        <source>Add one with its VIN, and see at once which services fit.</source>
        <translation>Fügen Sie eines mit seiner VIN hinzu und sehen Sie gleich, welche Dienste passen.</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Bild Ihres %1</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Take %1 out of my account</source>
        <translation>%1 aus meinem Konto nehmen</translation>
    </message>
</context>
<context>
    <name>MyServiceScreen</name>
    <message>
        <source>Renew today</source>
        <translation>Heute verlängern</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Have it charged again</source>
        <translation>Erneut abbuchen lassen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Bild Ihres %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Price, with VAT</source>
        <translation>Preis, inkl. MwSt.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>This service could not be activated in your car</source>
        <translation>Dieser Dienst konnte in Ihrem Auto nicht aktiviert werden</translation>
    </message>
    <message>
        <source>Nothing is charged. Customer care helps you further.</source>
        <translation>Es wird nichts abgebucht. Der Kundenservice hilft Ihnen weiter.</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 konnten nicht abgebucht werden</translation>
    </message>
    <message>
        <source>We try again on %1. You need not do anything if there is enough money by then.</source>
        <translation>Wir versuchen es am %1 erneut. Wenn das Konto bis dahin gedeckt ist, müssen Sie nichts tun.</translation>
    </message>
    <message>
        <source>The service is switched off until it is paid. Have it charged again here, or pay with another card.</source>
        <translation>Der Dienst ist bis zur Zahlung ausgeschaltet. Lassen Sie hier erneut abbuchen, oder bezahlen Sie mit einer anderen Karte.</translation>
    </message>
    <message>
        <source>Have it charged again here, or pay with another card.</source>
        <translation>Lassen Sie hier erneut abbuchen, oder bezahlen Sie mit einer anderen Karte.</translation>
    </message>
    <message>
        <source>Your bank is being asked again</source>
        <translation>Ihre Bank wird erneut gefragt</translation>
    </message>
    <message>
        <source>We mail you how it went. A service that was switched off comes back once it is paid.</source>
        <translation>Wir mailen Ihnen das Ergebnis. Ein ausgeschalteter Dienst kommt zurück, sobald er bezahlt ist.</translation>
    </message>
    <message>
        <source>This term is over and can no longer be renewed</source>
        <translation>Diese Laufzeit ist vorbei und nicht mehr verlängerbar</translation>
    </message>
    <message>
        <source>You can extend it until %1</source>
        <translation>Sie können bis %1 verlängern</translation>
    </message>
    <message>
        <source>Today is the day to renew</source>
        <translation>Heute ist der Tag zum Verlängern</translation>
    </message>
    <message>
        <source>To be renewed on %1 only</source>
        <translation>Nur am %1 zu verlängern</translation>
    </message>
    <message>
        <source>You can order the service anew from the services for your car.</source>
        <translation>Sie können den Dienst bei den Diensten für Ihr Auto neu bestellen.</translation>
    </message>
    <message>
        <source>The further term follows on this one; nothing of it is lost.</source>
        <translation>Die weitere Laufzeit schließt an diese an; nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>Not before, not after: from tomorrow on you can only order it anew.</source>
        <translation>Nicht vorher, nicht nachher: Ab morgen können Sie ihn nur neu bestellen.</translation>
    </message>
    <message>
        <source>Not before, not after. We remind you 30, 7 and 1 day before, and on the day.</source>
        <translation>Nicht vorher, nicht nachher. Wir erinnern Sie 30, 7 und 1 Tag vorher und am Tag selbst.</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Was wann geschieht</translation>
    </message>
    <message>
        <source>Pay with another card</source>
        <translation>Mit anderer Karte bezahlen</translation>
    </message>
    <message>
        <source>Pay with another card, through customer care</source>
        <translation>Mit anderer Karte bezahlen, über den Kundenservice</translation>
    </message>
    <message>
        <source>Withdraw from the contract here (until %1)</source>
        <translation>Vertrag hier widerrufen (bis %1)</translation>
    </message>
    <message>
        <source>Car sold, stolen, destroyed, or lease ended?</source>
        <translation>Auto verkauft, gestohlen, zerstört oder Leasing zu Ende?</translation>
    </message>
    <message>
        <source>To the services for my car</source>
        <translation>Zu den Diensten für mein Auto</translation>
    </message>
</context>
<context>
    <name>MyServicesScreen</name>
    <message>
        <source>My services</source>
        <translation>Meine Dienste</translation>
    </message>
    <message>
        <source>Touch a service to see its dates, and what you can do.</source>
        <translation>Berühren Sie einen Dienst, um seine Termine und Möglichkeiten zu sehen.</translation>
    </message>
    <message>
        <source>See what fits my car</source>
        <translation>Sehen, was zu meinem Auto passt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>What you order appears here, with its dates.</source>
        <translation>Was Sie bestellen, erscheint hier mit seinen Terminen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No longer running</source>
        <translation>Nicht mehr aktiv</translation>
    </message>
</context>
<context>
    <name>OrderingScreen</name>
    <message>
        <source>A price has changed in the meantime</source>
        <translation>Ein Preis hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing has been ordered. These are the prices as of now; you decide.</source>
        <translation>Es wurde nichts bestellt. Das sind die Preise von jetzt an; Sie entscheiden.</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Neue Summe</translation>
    </message>
    <message>
        <source>Your order is on its way to the store</source>
        <translation>Ihre Bestellung ist auf dem Weg zum Store</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Still busy. You need not do anything.</source>
        <translation>Noch in Arbeit. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Your order has not been sent</source>
        <translation>Ihre Bestellung wurde nicht gesendet</translation>
    </message>
    <message>
        <source>There is no connection with the store at the moment. Nothing is ordered and nothing is charged. We keep trying; as soon as it works, this screen goes on by itself.</source>
        <translation>Im Moment besteht keine Verbindung zum Store. Es ist nichts bestellt und wird nichts abgebucht. Wir versuchen es weiter; sobald es klappt, geht dieser Bildschirm von selbst weiter.</translation>
    </message>
    <message>
        <source>Do not order, go back</source>
        <translation>Nicht bestellen, zurück</translation>
    </message>
    <message>
        <source>We are checking your order</source>
        <translation>Wir prüfen Ihre Bestellung</translation>
    </message>
    <message>
        <source>It was sent, but the store&apos;s answer has not come back yet. Please do not order again: you will never be charged twice. This screen goes on by itself, and you get a mail when the order is in.</source>
        <translation>Sie wurde gesendet, aber die Antwort des Stores ist noch nicht da. Bitte bestellen Sie nicht noch einmal: Es wird niemals doppelt abgebucht. Dieser Bildschirm geht von selbst weiter, und Sie erhalten eine E-Mail, sobald die Bestellung eingegangen ist.</translation>
    </message>
    <message>
        <source>I cannot wait: finish</source>
        <translation>Ich kann nicht warten: beenden</translation>
    </message>
    <message>
        <source>Your order is in</source>
        <translation>Ihre Bestellung ist eingegangen</translation>
    </message>
    <message>
        <source>It took so long that you have been logged out for your safety. You get a mail with everything in it, and finish on your phone.</source>
        <translation>Es hat so lange gedauert, dass Sie zu Ihrer Sicherheit abgemeldet wurden. Sie erhalten eine E-Mail mit allem und schließen auf Ihrem Telefon ab.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back, and put it right</source>
        <translation>Zurück und berichtigen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>no longer on sale</source>
        <translation>nicht mehr erhältlich</translation>
    </message>
    <message>
        <source>Leave while we are checking?</source>
        <translation>Gehen, während wir prüfen?</translation>
    </message>
    <message>
        <source>Yes, finish here</source>
        <translation>Ja, hier beenden</translation>
    </message>
    <message>
        <source>If the store has your order, you get a mail with everything in it and finish on your phone. Without a mail within the hour, nothing was ordered.</source>
        <translation>Wenn der Store Ihre Bestellung hat, erhalten Sie eine E-Mail mit allem Nötigen und schließen auf Ihrem Telefon ab. Ohne E-Mail innerhalb einer Stunde wurde nichts bestellt.</translation>
    </message>
</context>
<context>
    <name>ParkingScreen</name>
    <message>
        <source>Your phone has it</source>
        <translation>Ihr Telefon übernimmt</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Auf Ihrem Telefon abgebrochen</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Dieser Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>Continue on your phone</source>
        <translation>Auf Ihrem Telefon weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Machen Sie dort weiter, wann es Ihnen passt, innerhalb von zwei Stunden. Dieser Bildschirm vergisst alles in %n Sekunde.</numerusform>
            <numerusform>Machen Sie dort weiter, wann es Ihnen passt, innerhalb von zwei Stunden. Dieser Bildschirm vergisst alles in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone said no, so nothing has left this screen. Everything is still here.</source>
        <translation>Ihr Telefon hat abgelehnt, also hat nichts diesen Bildschirm verlassen. Alles ist noch da.</translation>
    </message>
    <message>
        <source>Nothing has left this screen. Show a new code, or carry on here.</source>
        <translation>Nichts hat diesen Bildschirm verlassen. Zeigen Sie einen neuen Code an oder machen Sie hier weiter.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. As soon as your phone has it, this screen forgets you.</source>
        <translation>Scannen Sie den Code mit Ihrem Telefon. Sobald es übernimmt, vergisst dieser Bildschirm Sie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code anzeigen</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Ihr Code wird erstellt…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Keine Verbindung zum Store. Der Code kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Im Moment besteht keine Verbindung zum Store.</translation>
    </message>
    <message>
        <source>Nothing you chose is lost: it all stays here until your phone has it.</source>
        <translation>Nichts von Ihrer Auswahl geht verloren: Alles bleibt hier, bis Ihr Telefon übernimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Your car and the %n service(s) in your cart go along.</source>
        <translation>
            <numerusform>Ihr Auto und der %n Service im Warenkorb kommen mit.</numerusform>
            <numerusform>Ihr Auto und die %n Services im Warenkorb kommen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your car goes along.</source>
        <translation>Ihr Auto kommt mit.</translation>
    </message>
    <message>
        <source>Your phone keeps it for two hours. Nothing is ordered before you say so there.</source>
        <translation>Ihr Telefon behält es zwei Stunden. Nichts wird bestellt, bevor Sie es dort sagen.</translation>
    </message>
    <message>
        <source>You log in on your phone: whoever only photographs the code gets nothing.</source>
        <translation>Sie melden sich auf Ihrem Telefon an: Wer nur den Code fotografiert, bekommt nichts.</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Das ist nicht Ihr jetziges Passwort.</translation>
    </message>
    <message>
        <source>Please enter a new password.</source>
        <translation>Bitte geben Sie ein neues Passwort ein.</translation>
    </message>
    <message>
        <source>This is your present password. Please choose another one.</source>
        <translation>Das ist Ihr jetziges Passwort. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Anderes Passwort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words in a row are easy to remember.</source>
        <translation>Mindestens %1 Zeichen. Vier Wörter hintereinander merkt man sich leicht.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>You stay logged in here and are logged out everywhere else, also in the %1 app.</source>
        <translation>Hier bleiben Sie angemeldet, überall sonst sind Sie abgemeldet, auch in der App %1.</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Ready to order</source>
        <translation>Bereit zum Bestellen</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Wie möchten Sie bezahlen?</translation>
    </message>
    <message>
        <source>There is nothing to pay, so no card is needed.</source>
        <translation>Es gibt nichts zu bezahlen, also brauchen Sie keine Karte.</translation>
    </message>
    <message>
        <source>By credit card. You pay nothing today: the card is charged 14 days after your service is active.</source>
        <translation>Mit Kreditkarte. Heute zahlen Sie nichts: Die Karte wird 14 Tage nach der Aktivierung Ihres Dienstes belastet.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation>Zahlungspflichtig bestellen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>inkl. MwSt.</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Auf meinem Telefon</translation>
    </message>
    <message>
        <source>After ordering you scan a code. You enter the card on your own phone.</source>
        <translation>Nach der Bestellung scannen Sie einen Code. Die Karte geben Sie auf Ihrem eigenen Telefon ein.</translation>
    </message>
    <message>
        <source>With my card, here</source>
        <translation>Mit meiner Karte, hier</translation>
    </message>
    <message>
        <source>The number goes straight to the payment service; this kiosk does not keep it.</source>
        <translation>Die Nummer geht direkt an den Zahlungsdienst; dieser Kiosk behält sie nicht.</translation>
    </message>
    <message>
        <source>No card needed</source>
        <translation>Keine Karte nötig</translation>
    </message>
    <message>
        <source>Your service is free of charge for the life of the car.</source>
        <translation>Ihr Dienst ist kostenlos, solange es das Auto gibt.</translation>
    </message>
</context>
<context>
    <name>PersonalDataScreen</name>
    <message>
        <source>Mrs</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>My personal data</source>
        <translation>Meine persönlichen Daten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Eine E-Mail ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>With its link you fetch the file where nobody looks over your shoulder.</source>
        <translation>Mit dem Link holen Sie die Datei dort ab, wo Ihnen niemand über die Schulter sieht.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Change your details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>How may we tell you about offers and news?</source>
        <translation>Wie dürfen wir Sie über Angebote und Neues informieren?</translation>
    </message>
    <message>
        <source>You can change this at any time; it makes no difference to your services.</source>
        <translation>Das können Sie jederzeit ändern; für Ihre Dienste macht es keinen Unterschied.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <source>Your data in a file</source>
        <translation>Ihre Daten in einer Datei</translation>
    </message>
    <message>
        <source>Everything the store knows of you. We mail you a link, so that nothing of it appears on this screen.</source>
        <translation>Alles, was der Store über Sie weiß. Wir mailen Ihnen einen Link, damit nichts davon auf diesem Bildschirm erscheint.</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>Link per E-Mail</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>Closes your account. First you see what that means for your services and invoices.</source>
        <translation>Schließt Ihr Konto. Zuerst sehen Sie, was das für Ihre Dienste und Rechnungen bedeutet.</translation>
    </message>
</context>
<context>
    <name>PhoneCodePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR-Code für Ihr Telefon</translation>
    </message>
    <message>
        <source>or go to</source>
        <translation>oder öffnen Sie</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>und geben Sie ein</translation>
    </message>
    <message>
        <source>Your phone asks for this number:</source>
        <translation>Ihr Telefon fragt nach dieser Zahl:</translation>
    </message>
</context>
<context>
    <name>PhoneSignInScreen</name>
    <message>
        <source>Type the number on your phone</source>
        <translation>Geben Sie die Zahl auf Ihrem Telefon ein</translation>
    </message>
    <message>
        <source>Log in on your phone</source>
        <translation>Melden Sie sich auf Ihrem Telefon an</translation>
    </message>
    <message>
        <source>Create your account on your phone</source>
        <translation>Legen Sie Ihr Konto auf dem Telefon an</translation>
    </message>
    <message>
        <source>You are logging in</source>
        <translation>Sie werden angemeldet</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Auf Ihrem Telefon abgebrochen</translation>
    </message>
    <message>
        <source>That took too long</source>
        <translation>Das hat zu lange gedauert</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Dieser Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>Log in with your phone</source>
        <translation>Mit Ihrem Telefon anmelden</translation>
    </message>
    <message>
        <source>Your phone shows who is asking. Type this number there and touch “Yes”.</source>
        <translation>Ihr Telefon zeigt, wer anfragt. Geben Sie dort diese Zahl ein und tippen Sie auf „Ja“.</translation>
    </message>
    <message>
        <source>Your phone is connected. This screen waits for you and shows nothing of what you type there.</source>
        <translation>Ihr Telefon ist verbunden. Dieser Bildschirm wartet auf Sie und zeigt nichts von dem, was Sie dort eingeben.</translation>
    </message>
    <message>
        <source>Your phone said yes; one moment.</source>
        <translation>Ihr Telefon hat zugestimmt; einen Moment.</translation>
    </message>
    <message>
        <source>You are logged in on this screen. For your privacy it does not show your whole name.</source>
        <translation>Sie sind auf diesem Bildschirm angemeldet. Zu Ihrem Schutz zeigt er nicht Ihren ganzen Namen.</translation>
    </message>
    <message>
        <source>The log-in was not allowed on the phone. If that was a mistake, show a new code.</source>
        <translation>Die Anmeldung wurde auf dem Telefon nicht erlaubt. War das ein Versehen, zeigen Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>Nobody has been logged in here. Show a new code, or use this screen instead.</source>
        <translation>Hier wurde niemand angemeldet. Zeigen Sie einen neuen Code an oder nutzen Sie doch diesen Bildschirm.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code anzeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>QR code to create your account on your phone</source>
        <translation>QR-Code, um Ihr Konto auf dem Telefon anzulegen</translation>
    </message>
    <message>
        <source>QR code to log in with your phone</source>
        <translation>QR-Code, um sich mit Ihrem Telefon anzumelden</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Ihr Code wird erstellt…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Keine Verbindung zum Store. Der Code kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Im Moment besteht keine Verbindung zum Store.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the connection is back. Your phone simply goes on.</source>
        <translation>Es geht von selbst weiter, sobald die Verbindung wieder da ist. Ihr Telefon macht einfach weiter.</translation>
    </message>
    <message>
        <source>Use this screen instead</source>
        <translation>Doch diesen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Scan the code with your phone. You type everything there; this screen goes on by itself.</source>
        <translation>Scannen Sie den Code mit Ihrem Telefon. Sie geben alles dort ein; dieser Bildschirm geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. You type your password there, not here.</source>
        <translation>Scannen Sie den Code mit Ihrem Telefon. Ihr Passwort geben Sie dort ein, nicht hier.</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Check that your phone names this dealer.</source>
        <translation>Prüfen Sie, ob Ihr Telefon dieses Autohaus nennt.</translation>
    </message>
    <message>
        <source>Type the number and allow it</source>
        <translation>Zahl eingeben und erlauben</translation>
    </message>
    <message>
        <source>Saying no is just as easy.</source>
        <translation>Ablehnen geht genauso leicht.</translation>
    </message>
    <message>
        <source>Nobody reads along.</source>
        <translation>Niemand liest mit.</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>This screen goes on to your car by itself.</source>
        <translation>Dieser Bildschirm geht von selbst zu Ihrem Auto weiter.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>I have no account yet</source>
        <translation>Ich habe noch kein Konto</translation>
    </message>
</context>
<context>
    <name>PricesNotice</name>
    <message>
        <source>We cannot show prices right now.</source>
        <translation>Wir können gerade keine Preise zeigen.</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Preise vom %1</translation>
    </message>
    <message>
        <source>The kiosk has had no connection with the store for more than a week. You can still see what fits your car.</source>
        <translation>Der Kiosk hat seit mehr als einer Woche keine Verbindung zum Store. Was zu Ihrem Auto passt, sehen Sie trotzdem.</translation>
    </message>
    <message>
        <source>There has been no connection with the store since. The price you see when you order is the one that counts.</source>
        <translation>Seitdem gibt es keine Verbindung zum Store. Es zählt der Preis, den Sie beim Bestellen sehen.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR-Code für Ihr Telefon</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>Benzin</translation>
    </message>
    <message>
        <source>diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation>Plug-in-Hybrid</translation>
    </message>
    <message>
        <source>petrol cars</source>
        <translation>Benziner</translation>
    </message>
    <message>
        <source>diesel cars</source>
        <translation>Dieselfahrzeuge</translation>
    </message>
    <message>
        <source>electric cars</source>
        <translation>Elektroautos</translation>
    </message>
    <message>
        <source>plug-in hybrids</source>
        <translation>Plug-in-Hybride</translation>
    </message>
    <message>
        <source>a built-in connection box</source>
        <translation>eine eingebaute Verbindungsbox</translation>
    </message>
    <message>
        <source>built-in navigation</source>
        <translation>eingebaute Navigation</translation>
    </message>
    <message>
        <source>an SOS button</source>
        <translation>eine SOS-Taste</translation>
    </message>
    <message>
        <source>remote control of charging and climate</source>
        <translation>Fernbedienung von Laden und Klima</translation>
    </message>
    <message>
        <source>a tracking unit</source>
        <translation>ein Ortungsgerät</translation>
    </message>
    <message>
        <source>equipment that was not fitted in your car</source>
        <translation>eine Ausstattung, die Ihr Auto nicht hat</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>from model years %1 to %2</source>
        <translation>der Modelljahre %1 bis %2</translation>
    </message>
    <message>
        <source>from model year %1 on</source>
        <translation>ab Modelljahr %1</translation>
    </message>
    <message>
        <source>up to model year %1</source>
        <translation>bis Modelljahr %1</translation>
    </message>
    <message>
        <source>Not offered where your car is registered; it is in: %1.</source>
        <translation>Nicht erhältlich, wo Ihr Auto zugelassen ist, sondern hier: %1.</translation>
    </message>
    <message>
        <source>This service is not made for the %1.</source>
        <translation>Dieser Dienst ist nicht für den %1 gemacht.</translation>
    </message>
    <message>
        <source>Made for the %1, not for the %2.</source>
        <translation>Gemacht für: %1, nicht für den %2.</translation>
    </message>
    <message>
        <source>For cars %1; yours is from %2.</source>
        <translation>Für Autos %1; Ihres ist von %2.</translation>
    </message>
    <message>
        <source>Only for %1. Your car: %2.</source>
        <translation>Nur für %1. Ihr Auto: %2.</translation>
    </message>
    <message>
        <source>Needs %1. Your dealer can tell you whether it can be fitted.</source>
        <translation>Benötigt %1. Ihr Händler sagt Ihnen, ob ein Einbau möglich ist.</translation>
    </message>
    <message>
        <source>This service does not fit your car.</source>
        <translation>Dieser Dienst passt nicht zu Ihrem Auto.</translation>
    </message>
    <message>
        <source>for the life of the car</source>
        <translation>solange es das Auto gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activation failed</source>
        <translation>Aktivierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Active from %1</source>
        <translation>Aktiv ab %1</translation>
    </message>
    <message>
        <source>Active after delivery of your car</source>
        <translation>Aktiv nach Auslieferung Ihres Autos</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Nothing is charged. Customer care helps you further.</source>
        <translation>Es wird nichts abgebucht. Der Kundenservice hilft Ihnen weiter.</translation>
    </message>
    <message>
        <source>Not paid yet. Customer care helps you further.</source>
        <translation>Noch nicht bezahlt. Der Kundendienst hilft Ihnen weiter.</translation>
    </message>
    <message>
        <source>Free of charge: nothing is charged, now or later.</source>
        <translation>Kostenlos: Es wird nichts abgebucht, weder jetzt noch später.</translation>
    </message>
    <message>
        <source>Today %1. %2 is charged 14 days after activation.</source>
        <translation>Heute %1. %2 werden 14 Tage nach der Aktivierung abgebucht.</translation>
    </message>
</context>
<context>
    <name>RemoveCarScreen</name>
    <message>
        <source>Take your %1 out of your account?</source>
        <translation>Ihren %1 aus dem Konto nehmen?</translation>
    </message>
    <message>
        <source>You can add it again with its VIN at any time; then everything is back.</source>
        <translation>Sie können es jederzeit mit seiner VIN wieder hinzufügen; dann ist alles wieder da.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Bild Ihres %1</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>No service runs on this car, so nothing more is charged for it.</source>
        <translation>Auf diesem Auto läuft kein Dienst, also wird dafür nichts mehr abgebucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) run on in the car and are paid as agreed:</source>
        <translation>
            <numerusform>%n Dienst läuft im Auto weiter und wird wie vereinbart bezahlt:</numerusform>
            <numerusform>%n Dienste laufen im Auto weiter und werden wie vereinbart bezahlt:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Your invoices stay in your account.</source>
        <translation>Ihre Rechnungen bleiben in Ihrem Konto.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was wegfällt</translation>
    </message>
    <message>
        <source>You do not see the car and its services here any more, nor in the app.</source>
        <translation>Sie sehen das Auto und seine Dienste nicht mehr, weder hier noch in der App.</translation>
    </message>
    <message>
        <source>You cannot buy, extend or renew anything for it.</source>
        <translation>Sie können dafür nichts mehr kaufen oder verlängern.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) that are over go out of sight as well.</source>
        <translation>
            <numerusform>%n beendeter Dienst ist ebenfalls nicht mehr zu sehen.</numerusform>
            <numerusform>%n beendete Dienste sind ebenfalls nicht mehr zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) for this car leave your cart.</source>
        <translation>
            <numerusform>%n Dienst für dieses Auto verlässt Ihren Warenkorb.</numerusform>
            <numerusform>%n Dienste für dieses Auto verlassen Ihren Warenkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold the car, or given it back?</source>
        <translation>Auto verkauft oder zurückgegeben?</translation>
    </message>
    <message>
        <source>Then tell customer care first: a contract ends through them only.</source>
        <translation>Dann sagen Sie es zuerst dem Kundenservice: Nur er beendet einen Vertrag.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Mitteilen</translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>Renew %1</source>
        <translation>%1 verlängern</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1 verlängern</translation>
    </message>
    <message>
        <source>For your %1. The new term follows on the present one, on %2.</source>
        <translation>Für Ihren %1. Die neue Laufzeit schließt am %2 an die jetzige an.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Zum Dienst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation>Zahlungspflichtig bestellen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Vom %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 is charged on %2.</source>
        <translation>%1 werden am %2 abgebucht.</translation>
    </message>
    <message>
        <source>You can withdraw until %1. A mail with all of this is on its way.</source>
        <translation>Sie können bis %1 widerrufen. Eine E-Mail mit all dem ist unterwegs.</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Wählen Sie eine Laufzeit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>%1, VAT included</source>
        <translation>%1, inkl. MwSt.</translation>
    </message>
    <message>
        <source>Today %1. Charged to your card ending in %2, 14 days after the new term began.</source>
        <translation>Heute %1. Abbuchung von Ihrer Karte mit der Endung %2, 14 Tage nach Beginn der neuen Laufzeit.</translation>
    </message>
    <message>
        <source>Today %1. Charged 14 days after the new term began.</source>
        <translation>Heute %1. Abbuchung 14 Tage nach Beginn der neuen Laufzeit.</translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Back to log in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>We will mail you a link with which you choose a new password. It works for 30 minutes.</source>
        <translation>Wir mailen Ihnen einen Link, mit dem Sie ein neues Passwort wählen. Er gilt 30 Minuten.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>If this address has an account, a mail is on its way.</source>
        <translation>Wenn es zu dieser Adresse ein Konto gibt, ist eine E-Mail unterwegs.</translation>
    </message>
    <message>
        <source>Open it on your phone, choose a new password there and log in here.</source>
        <translation>Öffnen Sie sie auf Ihrem Telefon, wählen Sie dort ein neues Passwort und melden Sie sich hier an.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>Im Warenkorb</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The customer&apos;s session ended before the store answered. Look in the store whether the order exists; if not, the customer has to order again.</source>
        <translation>Die Sitzung des Kunden endete vor der Antwort des Stores. Sehen Sie im Store nach, ob die Bestellung besteht; falls nicht, muss der Kunde neu bestellen.</translation>
    </message>
    <message>
        <source>The order cannot be read any more: the disk was damaged or its key was replaced. The customer has to order again.</source>
        <translation>Die Bestellung ist nicht mehr lesbar: Der Datenträger wurde beschädigt oder sein Schlüssel ersetzt. Der Kunde muss neu bestellen.</translation>
    </message>
    <message>
        <source>The price or the offer changed before the order arrived. Nothing was ordered; the customer has to order again.</source>
        <translation>Preis oder Angebot haben sich geändert, bevor die Bestellung ankam. Es wurde nichts bestellt; der Kunde muss neu bestellen.</translation>
    </message>
    <message>
        <source>The card was refused. Nothing was ordered; the customer has to order again with another card.</source>
        <translation>Die Karte wurde abgelehnt. Es wurde nichts bestellt; der Kunde muss mit einer anderen Karte neu bestellen.</translation>
    </message>
    <message>
        <source>The store refused the order: %1. Nothing was ordered.</source>
        <translation>Der Store hat die Bestellung abgelehnt: %1. Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>Service panel</source>
        <translation>Servicebereich</translation>
    </message>
    <message>
        <source>Connected with the store</source>
        <translation>Mit dem Store verbunden</translation>
    </message>
    <message>
        <source>No connection with the store</source>
        <translation>Keine Verbindung zum Store</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Orders waiting for the store</source>
        <translation>Bestellungen, die auf den Store warten</translation>
    </message>
    <message>
        <source>Orders that need a person</source>
        <translation>Bestellungen, um die sich jemand kümmern muss</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%1 · order %2 · sent %n time(s)</source>
        <translation>
            <numerusform>%1 · Bestellung %2 · %n-mal gesendet</numerusform>
            <numerusform>%1 · Bestellung %2 · %n-mal gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Leave the kiosk program</source>
        <translation>Kioskprogramm verlassen</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>To the cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Back to the services</source>
        <translation>Zurück zu den Diensten</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Weitere Dienste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 is in your cart already</source>
        <translation>%1 ist bereits in Ihrem Warenkorb</translation>
    </message>
    <message>
        <source>%1 is in your cart</source>
        <translation>%1 ist in Ihrem Warenkorb</translation>
    </message>
    <message>
        <source>Your %1 is compatible</source>
        <translation>Ihr %1 ist kompatibel</translation>
    </message>
    <message>
        <source>Your %1 has this service already</source>
        <translation>Ihr %1 hat diesen Dienst bereits</translation>
    </message>
    <message>
        <source>Not for your %1</source>
        <translation>Nicht für Ihren %1</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Wählen Sie eine Laufzeit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>%1, VAT included</source>
        <translation>%1, inkl. MwSt.</translation>
    </message>
    <message>
        <source>Ends by itself. You can renew on the day it ends; we remind you in time.</source>
        <translation>Endet von selbst. Am letzten Tag können Sie verlängern; wir erinnern Sie rechtzeitig.</translation>
    </message>
    <message>
        <source>Ends by itself. You can extend it whenever you like.</source>
        <translation>Endet von selbst. Sie können jederzeit verlängern.</translation>
    </message>
    <message>
        <source>Ends by itself; nothing renews without you.</source>
        <translation>Endet von selbst; nichts verlängert sich ohne Sie.</translation>
    </message>
    <message>
        <source>This service uses the position of your car. You decide about that when you order, and you can switch it off in the car at any time.</source>
        <translation>Dieser Dienst nutzt die Position Ihres Autos. Darüber entscheiden Sie bei der Bestellung, und im Auto können Sie sie jederzeit ausschalten.</translation>
    </message>
</context>
<context>
    <name>ServiceTimeline</name>
    <message>
        <source>Ordered on %1</source>
        <translation>Bestellt am %1</translation>
    </message>
    <message>
        <source>You paid nothing then.</source>
        <translation>Da haben Sie nichts bezahlt.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Aktiv seit %1</translation>
    </message>
    <message>
        <source>Active from %1</source>
        <translation>Aktiv ab %1</translation>
    </message>
    <message>
        <source>Active after the delivery of your car</source>
        <translation>Aktiv nach Auslieferung Ihres Autos</translation>
    </message>
    <message>
        <source>Your car is being asked. This takes some minutes.</source>
        <translation>Ihr Auto wird gefragt. Das dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Widerrufen am %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>%1 went back to your card on %2.</source>
        <translation>%1 wurden am %2 Ihrer Karte gutgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing more is charged; what was charged goes back to your card.</source>
        <translation>Es wird nichts mehr abgebucht; Abgebuchtes geht auf Ihre Karte zurück.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Invoice on %1</source>
        <translation>Rechnung am %1</translation>
    </message>
    <message>
        <source>Under “Invoices and orders” in my account.</source>
        <translation>Unter „Rechnungen und Bestellungen“ in Mein Konto.</translation>
    </message>
    <message>
        <source>%1 given back on %2</source>
        <translation>%1 am %2 zurückgezahlt</translation>
    </message>
    <message>
        <source>%1 charged on %2</source>
        <translation>%1 am %2 abgebucht</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 konnten nicht abgebucht werden</translation>
    </message>
    <message>
        <source>Nothing is charged</source>
        <translation>Es wird nichts abgebucht</translation>
    </message>
    <message>
        <source>%1 is charged on %2</source>
        <translation>%1 werden am %2 abgebucht</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 werden 14 Tage nach der Aktivierung abgebucht</translation>
    </message>
    <message>
        <source>Next try on %1.</source>
        <translation>Nächster Versuch am %1.</translation>
    </message>
    <message>
        <source>We mail you the exact day as soon as the service is active.</source>
        <translation>Den genauen Tag mailen wir Ihnen, sobald der Dienst aktiv ist.</translation>
    </message>
    <message>
        <source>For the life of the car</source>
        <translation>Solange es das Auto gibt</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Beendet am %1</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Endet am %1</translation>
    </message>
    <message>
        <source>Nothing renews by itself.</source>
        <translation>Nichts verlängert sich von selbst.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>%1 is tried again on %2</source>
        <translation>%1: neuer Versuch am %2</translation>
    </message>
    <message>
        <source>%1 is charged on %2</source>
        <translation>%1 werden am %2 abgebucht</translation>
    </message>
    <message>
        <source>%1 is being charged</source>
        <translation>%1 werden abgebucht</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 konnten nicht abgebucht werden</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 zurückgezahlt</translation>
    </message>
    <message>
        <source>Nothing is charged</source>
        <translation>Es wird nichts abgebucht</translation>
    </message>
    <message>
        <source>%1 is being charged again</source>
        <translation>%1 werden erneut abgebucht</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 werden 14 Tage nach der Aktivierung abgebucht</translation>
    </message>
    <message>
        <source>Waiting for your e-mail address to be confirmed</source>
        <translation>Wartet auf die Bestätigung Ihrer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Waiting for the ownership check of your car</source>
        <translation>Wartet auf die Eigentumsprüfung Ihres Autos</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>Wartet auf Ihre Karte</translation>
    </message>
    <message>
        <source>Waiting for the delivery of your car</source>
        <translation>Wartet auf die Auslieferung Ihres Autos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting for your car: the ignition is off</source>
        <translation>Wartet auf Ihr Auto: Die Zündung ist aus</translation>
    </message>
    <message>
        <source>Waiting for your car: privacy mode is on</source>
        <translation>Wartet auf Ihr Auto: Der Privatmodus ist an</translation>
    </message>
    <message>
        <source>Waiting for your car: it has no reception</source>
        <translation>Wartet auf Ihr Auto: Es hat keinen Empfang</translation>
    </message>
    <message>
        <source>Waiting for your car: it asks for its code</source>
        <translation>Wartet auf Ihr Auto: Es fragt nach seinem Code</translation>
    </message>
    <message>
        <source>Open the mail that we sent you and confirm your e-mail address. It goes on by itself after that.</source>
        <translation>Öffnen Sie unsere E-Mail und bestätigen Sie Ihre Adresse. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Show your registration certificate to our staff, or call customer care. It goes on by itself after that.</source>
        <translation>Zeigen Sie unserem Team Ihre Zulassungsbescheinigung oder rufen Sie den Kundenservice an. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Scan the code of your order with your phone and finish the payment there, or call customer care.</source>
        <translation>Scannen Sie den Code Ihrer Bestellung mit dem Telefon und schließen Sie dort die Zahlung ab, oder rufen Sie den Kundenservice an.</translation>
    </message>
    <message>
        <source>It becomes active two days after your car has been delivered. You need not do anything.</source>
        <translation>Er wird zwei Tage nach Auslieferung Ihres Autos aktiv. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>It becomes active on %1. You need not do anything.</source>
        <translation>Er wird am %1 aktiv. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Start your car and leave it outdoors for some minutes with the ignition on.</source>
        <translation>Starten Sie Ihr Auto und lassen Sie es einige Minuten mit eingeschalteter Zündung im Freien stehen.</translation>
    </message>
    <message>
        <source>Switch privacy mode off in the settings on your car&apos;s screen, and leave the ignition on for some minutes.</source>
        <translation>Schalten Sie den Privatmodus in den Einstellungen am Bildschirm Ihres Autos aus und lassen Sie die Zündung einige Minuten an.</translation>
    </message>
    <message>
        <source>Drive your car out of the garage or car park, to where a phone has reception, and leave the ignition on for some minutes.</source>
        <translation>Fahren Sie Ihr Auto aus der Garage oder dem Parkhaus dorthin, wo ein Telefon Empfang hat, und lassen Sie die Zündung einige Minuten an.</translation>
    </message>
    <message>
        <source>On your car&apos;s screen, enter the code on the card that came with the car.</source>
        <translation>Geben Sie auf dem Bildschirm Ihres Autos den Code von der Karte ein, die Sie mit dem Auto erhalten haben.</translation>
    </message>
    <message>
        <source>The connection box of your car is defective. Nothing is charged; your dealer can repair it, and you can order again then.</source>
        <translation>Die Verbindungsbox Ihres Autos ist defekt. Es wird nichts abgebucht; Ihr Händler kann sie reparieren, danach können Sie neu bestellen.</translation>
    </message>
    <message>
        <source>Your car lacks the equipment for it. Nothing is charged.</source>
        <translation>Ihrem Auto fehlt die Ausstattung dafür. Es wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>There was not enough money on the account of your card.</source>
        <translation>Das Konto Ihrer Karte war nicht gedeckt.</translation>
    </message>
    <message>
        <source>Your card is no longer valid.</source>
        <translation>Ihre Karte ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Your bank asks for an extra check.</source>
        <translation>Ihre Bank verlangt eine zusätzliche Prüfung.</translation>
    </message>
    <message>
        <source>We have no card of yours any more.</source>
        <translation>Wir haben keine Karte mehr von Ihnen.</translation>
    </message>
    <message>
        <source>Your bank declined the charge.</source>
        <translation>Ihre Bank hat die Abbuchung abgelehnt.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StartOverSheet</name>
    <message>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Ja, neu beginnen</translation>
    </message>
    <message>
        <source>Your order stays as it is; you can finish on your phone. Everything on this screen will be wiped.</source>
        <translation>Ihre Bestellung bleibt, wie sie ist; Sie können auf Ihrem Telefon abschließen. Alles auf diesem Bildschirm wird gelöscht.</translation>
    </message>
    <message>
        <source>Everything you entered here will be wiped. Nothing more will be ordered.</source>
        <translation>Alles hier Eingegebene wird gelöscht. Es wird nichts weiter bestellt.</translation>
    </message>
    <message>
        <source>No, continue on my phone</source>
        <translation>Nein, auf meinem Telefon weiter</translation>
    </message>
    <message>
        <source>No, carry on</source>
        <translation>Nein, weitermachen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>TermsBoxes</name>
    <message>
        <source>I agree that the position of my car is used as the geolocation terms describe.</source>
        <translation>Ich stimme zu, dass die Position meines Autos so genutzt wird, wie es die Bedingungen zur Ortung beschreiben.</translation>
    </message>
    <message>
        <source>I agree to the general terms of sale.</source>
        <translation>Ich stimme den Allgemeinen Verkaufsbedingungen zu.</translation>
    </message>
    <message>
        <source>Read the geolocation terms</source>
        <translation>Bedingungen zur Ortung lesen</translation>
    </message>
    <message>
        <source>Read the terms of sale</source>
        <translation>Verkaufsbedingungen lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) still missing</source>
        <translation>
            <numerusform>Es fehlt noch %n Häkchen</numerusform>
            <numerusform>Es fehlen noch %n Häkchen</numerusform>
        </translation>
    </message>
    <message>
        <source>We can only go on once you have agreed to what is marked below.</source>
        <translation>Weiter geht es erst, wenn Sie dem unten Markierten zugestimmt haben.</translation>
    </message>
    <message>
        <source>Please tick this box to go on.</source>
        <translation>Bitte kreuzen Sie dieses Feld an, um weiterzugehen.</translation>
    </message>
    <message>
        <source>This text has not reached the kiosk yet. Please try again in a moment, or ask a member of staff.</source>
        <translation>Dieser Text ist noch nicht am Kiosk angekommen. Versuchen Sie es gleich noch einmal oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>TermsScreen</name>
    <message>
        <source>Do you agree?</source>
        <translation>Sind Sie einverstanden?</translation>
    </message>
    <message>
        <source>Read at your leisure, then tick what you agree to. You can withdraw from your purchase for 14 days.</source>
        <translation>Lesen Sie in Ruhe und kreuzen Sie an, womit Sie einverstanden sind. Sie können Ihren Kauf 14 Tage lang widerrufen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Noch zu tun</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Text size, contrast and sound</source>
        <translation>Schriftgröße, Kontrast und Ton</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Hilfe und Kontakt</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Dieser Kiosk ist außer Betrieb</translation>
    </message>
    <message>
        <source>It has been signed off from the store. A member of staff will gladly help you further.</source>
        <translation>Er wurde beim Store abgemeldet. Unser Team hilft Ihnen gern weiter.</translation>
    </message>
    <message>
        <source>It could not start. A member of staff will gladly help you further.</source>
        <translation>Er konnte nicht starten. Unser Team hilft Ihnen gern weiter.</translation>
    </message>
</context>
<context>
    <name>VinField</name>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>VinHelpSheet</name>
    <message>
        <source>Where can I find the VIN?</source>
        <translation>Wo finde ich die VIN?</translation>
    </message>
    <message>
        <source>Registration certificate</source>
        <translation>Zulassungsbescheinigung</translation>
    </message>
    <message>
        <source>In field E, wherever in Europe the car is registered.</source>
        <translation>Im Feld E, überall in Europa.</translation>
    </message>
    <message>
        <source>Behind the windscreen</source>
        <translation>Hinter der Windschutzscheibe</translation>
    </message>
    <message>
        <source>On a small plate, at the bottom, seen from outside.</source>
        <translation>Auf einem kleinen Schild, unten, von außen zu sehen.</translation>
    </message>
    <message>
        <source>Door opening</source>
        <translation>Türöffnung</translation>
    </message>
    <message>
        <source>On the label on the pillar, with the door open.</source>
        <translation>Auf dem Aufkleber an der Säule, bei offener Tür.</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Versicherungskarte</translation>
    </message>
    <message>
        <source>Under “chassis number” or “VIN”.</source>
        <translation>Unter „Fahrgestellnummer“, „FIN“ oder „VIN“.</translation>
    </message>
</context>
<context>
    <name>VinScreen</name>
    <message numerus="yes">
        <source>%n character(s) still missing: a VIN has 17.</source>
        <translation>
            <numerusform>Es fehlt noch %n Zeichen: Eine VIN hat 17.</numerusform>
            <numerusform>Es fehlen noch %n Zeichen: Eine VIN hat 17.</numerusform>
        </translation>
    </message>
    <message>
        <source>A VIN has 17 characters. Too many here: %1</source>
        <translation>Eine VIN hat 17 Zeichen. Hier zu viel: %1</translation>
    </message>
    <message>
        <source>A VIN has no %1: we made it a digit. Left out: %2</source>
        <translation>Eine VIN hat kein %1: Wir haben eine Ziffer daraus gemacht. Weggelassen: %2</translation>
    </message>
    <message>
        <source>A VIN has no letter %1. We made it the digit that looks like it; please check.</source>
        <translation>Eine VIN hat keinen Buchstaben %1. Wir haben die ähnliche Ziffer gesetzt; bitte prüfen Sie.</translation>
    </message>
    <message>
        <source>Left out, because no VIN has it: %1</source>
        <translation>Weggelassen, weil keine VIN es hat: %1</translation>
    </message>
    <message>
        <source>What is the VIN of your car?</source>
        <translation>Wie lautet die VIN Ihres Autos?</translation>
    </message>
    <message>
        <source>17 characters, on your registration certificate (field E) or behind the windscreen.</source>
        <translation>17 Zeichen, in der Zulassungsbescheinigung (Feld E) oder hinter der Windschutzscheibe.</translation>
    </message>
    <message>
        <source>Add my vehicle</source>
        <translation>Mein Auto hinzufügen</translation>
    </message>
    <message>
        <source>Find my car</source>
        <translation>Mein Auto suchen</translation>
    </message>
    <message>
        <source>Looking for your car…</source>
        <translation>Ihr Auto wird gesucht…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To this car</source>
        <translation>Zu diesem Auto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The letters I, O and Q do not occur in a VIN.</source>
        <translation>Die Buchstaben I, O und Q kommen in einer VIN nicht vor.</translation>
    </message>
    <message>
        <source>Where can I find the VIN?</source>
        <translation>Wo finde ich die VIN?</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Barcode scannen</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the barcode on the label in the door opening, on the plate or on your papers. The VIN appears here by itself. No scanner here? Then type the VIN.</source>
        <translation>Halten Sie den Scanner vor den Barcode auf dem Aufkleber in der Türöffnung, auf dem Schild oder auf Ihren Papieren. Die VIN erscheint hier von selbst. Kein Scanner da? Dann tippen Sie die VIN.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome. Do you have an account already?</source>
        <translation>Willkommen. Haben Sie schon ein Konto?</translation>
    </message>
    <message>
        <source>The same e-mail address and password as in the %1 app on your phone.</source>
        <translation>Dieselbe E-Mail-Adresse und dasselbe Passwort wie in der App %1 auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Look around, and finish on my phone</source>
        <translation>Umsehen und auf dem Telefon abschließen</translation>
    </message>
    <message>
        <source>Without an account: see what fits your car. Your phone orders over its own network.</source>
        <translation>Ohne Konto: Sehen Sie, was zu Ihrem Auto passt. Ihr Telefon bestellt über sein eigenes Netz.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>I have an account.</source>
        <translation>Ich habe ein Konto.</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Mit meinem Telefon</translation>
    </message>
    <message>
        <source>Not possible right now: there is no connection with the store.</source>
        <translation>Im Moment nicht möglich: keine Verbindung zum Store.</translation>
    </message>
    <message>
        <source>Log in or create an account there; type nothing here.</source>
        <translation>Dort anmelden oder ein Konto anlegen; hier nichts eingeben.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Free of charge, in about two minutes.</source>
        <translation>Kostenlos, in etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>The account is free of charge.</source>
        <translation>Das Konto ist kostenlos.</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>This is how it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>You enter the number of your car (the VIN).</source>
        <translation>Sie geben die Nummer Ihres Autos ein (die VIN).</translation>
    </message>
    <message>
        <source>You choose from the services that fit it.</source>
        <translation>Sie wählen aus den Diensten, die zu ihm passen.</translation>
    </message>
    <message>
        <source>You finish on your phone. Nothing is charged today.</source>
        <translation>Sie schließen auf Ihrem Telefon ab. Heute wird nichts abgebucht.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Withdraw from %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>Confirm your withdrawal</source>
        <translation>Bestätigen Sie Ihren Widerruf</translation>
    </message>
    <message>
        <source>Until %1 you can withdraw from this purchase without giving a reason.</source>
        <translation>Bis %1 können Sie diesen Kauf ohne Angabe von Gründen widerrufen.</translation>
    </message>
    <message>
        <source>This is what you declare. Nothing has happened yet.</source>
        <translation>Das erklären Sie. Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Zum Dienst</translation>
    </message>
    <message>
        <source>Withdraw from the contract</source>
        <translation>Vertrag widerrufen</translation>
    </message>
    <message>
        <source>Confirm withdrawal</source>
        <translation>Widerruf bestätigen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>No, keep the service</source>
        <translation>Nein, Dienst behalten</translation>
    </message>
    <message>
        <source>The service is switched off in your car.</source>
        <translation>Der Dienst wird in Ihrem Auto ausgeschaltet.</translation>
    </message>
    <message>
        <source>The %1 that was charged goes back to your card.</source>
        <translation>Die abgebuchten %1 gehen auf Ihre Karte zurück.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Es wird nichts abgebucht.</translation>
    </message>
    <message>
        <source>Your other services stay as they are.</source>
        <translation>Ihre anderen Dienste bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>You can order the service again later.</source>
        <translation>Sie können den Dienst später wieder bestellen.</translation>
    </message>
    <message>
        <source>“I withdraw from the contract on %1 for my %2, order %3 of %4.”</source>
        <translation>„Ich widerrufe den Vertrag über %1 für meinen %2, Bestellung %3 vom %4.“</translation>
    </message>
    <message>
        <source>In the name of %1; the acknowledgement goes to %2.</source>
        <translation>Im Namen von %1; die Bestätigung geht an %2.</translation>
    </message>
    <message>
        <source>Your withdrawal has been received</source>
        <translation>Ihr Widerruf ist eingegangen</translation>
    </message>
    <message>
        <source>On %1. The acknowledgement of receipt is on its way to %2; please keep it.</source>
        <translation>Am %1. Die Eingangsbestätigung ist unterwegs an %2; bitte bewahren Sie sie auf.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Gerade besteht keine Verbindung zum Store.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again in a moment.</source>
        <translation>Nichts von Ihren Eingaben ist verloren. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The store is very busy right now.</source>
        <translation>Der Store ist gerade stark ausgelastet.</translation>
    </message>
    <message>
        <source>Something went wrong at the store.</source>
        <translation>Beim Store ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again; if it stays like this, our staff will help you.</source>
        <translation>Nichts von Ihren Eingaben ist verloren. Bitte versuchen Sie es erneut; wenn es so bleibt, hilft Ihnen unser Team.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Hier ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>This kiosk cannot save anything right now.</source>
        <translation>Dieser Kiosk kann gerade nichts speichern.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Our staff will gladly help you further.</source>
        <translation>Es wurde nichts bestellt. Unser Team hilft Ihnen gern weiter.</translation>
    </message>
    <message>
        <source>That was tried very often.</source>
        <translation>Das wurde sehr oft versucht.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Bitte warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You have been logged out for your safety.</source>
        <translation>Sie wurden zu Ihrer Sicherheit abgemeldet.</translation>
    </message>
    <message>
        <source>Nothing has been ordered since. Please log in again; your cart is kept.</source>
        <translation>Seither wurde nichts bestellt. Bitte melden Sie sich erneut an; Ihr Warenkorb bleibt erhalten.</translation>
    </message>
    <message>
        <source>This visit belongs to another account.</source>
        <translation>Dieser Besuch gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Please log in with the account you began with. To use another one, touch “Start over” at the top.</source>
        <translation>Bitte melden Sie sich mit dem Konto an, mit dem Sie begonnen haben. Für ein anderes berühren Sie oben „Neu beginnen“.</translation>
    </message>
    <message>
        <source>This kiosk has been signed off from the store.</source>
        <translation>Dieser Kiosk wurde beim Store abgemeldet.</translation>
    </message>
    <message>
        <source>Our staff will gladly help you further.</source>
        <translation>Unser Team hilft Ihnen gern weiter.</translation>
    </message>
    <message>
        <source>This e-mail address and password do not belong together.</source>
        <translation>Diese E-Mail-Adresse und dieses Passwort gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Look at the password with the eye and correct it, or choose a new one with “Forgot password?”.</source>
        <translation>Zeigen Sie das Passwort mit dem Auge an und berichtigen Sie es, oder wählen Sie mit „Passwort vergessen?“ ein neues.</translation>
    </message>
    <message>
        <source>Too many people use this password.</source>
        <translation>Zu viele Menschen benutzen dieses Passwort.</translation>
    </message>
    <message>
        <source>Choose one that is harder to guess, such as four words in a row.</source>
        <translation>Wählen Sie eines, das schwerer zu erraten ist, etwa vier Wörter hintereinander.</translation>
    </message>
    <message>
        <source>The store did not accept one of the entries.</source>
        <translation>Der Store hat eine der Eingaben nicht angenommen.</translation>
    </message>
    <message>
        <source>Please check what you entered.</source>
        <translation>Bitte prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>That is too much text for the store.</source>
        <translation>Das ist zu viel Text für den Store.</translation>
    </message>
    <message>
        <source>Please make it shorter.</source>
        <translation>Bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The store does not know this any more.</source>
        <translation>Der Store kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>Please go back one screen and try again.</source>
        <translation>Bitte gehen Sie einen Bildschirm zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>We cannot find a car with this VIN.</source>
        <translation>Wir finden kein Auto mit dieser VIN.</translation>
    </message>
    <message>
        <source>Please compare it with your registration certificate, character by character. If it is right, customer care will look into it: %1.</source>
        <translation>Bitte vergleichen Sie sie Zeichen für Zeichen mit Ihrer Zulassungsbescheinigung. Wenn sie stimmt, kümmert sich der Kundenservice darum: %1.</translation>
    </message>
    <message>
        <source>This car is in your account already.</source>
        <translation>Dieses Auto ist bereits in Ihrem Konto.</translation>
    </message>
    <message>
        <source>You can go straight on to its services.</source>
        <translation>Sie können gleich zu seinen Diensten weitergehen.</translation>
    </message>
    <message>
        <source>Your account holds ten cars, and that is the most it can hold.</source>
        <translation>Ihr Konto hat zehn Autos, mehr fasst es nicht.</translation>
    </message>
    <message>
        <source>Take a car out under “My account”, “My cars”, and then add this one.</source>
        <translation>Nehmen Sie unter „Mein Konto“, „Meine Autos“ ein Auto heraus und fügen Sie dann dieses hinzu.</translation>
    </message>
    <message>
        <source>For this car we need to check the ownership first.</source>
        <translation>Bei diesem Auto müssen wir zuerst das Eigentum prüfen.</translation>
    </message>
    <message>
        <source>Our staff can do that with your registration certificate. Or call customer care: %1.</source>
        <translation>Das kann unser Team mit Ihrer Zulassungsbescheinigung tun. Oder rufen Sie den Kundenservice an: %1.</translation>
    </message>
    <message>
        <source>Please enter the VIN of your car.</source>
        <translation>Bitte geben Sie die VIN Ihres Autos ein.</translation>
    </message>
    <message>
        <source>It has 17 characters.</source>
        <translation>Sie hat 17 Zeichen.</translation>
    </message>
    <message>
        <source>A VIN has 17 characters; some are still missing.</source>
        <translation>Eine VIN hat 17 Zeichen; einige fehlen noch.</translation>
    </message>
    <message>
        <source>A VIN has 17 characters; these are too many.</source>
        <translation>Eine VIN hat 17 Zeichen; das sind zu viele.</translation>
    </message>
    <message>
        <source>There is a character that no VIN has.</source>
        <translation>Da steht ein Zeichen, das keine VIN hat.</translation>
    </message>
    <message>
        <source>This service is in your cart already.</source>
        <translation>Dieser Dienst ist bereits in Ihrem Warenkorb.</translation>
    </message>
    <message>
        <source>You need it only once for this car.</source>
        <translation>Für dieses Auto brauchen Sie ihn nur einmal.</translation>
    </message>
    <message>
        <source>A price has changed in the meantime.</source>
        <translation>Ein Preis hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Look at the new price and decide.</source>
        <translation>Es wurde nichts bestellt. Sehen Sie sich den neuen Preis an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>A service in your cart is no longer on sale.</source>
        <translation>Ein Dienst in Ihrem Warenkorb ist nicht mehr erhältlich.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Remove it from your cart to go on.</source>
        <translation>Es wurde nichts bestellt. Entfernen Sie ihn aus Ihrem Warenkorb, um weiterzugehen.</translation>
    </message>
    <message>
        <source>A service in your cart does not fit your car.</source>
        <translation>Ein Dienst in Ihrem Warenkorb passt nicht zu Ihrem Auto.</translation>
    </message>
    <message>
        <source>Your car has this service already.</source>
        <translation>Ihr Auto hat diesen Dienst bereits.</translation>
    </message>
    <message>
        <source>The terms have not been accepted yet.</source>
        <translation>Die Bedingungen sind noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Please go back to the terms and tick the boxes.</source>
        <translation>Bitte gehen Sie zurück zu den Bedingungen und setzen Sie die Häkchen.</translation>
    </message>
    <message>
        <source>There is a new version of the terms.</source>
        <translation>Es gibt eine neue Fassung der Bedingungen.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Please read and accept them once more.</source>
        <translation>Es wurde nichts bestellt. Bitte lesen und bestätigen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This text cannot be shown right now.</source>
        <translation>Dieser Text kann gerade nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>You can only accept what you could read. Please try again in a moment.</source>
        <translation>Sie können nur annehmen, was Sie lesen konnten. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your bank declined this card.</source>
        <translation>Ihre Bank hat diese Karte abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Try another card, or pay on your phone.</source>
        <translation>Es wurde nichts bestellt. Versuchen Sie eine andere Karte oder bezahlen Sie auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>This card number is not right.</source>
        <translation>Diese Kartennummer stimmt nicht.</translation>
    </message>
    <message>
        <source>Please check the digits.</source>
        <translation>Bitte prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>This card is no longer valid.</source>
        <translation>Diese Karte ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Please check the date, or take another card.</source>
        <translation>Bitte prüfen Sie das Datum oder nehmen Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>The security code is not right.</source>
        <translation>Der Sicherheitscode stimmt nicht.</translation>
    </message>
    <message>
        <source>It stands on the back of most cards.</source>
        <translation>Er steht bei den meisten Karten auf der Rückseite.</translation>
    </message>
    <message>
        <source>This card cannot be used.</source>
        <translation>Diese Karte kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>There is no connection with the payment service.</source>
        <translation>Es besteht keine Verbindung zum Zahlungsdienst.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Please try again, or pay on your phone.</source>
        <translation>Es wurde nichts abgebucht. Bitte versuchen Sie es erneut oder bezahlen Sie auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>This address does not seem to be complete.</source>
        <translation>Diese Adresse scheint nicht vollständig zu sein.</translation>
    </message>
    <message>
        <source>Please check the fields.</source>
        <translation>Bitte prüfen Sie die Felder.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask for a new one on this screen.</source>
        <translation>Fordern Sie auf diesem Bildschirm einen neuen an.</translation>
    </message>
    <message>
        <source>This service can only be renewed on the day it ends.</source>
        <translation>Dieser Dienst lässt sich nur an dem Tag verlängern, an dem er endet.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. We remind you in time.</source>
        <translation>Es wurde nichts bestellt. Wir erinnern Sie rechtzeitig.</translation>
    </message>
    <message>
        <source>The day for renewing this service has passed.</source>
        <translation>Der Tag zum Verlängern dieses Dienstes ist vorbei.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. You can order the service anew.</source>
        <translation>Es wurde nichts bestellt. Sie können den Dienst neu bestellen.</translation>
    </message>
    <message>
        <source>This service cannot be renewed right now.</source>
        <translation>Dieser Dienst lässt sich gerade nicht verlängern.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Customer care can tell you more.</source>
        <translation>Es wurde nichts bestellt. Der Kundenservice weiß mehr.</translation>
    </message>
    <message>
        <source>The fourteen days for withdrawing are over.</source>
        <translation>Die vierzehn Tage für den Widerruf sind vorbei.</translation>
    </message>
    <message>
        <source>Nothing has changed. Customer care tells you what is possible.</source>
        <translation>Es hat sich nichts geändert. Der Kundenservice sagt Ihnen, was möglich ist.</translation>
    </message>
    <message>
        <source>There is nothing to charge again.</source>
        <translation>Es gibt nichts erneut abzubuchen.</translation>
    </message>
    <message>
        <source>It has been paid, or your bank is being asked already.</source>
        <translation>Es ist bezahlt, oder Ihre Bank wird bereits gefragt.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>Please wait a minute.</source>
        <translation>Bitte warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation>Bitte geben Sie Ihren Vornamen ein.</translation>
    </message>
    <message>
        <source>The store did not accept this first name.</source>
        <translation>Der Store hat diesen Vornamen nicht angenommen.</translation>
    </message>
    <message>
        <source>Please enter your surname.</source>
        <translation>Bitte geben Sie Ihren Nachnamen ein.</translation>
    </message>
    <message>
        <source>The store did not accept this surname.</source>
        <translation>Der Store hat diesen Nachnamen nicht angenommen.</translation>
    </message>
    <message>
        <source>Please choose your country again.</source>
        <translation>Bitte wählen Sie Ihr Land erneut.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address, such as name@example.com.</source>
        <translation>Das ist keine vollständige E-Mail-Adresse wie name@example.com.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Bitte geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters. Four words in a row are easy to remember.</source>
        <translation>Ein Passwort hat mindestens 12 Zeichen. Vier Wörter hintereinander merkt man sich leicht.</translation>
    </message>
    <message>
        <source>A password has at most 128 characters.</source>
        <translation>Ein Passwort hat höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>Too many people use this password. Choose one that is harder to guess.</source>
        <translation>Zu viele Menschen benutzen dieses Passwort. Wählen Sie eines, das schwerer zu erraten ist.</translation>
    </message>
    <message>
        <source>The store did not accept this password.</source>
        <translation>Der Store hat dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>You can only have an account from the age of 18. Please tick the box if that is you.</source>
        <translation>Ein Konto ist erst ab 18 Jahren möglich. Bitte setzen Sie das Häkchen, wenn das auf Sie zutrifft.</translation>
    </message>
</context>
</TS>
