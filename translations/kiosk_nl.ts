<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Make the screen suit you</source>
        <translation>Het scherm naar uw wens</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Everything lower on the screen</source>
        <translation>Alles lager op het scherm</translation>
    </message>
    <message>
        <source>No moving pages</source>
        <translation>Geen bewegende pagina’s</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Terug naar de gewone instellingen</translation>
    </message>
    <message>
        <source>These settings end with your visit.</source>
        <translation>Deze instellingen eindigen met uw bezoek.</translation>
    </message>
</context>
<context>
    <name>AccountCreatedScreen</name>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Welcome, %1. Your account is ready.</source>
        <translation>Welkom, %1. Uw account is klaar.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Er is een e-mail onderweg naar %1.</translation>
    </message>
    <message>
        <source>Open the mail on your phone and confirm your address. That takes half a minute; you can also do it later.</source>
        <translation>Open de e-mail op uw telefoon en bevestig uw adres. Dat duurt een halve minuut; later kan ook.</translation>
    </message>
    <message>
        <source>You have 20 days for it. After that, an account that is not confirmed is erased.</source>
        <translation>U hebt er 20 dagen voor. Daarna wordt een account dat niet bevestigd is, gewist.</translation>
    </message>
    <message>
        <source>Here we go straight on to your car.</source>
        <translation>Hier gaan we meteen verder met uw auto.</translation>
    </message>
</context>
<context>
    <name>AnotherCardScreen</name>
    <message>
        <source>Pay %1 with another card</source>
        <translation>%1 betalen met een andere kaart</translation>
    </message>
    <message>
        <source>For %1. The number goes straight to the payment service; this kiosk does not keep it.</source>
        <translation>Voor %1. Het nummer gaat rechtstreeks naar de betaaldienst; deze zuil bewaart het niet.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Naar de service</translation>
    </message>
    <message>
        <source>Pay %1 now</source>
        <translation>%1 nu betalen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Your bank is being asked</source>
        <translation>Uw bank wordt gevraagd</translation>
    </message>
    <message>
        <source>We mail you how it went. A service that was switched off comes back once it is paid.</source>
        <translation>Wij mailen u hoe het is gegaan. Een service die was uitgezet, komt terug zodra hij is betaald.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Please try another card.</source>
        <translation>Er is niets afgeschreven. Probeer een andere kaart.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to begin</source>
        <translation>Raak aan om te beginnen</translation>
    </message>
    <message>
        <source>Get more out of your new car.</source>
        <translation>Haal meer uit uw nieuwe auto.</translation>
    </message>
    <message>
        <source>Navigation with live traffic, theft tracking, remote control. Arranged in five minutes, finished on your phone.</source>
        <translation>Navigatie met live verkeer, diefstalopsporing, bediening op afstand. In vijf minuten geregeld, afmaken op uw telefoon.</translation>
    </message>
</context>
<context>
    <name>BillingScreen</name>
    <message>
        <source>Please enter your street.</source>
        <translation>Vul uw straat in.</translation>
    </message>
    <message>
        <source>Please enter the number.</source>
        <translation>Vul het huisnummer in.</translation>
    </message>
    <message>
        <source>Please enter your town.</source>
        <translation>Vul uw woonplaats in.</translation>
    </message>
    <message>
        <source>Please enter your postal code.</source>
        <translation>Vul uw postcode in.</translation>
    </message>
    <message>
        <source>That is longer than an address can be. Please shorten it.</source>
        <translation>Dat is langer dan een adres kan zijn. Maak het korter.</translation>
    </message>
    <message>
        <source>A house number has at least one digit.</source>
        <translation>Een huisnummer heeft minstens één cijfer.</translation>
    </message>
    <message>
        <source>A postal code looks like %1 here.</source>
        <translation>Een postcode ziet er hier uit als %1.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Kies een land.</translation>
    </message>
    <message>
        <source>The store cannot use this. Please check it.</source>
        <translation>De store kan dit niet gebruiken. Kijk het na.</translation>
    </message>
    <message>
        <source>Where may we send the bill?</source>
        <translation>Waar mag de factuur heen?</translation>
    </message>
    <message>
        <source>The invoice is made out to %1 and is sent by mail.</source>
        <translation>De factuur staat op naam van %1 en komt per mail.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Update and continue</source>
        <translation>Bijwerken en doorgaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Use for this order only</source>
        <translation>Alleen voor deze bestelling</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Woonplaats</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>The picture is not available right now</source>
        <translation>De afbeelding is nu niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>CarServices</name>
    <message>
        <source>Your services</source>
        <translation>Uw services</translation>
    </message>
    <message>
        <source>This car has no services yet. Choose from what fits it.</source>
        <translation>Deze auto heeft nog geen services. Kies uit wat erbij past.</translation>
    </message>
    <message>
        <source>We cannot look up your services right now.</source>
        <translation>We kunnen uw services nu niet opzoeken.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Please enter the number on your card.</source>
        <translation>Vul het nummer van uw kaart in.</translation>
    </message>
    <message>
        <source>This number is not right. Please compare it with your card.</source>
        <translation>Dit nummer klopt niet. Vergelijk het met uw kaart.</translation>
    </message>
    <message>
        <source>Please enter the date on your card.</source>
        <translation>Vul de datum van uw kaart in.</translation>
    </message>
    <message>
        <source>This card has expired. Please take another one.</source>
        <translation>Deze kaart is verlopen. Neem een andere.</translation>
    </message>
    <message>
        <source>Please enter month and year, such as 08/29.</source>
        <translation>Vul maand en jaar in, zoals 08/29.</translation>
    </message>
    <message>
        <source>Please enter the security code.</source>
        <translation>Vul de beveiligingscode in.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digit(s).</source>
        <translation>
            <numerusform>De code heeft %n cijfer.</numerusform>
            <numerusform>De code heeft %n cijfers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the name on your card.</source>
        <translation>Vul de naam op uw kaart in.</translation>
    </message>
    <message>
        <source>Card number · %1</source>
        <translation>Kaartnummer · %1</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kaartnummer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/JJ</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Beveiligingscode</translation>
    </message>
    <message>
        <source>Four digits on the front</source>
        <translation>Vier cijfers op de voorkant</translation>
    </message>
    <message>
        <source>Three digits on the back</source>
        <translation>Drie cijfers op de achterkant</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Naam op de kaart</translation>
    </message>
    <message>
        <source>A name has no digits; we left them out.</source>
        <translation>Een naam heeft geen cijfers; die hebben we weggelaten.</translation>
    </message>
    <message>
        <source>Cards carry plain capitals: we wrote it that way.</source>
        <translation>Op kaarten staan gewone hoofdletters: zo hebben we het geschreven.</translation>
    </message>
    <message>
        <source>Plain capitals, as on the card</source>
        <translation>Gewone hoofdletters, zoals op de kaart</translation>
    </message>
</context>
<context>
    <name>CarryingScreen</name>
    <message>
        <source>Your phone has it</source>
        <translation>Uw telefoon neemt het over</translation>
    </message>
    <message>
        <source>This code cannot be made right now</source>
        <translation>Deze code kan nu niet worden gemaakt</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Maak het af op uw telefoon</translation>
    </message>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Ga daar verder wanneer het u uitkomt, binnen twee uur. Dit scherm vergeet alles over %n seconde.</numerusform>
            <numerusform>Ga daar verder wanneer het u uitkomt, binnen twee uur. Dit scherm vergeet alles over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cart is still here. Please try again, or ask our staff.</source>
        <translation>Uw mandje is er nog. Probeer het opnieuw, of vraag onze medewerkers.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. Your phone opens your cart over its own network and orders there.</source>
        <translation>Richt de camera van uw telefoon op de code. Uw telefoon opent uw mandje via zijn eigen netwerk; daar bestelt u.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>I have it on my phone</source>
        <translation>Ik heb het op mijn telefoon</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Hier verdergaan</translation>
    </message>
    <message>
        <source>QR code with your cart, for your phone</source>
        <translation>QR-code met uw mandje, voor uw telefoon</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Uw code wordt gemaakt…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) go along. On your phone you log in or create your account, and tell which car it is for.</source>
        <translation>
            <numerusform>Er gaat %n service mee. Op uw telefoon logt u in of maakt u uw account, en zegt u voor welke auto het is.</numerusform>
            <numerusform>Er gaan %n services mee. Op uw telefoon logt u in of maakt u uw account, en zegt u voor welke auto het is.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code works once, for one phone, for 30 minutes. Nothing is ordered before you say so there.</source>
        <translation>De code werkt één keer, voor één telefoon, 30 minuten lang. Er wordt niets besteld voordat u dat daar zegt.</translation>
    </message>
    <message>
        <source>There is nothing personal in the code: no name, no VIN, no address.</source>
        <translation>Er staat niets persoonlijks in de code: geen naam, geen VIN, geen adres.</translation>
    </message>
    <message>
        <source>These are the prices of %1. Your phone shows today&apos;s before you order.</source>
        <translation>Dit zijn de prijzen van %1. Uw telefoon laat die van vandaag zien voordat u bestelt.</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your cart</source>
        <translation>Uw mandje</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation>Totaal, waarvan %1 btw</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 is verwijderd</translation>
    </message>
    <message>
        <source>This is what you chose. You can still change everything.</source>
        <translation>Dit hebt u gekozen. U kunt alles nog veranderen.</translation>
    </message>
    <message>
        <source>Finish on my phone</source>
        <translation>Afmaken op mijn telefoon</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Afbeelding van uw %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>for your %1</source>
        <translation>voor uw %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Meer services</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Your cart is empty</source>
        <translation>Uw mandje is leeg</translation>
    </message>
    <message>
        <source>Choose a service that fits your car; you see here what it costs.</source>
        <translation>Kies een service die bij uw auto past; hier ziet u wat die kost.</translation>
    </message>
    <message>
        <source>To the services</source>
        <translation>Naar de services</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>14 days after activation</source>
        <translation>14 dagen na activering</translation>
    </message>
    <message>
        <source>Your account is closed</source>
        <translation>Uw account is gesloten</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Uitschrijven</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Close my account for good</source>
        <translation>Mijn account definitief sluiten</translation>
    </message>
    <message>
        <source>Your details, your cars and your messages are taken out of the store. You cannot log in any more, here or in the %1 app. Closing changes nothing about services you have bought.</source>
        <translation>Uw gegevens, uw auto&apos;s en uw berichten gaan uit de store. U kunt niet meer inloggen, hier niet en in de %1-app niet. Aan services die u hebt gekocht verandert dit niets.</translation>
    </message>
    <message>
        <source>These services run on</source>
        <translation>Deze services lopen door</translation>
    </message>
    <message>
        <source>To their end, but you can no longer look at them or renew them, and we write to you only where the law wants it.</source>
        <translation>Tot hun einde, maar u kunt ze niet meer bekijken of verlengen, en wij schrijven u alleen nog als de wet dat vraagt.</translation>
    </message>
    <message>
        <source>Not confirmed: it is cancelled</source>
        <translation>Niet bevestigd: vervalt</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>This is still charged</source>
        <translation>Dit wordt nog afgeschreven</translation>
    </message>
    <message>
        <source>To the card you gave, as agreed.</source>
        <translation>Van de kaart die u hebt opgegeven, zoals afgesproken.</translation>
    </message>
    <message>
        <source>Take these invoices along</source>
        <translation>Neem deze facturen mee</translation>
    </message>
    <message>
        <source>Afterwards you cannot fetch them. You find them in My account, under Invoices and orders.</source>
        <translation>Daarna kunt u er niet meer bij. U vindt ze in Mijn account, onder Facturen en bestellingen.</translation>
    </message>
    <message>
        <source>Invoice for order %1</source>
        <translation>Factuur van bestelling %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>It will be mailed on %1</source>
        <translation>Wordt gemaild op %1</translation>
    </message>
    <message>
        <source>Your password, to be sure that it is you</source>
        <translation>Uw wachtwoord, zodat we zeker weten dat u het bent</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Dit is niet uw huidige wachtwoord.</translation>
    </message>
    <message>
        <source>A last mail confirms it. Everything on this screen is wiped now. Thank you for having been here.</source>
        <translation>Een laatste mail bevestigt het. Alles op dit scherm wordt nu gewist. Bedankt dat u hier was.</translation>
    </message>
</context>
<context>
    <name>ConfirmVehicleScreen</name>
    <message>
        <source>petrol</source>
        <translation>benzine</translation>
    </message>
    <message>
        <source>diesel</source>
        <translation>diesel</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation>plug-in hybride</translation>
    </message>
    <message>
        <source>Is this your car?</source>
        <translation>Is dit uw auto?</translation>
    </message>
    <message>
        <source>This is what the VIN alone says. Before you order the store looks at it once more.</source>
        <translation>Dit zegt het VIN alleen. Voordat u bestelt, kijkt de store er nog eens naar.</translation>
    </message>
    <message>
        <source>This is how we know the car with this VIN.</source>
        <translation>Zo staat de auto bij ons bekend onder dit VIN.</translation>
    </message>
    <message>
        <source>Yes, this is my car</source>
        <translation>Ja, dit is mijn auto</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>No, enter the VIN again</source>
        <translation>Nee, VIN opnieuw invoeren</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>Modeljaar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geleverd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Something is not right?</source>
        <translation>Klopt er iets niet?</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>As soon as your car has been delivered</source>
        <translation>Zodra uw auto is geleverd</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>From %1, the last one from %2</source>
        <translation>Vanaf %1, de laatste vanaf %2</translation>
    </message>
    <message>
        <source>%1; one follows when your car has been delivered</source>
        <translation>%1; één volgt zodra uw auto is geleverd</translation>
    </message>
    <message>
        <source>Thank you, your order is in</source>
        <translation>Dank u wel, uw bestelling is binnen</translation>
    </message>
    <message>
        <source>Order %1. Everything is also in the mail to %2.</source>
        <translation>Bestelling %1. Alles staat ook in de mail aan %2.</translation>
    </message>
    <message>
        <source>Finish on my phone</source>
        <translation>Afmaken op mijn telefoon</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation>Totaal, waarvan %1 btw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Wat er wanneer gebeurt</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Vandaag: %1</translation>
    </message>
    <message>
        <source>You pay nothing now.</source>
        <translation>U betaalt nu niets.</translation>
    </message>
    <message>
        <source>Your services become active</source>
        <translation>Uw services worden actief</translation>
    </message>
    <message>
        <source>Invoice on %1</source>
        <translation>Factuur op %1</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>As a PDF in your account.</source>
        <translation>Als pdf in uw account.</translation>
    </message>
    <message>
        <source>Three days after you have confirmed your e-mail address, as a PDF in your account.</source>
        <translation>Drie dagen nadat u uw e-mailadres hebt bevestigd, als pdf in uw account.</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 wordt 14 dagen na activering afgeschreven</translation>
    </message>
    <message>
        <source>We mail you the exact day as soon as your service is active.</source>
        <translation>Zodra uw service actief is, mailen we u de precieze dag.</translation>
    </message>
    <message>
        <source>You can renew on the day a service ends</source>
        <translation>Verlengen kan op de dag dat een service afloopt</translation>
    </message>
    <message>
        <source>We remind you 30, 7 and 1 day before. Nothing renews by itself.</source>
        <translation>We herinneren u er 30, 7 en 1 dag van tevoren aan. Niets verlengt vanzelf.</translation>
    </message>
    <message>
        <source>You can withdraw from this purchase until %1, without giving a reason.</source>
        <translation>U kunt deze aankoop tot en met %1 herroepen, zonder reden te geven.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Connected with the store</source>
        <translation>Verbonden met de store</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) waiting to be sent</source>
        <translation>
            <numerusform>%n bestelling wacht op verzending</numerusform>
            <numerusform>%n bestellingen wachten op verzending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateAccountScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>How will you log in?</source>
        <translation>Hoe wilt u inloggen?</translation>
    </message>
    <message>
        <source>Two last questions</source>
        <translation>Nog twee vragen</translation>
    </message>
    <message>
        <source>Creating an account is free of charge. Step 1 of 3.</source>
        <translation>Een account aanmaken is gratis. Stap 1 van 3.</translation>
    </message>
    <message>
        <source>These also work in the %1 app. Step 2 of 3.</source>
        <translation>Hiermee logt u ook in bij de %1-app. Stap 2 van 3.</translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation>Stap 3 van 3.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Create it on my phone</source>
        <translation>Op mijn telefoon maken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>De heer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>You will get a mail there to confirm it.</source>
        <translation>U krijgt daar een e-mail om het te bevestigen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words in a row are easy to remember.</source>
        <translation>Minstens %1 tekens. Vier woorden op een rij onthoudt u makkelijk.</translation>
    </message>
    <message>
        <source>In which language may we write to you?</source>
        <translation>In welke taal mogen we u schrijven?</translation>
    </message>
    <message>
        <source>How may we tell you about offers and news?</source>
        <translation>Hoe mogen we u over aanbiedingen en nieuws vertellen?</translation>
    </message>
    <message>
        <source>Tick only what you like; it makes no difference to your purchase.</source>
        <translation>Vink alleen aan wat u wilt; voor uw aankoop maakt het niets uit.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per sms</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>I am 18 years or older.</source>
        <translation>Ik ben 18 jaar of ouder.</translation>
    </message>
    <message>
        <source>With “Confirm” you create the account. It does not oblige you to anything; if you do not confirm it by mail within 20 days, it is erased.</source>
        <translation>Met ‘Bevestigen’ maakt u het account aan. Het verplicht u tot niets; bevestigt u het niet binnen 20 dagen per e-mail, dan wordt het gewist.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Your details</source>
        <translation>Uw gegevens</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>De heer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>In which language may we write to you?</source>
        <translation>In welke taal mogen we u schrijven?</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Dit is niet uw huidige wachtwoord.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>Dit is uw adres al.</translation>
    </message>
    <message>
        <source>Another e-mail address</source>
        <translation>Ander e-mailadres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>Mail versturen</translation>
    </message>
    <message>
        <source>We mail a link to the new address. Until you have used it, you log in with %1 as before.</source>
        <translation>Wij mailen een link naar het nieuwe adres. Tot u die hebt gebruikt, logt u in met %1, zoals altijd.</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Nieuw e-mailadres</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Uw huidige wachtwoord</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Er is een e-mail onderweg naar %1.</translation>
    </message>
    <message>
        <source>Open it on your phone and confirm. Your address changes then; we tell the old one.</source>
        <translation>Open hem op uw telefoon en bevestig. Dan verandert uw adres; het oude krijgt bericht.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 wissen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>This suits you</source>
        <translation>Dit past bij u</translation>
    </message>
    <message>
        <source>You need nothing more</source>
        <translation>U hebt verder niets nodig</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Naar mandje</translation>
    </message>
    <message>
        <source>Put it in the cart</source>
        <translation>In het mandje leggen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Vraag %1 van %2</translation>
    </message>
    <message>
        <source>From what you answered, your %1 needs no service. You can always come back.</source>
        <translation>Uit uw antwoorden blijkt dat uw %1 geen service nodig heeft. U kunt altijd terugkomen.</translation>
    </message>
    <message>
        <source>There is nothing here for your %1 that you would miss. This is why:</source>
        <translation>Er is hier niets voor uw %1 dat u zou missen. Dit is waarom:</translation>
    </message>
    <message>
        <source>Your %1 does everything you asked for already.</source>
        <translation>Uw %1 kan alles wat u vraagt al.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>In your cart already</source>
        <translation>Al in uw mandje</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Ontdekken</translation>
    </message>
    <message>
        <source>Together, for these terms</source>
        <translation>Samen, voor deze looptijden</translation>
    </message>
    <message>
        <source>VAT included. These are the fewest services that do what you asked for; nothing renews by itself.</source>
        <translation>Inclusief btw. Met minder services lukt niet wat u vraagt; niets verlengt vanzelf.</translation>
    </message>
    <message>
        <source>Already in your car: %1.</source>
        <translation>Heeft uw auto al: %1.</translation>
    </message>
    <message>
        <source>Already in your car, without any service.</source>
        <translation>Kan uw auto al, zonder service.</translation>
    </message>
    <message>
        <source>%1 does that, but not in your %2.</source>
        <comment>a service, a car</comment>
        <translation>%1 kan dat, maar niet in uw %2.</translation>
    </message>
    <message>
        <source>There is no service for that at the moment.</source>
        <translation>Daar is op dit moment geen service voor.</translation>
    </message>
</context>
<context>
    <name>HandoffScreen</name>
    <message>
        <source>You need not do anything more: your services start by themselves on the planned day, and you get a mail.</source>
        <translation>U hoeft niets meer te doen: uw services starten vanzelf op de geplande dag, en u krijgt een mail.</translation>
    </message>
    <message>
        <source>Your services are active. Have a good drive.</source>
        <translation>Uw services zijn actief. Goede reis.</translation>
    </message>
    <message>
        <source>The connection was not allowed on the phone. If that was a mistake, show a new code.</source>
        <translation>Op de telefoon is de verbinding niet toegestaan. Was dat een vergissing? Toon dan een nieuwe code.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. There you confirm your e-mail address and get your car ready.</source>
        <translation>Richt de camera van uw telefoon op de code. U bevestigt daar uw e-mailadres en maakt uw auto gereed.</translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation>Telefoon verbinden</translation>
    </message>
    <message>
        <source>Phone connected</source>
        <translation>Telefoon verbonden</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <translation>E-mailadres bevestigen</translation>
    </message>
    <message>
        <source>Enter your card</source>
        <translation>Kaart invullen</translation>
    </message>
    <message>
        <source>Check your car</source>
        <translation>Auto controleren</translation>
    </message>
    <message>
        <source>Activate your services</source>
        <translation>Services activeren</translation>
    </message>
    <message>
        <source>You did not allow it on your phone</source>
        <translation>U hebt het op uw telefoon niet toegestaan</translation>
    </message>
    <message>
        <source>Enter your card on your phone</source>
        <translation>Vul uw kaart in op uw telefoon</translation>
    </message>
    <message>
        <source>Your bank asks you to confirm on your phone</source>
        <translation>Uw bank vraagt u om te bevestigen op uw telefoon</translation>
    </message>
    <message>
        <source>Your bank declined the card; try another one on your phone</source>
        <translation>Uw bank weigert de kaart; probeer een andere op uw telefoon</translation>
    </message>
    <message>
        <source>Please switch on the ignition of your car</source>
        <translation>Zet het contact van uw auto aan</translation>
    </message>
    <message>
        <source>Please switch off privacy mode in your car</source>
        <translation>Zet de privacymodus in uw auto uit</translation>
    </message>
    <message>
        <source>Your car has no reception here; it goes on outdoors</source>
        <translation>Uw auto heeft hier geen bereik; buiten gaat het verder</translation>
    </message>
    <message>
        <source>Please enter your car&apos;s code on its screen</source>
        <translation>Voer de code van uw auto in op het scherm van de auto</translation>
    </message>
    <message>
        <source>We first check who owns the car; our staff will help you</source>
        <translation>We controleren eerst van wie de auto is; onze medewerkers helpen u</translation>
    </message>
    <message>
        <source>Planned; it happens by itself</source>
        <translation>Gepland; dit gebeurt vanzelf</translation>
    </message>
    <message>
        <source>Being switched on in your car…</source>
        <translation>Wordt in uw auto ingeschakeld…</translation>
    </message>
    <message>
        <source>That did not work. Nothing is charged; customer care helps you further.</source>
        <translation>Dat is niet gelukt. Er wordt niets afgeschreven; de klantenservice helpt u verder.</translation>
    </message>
    <message>
        <source>Scan the code with your phone</source>
        <translation>Scan de code met uw telefoon</translation>
    </message>
    <message>
        <source>In progress on your phone…</source>
        <translation>Bezig op uw telefoon…</translation>
    </message>
    <message>
        <source>This did not work. Your phone shows what you can do.</source>
        <translation>Dit is niet gelukt. Op uw telefoon ziet u wat u kunt doen.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles is klaar</translation>
    </message>
    <message>
        <source>Carry on on your phone</source>
        <translation>Ga verder op uw telefoon</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Gestopt op uw telefoon</translation>
    </message>
    <message>
        <source>Your phone takes it from here</source>
        <translation>Uw telefoon neemt het over</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Maak het af op uw telefoon</translation>
    </message>
    <message>
        <source>Here you see each step as it happens. You may leave at any time; your phone goes on without this screen.</source>
        <translation>Hier ziet u elke stap zodra die gebeurt. U mag altijd weggaan; uw telefoon gaat zonder dit scherm verder.</translation>
    </message>
    <message>
        <source>This screen does not follow it any longer. Everything you need is in your mail.</source>
        <translation>Dit scherm volgt het niet langer. Alles wat u nodig hebt, staat in uw mail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>To my car</source>
        <translation>Naar mijn auto</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Nieuwe code tonen</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Uw code wordt gemaakt…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Geen verbinding met de store. De code komt vanzelf terug.</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestelling geplaatst</translation>
    </message>
    <message>
        <source>No connection right now: these steps catch up by themselves. Your phone simply goes on.</source>
        <translation>Even geen verbinding: deze stappen lopen vanzelf weer bij. Uw telefoon gaat gewoon verder.</translation>
    </message>
    <message>
        <source>Finish here?</source>
        <translation>Hier afronden?</translation>
    </message>
    <message>
        <source>Yes, I am done here</source>
        <translation>Ja, ik ben hier klaar</translation>
    </message>
    <message>
        <source>Some steps are still open. You can finish on your phone whenever it suits you: the mail to %1 has everything you need.</source>
        <translation>Er staan nog stappen open. U kunt ze op uw telefoon afmaken wanneer het u uitkomt: in de mail aan %1 staat alles wat u nodig hebt.</translation>
    </message>
    <message>
        <source>No, stay here</source>
        <translation>Nee, hier blijven</translation>
    </message>
</context>
<context>
    <name>HelpContact</name>
    <message>
        <source>Free of charge, Monday to Friday from %1 to %2</source>
        <translation>Gratis, maandag t/m vrijdag van %1 tot %2</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu open</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nu gesloten</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Een bericht schrijven</translation>
    </message>
    <message>
        <source>You get the answer by mail.</source>
        <translation>U krijgt het antwoord per mail.</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Mijn berichten</translation>
    </message>
    <message>
        <source>What you wrote, and what became of it.</source>
        <translation>Wat u schreef, en wat ermee is gedaan.</translation>
    </message>
    <message>
        <source>Ending a contract</source>
        <translation>Een contract beëindigen</translation>
    </message>
    <message>
        <source>Your car was sold, stolen or destroyed, or its lease has ended.</source>
        <translation>Uw auto is verkocht, gestolen of total loss, of de lease is afgelopen.</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
</context>
<context>
    <name>HelpEnding</name>
    <message>
        <source>A contract runs to its end. In these four cases customer care looks whether it can end earlier. You write, a person decides and answers you by mail.</source>
        <translation>Een contract loopt tot het einde. In deze vier gevallen bekijkt de klantenservice of het eerder kan eindigen. U schrijft, een medewerker beslist en antwoordt u per mail.</translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation>Naar de brief</translation>
    </message>
    <message>
        <source>You can also call %1 or write by post to the address under Contact.</source>
        <translation>U kunt ook bellen met %1 of per post schrijven naar het adres onder Contact.</translation>
    </message>
</context>
<context>
    <name>HelpLetter</name>
    <message>
        <source>Please enter your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
    <message>
        <source>The store did not accept this name.</source>
        <translation>De store heeft deze naam niet aangenomen.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and + ( ) - only.</source>
        <translation>Een telefoonnummer heeft alleen cijfers, spaties en + ( ) -.</translation>
    </message>
    <message>
        <source>Please write what we can do for you.</source>
        <translation>Schrijf wat wij voor u kunnen doen.</translation>
    </message>
    <message>
        <source>The store did not accept this text. Please remove unusual signs.</source>
        <translation>De store heeft deze tekst niet aangenomen. Haal ongewone tekens weg.</translation>
    </message>
    <message>
        <source>Please choose the car.</source>
        <translation>Kies de auto.</translation>
    </message>
    <message>
        <source>This letter has been filled in for you. Complete it, then send it.</source>
        <translation>Deze brief is voor u ingevuld. Vul hem aan en verstuur hem.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Which car is it about?</source>
        <translation>Om welke auto gaat het?</translation>
    </message>
    <message>
        <source>No car in particular</source>
        <translation>Geen bepaalde auto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>The answer goes there.</source>
        <translation>Daar komt het antwoord.</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Uw bericht</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>If we may call you about it.</source>
        <translation>Als wij u erover mogen bellen.</translation>
    </message>
    <message>
        <source>From %1. The answer goes to %2.</source>
        <translation>Van %1. Het antwoord gaat naar %2.</translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoekt u?</translation>
    </message>
    <message>
        <source>For example: invoice</source>
        <translation>Bijvoorbeeld: factuur</translation>
    </message>
    <message>
        <source>We have no answer to that here.</source>
        <translation>Daar hebben we hier geen antwoord op.</translation>
    </message>
    <message>
        <source>Try another word, or ask customer care.</source>
        <translation>Probeer een ander woord, of vraag het de klantenservice.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Mijn berichten</translation>
    </message>
    <message>
        <source>Ending a contract</source>
        <translation>Een contract beëindigen</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Hulp en contact</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Your message is with customer care.</source>
        <translation>Uw bericht is bij de klantenservice.</translation>
    </message>
    <message>
        <source>Its number is %1. A person reads it and answers by mail to %2.</source>
        <translation>Het nummer is %1. Een medewerker leest het en antwoordt per mail naar %2.</translation>
    </message>
</context>
<context>
    <name>HelpTickets</name>
    <message>
        <source>You have not written to customer care yet.</source>
        <translation>U hebt de klantenservice nog niet geschreven.</translation>
    </message>
    <message>
        <source>Customer care answered</source>
        <translation>De klantenservice heeft geantwoord</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>About an order</source>
        <translation>Over een bestelling</translation>
    </message>
    <message>
        <source>About an invoice or a payment</source>
        <translation>Over een factuur of betaling</translation>
    </message>
    <message>
        <source>About who owns a car</source>
        <translation>Over van wie een auto is</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Een klacht</translation>
    </message>
    <message>
        <source>My car was sold</source>
        <translation>Mijn auto is verkocht</translation>
    </message>
    <message>
        <source>My car was stolen</source>
        <translation>Mijn auto is gestolen</translation>
    </message>
    <message>
        <source>My car was destroyed</source>
        <translation>Mijn auto is total loss</translation>
    </message>
    <message>
        <source>My lease has ended</source>
        <translation>Mijn lease is afgelopen</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Een vraag</translation>
    </message>
    <message>
        <source>Say on which day you handed the car over. Then remove it from your account, so that its new owner can add it.</source>
        <translation>Noem de dag waarop u de auto overdroeg. Verwijder hem daarna uit uw account, zodat de nieuwe eigenaar hem kan toevoegen.</translation>
    </message>
    <message>
        <source>Report the theft to the police first, and have the number of your report at hand. Keep the Tracking Pack running: it helps to find the car.</source>
        <translation>Doe eerst aangifte bij de politie en houd het nummer van de aangifte bij de hand. Laat het Tracking Pack lopen: het helpt de auto terug te vinden.</translation>
    </message>
    <message>
        <source>Ask your insurer for a statement that the car is a total loss, and mention its number.</source>
        <translation>Vraag uw verzekeraar om een verklaring dat de auto total loss is, en noem het nummer ervan.</translation>
    </message>
    <message>
        <source>Say on which day you returned the car and to which leasing company.</source>
        <translation>Noem de dag waarop u de auto inleverde en bij welke leasemaatschappij.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>of a message</comment>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wordt gelezen</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Services for your %1</source>
        <translation>Services voor uw %1</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Naar mandje</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Afbeelding van uw %1</translation>
    </message>
    <message>
        <source>This car has no services yet. Choose from what fits it.</source>
        <translation>Deze auto heeft nog geen services. Kies uit wat erbij past.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>My cars (%1)</source>
        <translation>Mijn auto&apos;s (%1)</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Een auto toevoegen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Available services</source>
        <translation>Beschikbare services</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle services</translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n more service(s)</source>
        <translation>
            <numerusform>Uw %1 is compatibel met nog %n service</numerusform>
            <numerusform>Uw %1 is compatibel met nog %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n service(s)</source>
        <translation>
            <numerusform>Uw %1 is compatibel met %n service</numerusform>
            <numerusform>Uw %1 is compatibel met %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 has every service that fits it</source>
        <translation>Uw %1 heeft alle services die erbij passen</translation>
    </message>
    <message>
        <source>There is no service for your %1 at the moment</source>
        <translation>Er is op dit moment geen service voor uw %1</translation>
    </message>
    <message>
        <source>Which services suit me?</source>
        <translation>Welke services passen bij mij?</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the shortest of several terms</comment>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>The services are on their way</source>
        <translation>De services zijn onderweg</translation>
    </message>
    <message>
        <source>This kiosk is fetching them from the store. They appear here by themselves.</source>
        <translation>Deze zuil haalt ze op bij de store. Ze verschijnen hier vanzelf.</translation>
    </message>
    <message>
        <source>A question about a service or your car? Customer care is glad to help.</source>
        <translation>Een vraag over een service of uw auto? De klantenservice helpt u graag.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>My cars</source>
        <translation>Mijn auto&apos;s</translation>
    </message>
    <message>
        <source>Your account holds ten cars, and that is the most it can hold. Take one out under “My account”, “My cars”.</source>
        <translation>In uw account staan tien auto&apos;s, en meer kunnen het er niet zijn. Haal er een uit bij “Mijn account”, “Mijn auto&apos;s”.</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Otherwise everything you entered will be wiped, so that nobody after you sees it.</source>
        <translation>Anders wordt alles gewist wat u hebt ingevoerd, zodat niemand na u het ziet.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ik ben er nog</translation>
    </message>
    <message>
        <source>Stop and wipe</source>
        <translation>Stoppen en wissen</translation>
    </message>
</context>
<context>
    <name>InvoiceScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>On its way by mail</source>
        <translation>Onderweg per mail</translation>
    </message>
    <message>
        <source>By mail to me</source>
        <translation>Naar mijn mail</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>The PDF is on its way to %1</source>
        <translation>De pdf is onderweg naar %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Take it along on your phone</source>
        <translation>Meenemen op uw telefoon</translation>
    </message>
    <message>
        <source>Scan this code, and log in on your phone as you did here. All your invoices are there as a PDF.</source>
        <translation>Scan deze code en log op uw telefoon in zoals hier. Al uw facturen staan daar als pdf.</translation>
    </message>
</context>
<context>
    <name>InvoicesScreen</name>
    <message>
        <source>Invoices and orders</source>
        <translation>Facturen en bestellingen</translation>
    </message>
    <message>
        <source>Touch an invoice to read it here, have it mailed, or take it along on your phone.</source>
        <translation>Tik op een factuur om hem hier te lezen, te laten mailen of mee te nemen op uw telefoon.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Nog geen bestellingen</translation>
    </message>
    <message>
        <source>Your orders and their invoices appear here.</source>
        <translation>Hier verschijnen uw bestellingen en de facturen erbij.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, bestelling %2</translation>
    </message>
    <message>
        <source>Being prepared; please look again in a minute.</source>
        <translation>Wordt gemaakt; kijk over een minuut nog eens.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestelling %1</translation>
    </message>
    <message>
        <source>invoice on %1</source>
        <translation>factuur op %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Toetsenbord verbergen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cijfers en tekens</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
</context>
<context>
    <name>LeaveByPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Verder op mijn telefoon</translation>
    </message>
    <message>
        <source>There is no connection with the store. Your cart goes along; your phone finishes it over its own network.</source>
        <translation>Er is geen verbinding met de store. Uw mandje gaat mee; uw telefoon maakt het af via zijn eigen netwerk.</translation>
    </message>
    <message>
        <source>There is no connection with the store. Put a service in your cart, and your phone can finish it.</source>
        <translation>Er is geen verbinding met de store. Leg een service in uw mandje, dan kan uw telefoon het afmaken.</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message numerus="yes">
        <source>%n more character(s) fit.</source>
        <translation>
            <numerusform>Er past nog %n teken bij.</numerusform>
            <numerusform>Er passen nog %n tekens bij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>With the e-mail address and password of your account. It is the same one as in the %1 app.</source>
        <translation>Met het e-mailadres en wachtwoord van uw account. Het is hetzelfde als in de %1-app.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Log in with my phone</source>
        <translation>Inloggen met mijn telefoon</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Een account aanmaken</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Your car</source>
        <translation>Uw auto</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
</context>
<context>
    <name>MyAccountScreen</name>
    <message>
        <source>My services</source>
        <translation>Mijn services</translation>
    </message>
    <message>
        <source>What is active, until when, and what is charged when</source>
        <translation>Wat actief is, tot wanneer, en wat wanneer wordt afgeschreven</translation>
    </message>
    <message>
        <source>My cars</source>
        <translation>Mijn auto&apos;s</translation>
    </message>
    <message>
        <source>Add a car, or take one out of your account</source>
        <translation>Een auto toevoegen, of uit uw account halen</translation>
    </message>
    <message>
        <source>Invoices and orders</source>
        <translation>Facturen en bestellingen</translation>
    </message>
    <message>
        <source>To read here, or to take along</source>
        <translation>Om hier te lezen of mee te nemen</translation>
    </message>
    <message>
        <source>My personal data</source>
        <translation>Mijn gegevens</translation>
    </message>
    <message>
        <source>Name, e-mail address, password, contact, unsubscribe</source>
        <translation>Naam, e-mailadres, wachtwoord, contact, uitschrijven</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>You are logged in as %1.</source>
        <translation>U bent ingelogd als %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Hulp en contact</translation>
    </message>
    <message>
        <source>Customer care is glad to help</source>
        <translation>De klantenservice helpt u graag</translation>
    </message>
</context>
<context>
    <name>MyCarsScreen</name>
    <message>
        <source>My cars</source>
        <translation>Mijn auto&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) in your account; there is room for %1.</source>
        <translation>
            <numerusform>%n auto in uw account; er is plaats voor %1.</numerusform>
            <numerusform>%n auto&apos;s in uw account; er is plaats voor %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Een auto toevoegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1 is no longer in your account</source>
        <translation>%1 staat niet meer in uw account</translation>
    </message>
    <message>
        <source>Its services run on. Add the car again to see them here.</source>
        <translation>De services lopen door. Voeg de auto weer toe om ze hier te zien.</translation>
    </message>
    <message>
        <source>Your account is full: it holds %1 cars.</source>
        <translation>Uw account is vol: er staan %1 auto&apos;s in.</translation>
    </message>
    <message>
        <source>To add another one, take a car out of your account first.</source>
        <translation>Haal eerst een auto uit uw account om een andere toe te voegen.</translation>
    </message>
    <message>
        <source>No car in your account yet</source>
        <translation>Nog geen auto in uw account</translation>
    </message>
    <message>
        <source>Add one with its VIN, and see at once which services fit.</source>
        <translation>Voeg er een toe met het VIN en zie meteen welke services erbij passen.</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Afbeelding van uw %1</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Nog geen services</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Take %1 out of my account</source>
        <translation>%1 uit mijn account halen</translation>
    </message>
</context>
<context>
    <name>MyServiceScreen</name>
    <message>
        <source>Renew today</source>
        <translation>Vandaag verlengen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Have it charged again</source>
        <translation>Opnieuw laten afschrijven</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Afbeelding van uw %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestelnummer</translation>
    </message>
    <message>
        <source>Price, with VAT</source>
        <translation>Prijs, incl. btw</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>eindigt op %1</translation>
    </message>
    <message>
        <source>This service could not be activated in your car</source>
        <translation>Deze service kon in uw auto niet worden geactiveerd</translation>
    </message>
    <message>
        <source>Nothing is charged. Customer care helps you further.</source>
        <translation>Er wordt niets afgeschreven. De klantenservice helpt u verder.</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 kon niet worden afgeschreven</translation>
    </message>
    <message>
        <source>We try again on %1. You need not do anything if there is enough money by then.</source>
        <translation>Wij proberen het opnieuw op %1. U hoeft niets te doen als er dan genoeg geld is.</translation>
    </message>
    <message>
        <source>The service is switched off until it is paid. Have it charged again here, or pay with another card.</source>
        <translation>De service is uitgezet tot hij is betaald. Laat het bedrag hier opnieuw afschrijven, of betaal met een andere kaart.</translation>
    </message>
    <message>
        <source>Have it charged again here, or pay with another card.</source>
        <translation>Laat het bedrag hier opnieuw afschrijven, of betaal met een andere kaart.</translation>
    </message>
    <message>
        <source>Your bank is being asked again</source>
        <translation>Uw bank wordt opnieuw gevraagd</translation>
    </message>
    <message>
        <source>We mail you how it went. A service that was switched off comes back once it is paid.</source>
        <translation>Wij mailen u hoe het is gegaan. Een service die was uitgezet, komt terug zodra hij is betaald.</translation>
    </message>
    <message>
        <source>This term is over and can no longer be renewed</source>
        <translation>Deze termijn is voorbij en kan niet meer worden verlengd</translation>
    </message>
    <message>
        <source>You can extend it until %1</source>
        <translation>U kunt verlengen tot en met %1</translation>
    </message>
    <message>
        <source>Today is the day to renew</source>
        <translation>Vandaag is de dag om te verlengen</translation>
    </message>
    <message>
        <source>To be renewed on %1 only</source>
        <translation>Alleen op %1 te verlengen</translation>
    </message>
    <message>
        <source>You can order the service anew from the services for your car.</source>
        <translation>U kunt de service opnieuw bestellen bij de services voor uw auto.</translation>
    </message>
    <message>
        <source>The further term follows on this one; nothing of it is lost.</source>
        <translation>De nieuwe termijn sluit aan op deze; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Not before, not after: from tomorrow on you can only order it anew.</source>
        <translation>Niet eerder en niet later: vanaf morgen kunt u alleen opnieuw bestellen.</translation>
    </message>
    <message>
        <source>Not before, not after. We remind you 30, 7 and 1 day before, and on the day.</source>
        <translation>Niet eerder en niet later. Wij herinneren u 30, 7 en 1 dag ervoor, en op de dag zelf.</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Wat er wanneer gebeurt</translation>
    </message>
    <message>
        <source>Pay with another card</source>
        <translation>Met een andere kaart betalen</translation>
    </message>
    <message>
        <source>Pay with another card, through customer care</source>
        <translation>Met een andere kaart betalen, via de klantenservice</translation>
    </message>
    <message>
        <source>Withdraw from the contract here (until %1)</source>
        <translation>Herroep de overeenkomst hier (tot en met %1)</translation>
    </message>
    <message>
        <source>Car sold, stolen, destroyed, or lease ended?</source>
        <translation>Auto verkocht, gestolen, total loss of lease afgelopen?</translation>
    </message>
    <message>
        <source>To the services for my car</source>
        <translation>Naar de services voor mijn auto</translation>
    </message>
</context>
<context>
    <name>MyServicesScreen</name>
    <message>
        <source>My services</source>
        <translation>Mijn services</translation>
    </message>
    <message>
        <source>Touch a service to see its dates, and what you can do.</source>
        <translation>Tik op een service voor de data, en voor wat u kunt doen.</translation>
    </message>
    <message>
        <source>See what fits my car</source>
        <translation>Zien wat bij mijn auto past</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Nog geen services</translation>
    </message>
    <message>
        <source>What you order appears here, with its dates.</source>
        <translation>Wat u bestelt, verschijnt hier met de data.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No longer running</source>
        <translation>Niet meer lopend</translation>
    </message>
</context>
<context>
    <name>OrderingScreen</name>
    <message>
        <source>A price has changed in the meantime</source>
        <translation>Er is intussen een prijs veranderd</translation>
    </message>
    <message>
        <source>Nothing has been ordered. These are the prices as of now; you decide.</source>
        <translation>Er is niets besteld. Dit zijn de prijzen van nu; u beslist.</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>Terug naar het mandje</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Naar mandje</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nieuw totaal</translation>
    </message>
    <message>
        <source>Your order is on its way to the store</source>
        <translation>Uw bestelling is onderweg naar de store</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Still busy. You need not do anything.</source>
        <translation>Nog bezig. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Your order has not been sent</source>
        <translation>Uw bestelling is niet verstuurd</translation>
    </message>
    <message>
        <source>There is no connection with the store at the moment. Nothing is ordered and nothing is charged. We keep trying; as soon as it works, this screen goes on by itself.</source>
        <translation>Er is op dit moment geen verbinding met de store. Er is niets besteld en er wordt niets afgeschreven. We blijven het proberen; zodra het lukt, gaat dit scherm vanzelf verder.</translation>
    </message>
    <message>
        <source>Do not order, go back</source>
        <translation>Niet bestellen, terug</translation>
    </message>
    <message>
        <source>We are checking your order</source>
        <translation>We controleren uw bestelling</translation>
    </message>
    <message>
        <source>It was sent, but the store&apos;s answer has not come back yet. Please do not order again: you will never be charged twice. This screen goes on by itself, and you get a mail when the order is in.</source>
        <translation>Uw bestelling is verstuurd, maar het antwoord van de store is er nog niet. Bestel niet opnieuw: er wordt nooit twee keer afgeschreven. Dit scherm gaat vanzelf verder, en u krijgt een mail zodra de bestelling binnen is.</translation>
    </message>
    <message>
        <source>I cannot wait: finish</source>
        <translation>Ik kan niet wachten: afronden</translation>
    </message>
    <message>
        <source>Your order is in</source>
        <translation>Uw bestelling is binnen</translation>
    </message>
    <message>
        <source>It took so long that you have been logged out for your safety. You get a mail with everything in it, and finish on your phone.</source>
        <translation>Het duurde zo lang dat u voor uw veiligheid bent uitgelogd. U krijgt een mail met alles erin, en maakt het af op uw telefoon.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back, and put it right</source>
        <translation>Terug, en aanpassen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>no longer on sale</source>
        <translation>niet meer te koop</translation>
    </message>
    <message>
        <source>Leave while we are checking?</source>
        <translation>Weggaan terwijl we controleren?</translation>
    </message>
    <message>
        <source>Yes, finish here</source>
        <translation>Ja, hier afronden</translation>
    </message>
    <message>
        <source>If the store has your order, you get a mail with everything in it and finish on your phone. Without a mail within the hour, nothing was ordered.</source>
        <translation>Heeft de store uw bestelling, dan krijgt u een mail met alles erin en maakt u het op uw telefoon af. Komt er binnen een uur geen mail, dan is er niets besteld.</translation>
    </message>
</context>
<context>
    <name>ParkingScreen</name>
    <message>
        <source>Your phone has it</source>
        <translation>Uw telefoon neemt het over</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Gestopt op uw telefoon</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Deze code geldt niet meer</translation>
    </message>
    <message>
        <source>Continue on your phone</source>
        <translation>Verder op uw telefoon</translation>
    </message>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Ga daar verder wanneer het u uitkomt, binnen twee uur. Dit scherm vergeet alles over %n seconde.</numerusform>
            <numerusform>Ga daar verder wanneer het u uitkomt, binnen twee uur. Dit scherm vergeet alles over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone said no, so nothing has left this screen. Everything is still here.</source>
        <translation>Uw telefoon zei nee, dus er is niets van dit scherm weggegaan. Alles staat er nog.</translation>
    </message>
    <message>
        <source>Nothing has left this screen. Show a new code, or carry on here.</source>
        <translation>Er is niets van dit scherm weggegaan. Toon een nieuwe code of ga hier verder.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. As soon as your phone has it, this screen forgets you.</source>
        <translation>Scan de code met uw telefoon. Zodra uw telefoon het overneemt, vergeet dit scherm u.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Nieuwe code tonen</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Hier verdergaan</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Uw code wordt gemaakt…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Geen verbinding met de store. De code komt vanzelf terug.</translation>
    </message>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Er is nu geen verbinding met de store.</translation>
    </message>
    <message>
        <source>Nothing you chose is lost: it all stays here until your phone has it.</source>
        <translation>Niets van wat u koos gaat verloren: het blijft hier tot uw telefoon het overneemt.</translation>
    </message>
    <message numerus="yes">
        <source>Your car and the %n service(s) in your cart go along.</source>
        <translation>
            <numerusform>Uw auto en de %n service in uw mandje gaan mee.</numerusform>
            <numerusform>Uw auto en de %n services in uw mandje gaan mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your car goes along.</source>
        <translation>Uw auto gaat mee.</translation>
    </message>
    <message>
        <source>Your phone keeps it for two hours. Nothing is ordered before you say so there.</source>
        <translation>Uw telefoon bewaart het twee uur. Er wordt niets besteld voordat u dat daar zegt.</translation>
    </message>
    <message>
        <source>You log in on your phone: whoever only photographs the code gets nothing.</source>
        <translation>U logt in op uw telefoon: wie alleen de code fotografeert, krijgt niets.</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Dit is niet uw huidige wachtwoord.</translation>
    </message>
    <message>
        <source>Please enter a new password.</source>
        <translation>Vul een nieuw wachtwoord in.</translation>
    </message>
    <message>
        <source>This is your present password. Please choose another one.</source>
        <translation>Dit is uw huidige wachtwoord. Kies een ander.</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Ander wachtwoord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Uw huidige wachtwoord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words in a row are easy to remember.</source>
        <translation>Minstens %1 tekens. Vier woorden op een rij onthoudt u makkelijk.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Uw wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>You stay logged in here and are logged out everywhere else, also in the %1 app.</source>
        <translation>U blijft hier ingelogd en bent overal elders uitgelogd, ook in de %1-app.</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Ready to order</source>
        <translation>Klaar om te bestellen</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Hoe wilt u betalen?</translation>
    </message>
    <message>
        <source>There is nothing to pay, so no card is needed.</source>
        <translation>Er valt niets te betalen, dus een kaart is niet nodig.</translation>
    </message>
    <message>
        <source>By credit card. You pay nothing today: the card is charged 14 days after your service is active.</source>
        <translation>Met een creditcard. U betaalt vandaag niets: de kaart wordt pas belast als uw service 14 dagen actief is.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation>Bestellen en betalen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>Inclusief btw</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Op mijn telefoon</translation>
    </message>
    <message>
        <source>After ordering you scan a code. You enter the card on your own phone.</source>
        <translation>Na het bestellen scant u een code. De kaart vult u op uw eigen telefoon in.</translation>
    </message>
    <message>
        <source>With my card, here</source>
        <translation>Met mijn kaart, hier</translation>
    </message>
    <message>
        <source>The number goes straight to the payment service; this kiosk does not keep it.</source>
        <translation>Het nummer gaat rechtstreeks naar de betaaldienst; deze zuil bewaart het niet.</translation>
    </message>
    <message>
        <source>No card needed</source>
        <translation>Geen kaart nodig</translation>
    </message>
    <message>
        <source>Your service is free of charge for the life of the car.</source>
        <translation>Uw service is gratis zolang de auto bestaat.</translation>
    </message>
</context>
<context>
    <name>PersonalDataScreen</name>
    <message>
        <source>Mrs</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>De heer</translation>
    </message>
    <message>
        <source>My personal data</source>
        <translation>Mijn gegevens</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Er is een e-mail onderweg naar %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>With its link you fetch the file where nobody looks over your shoulder.</source>
        <translation>Met de link haalt u het bestand op waar niemand over uw schouder meekijkt.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Uw gegevens</translation>
    </message>
    <message>
        <source>Change your details</source>
        <translation>Uw gegevens wijzigen</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Nog niet bevestigd</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>E-mailadres wijzigen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>How may we tell you about offers and news?</source>
        <translation>Hoe mogen we u over aanbiedingen en nieuws vertellen?</translation>
    </message>
    <message>
        <source>You can change this at any time; it makes no difference to your services.</source>
        <translation>U kunt dit altijd wijzigen; voor uw services maakt het niet uit.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per sms</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>Your data in a file</source>
        <translation>Uw gegevens in een bestand</translation>
    </message>
    <message>
        <source>Everything the store knows of you. We mail you a link, so that nothing of it appears on this screen.</source>
        <translation>Alles wat de store van u weet. Wij mailen u een link, zodat er niets van op dit scherm komt.</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>Mail mij de link</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Uitschrijven</translation>
    </message>
    <message>
        <source>Closes your account. First you see what that means for your services and invoices.</source>
        <translation>Sluit uw account. Eerst ziet u wat dat betekent voor uw services en facturen.</translation>
    </message>
</context>
<context>
    <name>PhoneCodePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR-code voor uw telefoon</translation>
    </message>
    <message>
        <source>or go to</source>
        <translation>of ga naar</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>en typ</translation>
    </message>
    <message>
        <source>Your phone asks for this number:</source>
        <translation>Uw telefoon vraagt om dit getal:</translation>
    </message>
</context>
<context>
    <name>PhoneSignInScreen</name>
    <message>
        <source>Type the number on your phone</source>
        <translation>Typ het getal op uw telefoon</translation>
    </message>
    <message>
        <source>Log in on your phone</source>
        <translation>Log in op uw telefoon</translation>
    </message>
    <message>
        <source>Create your account on your phone</source>
        <translation>Maak uw account op uw telefoon</translation>
    </message>
    <message>
        <source>You are logging in</source>
        <translation>U wordt ingelogd</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Welkom, %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Gestopt op uw telefoon</translation>
    </message>
    <message>
        <source>That took too long</source>
        <translation>Dat duurde te lang</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Deze code geldt niet meer</translation>
    </message>
    <message>
        <source>Log in with your phone</source>
        <translation>Log in met uw telefoon</translation>
    </message>
    <message>
        <source>Your phone shows who is asking. Type this number there and touch “Yes”.</source>
        <translation>Op uw telefoon staat wie het vraagt. Typ daar dit getal en raak ‘Ja’ aan.</translation>
    </message>
    <message>
        <source>Your phone is connected. This screen waits for you and shows nothing of what you type there.</source>
        <translation>Uw telefoon is verbonden. Dit scherm wacht op u en laat niets zien van wat u daar typt.</translation>
    </message>
    <message>
        <source>Your phone said yes; one moment.</source>
        <translation>Uw telefoon zei ja; een ogenblik.</translation>
    </message>
    <message>
        <source>You are logged in on this screen. For your privacy it does not show your whole name.</source>
        <translation>U bent ingelogd op dit scherm. Voor uw privacy staat uw hele naam er niet.</translation>
    </message>
    <message>
        <source>The log-in was not allowed on the phone. If that was a mistake, show a new code.</source>
        <translation>Het inloggen is op de telefoon niet toegestaan. Was dat een vergissing? Toon dan een nieuwe code.</translation>
    </message>
    <message>
        <source>Nobody has been logged in here. Show a new code, or use this screen instead.</source>
        <translation>Hier is niemand ingelogd. Toon een nieuwe code of gebruik toch dit scherm.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Nieuwe code tonen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>QR code to create your account on your phone</source>
        <translation>QR-code om uw account op uw telefoon te maken</translation>
    </message>
    <message>
        <source>QR code to log in with your phone</source>
        <translation>QR-code om met uw telefoon in te loggen</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Uw code wordt gemaakt…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Geen verbinding met de store. De code komt vanzelf terug.</translation>
    </message>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Er is nu geen verbinding met de store.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the connection is back. Your phone simply goes on.</source>
        <translation>Het gaat vanzelf verder zodra de verbinding terug is. Uw telefoon gaat gewoon door.</translation>
    </message>
    <message>
        <source>Use this screen instead</source>
        <translation>Toch dit scherm gebruiken</translation>
    </message>
    <message>
        <source>Scan the code with your phone. You type everything there; this screen goes on by itself.</source>
        <translation>Scan de code met uw telefoon. U typt alles daar; dit scherm gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. You type your password there, not here.</source>
        <translation>Scan de code met uw telefoon. Uw wachtwoord typt u daar, niet hier.</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Scan de code</translation>
    </message>
    <message>
        <source>Check that your phone names this dealer.</source>
        <translation>Kijk of uw telefoon deze dealer noemt.</translation>
    </message>
    <message>
        <source>Type the number and allow it</source>
        <translation>Typ het getal en sta het toe</translation>
    </message>
    <message>
        <source>Saying no is just as easy.</source>
        <translation>Nee zeggen is net zo makkelijk.</translation>
    </message>
    <message>
        <source>Nobody reads along.</source>
        <translation>Niemand leest mee.</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Hier verdergaan</translation>
    </message>
    <message>
        <source>This screen goes on to your car by itself.</source>
        <translation>Dit scherm gaat vanzelf door naar uw auto.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ik heb een account</translation>
    </message>
    <message>
        <source>I have no account yet</source>
        <translation>Ik heb nog geen account</translation>
    </message>
</context>
<context>
    <name>PricesNotice</name>
    <message>
        <source>We cannot show prices right now.</source>
        <translation>We kunnen nu geen prijzen tonen.</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Prijzen van %1</translation>
    </message>
    <message>
        <source>The kiosk has had no connection with the store for more than a week. You can still see what fits your car.</source>
        <translation>De kiosk heeft al meer dan een week geen verbinding met de store. U kunt nog wel zien wat bij uw auto past.</translation>
    </message>
    <message>
        <source>There has been no connection with the store since. The price you see when you order is the one that counts.</source>
        <translation>Sindsdien is er geen verbinding met de store. De prijs die u bij het bestellen ziet, is de prijs die telt.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>QR-code voor uw telefoon</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>benzine</translation>
    </message>
    <message>
        <source>diesel</source>
        <translation>diesel</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>elektrisch</translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation>plug-in hybride</translation>
    </message>
    <message>
        <source>petrol cars</source>
        <translation>benzineauto&apos;s</translation>
    </message>
    <message>
        <source>diesel cars</source>
        <translation>dieselauto&apos;s</translation>
    </message>
    <message>
        <source>electric cars</source>
        <translation>elektrische auto&apos;s</translation>
    </message>
    <message>
        <source>plug-in hybrids</source>
        <translation>plug-in hybrides</translation>
    </message>
    <message>
        <source>a built-in connection box</source>
        <translation>een ingebouwde verbindingsmodule</translation>
    </message>
    <message>
        <source>built-in navigation</source>
        <translation>ingebouwde navigatie</translation>
    </message>
    <message>
        <source>an SOS button</source>
        <translation>een SOS-knop</translation>
    </message>
    <message>
        <source>remote control of charging and climate</source>
        <translation>bediening van laden en klimaat op afstand</translation>
    </message>
    <message>
        <source>a tracking unit</source>
        <translation>een volgmodule</translation>
    </message>
    <message>
        <source>equipment that was not fitted in your car</source>
        <translation>uitrusting die uw auto niet heeft</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>from model years %1 to %2</source>
        <translation>van modeljaar %1 tot en met %2</translation>
    </message>
    <message>
        <source>from model year %1 on</source>
        <translation>vanaf modeljaar %1</translation>
    </message>
    <message>
        <source>up to model year %1</source>
        <translation>tot en met modeljaar %1</translation>
    </message>
    <message>
        <source>Not offered where your car is registered; it is in: %1.</source>
        <translation>Niet te koop waar uw auto geregistreerd is; wel in: %1.</translation>
    </message>
    <message>
        <source>This service is not made for the %1.</source>
        <translation>Deze service is niet gemaakt voor de %1.</translation>
    </message>
    <message>
        <source>Made for the %1, not for the %2.</source>
        <translation>Gemaakt voor de %1, niet voor de %2.</translation>
    </message>
    <message>
        <source>For cars %1; yours is from %2.</source>
        <translation>Voor auto&apos;s %1; de uwe is van %2.</translation>
    </message>
    <message>
        <source>Only for %1. Your car: %2.</source>
        <translation>Alleen voor %1. Uw auto: %2.</translation>
    </message>
    <message>
        <source>Needs %1. Your dealer can tell you whether it can be fitted.</source>
        <translation>Hiervoor is nodig: %1. Uw dealer kan u vertellen of inbouw mogelijk is.</translation>
    </message>
    <message>
        <source>This service does not fit your car.</source>
        <translation>Deze service past niet bij uw auto.</translation>
    </message>
    <message>
        <source>for the life of the car</source>
        <translation>zolang de auto bestaat</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Besteld</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Activering bezig</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Activation failed</source>
        <translation>Activering mislukt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Stilgezet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Herroepen</translation>
    </message>
    <message>
        <source>Active from %1</source>
        <translation>Actief vanaf %1</translation>
    </message>
    <message>
        <source>Active after delivery of your car</source>
        <translation>Actief na levering van uw auto</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>Nothing is charged. Customer care helps you further.</source>
        <translation>Er wordt niets afgeschreven. De klantenservice helpt u verder.</translation>
    </message>
    <message>
        <source>Not paid yet. Customer care helps you further.</source>
        <translation>Nog niet betaald. De klantenservice helpt u verder.</translation>
    </message>
    <message>
        <source>Free of charge: nothing is charged, now or later.</source>
        <translation>Gratis: er wordt niets afgeschreven, nu niet en later niet.</translation>
    </message>
    <message>
        <source>Today %1. %2 is charged 14 days after activation.</source>
        <translation>Vandaag %1. %2 wordt 14 dagen na activering afgeschreven.</translation>
    </message>
</context>
<context>
    <name>RemoveCarScreen</name>
    <message>
        <source>Take your %1 out of your account?</source>
        <translation>Uw %1 uit uw account halen?</translation>
    </message>
    <message>
        <source>You can add it again with its VIN at any time; then everything is back.</source>
        <translation>U kunt hem altijd weer toevoegen met het VIN; dan is alles terug.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Uit mijn account halen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nee, laten staan</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Afbeelding van uw %1</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>No service runs on this car, so nothing more is charged for it.</source>
        <translation>Er loopt geen service op deze auto; er wordt dus niets meer voor afgeschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) run on in the car and are paid as agreed:</source>
        <translation>
            <numerusform>%n service loopt door in de auto en wordt betaald zoals afgesproken:</numerusform>
            <numerusform>%n services lopen door in de auto en worden betaald zoals afgesproken:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot en met %2</translation>
    </message>
    <message>
        <source>Your invoices stay in your account.</source>
        <translation>Uw facturen blijven in uw account.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Wat weggaat</translation>
    </message>
    <message>
        <source>You do not see the car and its services here any more, nor in the app.</source>
        <translation>U ziet de auto en zijn services hier niet meer, en in de app ook niet.</translation>
    </message>
    <message>
        <source>You cannot buy, extend or renew anything for it.</source>
        <translation>U kunt er niets meer voor kopen of verlengen.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) that are over go out of sight as well.</source>
        <translation>
            <numerusform>%n afgelopen service verdwijnt ook uit beeld.</numerusform>
            <numerusform>%n afgelopen services verdwijnen ook uit beeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) for this car leave your cart.</source>
        <translation>
            <numerusform>%n service voor deze auto gaat uit uw mandje.</numerusform>
            <numerusform>%n services voor deze auto gaan uit uw mandje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold the car, or given it back?</source>
        <translation>De auto verkocht of ingeleverd?</translation>
    </message>
    <message>
        <source>Then tell customer care first: a contract ends through them only.</source>
        <translation>Vertel het dan eerst aan de klantenservice: alleen zij kunnen een contract beëindigen.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Doorgeven</translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>Renew %1</source>
        <translation>%1 verlengen</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1 verlengen</translation>
    </message>
    <message>
        <source>For your %1. The new term follows on the present one, on %2.</source>
        <translation>Voor uw %1. De nieuwe termijn sluit aan op de huidige en begint op %2.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Naar de service</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation>Bestellen en betalen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 loopt door</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>%1 is charged on %2.</source>
        <translation>%1 wordt op %2 afgeschreven.</translation>
    </message>
    <message>
        <source>You can withdraw until %1. A mail with all of this is on its way.</source>
        <translation>U kunt herroepen tot en met %1. Een mail met dit alles is onderweg.</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Kies een looptijd</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>%1, VAT included</source>
        <translation>%1, inclusief btw</translation>
    </message>
    <message>
        <source>Today %1. Charged to your card ending in %2, 14 days after the new term began.</source>
        <translation>Vandaag %1. Wordt 14 dagen na het begin van de nieuwe termijn afgeschreven van uw kaart die eindigt op %2.</translation>
    </message>
    <message>
        <source>Today %1. Charged 14 days after the new term began.</source>
        <translation>Vandaag %1. Wordt 14 dagen na het begin van de nieuwe termijn afgeschreven.</translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Forgot password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Back to log in</source>
        <translation>Terug naar inloggen</translation>
    </message>
    <message>
        <source>We will mail you a link with which you choose a new password. It works for 30 minutes.</source>
        <translation>We mailen u een link waarmee u een nieuw wachtwoord kiest. Die werkt 30 minuten.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>If this address has an account, a mail is on its way.</source>
        <translation>Hoort er een account bij dit adres, dan is er een e-mail onderweg.</translation>
    </message>
    <message>
        <source>Open it on your phone, choose a new password there and log in here.</source>
        <translation>Open die op uw telefoon, kies daar een nieuw wachtwoord en log hier in.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Discover</source>
        <translation>Ontdekken</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>In mandje</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>The customer&apos;s session ended before the store answered. Look in the store whether the order exists; if not, the customer has to order again.</source>
        <translation>De sessie van de klant was voorbij voordat de store antwoordde. Kijk in de store of de bestelling bestaat; zo niet, dan moet de klant opnieuw bestellen.</translation>
    </message>
    <message>
        <source>The order cannot be read any more: the disk was damaged or its key was replaced. The customer has to order again.</source>
        <translation>De bestelling is niet meer te lezen: de schijf is beschadigd of de sleutel is vervangen. De klant moet opnieuw bestellen.</translation>
    </message>
    <message>
        <source>The price or the offer changed before the order arrived. Nothing was ordered; the customer has to order again.</source>
        <translation>De prijs of het aanbod is veranderd voordat de bestelling aankwam. Er is niets besteld; de klant moet opnieuw bestellen.</translation>
    </message>
    <message>
        <source>The card was refused. Nothing was ordered; the customer has to order again with another card.</source>
        <translation>De kaart is geweigerd. Er is niets besteld; de klant moet opnieuw bestellen met een andere kaart.</translation>
    </message>
    <message>
        <source>The store refused the order: %1. Nothing was ordered.</source>
        <translation>De store heeft de bestelling geweigerd: %1. Er is niets besteld.</translation>
    </message>
    <message>
        <source>Service panel</source>
        <translation>Servicepaneel</translation>
    </message>
    <message>
        <source>Connected with the store</source>
        <translation>Verbonden met de store</translation>
    </message>
    <message>
        <source>No connection with the store</source>
        <translation>Geen verbinding met de store</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Dealer</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Laatste synchronisatie</translation>
    </message>
    <message>
        <source>Orders waiting for the store</source>
        <translation>Bestellingen die op de store wachten</translation>
    </message>
    <message>
        <source>Orders that need a person</source>
        <translation>Bestellingen die een medewerker nodig hebben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · order %2 · sent %n time(s)</source>
        <translation>
            <numerusform>%1 · bestelling %2 · %n keer verstuurd</numerusform>
            <numerusform>%1 · bestelling %2 · %n keer verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Leave the kiosk program</source>
        <translation>Het kioskprogramma verlaten</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>To the cart</source>
        <translation>Naar mandje</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Toevoegen aan het mandje</translation>
    </message>
    <message>
        <source>Back to the services</source>
        <translation>Terug naar de services</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Meer services</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1 is in your cart already</source>
        <translation>%1 zit al in uw mandje</translation>
    </message>
    <message>
        <source>%1 is in your cart</source>
        <translation>%1 zit in uw mandje</translation>
    </message>
    <message>
        <source>Your %1 is compatible</source>
        <translation>Uw %1 is compatibel</translation>
    </message>
    <message>
        <source>Your %1 has this service already</source>
        <translation>Uw %1 heeft deze service al</translation>
    </message>
    <message>
        <source>Not for your %1</source>
        <translation>Niet voor uw %1</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Kies een looptijd</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>%1, VAT included</source>
        <translation>%1, inclusief btw</translation>
    </message>
    <message>
        <source>Ends by itself. You can renew on the day it ends; we remind you in time.</source>
        <translation>Stopt vanzelf. Verlengen kan op de dag dat de service afloopt; we herinneren u er op tijd aan.</translation>
    </message>
    <message>
        <source>Ends by itself. You can extend it whenever you like.</source>
        <translation>Stopt vanzelf. Verlengen kan wanneer u wilt.</translation>
    </message>
    <message>
        <source>Ends by itself; nothing renews without you.</source>
        <translation>Stopt vanzelf; zonder u wordt er niets verlengd.</translation>
    </message>
    <message>
        <source>This service uses the position of your car. You decide about that when you order, and you can switch it off in the car at any time.</source>
        <translation>Deze service gebruikt de plaats van uw auto. Daarover beslist u bij het bestellen, en in de auto kunt u het altijd uitzetten.</translation>
    </message>
</context>
<context>
    <name>ServiceTimeline</name>
    <message>
        <source>Ordered on %1</source>
        <translation>Besteld op %1</translation>
    </message>
    <message>
        <source>You paid nothing then.</source>
        <translation>U hebt toen niets betaald.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Niet geactiveerd</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Actief sinds %1</translation>
    </message>
    <message>
        <source>Active from %1</source>
        <translation>Actief vanaf %1</translation>
    </message>
    <message>
        <source>Active after the delivery of your car</source>
        <translation>Actief na aflevering van uw auto</translation>
    </message>
    <message>
        <source>Your car is being asked. This takes some minutes.</source>
        <translation>Uw auto wordt gevraagd. Dat duurt enkele minuten.</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Herroepen op %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Herroepen</translation>
    </message>
    <message>
        <source>%1 went back to your card on %2.</source>
        <translation>%1 is op %2 teruggeboekt op uw kaart.</translation>
    </message>
    <message>
        <source>Nothing more is charged; what was charged goes back to your card.</source>
        <translation>Er wordt niets meer afgeschreven; wat al was afgeschreven, gaat terug naar uw kaart.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>Invoice on %1</source>
        <translation>Factuur op %1</translation>
    </message>
    <message>
        <source>Under “Invoices and orders” in my account.</source>
        <translation>Bij “Facturen en bestellingen” in mijn account.</translation>
    </message>
    <message>
        <source>%1 given back on %2</source>
        <translation>%1 teruggeboekt op %2</translation>
    </message>
    <message>
        <source>%1 charged on %2</source>
        <translation>%1 afgeschreven op %2</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 kon niet worden afgeschreven</translation>
    </message>
    <message>
        <source>Nothing is charged</source>
        <translation>Er wordt niets afgeschreven</translation>
    </message>
    <message>
        <source>%1 is charged on %2</source>
        <translation>%1 wordt op %2 afgeschreven</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 wordt 14 dagen na activering afgeschreven</translation>
    </message>
    <message>
        <source>Next try on %1.</source>
        <translation>Volgende poging op %1.</translation>
    </message>
    <message>
        <source>We mail you the exact day as soon as the service is active.</source>
        <translation>Wij mailen u de precieze dag zodra de service actief is.</translation>
    </message>
    <message>
        <source>For the life of the car</source>
        <translation>Voor de levensduur van de auto</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Afgelopen op %1</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Loopt af op %1</translation>
    </message>
    <message>
        <source>Nothing renews by itself.</source>
        <translation>Niets verlengt vanzelf.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>%1 is tried again on %2</source>
        <translation>%1 wordt opnieuw geprobeerd op %2</translation>
    </message>
    <message>
        <source>%1 is charged on %2</source>
        <translation>%1 wordt op %2 afgeschreven</translation>
    </message>
    <message>
        <source>%1 is being charged</source>
        <translation>%1 wordt afgeschreven</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 betaald</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 kon niet worden afgeschreven</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 teruggeboekt</translation>
    </message>
    <message>
        <source>Nothing is charged</source>
        <translation>Er wordt niets afgeschreven</translation>
    </message>
    <message>
        <source>%1 is being charged again</source>
        <translation>%1 wordt opnieuw afgeschreven</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 wordt 14 dagen na activering afgeschreven</translation>
    </message>
    <message>
        <source>Waiting for your e-mail address to be confirmed</source>
        <translation>Wacht op de bevestiging van uw e-mailadres</translation>
    </message>
    <message>
        <source>Waiting for the ownership check of your car</source>
        <translation>Wacht op de eigendomscontrole van uw auto</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>Wacht op uw kaart</translation>
    </message>
    <message>
        <source>Waiting for the delivery of your car</source>
        <translation>Wacht op de aflevering van uw auto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Ingepland</translation>
    </message>
    <message>
        <source>Waiting for your car: the ignition is off</source>
        <translation>Wacht op uw auto: het contact staat uit</translation>
    </message>
    <message>
        <source>Waiting for your car: privacy mode is on</source>
        <translation>Wacht op uw auto: de privacymodus staat aan</translation>
    </message>
    <message>
        <source>Waiting for your car: it has no reception</source>
        <translation>Wacht op uw auto: hij heeft geen ontvangst</translation>
    </message>
    <message>
        <source>Waiting for your car: it asks for its code</source>
        <translation>Wacht op uw auto: die vraagt om de code</translation>
    </message>
    <message>
        <source>Open the mail that we sent you and confirm your e-mail address. It goes on by itself after that.</source>
        <translation>Open de mail die wij u stuurden en bevestig uw e-mailadres. Daarna gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>Show your registration certificate to our staff, or call customer care. It goes on by itself after that.</source>
        <translation>Laat uw kentekenbewijs aan onze medewerkers zien, of bel de klantenservice. Daarna gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>Scan the code of your order with your phone and finish the payment there, or call customer care.</source>
        <translation>Scan de code van uw bestelling met uw telefoon en rond de betaling daar af, of bel de klantenservice.</translation>
    </message>
    <message>
        <source>It becomes active two days after your car has been delivered. You need not do anything.</source>
        <translation>De service wordt actief twee dagen na de aflevering van uw auto. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>It becomes active on %1. You need not do anything.</source>
        <translation>De service wordt actief op %1. U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Start your car and leave it outdoors for some minutes with the ignition on.</source>
        <translation>Start uw auto en laat hem enkele minuten buiten staan met het contact aan.</translation>
    </message>
    <message>
        <source>Switch privacy mode off in the settings on your car&apos;s screen, and leave the ignition on for some minutes.</source>
        <translation>Zet de privacymodus uit in de instellingen op het scherm van uw auto, en laat het contact enkele minuten aan.</translation>
    </message>
    <message>
        <source>Drive your car out of the garage or car park, to where a phone has reception, and leave the ignition on for some minutes.</source>
        <translation>Rijd uw auto uit de garage, naar een plek waar een telefoon bereik heeft, en laat het contact enkele minuten aan.</translation>
    </message>
    <message>
        <source>On your car&apos;s screen, enter the code on the card that came with the car.</source>
        <translation>Voer op het scherm van uw auto de code in van het kaartje dat u bij de auto kreeg.</translation>
    </message>
    <message>
        <source>The connection box of your car is defective. Nothing is charged; your dealer can repair it, and you can order again then.</source>
        <translation>De verbindingskast van uw auto is defect. Er wordt niets afgeschreven; uw dealer kan hem herstellen, en daarna kunt u opnieuw bestellen.</translation>
    </message>
    <message>
        <source>Your car lacks the equipment for it. Nothing is charged.</source>
        <translation>Uw auto heeft de uitrusting er niet voor. Er wordt niets afgeschreven.</translation>
    </message>
    <message>
        <source>There was not enough money on the account of your card.</source>
        <translation>Er stond niet genoeg geld op de rekening van uw kaart.</translation>
    </message>
    <message>
        <source>Your card is no longer valid.</source>
        <translation>Uw kaart is niet meer geldig.</translation>
    </message>
    <message>
        <source>Your bank asks for an extra check.</source>
        <translation>Uw bank vraagt om een extra controle.</translation>
    </message>
    <message>
        <source>We have no card of yours any more.</source>
        <translation>Wij hebben geen kaart meer van u.</translation>
    </message>
    <message>
        <source>Your bank declined the charge.</source>
        <translation>Uw bank heeft de afschrijving geweigerd.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditfactuur</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>StartOverSheet</name>
    <message>
        <source>Start over?</source>
        <translation>Opnieuw beginnen?</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Ja, opnieuw beginnen</translation>
    </message>
    <message>
        <source>Your order stays as it is; you can finish on your phone. Everything on this screen will be wiped.</source>
        <translation>Uw bestelling blijft zoals ze is; u kunt haar op uw telefoon afmaken. Alles op dit scherm wordt gewist.</translation>
    </message>
    <message>
        <source>Everything you entered here will be wiped. Nothing more will be ordered.</source>
        <translation>Alles wat u hier hebt ingevoerd, wordt gewist. Er wordt niets meer besteld.</translation>
    </message>
    <message>
        <source>No, continue on my phone</source>
        <translation>Nee, verder op mijn telefoon</translation>
    </message>
    <message>
        <source>No, carry on</source>
        <translation>Nee, verdergaan</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>TermsBoxes</name>
    <message>
        <source>I agree that the position of my car is used as the geolocation terms describe.</source>
        <translation>Ik ga ermee akkoord dat de plaats van mijn auto wordt gebruikt zoals in de voorwaarden voor geolokalisatie staat.</translation>
    </message>
    <message>
        <source>I agree to the general terms of sale.</source>
        <translation>Ik ga akkoord met de algemene verkoopvoorwaarden.</translation>
    </message>
    <message>
        <source>Read the geolocation terms</source>
        <translation>Lees de voorwaarden voor geolokalisatie</translation>
    </message>
    <message>
        <source>Read the terms of sale</source>
        <translation>Lees de verkoopvoorwaarden</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) still missing</source>
        <translation>
            <numerusform>Er ontbreekt nog %n vinkje</numerusform>
            <numerusform>Er ontbreken nog %n vinkjes</numerusform>
        </translation>
    </message>
    <message>
        <source>We can only go on once you have agreed to what is marked below.</source>
        <translation>We kunnen pas verder als u akkoord bent met wat hieronder is gemarkeerd.</translation>
    </message>
    <message>
        <source>Please tick this box to go on.</source>
        <translation>Zet hier een vinkje om verder te gaan.</translation>
    </message>
    <message>
        <source>This text has not reached the kiosk yet. Please try again in a moment, or ask a member of staff.</source>
        <translation>Deze tekst is nog niet op de zuil aangekomen. Probeer het zo nog eens, of vraag een medewerker.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
</context>
<context>
    <name>TermsScreen</name>
    <message>
        <source>Do you agree?</source>
        <translation>Gaat u akkoord?</translation>
    </message>
    <message>
        <source>Read at your leisure, then tick what you agree to. You can withdraw from your purchase for 14 days.</source>
        <translation>Lees rustig en vink aan waarmee u akkoord gaat. U kunt uw aankoop 14 dagen lang herroepen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Nog te doen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Text size, contrast and sound</source>
        <translation>Tekstgrootte, contrast en geluid</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Hulp en contact</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Deze kiosk is buiten gebruik</translation>
    </message>
    <message>
        <source>It has been signed off from the store. A member of staff will gladly help you further.</source>
        <translation>Hij is afgemeld bij de store. Een medewerker helpt u graag verder.</translation>
    </message>
    <message>
        <source>It could not start. A member of staff will gladly help you further.</source>
        <translation>Hij kon niet starten. Een medewerker helpt u graag verder.</translation>
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
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>VinHelpSheet</name>
    <message>
        <source>Where can I find the VIN?</source>
        <translation>Waar kan ik het VIN vinden?</translation>
    </message>
    <message>
        <source>Registration certificate</source>
        <translation>Kentekenbewijs</translation>
    </message>
    <message>
        <source>In field E, wherever in Europe the car is registered.</source>
        <translation>In vak E, waar in Europa de auto ook geregistreerd is.</translation>
    </message>
    <message>
        <source>Behind the windscreen</source>
        <translation>Achter de voorruit</translation>
    </message>
    <message>
        <source>On a small plate, at the bottom, seen from outside.</source>
        <translation>Op een plaatje onderaan, van buiten te zien.</translation>
    </message>
    <message>
        <source>Door opening</source>
        <translation>Deuropening</translation>
    </message>
    <message>
        <source>On the label on the pillar, with the door open.</source>
        <translation>Op het label op de stijl, met de deur open.</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Verzekeringskaart</translation>
    </message>
    <message>
        <source>Under “chassis number” or “VIN”.</source>
        <translation>Bij ‘chassisnummer’ of ‘VIN’.</translation>
    </message>
</context>
<context>
    <name>VinScreen</name>
    <message numerus="yes">
        <source>%n character(s) still missing: a VIN has 17.</source>
        <translation>
            <numerusform>Er ontbreekt nog %n teken: een VIN heeft er 17.</numerusform>
            <numerusform>Er ontbreken nog %n tekens: een VIN heeft er 17.</numerusform>
        </translation>
    </message>
    <message>
        <source>A VIN has 17 characters. Too many here: %1</source>
        <translation>Een VIN heeft 17 tekens. Te veel is hier: %1</translation>
    </message>
    <message>
        <source>A VIN has no %1: we made it a digit. Left out: %2</source>
        <translation>Een VIN heeft geen %1: we maakten er een cijfer van. Weggelaten: %2</translation>
    </message>
    <message>
        <source>A VIN has no letter %1. We made it the digit that looks like it; please check.</source>
        <translation>Een VIN heeft geen letter %1. We maakten er het cijfer van dat erop lijkt; kijk het even na.</translation>
    </message>
    <message>
        <source>Left out, because no VIN has it: %1</source>
        <translation>Weggelaten, want dit komt in geen VIN voor: %1</translation>
    </message>
    <message>
        <source>What is the VIN of your car?</source>
        <translation>Wat is het VIN van uw auto?</translation>
    </message>
    <message>
        <source>17 characters, on your registration certificate (field E) or behind the windscreen.</source>
        <translation>17 tekens, op uw kentekenbewijs (vak E) of achter de voorruit.</translation>
    </message>
    <message>
        <source>Add my vehicle</source>
        <translation>Mijn auto toevoegen</translation>
    </message>
    <message>
        <source>Find my car</source>
        <translation>Mijn auto zoeken</translation>
    </message>
    <message>
        <source>Looking for your car…</source>
        <translation>Uw auto wordt gezocht…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To this car</source>
        <translation>Naar deze auto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The letters I, O and Q do not occur in a VIN.</source>
        <translation>De letters I, O en Q komen in een VIN niet voor.</translation>
    </message>
    <message>
        <source>Where can I find the VIN?</source>
        <translation>Waar kan ik het VIN vinden?</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Scan de barcode</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the barcode on the label in the door opening, on the plate or on your papers. The VIN appears here by itself. No scanner here? Then type the VIN.</source>
        <translation>Houd de scanner voor de barcode op het label in de deuropening, op het plaatje of op uw papieren. Het VIN verschijnt hier vanzelf. Geen scanner? Typ dan het VIN.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome. Do you have an account already?</source>
        <translation>Welkom. Hebt u al een account?</translation>
    </message>
    <message>
        <source>The same e-mail address and password as in the %1 app on your phone.</source>
        <translation>Hetzelfde e-mailadres en wachtwoord als in de %1-app op uw telefoon.</translation>
    </message>
    <message>
        <source>Look around, and finish on my phone</source>
        <translation>Rondkijken, en afmaken op mijn telefoon</translation>
    </message>
    <message>
        <source>Without an account: see what fits your car. Your phone orders over its own network.</source>
        <translation>Zonder account: zie wat bij uw auto past. Uw telefoon bestelt via zijn eigen netwerk.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>I have an account.</source>
        <translation>Ik heb een account.</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Met mijn telefoon</translation>
    </message>
    <message>
        <source>Not possible right now: there is no connection with the store.</source>
        <translation>Nu niet mogelijk: er is geen verbinding met de store.</translation>
    </message>
    <message>
        <source>Log in or create an account there; type nothing here.</source>
        <translation>Log daar in of maak er een account; typ hier niets.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Een account aanmaken</translation>
    </message>
    <message>
        <source>Free of charge, in about two minutes.</source>
        <translation>Gratis, in ongeveer twee minuten.</translation>
    </message>
    <message>
        <source>The account is free of charge.</source>
        <translation>Het account is gratis.</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>This is how it goes</source>
        <translation>Zo gaat het</translation>
    </message>
    <message>
        <source>You enter the number of your car (the VIN).</source>
        <translation>U voert het nummer van uw auto in (het VIN).</translation>
    </message>
    <message>
        <source>You choose from the services that fit it.</source>
        <translation>U kiest uit de services die erbij passen.</translation>
    </message>
    <message>
        <source>You finish on your phone. Nothing is charged today.</source>
        <translation>U maakt het af op uw telefoon. Vandaag wordt niets afgeschreven.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Withdraw from %1?</source>
        <translation>%1 herroepen?</translation>
    </message>
    <message>
        <source>Confirm your withdrawal</source>
        <translation>Bevestig uw herroeping</translation>
    </message>
    <message>
        <source>Until %1 you can withdraw from this purchase without giving a reason.</source>
        <translation>Tot en met %1 kunt u deze aankoop herroepen zonder een reden te geven.</translation>
    </message>
    <message>
        <source>This is what you declare. Nothing has happened yet.</source>
        <translation>Dit verklaart u. Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Naar de service</translation>
    </message>
    <message>
        <source>Withdraw from the contract</source>
        <translation>Overeenkomst herroepen</translation>
    </message>
    <message>
        <source>Confirm withdrawal</source>
        <translation>Herroeping bevestigen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>No, keep the service</source>
        <translation>Nee, service houden</translation>
    </message>
    <message>
        <source>The service is switched off in your car.</source>
        <translation>De service wordt in uw auto uitgezet.</translation>
    </message>
    <message>
        <source>The %1 that was charged goes back to your card.</source>
        <translation>De %1 die is afgeschreven, gaat terug naar uw kaart.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Er wordt niets afgeschreven.</translation>
    </message>
    <message>
        <source>Your other services stay as they are.</source>
        <translation>Uw andere services blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>You can order the service again later.</source>
        <translation>U kunt de service later weer bestellen.</translation>
    </message>
    <message>
        <source>“I withdraw from the contract on %1 for my %2, order %3 of %4.”</source>
        <translation>“Ik herroep de overeenkomst over %1 voor mijn %2, bestelling %3 van %4.”</translation>
    </message>
    <message>
        <source>In the name of %1; the acknowledgement goes to %2.</source>
        <translation>Op naam van %1; de ontvangstbevestiging gaat naar %2.</translation>
    </message>
    <message>
        <source>Your withdrawal has been received</source>
        <translation>Uw herroeping is ontvangen</translation>
    </message>
    <message>
        <source>On %1. The acknowledgement of receipt is on its way to %2; please keep it.</source>
        <translation>Op %1. De ontvangstbevestiging is onderweg naar %2; bewaar haar goed.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Er is nu geen verbinding met de store.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again in a moment.</source>
        <translation>Wat u hebt ingevoerd, blijft staan. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>The store is very busy right now.</source>
        <translation>Het is nu erg druk in de store.</translation>
    </message>
    <message>
        <source>Something went wrong at the store.</source>
        <translation>Er ging iets mis bij de store.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again; if it stays like this, our staff will help you.</source>
        <translation>Wat u hebt ingevoerd, blijft staan. Probeer het nog eens; blijft het zo, dan helpt een medewerker u.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Er ging hier iets mis.</translation>
    </message>
    <message>
        <source>This kiosk cannot save anything right now.</source>
        <translation>Deze kiosk kan nu niets opslaan.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Our staff will gladly help you further.</source>
        <translation>Er is niets besteld. Een medewerker helpt u graag verder.</translation>
    </message>
    <message>
        <source>That was tried very often.</source>
        <translation>Dat is erg vaak geprobeerd.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Wacht een minuut en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You have been logged out for your safety.</source>
        <translation>U bent voor uw veiligheid uitgelogd.</translation>
    </message>
    <message>
        <source>Nothing has been ordered since. Please log in again; your cart is kept.</source>
        <translation>Sindsdien is er niets besteld. Log opnieuw in; uw mandje is bewaard.</translation>
    </message>
    <message>
        <source>This visit belongs to another account.</source>
        <translation>Dit bezoek hoort bij een ander account.</translation>
    </message>
    <message>
        <source>Please log in with the account you began with. To use another one, touch “Start over” at the top.</source>
        <translation>Log in met het account waarmee u begon. Wilt u een ander gebruiken, raak dan bovenaan ‘Opnieuw’ aan.</translation>
    </message>
    <message>
        <source>This kiosk has been signed off from the store.</source>
        <translation>Deze kiosk is afgemeld bij de store.</translation>
    </message>
    <message>
        <source>Our staff will gladly help you further.</source>
        <translation>Een medewerker helpt u graag verder.</translation>
    </message>
    <message>
        <source>This e-mail address and password do not belong together.</source>
        <translation>Dit e-mailadres en wachtwoord horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Look at the password with the eye and correct it, or choose a new one with “Forgot password?”.</source>
        <translation>Bekijk het wachtwoord met het oogje en verbeter het, of kies een nieuw met ‘Wachtwoord vergeten?’.</translation>
    </message>
    <message>
        <source>Too many people use this password.</source>
        <translation>Te veel mensen gebruiken dit wachtwoord.</translation>
    </message>
    <message>
        <source>Choose one that is harder to guess, such as four words in a row.</source>
        <translation>Kies er een dat moeilijker te raden is, zoals vier woorden op een rij.</translation>
    </message>
    <message>
        <source>The store did not accept one of the entries.</source>
        <translation>De store heeft een van de gegevens niet aangenomen.</translation>
    </message>
    <message>
        <source>Please check what you entered.</source>
        <translation>Kijk na wat u hebt ingevoerd.</translation>
    </message>
    <message>
        <source>That is too much text for the store.</source>
        <translation>Dat is te veel tekst voor de store.</translation>
    </message>
    <message>
        <source>Please make it shorter.</source>
        <translation>Maak het korter.</translation>
    </message>
    <message>
        <source>The store does not know this any more.</source>
        <translation>De store kent dit niet meer.</translation>
    </message>
    <message>
        <source>Please go back one screen and try again.</source>
        <translation>Ga één scherm terug en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>We cannot find a car with this VIN.</source>
        <translation>We vinden geen auto met dit VIN.</translation>
    </message>
    <message>
        <source>Please compare it with your registration certificate, character by character. If it is right, customer care will look into it: %1.</source>
        <translation>Vergelijk het teken voor teken met uw kentekenbewijs. Klopt het, dan zoekt de klantenservice het uit: %1.</translation>
    </message>
    <message>
        <source>This car is in your account already.</source>
        <translation>Deze auto staat al in uw account.</translation>
    </message>
    <message>
        <source>You can go straight on to its services.</source>
        <translation>U kunt meteen door naar de services.</translation>
    </message>
    <message>
        <source>Your account holds ten cars, and that is the most it can hold.</source>
        <translation>In uw account staan tien auto’s, en meer kunnen het er niet zijn.</translation>
    </message>
    <message>
        <source>Take a car out under “My account”, “My cars”, and then add this one.</source>
        <translation>Haal een auto uit uw account bij “Mijn account”, “Mijn auto&apos;s”, en voeg daarna deze toe.</translation>
    </message>
    <message>
        <source>For this car we need to check the ownership first.</source>
        <translation>Voor deze auto moeten we eerst de eigendom controleren.</translation>
    </message>
    <message>
        <source>Our staff can do that with your registration certificate. Or call customer care: %1.</source>
        <translation>Een medewerker kan dat doen met uw kentekenbewijs. Of bel de klantenservice: %1.</translation>
    </message>
    <message>
        <source>Please enter the VIN of your car.</source>
        <translation>Voer het VIN van uw auto in.</translation>
    </message>
    <message>
        <source>It has 17 characters.</source>
        <translation>Het heeft 17 tekens.</translation>
    </message>
    <message>
        <source>A VIN has 17 characters; some are still missing.</source>
        <translation>Een VIN heeft 17 tekens; er ontbreken er nog.</translation>
    </message>
    <message>
        <source>A VIN has 17 characters; these are too many.</source>
        <translation>Een VIN heeft 17 tekens; dit zijn er te veel.</translation>
    </message>
    <message>
        <source>There is a character that no VIN has.</source>
        <translation>Er staat een teken in dat in geen VIN voorkomt.</translation>
    </message>
    <message>
        <source>This service is in your cart already.</source>
        <translation>Deze service zit al in uw mandje.</translation>
    </message>
    <message>
        <source>You need it only once for this car.</source>
        <translation>U hebt hem voor deze auto maar één keer nodig.</translation>
    </message>
    <message>
        <source>A price has changed in the meantime.</source>
        <translation>Er is intussen een prijs veranderd.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Look at the new price and decide.</source>
        <translation>Er is niets besteld. Bekijk de nieuwe prijs en beslis.</translation>
    </message>
    <message>
        <source>A service in your cart is no longer on sale.</source>
        <translation>Een service in uw mandje is niet meer te koop.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Remove it from your cart to go on.</source>
        <translation>Er is niets besteld. Haal hem uit uw mandje om door te gaan.</translation>
    </message>
    <message>
        <source>A service in your cart does not fit your car.</source>
        <translation>Een service in uw mandje past niet bij uw auto.</translation>
    </message>
    <message>
        <source>Your car has this service already.</source>
        <translation>Uw auto heeft deze service al.</translation>
    </message>
    <message>
        <source>The terms have not been accepted yet.</source>
        <translation>De voorwaarden zijn nog niet aanvaard.</translation>
    </message>
    <message>
        <source>Please go back to the terms and tick the boxes.</source>
        <translation>Ga terug naar de voorwaarden en zet de vinkjes.</translation>
    </message>
    <message>
        <source>There is a new version of the terms.</source>
        <translation>Er is een nieuwe versie van de voorwaarden.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Please read and accept them once more.</source>
        <translation>Er is niets besteld. Lees en aanvaard ze nog eens.</translation>
    </message>
    <message>
        <source>This text cannot be shown right now.</source>
        <translation>Deze tekst kan nu niet worden getoond.</translation>
    </message>
    <message>
        <source>You can only accept what you could read. Please try again in a moment.</source>
        <translation>U kunt alleen aanvaarden wat u hebt kunnen lezen. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Your bank declined this card.</source>
        <translation>Uw bank heeft deze kaart geweigerd.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Try another card, or pay on your phone.</source>
        <translation>Er is niets besteld. Probeer een andere kaart, of betaal op uw telefoon.</translation>
    </message>
    <message>
        <source>This card number is not right.</source>
        <translation>Dit kaartnummer klopt niet.</translation>
    </message>
    <message>
        <source>Please check the digits.</source>
        <translation>Kijk de cijfers na.</translation>
    </message>
    <message>
        <source>This card is no longer valid.</source>
        <translation>Deze kaart is niet meer geldig.</translation>
    </message>
    <message>
        <source>Please check the date, or take another card.</source>
        <translation>Kijk de datum na, of neem een andere kaart.</translation>
    </message>
    <message>
        <source>The security code is not right.</source>
        <translation>De beveiligingscode klopt niet.</translation>
    </message>
    <message>
        <source>It stands on the back of most cards.</source>
        <translation>Hij staat bij de meeste kaarten op de achterkant.</translation>
    </message>
    <message>
        <source>This card cannot be used.</source>
        <translation>Deze kaart kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>There is no connection with the payment service.</source>
        <translation>Er is geen verbinding met de betaaldienst.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Please try again, or pay on your phone.</source>
        <translation>Er is niets afgeschreven. Probeer het opnieuw, of betaal op uw telefoon.</translation>
    </message>
    <message>
        <source>This address does not seem to be complete.</source>
        <translation>Dit adres lijkt niet volledig.</translation>
    </message>
    <message>
        <source>Please check the fields.</source>
        <translation>Kijk de velden na.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Deze code is verlopen.</translation>
    </message>
    <message>
        <source>Ask for a new one on this screen.</source>
        <translation>Vraag op dit scherm een nieuwe.</translation>
    </message>
    <message>
        <source>This service can only be renewed on the day it ends.</source>
        <translation>Deze service kan alleen worden verlengd op de dag waarop hij afloopt.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. We remind you in time.</source>
        <translation>Er is niets besteld. Wij herinneren u op tijd.</translation>
    </message>
    <message>
        <source>The day for renewing this service has passed.</source>
        <translation>De dag om deze service te verlengen is voorbij.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. You can order the service anew.</source>
        <translation>Er is niets besteld. U kunt de service opnieuw bestellen.</translation>
    </message>
    <message>
        <source>This service cannot be renewed right now.</source>
        <translation>Deze service kan nu niet worden verlengd.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Customer care can tell you more.</source>
        <translation>Er is niets besteld. De klantenservice kan u meer vertellen.</translation>
    </message>
    <message>
        <source>The fourteen days for withdrawing are over.</source>
        <translation>De veertien dagen om te herroepen zijn voorbij.</translation>
    </message>
    <message>
        <source>Nothing has changed. Customer care tells you what is possible.</source>
        <translation>Er is niets veranderd. De klantenservice vertelt u wat mogelijk is.</translation>
    </message>
    <message>
        <source>There is nothing to charge again.</source>
        <translation>Er is niets om opnieuw af te schrijven.</translation>
    </message>
    <message>
        <source>It has been paid, or your bank is being asked already.</source>
        <translation>Het is betaald, of uw bank wordt al gevraagd.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Deze pincode klopt niet.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Te vaak een verkeerde pincode.</translation>
    </message>
    <message>
        <source>Please wait a minute.</source>
        <translation>Wacht een minuut.</translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation>Vul uw voornaam in.</translation>
    </message>
    <message>
        <source>The store did not accept this first name.</source>
        <translation>De store heeft deze voornaam niet aangenomen.</translation>
    </message>
    <message>
        <source>Please enter your surname.</source>
        <translation>Vul uw achternaam in.</translation>
    </message>
    <message>
        <source>The store did not accept this surname.</source>
        <translation>De store heeft deze achternaam niet aangenomen.</translation>
    </message>
    <message>
        <source>Please choose your country again.</source>
        <translation>Kies uw land opnieuw.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Vul uw e-mailadres in.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address, such as name@example.com.</source>
        <translation>Dit is geen volledig e-mailadres, zoals naam@voorbeeld.nl.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Vul uw wachtwoord in.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters. Four words in a row are easy to remember.</source>
        <translation>Een wachtwoord heeft minstens 12 tekens. Vier woorden op een rij onthoudt u makkelijk.</translation>
    </message>
    <message>
        <source>A password has at most 128 characters.</source>
        <translation>Een wachtwoord heeft hoogstens 128 tekens.</translation>
    </message>
    <message>
        <source>Too many people use this password. Choose one that is harder to guess.</source>
        <translation>Te veel mensen gebruiken dit wachtwoord. Kies er een dat moeilijker te raden is.</translation>
    </message>
    <message>
        <source>The store did not accept this password.</source>
        <translation>De store heeft dit wachtwoord niet aangenomen.</translation>
    </message>
    <message>
        <source>You can only have an account from the age of 18. Please tick the box if that is you.</source>
        <translation>Een account kan vanaf 18 jaar. Zet het vinkje als u dat bent.</translation>
    </message>
</context>
</TS>
