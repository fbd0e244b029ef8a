<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Make the screen suit you</source>
        <translation>Adapter l’écran à vos besoins</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Everything lower on the screen</source>
        <translation>Tout plus bas sur l’écran</translation>
    </message>
    <message>
        <source>No moving pages</source>
        <translation>Pages sans animation</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Revenir aux réglages habituels</translation>
    </message>
    <message>
        <source>These settings end with your visit.</source>
        <translation>Ces réglages prennent fin avec votre visite.</translation>
    </message>
</context>
<context>
    <name>AccountCreatedScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcome, %1. Your account is ready.</source>
        <translation>Bienvenue, %1. Votre compte est prêt.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Un e-mail est en route vers %1.</translation>
    </message>
    <message>
        <source>Open the mail on your phone and confirm your address. That takes half a minute; you can also do it later.</source>
        <translation>Ouvrez l’e-mail sur votre téléphone et confirmez votre adresse. Cela prend une demi-minute&#xa0;; vous pouvez aussi le faire plus tard.</translation>
    </message>
    <message>
        <source>You have 20 days for it. After that, an account that is not confirmed is erased.</source>
        <translation>Vous avez 20 jours pour cela. Passé ce délai, un compte non confirmé est effacé.</translation>
    </message>
    <message>
        <source>Here we go straight on to your car.</source>
        <translation>Ici, nous passons directement à votre voiture.</translation>
    </message>
</context>
<context>
    <name>AnotherCardScreen</name>
    <message>
        <source>Pay %1 with another card</source>
        <translation>Payer %1 avec une autre carte</translation>
    </message>
    <message>
        <source>For %1. The number goes straight to the payment service; this kiosk does not keep it.</source>
        <translation>Pour %1. Le numéro va directement au service de paiement ; cette borne ne le conserve pas.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Vers le service</translation>
    </message>
    <message>
        <source>Pay %1 now</source>
        <translation>Payer %1 maintenant</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your bank is being asked</source>
        <translation>Votre banque est interrogée</translation>
    </message>
    <message>
        <source>We mail you how it went. A service that was switched off comes back once it is paid.</source>
        <translation>Nous vous écrivons le résultat. Un service coupé revient dès qu’il est payé.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Please try another card.</source>
        <translation>Rien n’a été débité. Veuillez essayer une autre carte.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to begin</source>
        <translation>Touchez pour commencer</translation>
    </message>
    <message>
        <source>Get more out of your new car.</source>
        <translation>Profitez davantage de votre nouvelle voiture.</translation>
    </message>
    <message>
        <source>Navigation with live traffic, theft tracking, remote control. Arranged in five minutes, finished on your phone.</source>
        <translation>Navigation avec info trafic en direct, suivi en cas de vol, commandes à distance. Réglé en cinq minutes, terminé sur votre téléphone.</translation>
    </message>
</context>
<context>
    <name>BillingScreen</name>
    <message>
        <source>Please enter your street.</source>
        <translation>Veuillez saisir votre rue.</translation>
    </message>
    <message>
        <source>Please enter the number.</source>
        <translation>Veuillez saisir le numéro.</translation>
    </message>
    <message>
        <source>Please enter your town.</source>
        <translation>Veuillez saisir votre ville.</translation>
    </message>
    <message>
        <source>Please enter your postal code.</source>
        <translation>Veuillez saisir votre code postal.</translation>
    </message>
    <message>
        <source>That is longer than an address can be. Please shorten it.</source>
        <translation>C’est plus long que ne peut l’être une adresse. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>A house number has at least one digit.</source>
        <translation>Un numéro de maison comporte au moins un chiffre.</translation>
    </message>
    <message>
        <source>A postal code looks like %1 here.</source>
        <translation>Ici, un code postal s’écrit comme %1.</translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation>Veuillez choisir un pays.</translation>
    </message>
    <message>
        <source>The store cannot use this. Please check it.</source>
        <translation>La boutique ne peut pas utiliser cette saisie. Veuillez la vérifier.</translation>
    </message>
    <message>
        <source>Where may we send the bill?</source>
        <translation>Où pouvons-nous envoyer la facture&#xa0;?</translation>
    </message>
    <message>
        <source>The invoice is made out to %1 and is sent by mail.</source>
        <translation>La facture est établie au nom de %1 et envoyée par e-mail.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Update and continue</source>
        <translation>Mettre à jour et continuer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Use for this order only</source>
        <translation>Pour cette commande uniquement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>The picture is not available right now</source>
        <translation>L’image n’est pas disponible pour le moment</translation>
    </message>
</context>
<context>
    <name>CarServices</name>
    <message>
        <source>Your services</source>
        <translation>Vos services</translation>
    </message>
    <message>
        <source>This car has no services yet. Choose from what fits it.</source>
        <translation>Cette voiture n’a pas encore de services. Choisissez parmi ceux qui lui conviennent.</translation>
    </message>
    <message>
        <source>We cannot look up your services right now.</source>
        <translation>Nous ne pouvons pas consulter vos services pour le moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Please enter the number on your card.</source>
        <translation>Veuillez saisir le numéro de votre carte.</translation>
    </message>
    <message>
        <source>This number is not right. Please compare it with your card.</source>
        <translation>Ce numéro n’est pas correct. Veuillez le comparer avec votre carte.</translation>
    </message>
    <message>
        <source>Please enter the date on your card.</source>
        <translation>Veuillez saisir la date de votre carte.</translation>
    </message>
    <message>
        <source>This card has expired. Please take another one.</source>
        <translation>Cette carte a expiré. Veuillez en prendre une autre.</translation>
    </message>
    <message>
        <source>Please enter month and year, such as 08/29.</source>
        <translation>Veuillez saisir le mois et l’année, par exemple 08/29.</translation>
    </message>
    <message>
        <source>Please enter the security code.</source>
        <translation>Veuillez saisir le code de sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digit(s).</source>
        <translation>
            <numerusform>Le code comporte %n chiffre.</numerusform>
            <numerusform>Le code comporte %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the name on your card.</source>
        <translation>Veuillez saisir le nom figurant sur votre carte.</translation>
    </message>
    <message>
        <source>Card number · %1</source>
        <translation>Numéro de carte · %1</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation>MM/AA</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <source>Four digits on the front</source>
        <translation>Quatre chiffres au recto</translation>
    </message>
    <message>
        <source>Three digits on the back</source>
        <translation>Trois chiffres au verso</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nom sur la carte</translation>
    </message>
    <message>
        <source>A name has no digits; we left them out.</source>
        <translation>Un nom ne contient pas de chiffres&#xa0;; nous les avons retirés.</translation>
    </message>
    <message>
        <source>Cards carry plain capitals: we wrote it that way.</source>
        <translation>Les cartes portent des majuscules sans accent&#xa0;: nous l’avons écrit ainsi.</translation>
    </message>
    <message>
        <source>Plain capitals, as on the card</source>
        <translation>Majuscules sans accent, comme sur la carte</translation>
    </message>
</context>
<context>
    <name>CarryingScreen</name>
    <message>
        <source>Your phone has it</source>
        <translation>Votre téléphone prend le relais</translation>
    </message>
    <message>
        <source>This code cannot be made right now</source>
        <translation>Ce code ne peut pas être créé pour le moment</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Terminez sur votre téléphone</translation>
    </message>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Continuez là-bas quand vous voulez, dans les deux heures. Cet écran oublie tout dans %n seconde.</numerusform>
            <numerusform>Continuez là-bas quand vous voulez, dans les deux heures. Cet écran oublie tout dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cart is still here. Please try again, or ask our staff.</source>
        <translation>Votre panier est toujours là. Veuillez réessayer ou demander à notre équipe.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. Your phone opens your cart over its own network and orders there.</source>
        <translation>Dirigez l&apos;appareil photo de votre téléphone vers le code. Votre téléphone ouvre votre panier par son propre réseau ; vous y passez commande.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I have it on my phone</source>
        <translation>Je l&apos;ai sur mon téléphone</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>QR code with your cart, for your phone</source>
        <translation>Code QR avec votre panier, pour votre téléphone</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Votre code est en préparation…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) go along. On your phone you log in or create your account, and tell which car it is for.</source>
        <translation>
            <numerusform>%n service vous accompagne. Sur votre téléphone, vous vous connectez ou créez votre compte et indiquez la voiture concernée.</numerusform>
            <numerusform>%n services vous accompagnent. Sur votre téléphone, vous vous connectez ou créez votre compte et indiquez la voiture concernée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code works once, for one phone, for 30 minutes. Nothing is ordered before you say so there.</source>
        <translation>Le code fonctionne une seule fois, pour un seul téléphone, pendant 30 minutes. Rien n&apos;est commandé avant que vous ne le disiez là.</translation>
    </message>
    <message>
        <source>There is nothing personal in the code: no name, no VIN, no address.</source>
        <translation>Le code ne contient rien de personnel : ni nom, ni VIN, ni adresse.</translation>
    </message>
    <message>
        <source>These are the prices of %1. Your phone shows today&apos;s before you order.</source>
        <translation>Ce sont les prix du %1. Votre téléphone affiche ceux d&apos;aujourd&apos;hui avant votre commande.</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your cart</source>
        <translation>Votre panier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation>Total, dont %1 de TVA</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 a été retiré</translation>
    </message>
    <message>
        <source>This is what you chose. You can still change everything.</source>
        <translation>Voici ce que vous avez choisi. Vous pouvez encore tout modifier.</translation>
    </message>
    <message>
        <source>Finish on my phone</source>
        <translation>Terminer sur mon téléphone</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Image de votre %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>for your %1</source>
        <translation>pour votre %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Plus de services</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Your cart is empty</source>
        <translation>Votre panier est vide</translation>
    </message>
    <message>
        <source>Choose a service that fits your car; you see here what it costs.</source>
        <translation>Choisissez un service adapté à votre voiture&#xa0;; vous verrez ici ce qu’il coûte.</translation>
    </message>
    <message>
        <source>To the services</source>
        <translation>Vers les services</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>14 days after activation</source>
        <translation>14 jours après l’activation</translation>
    </message>
    <message>
        <source>Your account is closed</source>
        <translation>Votre compte est fermé</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désinscrire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close my account for good</source>
        <translation>Fermer mon compte pour de bon</translation>
    </message>
    <message>
        <source>Your details, your cars and your messages are taken out of the store. You cannot log in any more, here or in the %1 app. Closing changes nothing about services you have bought.</source>
        <translation>Vos coordonnées, vos voitures et vos messages sont retirés de la boutique. Vous ne pouvez plus vous connecter, ni ici ni dans l’application %1. La fermeture ne change rien aux services que vous avez achetés.</translation>
    </message>
    <message>
        <source>These services run on</source>
        <translation>Ces services continuent</translation>
    </message>
    <message>
        <source>To their end, but you can no longer look at them or renew them, and we write to you only where the law wants it.</source>
        <translation>Jusqu’à leur terme, mais vous ne pourrez plus les consulter ni les renouveler, et nous ne vous écrivons que si la loi l’exige.</translation>
    </message>
    <message>
        <source>Not confirmed: it is cancelled</source>
        <translation>Non confirmé&#xa0;: il est annulé</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>This is still charged</source>
        <translation>Ceci sera encore débité</translation>
    </message>
    <message>
        <source>To the card you gave, as agreed.</source>
        <translation>Sur la carte que vous avez donnée, comme convenu.</translation>
    </message>
    <message>
        <source>Take these invoices along</source>
        <translation>Emportez ces factures</translation>
    </message>
    <message>
        <source>Afterwards you cannot fetch them. You find them in My account, under Invoices and orders.</source>
        <translation>Ensuite, vous ne pourrez plus les récupérer. Elles sont dans Mon compte, sous Factures et commandes.</translation>
    </message>
    <message>
        <source>Invoice for order %1</source>
        <translation>Facture de la commande %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>It will be mailed on %1</source>
        <translation>Elle sera envoyée par e-mail le %1</translation>
    </message>
    <message>
        <source>Your password, to be sure that it is you</source>
        <translation>Votre mot de passe, pour être sûr que c’est vous</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>A last mail confirms it. Everything on this screen is wiped now. Thank you for having been here.</source>
        <translation>Un dernier e-mail le confirme. Tout est maintenant effacé de cet écran. Merci de votre visite.</translation>
    </message>
</context>
<context>
    <name>ConfirmVehicleScreen</name>
    <message>
        <source>petrol</source>
        <translation>essence</translation>
    </message>
    <message>
        <source>diesel</source>
        <translation>diesel</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>électrique</translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation>hybride rechargeable</translation>
    </message>
    <message>
        <source>Is this your car?</source>
        <translation>Est-ce votre voiture&#xa0;?</translation>
    </message>
    <message>
        <source>This is what the VIN alone says. Before you order the store looks at it once more.</source>
        <translation>Voilà ce que dit le VIN seul. Avant la commande, le store vérifie encore une fois.</translation>
    </message>
    <message>
        <source>This is how we know the car with this VIN.</source>
        <translation>Voici la voiture que nous connaissons sous ce VIN.</translation>
    </message>
    <message>
        <source>Yes, this is my car</source>
        <translation>Oui, c’est ma voiture</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>No, enter the VIN again</source>
        <translation>Non, saisir de nouveau le VIN</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>Année-modèle</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Something is not right?</source>
        <translation>Quelque chose ne va pas&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>As soon as your car has been delivered</source>
        <translation>Dès la livraison de votre voiture</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>From %1, the last one from %2</source>
        <translation>À partir du %1, le dernier à partir du %2</translation>
    </message>
    <message>
        <source>%1; one follows when your car has been delivered</source>
        <translation>%1&#xa0;; un autre suit à la livraison de votre voiture</translation>
    </message>
    <message>
        <source>Thank you, your order is in</source>
        <translation>Merci, votre commande est enregistrée</translation>
    </message>
    <message>
        <source>Order %1. Everything is also in the mail to %2.</source>
        <translation>Commande %1. Tout figure aussi dans l’e-mail à %2.</translation>
    </message>
    <message>
        <source>Finish on my phone</source>
        <translation>Terminer sur mon téléphone</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation>Total, dont %1 de TVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Le calendrier</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>You pay nothing now.</source>
        <translation>Vous ne payez rien maintenant.</translation>
    </message>
    <message>
        <source>Your services become active</source>
        <translation>Vos services deviennent actifs</translation>
    </message>
    <message>
        <source>Invoice on %1</source>
        <translation>Facture le %1</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>As a PDF in your account.</source>
        <translation>En PDF dans votre compte.</translation>
    </message>
    <message>
        <source>Three days after you have confirmed your e-mail address, as a PDF in your account.</source>
        <translation>Trois jours après la confirmation de votre adresse e-mail, en PDF dans votre compte.</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 sont débités 14 jours après l’activation</translation>
    </message>
    <message>
        <source>We mail you the exact day as soon as your service is active.</source>
        <translation>Nous vous écrivons le jour exact dès que votre service est actif.</translation>
    </message>
    <message>
        <source>You can renew on the day a service ends</source>
        <translation>Vous pouvez renouveler le jour où un service prend fin</translation>
    </message>
    <message>
        <source>We remind you 30, 7 and 1 day before. Nothing renews by itself.</source>
        <translation>Nous vous le rappelons 30, 7 et 1 jour avant. Rien ne se renouvelle tout seul.</translation>
    </message>
    <message>
        <source>You can withdraw from this purchase until %1, without giving a reason.</source>
        <translation>Vous pouvez vous rétracter de cet achat jusqu’au %1, sans donner de motif.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Connected with the store</source>
        <translation>Connecté à la boutique</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) waiting to be sent</source>
        <translation>
            <numerusform>%n commande en attente d’envoi</numerusform>
            <numerusform>%n commandes en attente d’envoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateAccountScreen</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>How will you log in?</source>
        <translation>Comment voulez-vous vous connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Two last questions</source>
        <translation>Deux dernières questions</translation>
    </message>
    <message>
        <source>Creating an account is free of charge. Step 1 of 3.</source>
        <translation>La création d’un compte est gratuite. Étape 1 sur 3.</translation>
    </message>
    <message>
        <source>These also work in the %1 app. Step 2 of 3.</source>
        <translation>Ils fonctionnent aussi dans l’application %1. Étape 2 sur 3.</translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation>Étape 3 sur 3.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create it on my phone</source>
        <translation>Le créer sur mon téléphone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>You will get a mail there to confirm it.</source>
        <translation>Vous y recevrez un e-mail pour la confirmer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words in a row are easy to remember.</source>
        <translation>Au moins %1 caractères. Quatre mots à la suite se retiennent facilement.</translation>
    </message>
    <message>
        <source>In which language may we write to you?</source>
        <translation>Dans quelle langue pouvons-nous vous écrire&#xa0;?</translation>
    </message>
    <message>
        <source>How may we tell you about offers and news?</source>
        <translation>Comment pouvons-nous vous informer des offres et des nouveautés&#xa0;?</translation>
    </message>
    <message>
        <source>Tick only what you like; it makes no difference to your purchase.</source>
        <translation>Ne cochez que ce que vous souhaitez&#xa0;; cela ne change rien à votre achat.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>I am 18 years or older.</source>
        <translation>J’ai 18 ans ou plus.</translation>
    </message>
    <message>
        <source>With “Confirm” you create the account. It does not oblige you to anything; if you do not confirm it by mail within 20 days, it is erased.</source>
        <translation>Avec «&#xa0;Confirmer&#xa0;», vous créez le compte. Cela ne vous engage à rien&#xa0;; sans confirmation par e-mail dans les 20 jours, il est effacé.</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <source>Your details</source>
        <translation>Vos coordonnées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>In which language may we write to you?</source>
        <translation>Dans quelle langue pouvons-nous vous écrire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EmailSheet</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>This is your address already.</source>
        <translation>C’est déjà votre adresse.</translation>
    </message>
    <message>
        <source>Another e-mail address</source>
        <translation>Une autre adresse e-mail</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>Envoyer l’e-mail</translation>
    </message>
    <message>
        <source>We mail a link to the new address. Until you have used it, you log in with %1 as before.</source>
        <translation>Nous envoyons un lien à la nouvelle adresse. Tant que vous ne l’avez pas utilisé, vous vous connectez comme avant avec %1.</translation>
    </message>
    <message>
        <source>New e-mail address</source>
        <translation>Nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Un e-mail est en route vers %1.</translation>
    </message>
    <message>
        <source>Open it on your phone and confirm. Your address changes then; we tell the old one.</source>
        <translation>Ouvrez-le sur votre téléphone et confirmez. Votre adresse change alors&#xa0;; nous prévenons l’ancienne.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>This suits you</source>
        <translation>Voici ce qui vous convient</translation>
    </message>
    <message>
        <source>You need nothing more</source>
        <translation>Il ne vous faut rien de plus</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Vers le panier</translation>
    </message>
    <message>
        <source>Put it in the cart</source>
        <translation>Mettre dans le panier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>From what you answered, your %1 needs no service. You can always come back.</source>
        <translation>D’après vos réponses, votre %1 n’a besoin d’aucun service. Vous pouvez revenir à tout moment.</translation>
    </message>
    <message>
        <source>There is nothing here for your %1 that you would miss. This is why:</source>
        <translation>Il n’y a rien ici pour votre %1 qui vous manquerait. Voici pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>Your %1 does everything you asked for already.</source>
        <translation>Votre %1 fait déjà tout ce que vous demandez.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>In your cart already</source>
        <translation>Déjà dans votre panier</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Together, for these terms</source>
        <translation>Ensemble, pour ces durées</translation>
    </message>
    <message>
        <source>VAT included. These are the fewest services that do what you asked for; nothing renews by itself.</source>
        <translation>TVA comprise. C’est le plus petit nombre de services pour ce que vous demandez&#xa0;; rien ne se renouvelle tout seul.</translation>
    </message>
    <message>
        <source>Already in your car: %1.</source>
        <translation>Déjà dans votre voiture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Already in your car, without any service.</source>
        <translation>Déjà dans votre voiture, sans aucun service.</translation>
    </message>
    <message>
        <source>%1 does that, but not in your %2.</source>
        <comment>a service, a car</comment>
        <translation>%1 le fait, mais pas dans votre %2.</translation>
    </message>
    <message>
        <source>There is no service for that at the moment.</source>
        <translation>Il n’y a pas de service pour cela pour le moment.</translation>
    </message>
</context>
<context>
    <name>HandoffScreen</name>
    <message>
        <source>You need not do anything more: your services start by themselves on the planned day, and you get a mail.</source>
        <translation>Vous n’avez plus rien à faire&#xa0;: vos services démarrent d’eux-mêmes le jour prévu, et vous recevez un e-mail.</translation>
    </message>
    <message>
        <source>Your services are active. Have a good drive.</source>
        <translation>Vos services sont actifs. Bonne route.</translation>
    </message>
    <message>
        <source>The connection was not allowed on the phone. If that was a mistake, show a new code.</source>
        <translation>La connexion a été refusée sur le téléphone. S’il s’agit d’une erreur, affichez un nouveau code.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. There you confirm your e-mail address and get your car ready.</source>
        <translation>Dirigez l’appareil photo de votre téléphone vers le code. Vous y confirmez votre adresse e-mail et préparez votre voiture.</translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation>Connecter votre téléphone</translation>
    </message>
    <message>
        <source>Phone connected</source>
        <translation>Téléphone connecté</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <translation>Confirmer votre adresse e-mail</translation>
    </message>
    <message>
        <source>Enter your card</source>
        <translation>Saisir votre carte</translation>
    </message>
    <message>
        <source>Check your car</source>
        <translation>Vérifier votre voiture</translation>
    </message>
    <message>
        <source>Activate your services</source>
        <translation>Activer vos services</translation>
    </message>
    <message>
        <source>You did not allow it on your phone</source>
        <translation>Vous l’avez refusé sur votre téléphone</translation>
    </message>
    <message>
        <source>Enter your card on your phone</source>
        <translation>Saisissez votre carte sur votre téléphone</translation>
    </message>
    <message>
        <source>Your bank asks you to confirm on your phone</source>
        <translation>Votre banque vous demande de confirmer sur votre téléphone</translation>
    </message>
    <message>
        <source>Your bank declined the card; try another one on your phone</source>
        <translation>Votre banque a refusé la carte&#xa0;; essayez-en une autre sur votre téléphone</translation>
    </message>
    <message>
        <source>Please switch on the ignition of your car</source>
        <translation>Veuillez mettre le contact de votre voiture</translation>
    </message>
    <message>
        <source>Please switch off privacy mode in your car</source>
        <translation>Veuillez désactiver le mode de confidentialité de votre voiture</translation>
    </message>
    <message>
        <source>Your car has no reception here; it goes on outdoors</source>
        <translation>Votre voiture ne capte pas ici&#xa0;; cela continue à l’extérieur</translation>
    </message>
    <message>
        <source>Please enter your car&apos;s code on its screen</source>
        <translation>Saisissez le code de votre voiture sur son écran</translation>
    </message>
    <message>
        <source>We first check who owns the car; our staff will help you</source>
        <translation>Nous vérifions d’abord à qui appartient la voiture&#xa0;; notre équipe vous aide</translation>
    </message>
    <message>
        <source>Planned; it happens by itself</source>
        <translation>Prévu&#xa0;; cela se fera tout seul</translation>
    </message>
    <message>
        <source>Being switched on in your car…</source>
        <translation>Mise en service dans votre voiture…</translation>
    </message>
    <message>
        <source>That did not work. Nothing is charged; customer care helps you further.</source>
        <translation>Cela n’a pas fonctionné. Rien n’est débité&#xa0;; le service client vous aide.</translation>
    </message>
    <message>
        <source>Scan the code with your phone</source>
        <translation>Scannez le code avec votre téléphone</translation>
    </message>
    <message>
        <source>In progress on your phone…</source>
        <translation>En cours sur votre téléphone…</translation>
    </message>
    <message>
        <source>This did not work. Your phone shows what you can do.</source>
        <translation>Cela n’a pas fonctionné. Votre téléphone indique ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Carry on on your phone</source>
        <translation>Continuez sur votre téléphone</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Arrêté sur votre téléphone</translation>
    </message>
    <message>
        <source>Your phone takes it from here</source>
        <translation>Votre téléphone prend le relais</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Terminez sur votre téléphone</translation>
    </message>
    <message>
        <source>Here you see each step as it happens. You may leave at any time; your phone goes on without this screen.</source>
        <translation>Vous voyez ici chaque étape au fur et à mesure. Vous pouvez partir à tout moment&#xa0;; votre téléphone continue sans cet écran.</translation>
    </message>
    <message>
        <source>This screen does not follow it any longer. Everything you need is in your mail.</source>
        <translation>Cet écran ne suit plus le déroulement. Tout ce qu’il vous faut est dans votre e-mail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To my car</source>
        <translation>Vers ma voiture</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Votre code est en préparation…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Pas de connexion avec la boutique. Le code revient de lui-même.</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>No connection right now: these steps catch up by themselves. Your phone simply goes on.</source>
        <translation>Pas de connexion pour le moment&#xa0;: ces étapes se mettront à jour d’elles-mêmes. Votre téléphone continue simplement.</translation>
    </message>
    <message>
        <source>Finish here?</source>
        <translation>Terminer ici&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, I am done here</source>
        <translation>Oui, j’ai terminé ici</translation>
    </message>
    <message>
        <source>Some steps are still open. You can finish on your phone whenever it suits you: the mail to %1 has everything you need.</source>
        <translation>Il reste quelques étapes. Vous pouvez terminer sur votre téléphone quand cela vous convient&#xa0;: l’e-mail à %1 contient tout ce qu’il faut.</translation>
    </message>
    <message>
        <source>No, stay here</source>
        <translation>Non, rester ici</translation>
    </message>
</context>
<context>
    <name>HelpContact</name>
    <message>
        <source>Free of charge, Monday to Friday from %1 to %2</source>
        <translation>Gratuit, du lundi au vendredi de %1 à %2</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé pour le moment</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>You get the answer by mail.</source>
        <translation>Vous recevez la réponse par e-mail.</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Mes messages</translation>
    </message>
    <message>
        <source>What you wrote, and what became of it.</source>
        <translation>Ce que vous avez écrit, et la suite donnée.</translation>
    </message>
    <message>
        <source>Ending a contract</source>
        <translation>Mettre fin à un contrat</translation>
    </message>
    <message>
        <source>Your car was sold, stolen or destroyed, or its lease has ended.</source>
        <translation>Votre voiture est vendue, volée ou détruite, ou sa location est terminée.</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
</context>
<context>
    <name>HelpEnding</name>
    <message>
        <source>A contract runs to its end. In these four cases customer care looks whether it can end earlier. You write, a person decides and answers you by mail.</source>
        <translation>Un contrat va jusqu’à son terme. Dans ces quatre cas, le service client regarde s’il peut finir plus tôt. Vous écrivez, une personne décide et vous répond par e-mail.</translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation>Vers la lettre</translation>
    </message>
    <message>
        <source>You can also call %1 or write by post to the address under Contact.</source>
        <translation>Vous pouvez aussi appeler le %1 ou écrire par courrier à l’adresse indiquée sous Contact.</translation>
    </message>
</context>
<context>
    <name>HelpLetter</name>
    <message>
        <source>Please enter your name.</source>
        <translation>Veuillez saisir votre nom.</translation>
    </message>
    <message>
        <source>The store did not accept this name.</source>
        <translation>La boutique n’a pas accepté ce nom.</translation>
    </message>
    <message>
        <source>A phone number has digits, spaces and + ( ) - only.</source>
        <translation>Un numéro de téléphone n’a que des chiffres, des espaces et + ( ) -.</translation>
    </message>
    <message>
        <source>Please write what we can do for you.</source>
        <translation>Veuillez écrire ce que nous pouvons faire pour vous.</translation>
    </message>
    <message>
        <source>The store did not accept this text. Please remove unusual signs.</source>
        <translation>La boutique n’a pas accepté ce texte. Veuillez retirer les signes inhabituels.</translation>
    </message>
    <message>
        <source>Please choose the car.</source>
        <translation>Veuillez choisir la voiture.</translation>
    </message>
    <message>
        <source>This letter has been filled in for you. Complete it, then send it.</source>
        <translation>Cette lettre est déjà remplie pour vous. Complétez-la, puis envoyez-la.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which car is it about?</source>
        <translation>De quelle voiture s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>No car in particular</source>
        <translation>Aucune voiture en particulier</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The answer goes there.</source>
        <translation>La réponse y sera envoyée.</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>If we may call you about it.</source>
        <translation>Si nous pouvons vous appeler à ce sujet.</translation>
    </message>
    <message>
        <source>From %1. The answer goes to %2.</source>
        <translation>De %1. La réponse est envoyée à %2.</translation>
    </message>
</context>
<context>
    <name>HelpQuestions</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>For example: invoice</source>
        <translation>Par exemple&#xa0;: facture</translation>
    </message>
    <message>
        <source>We have no answer to that here.</source>
        <translation>Nous n’avons pas de réponse à cela ici.</translation>
    </message>
    <message>
        <source>Try another word, or ask customer care.</source>
        <translation>Essayez un autre mot, ou demandez au service client.</translation>
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
        <translation>Merci</translation>
    </message>
    <message>
        <source>My messages</source>
        <translation>Mes messages</translation>
    </message>
    <message>
        <source>Ending a contract</source>
        <translation>Mettre fin à un contrat</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Aide et contact</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Your message is with customer care.</source>
        <translation>Votre message est au service client.</translation>
    </message>
    <message>
        <source>Its number is %1. A person reads it and answers by mail to %2.</source>
        <translation>Son numéro est %1. Une personne le lit et répond par e-mail à %2.</translation>
    </message>
</context>
<context>
    <name>HelpTickets</name>
    <message>
        <source>You have not written to customer care yet.</source>
        <translation>Vous n’avez pas encore écrit au service client.</translation>
    </message>
    <message>
        <source>Customer care answered</source>
        <translation>Le service client a répondu</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>About an order</source>
        <translation>À propos d’une commande</translation>
    </message>
    <message>
        <source>About an invoice or a payment</source>
        <translation>À propos d’une facture ou d’un paiement</translation>
    </message>
    <message>
        <source>About who owns a car</source>
        <translation>À propos du propriétaire d’une voiture</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Une réclamation</translation>
    </message>
    <message>
        <source>My car was sold</source>
        <translation>Ma voiture est vendue</translation>
    </message>
    <message>
        <source>My car was stolen</source>
        <translation>Ma voiture a été volée</translation>
    </message>
    <message>
        <source>My car was destroyed</source>
        <translation>Ma voiture est détruite</translation>
    </message>
    <message>
        <source>My lease has ended</source>
        <translation>Ma location est terminée</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Say on which day you handed the car over. Then remove it from your account, so that its new owner can add it.</source>
        <translation>Indiquez le jour de la remise de la voiture. Retirez-la ensuite de votre compte, pour que son nouveau propriétaire puisse l’ajouter.</translation>
    </message>
    <message>
        <source>Report the theft to the police first, and have the number of your report at hand. Keep the Tracking Pack running: it helps to find the car.</source>
        <translation>Déclarez d’abord le vol à la police et gardez le numéro de la plainte à portée de main. Laissez le Tracking Pack actif&#xa0;: il aide à retrouver la voiture.</translation>
    </message>
    <message>
        <source>Ask your insurer for a statement that the car is a total loss, and mention its number.</source>
        <translation>Demandez à votre assureur une attestation de perte totale et indiquez-en le numéro.</translation>
    </message>
    <message>
        <source>Say on which day you returned the car and to which leasing company.</source>
        <translation>Indiquez le jour du retour de la voiture et la société de location.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>of a message</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Services for your %1</source>
        <translation>Services pour votre %1</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Vers le panier</translation>
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
        <translation>Image de votre %1</translation>
    </message>
    <message>
        <source>This car has no services yet. Choose from what fits it.</source>
        <translation>Cette voiture n’a pas encore de services. Choisissez parmi ceux qui lui conviennent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>My cars (%1)</source>
        <translation>Mes voitures (%1)</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Ajouter une voiture</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Available services</source>
        <translation>Services disponibles</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n more service(s)</source>
        <translation>
            <numerusform>Votre %1 est compatible avec %n service de plus</numerusform>
            <numerusform>Votre %1 est compatible avec %n services de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n service(s)</source>
        <translation>
            <numerusform>Votre %1 est compatible avec %n service</numerusform>
            <numerusform>Votre %1 est compatible avec %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 has every service that fits it</source>
        <translation>Votre %1 a tous les services qui lui conviennent</translation>
    </message>
    <message>
        <source>There is no service for your %1 at the moment</source>
        <translation>Il n’y a pas de service pour votre %1 pour le moment</translation>
    </message>
    <message>
        <source>Which services suit me?</source>
        <translation>Quels services me conviennent&#xa0;?</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the shortest of several terms</comment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>The services are on their way</source>
        <translation>Les services arrivent</translation>
    </message>
    <message>
        <source>This kiosk is fetching them from the store. They appear here by themselves.</source>
        <translation>Cette borne les récupère auprès de la boutique. Ils apparaîtront ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>A question about a service or your car? Customer care is glad to help.</source>
        <translation>Une question sur un service ou votre voiture&#xa0;? Le service client vous aide volontiers.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>My cars</source>
        <translation>Mes voitures</translation>
    </message>
    <message>
        <source>Your account holds ten cars, and that is the most it can hold. Take one out under “My account”, “My cars”.</source>
        <translation>Votre compte contient dix voitures, et c’est le maximum. Retirez-en une sous «&#xa0;Mon compte&#xa0;», «&#xa0;Mes voitures&#xa0;».</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message>
        <source>Otherwise everything you entered will be wiped, so that nobody after you sees it.</source>
        <translation>Sinon, tout ce que vous avez saisi sera effacé, pour que personne ne le voie après vous.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message>
        <source>Stop and wipe</source>
        <translation>Arrêter et effacer</translation>
    </message>
</context>
<context>
    <name>InvoiceScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>On its way by mail</source>
        <translation>En route par e-mail</translation>
    </message>
    <message>
        <source>By mail to me</source>
        <translation>Me l’envoyer par e-mail</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>L’emporter</translation>
    </message>
    <message>
        <source>The PDF is on its way to %1</source>
        <translation>Le PDF est en route vers %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Take it along on your phone</source>
        <translation>L’emporter sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan this code, and log in on your phone as you did here. All your invoices are there as a PDF.</source>
        <translation>Scannez ce code et connectez-vous sur votre téléphone comme ici. Toutes vos factures y sont en PDF.</translation>
    </message>
</context>
<context>
    <name>InvoicesScreen</name>
    <message>
        <source>Invoices and orders</source>
        <translation>Factures et commandes</translation>
    </message>
    <message>
        <source>Touch an invoice to read it here, have it mailed, or take it along on your phone.</source>
        <translation>Touchez une facture pour la lire ici, la recevoir par e-mail ou l’emporter sur votre téléphone.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Your orders and their invoices appear here.</source>
        <translation>Vos commandes et leurs factures apparaissent ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, commande %2</translation>
    </message>
    <message>
        <source>Being prepared; please look again in a minute.</source>
        <translation>En préparation&#xa0;; revenez voir dans une minute.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>invoice on %1</source>
        <translation>facture le %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>LeaveByPhone</name>
    <message>
        <source>Continue on my phone</source>
        <translation>Continuer sur mon téléphone</translation>
    </message>
    <message>
        <source>There is no connection with the store. Your cart goes along; your phone finishes it over its own network.</source>
        <translation>Il n&apos;y a pas de connexion avec le store. Votre panier vous suit ; votre téléphone termine par son propre réseau.</translation>
    </message>
    <message>
        <source>There is no connection with the store. Put a service in your cart, and your phone can finish it.</source>
        <translation>Il n&apos;y a pas de connexion avec le store. Mettez un service dans votre panier, et votre téléphone pourra terminer.</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message numerus="yes">
        <source>%n more character(s) fit.</source>
        <translation>
            <numerusform>Encore %n caractère possible.</numerusform>
            <numerusform>Encore %n caractères possibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>With the e-mail address and password of your account. It is the same one as in the %1 app.</source>
        <translation>Avec l’adresse e-mail et le mot de passe de votre compte. C’est le même que dans l’application %1.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Log in with my phone</source>
        <translation>Me connecter avec mon téléphone</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Your car</source>
        <translation>Votre voiture</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>MyAccountScreen</name>
    <message>
        <source>My services</source>
        <translation>Mes services</translation>
    </message>
    <message>
        <source>What is active, until when, and what is charged when</source>
        <translation>Ce qui est actif, jusqu’à quand, et ce qui est débité quand</translation>
    </message>
    <message>
        <source>My cars</source>
        <translation>Mes voitures</translation>
    </message>
    <message>
        <source>Add a car, or take one out of your account</source>
        <translation>Ajouter une voiture ou en retirer une de votre compte</translation>
    </message>
    <message>
        <source>Invoices and orders</source>
        <translation>Factures et commandes</translation>
    </message>
    <message>
        <source>To read here, or to take along</source>
        <translation>À lire ici ou à emporter</translation>
    </message>
    <message>
        <source>My personal data</source>
        <translation>Mes données personnelles</translation>
    </message>
    <message>
        <source>Name, e-mail address, password, contact, unsubscribe</source>
        <translation>Nom, adresse e-mail, mot de passe, contact, désinscription</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>You are logged in as %1.</source>
        <translation>Vous êtes connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Aide et contact</translation>
    </message>
    <message>
        <source>Customer care is glad to help</source>
        <translation>Le service client vous aide volontiers</translation>
    </message>
</context>
<context>
    <name>MyCarsScreen</name>
    <message>
        <source>My cars</source>
        <translation>Mes voitures</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) in your account; there is room for %1.</source>
        <translation>
            <numerusform>%n voiture dans votre compte&#xa0;; il y a de la place pour %1.</numerusform>
            <numerusform>%n voitures dans votre compte&#xa0;; il y a de la place pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Ajouter une voiture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 is no longer in your account</source>
        <translation>%1 n’est plus dans votre compte</translation>
    </message>
    <message>
        <source>Its services run on. Add the car again to see them here.</source>
        <translation>Ses services continuent. Rajoutez la voiture pour les voir ici.</translation>
    </message>
    <message>
        <source>Your account is full: it holds %1 cars.</source>
        <translation>Votre compte est plein&#xa0;: il contient %1 voitures.</translation>
    </message>
    <message>
        <source>To add another one, take a car out of your account first.</source>
        <translation>Pour en ajouter une autre, retirez d’abord une voiture de votre compte.</translation>
    </message>
    <message>
        <source>No car in your account yet</source>
        <translation>Pas encore de voiture dans votre compte</translation>
    </message>
    <message>
        <source>Add one with its VIN, and see at once which services fit.</source>
        <translation>Ajoutez-en une avec son VIN et voyez aussitôt quels services conviennent.</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Image de votre %1</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Pas encore de services</translation>
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
        <translation>Retirer %1 de mon compte</translation>
    </message>
</context>
<context>
    <name>MyServiceScreen</name>
    <message>
        <source>Renew today</source>
        <translation>Renouveler aujourd’hui</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Have it charged again</source>
        <translation>Faire débiter de nouveau</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Image de votre %1</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Price, with VAT</source>
        <translation>Prix, TVA comprise</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>finit par %1</translation>
    </message>
    <message>
        <source>This service could not be activated in your car</source>
        <translation>Ce service n’a pas pu être activé dans votre voiture</translation>
    </message>
    <message>
        <source>Nothing is charged. Customer care helps you further.</source>
        <translation>Rien n’est débité. Le service client vous aide.</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 n’ont pas pu être débités</translation>
    </message>
    <message>
        <source>We try again on %1. You need not do anything if there is enough money by then.</source>
        <translation>Nous réessayons le %1. Vous n’avez rien à faire si le compte est alors suffisamment approvisionné.</translation>
    </message>
    <message>
        <source>The service is switched off until it is paid. Have it charged again here, or pay with another card.</source>
        <translation>Le service est désactivé jusqu’au paiement. Faites-le débiter à nouveau ici, ou payez avec une autre carte.</translation>
    </message>
    <message>
        <source>Have it charged again here, or pay with another card.</source>
        <translation>Faites-le débiter à nouveau ici, ou payez avec une autre carte.</translation>
    </message>
    <message>
        <source>Your bank is being asked again</source>
        <translation>Votre banque est sollicitée de nouveau</translation>
    </message>
    <message>
        <source>We mail you how it went. A service that was switched off comes back once it is paid.</source>
        <translation>Nous vous écrivons le résultat. Un service coupé revient dès qu’il est payé.</translation>
    </message>
    <message>
        <source>This term is over and can no longer be renewed</source>
        <translation>Cette durée est terminée et ne peut plus être renouvelée</translation>
    </message>
    <message>
        <source>You can extend it until %1</source>
        <translation>Vous pouvez le prolonger jusqu’au %1</translation>
    </message>
    <message>
        <source>Today is the day to renew</source>
        <translation>C’est aujourd’hui le jour du renouvellement</translation>
    </message>
    <message>
        <source>To be renewed on %1 only</source>
        <translation>À renouveler le %1 uniquement</translation>
    </message>
    <message>
        <source>You can order the service anew from the services for your car.</source>
        <translation>Vous pouvez commander de nouveau le service parmi ceux de votre voiture.</translation>
    </message>
    <message>
        <source>The further term follows on this one; nothing of it is lost.</source>
        <translation>La nouvelle durée suit celle-ci&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Not before, not after: from tomorrow on you can only order it anew.</source>
        <translation>Ni avant, ni après&#xa0;: dès demain, vous ne pourrez que le commander de nouveau.</translation>
    </message>
    <message>
        <source>Not before, not after. We remind you 30, 7 and 1 day before, and on the day.</source>
        <translation>Ni avant, ni après. Nous vous le rappelons 30, 7 et 1 jour avant, et le jour même.</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Le calendrier</translation>
    </message>
    <message>
        <source>Pay with another card</source>
        <translation>Payer avec une autre carte</translation>
    </message>
    <message>
        <source>Pay with another card, through customer care</source>
        <translation>Payer avec une autre carte, via le service client</translation>
    </message>
    <message>
        <source>Withdraw from the contract here (until %1)</source>
        <translation>Se rétracter du contrat ici (jusqu’au %1)</translation>
    </message>
    <message>
        <source>Car sold, stolen, destroyed, or lease ended?</source>
        <translation>Voiture vendue, volée, détruite ou location terminée&#xa0;?</translation>
    </message>
    <message>
        <source>To the services for my car</source>
        <translation>Vers les services pour ma voiture</translation>
    </message>
</context>
<context>
    <name>MyServicesScreen</name>
    <message>
        <source>My services</source>
        <translation>Mes services</translation>
    </message>
    <message>
        <source>Touch a service to see its dates, and what you can do.</source>
        <translation>Touchez un service pour voir ses dates et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>See what fits my car</source>
        <translation>Voir ce qui convient à ma voiture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>What you order appears here, with its dates.</source>
        <translation>Ce que vous commandez apparaît ici, avec ses dates.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No longer running</source>
        <translation>Plus en cours</translation>
    </message>
</context>
<context>
    <name>OrderingScreen</name>
    <message>
        <source>A price has changed in the meantime</source>
        <translation>Un prix a changé entre-temps</translation>
    </message>
    <message>
        <source>Nothing has been ordered. These are the prices as of now; you decide.</source>
        <translation>Rien n’a été commandé. Voici les prix actuels&#xa0;; à vous de décider.</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>Retour au panier</translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation>Vers le panier</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nouveau total</translation>
    </message>
    <message>
        <source>Your order is on its way to the store</source>
        <translation>Votre commande est en route vers la boutique</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Still busy. You need not do anything.</source>
        <translation>Toujours en cours. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Your order has not been sent</source>
        <translation>Votre commande n’a pas été envoyée</translation>
    </message>
    <message>
        <source>There is no connection with the store at the moment. Nothing is ordered and nothing is charged. We keep trying; as soon as it works, this screen goes on by itself.</source>
        <translation>Il n’y a pas de connexion avec la boutique pour le moment. Rien n’est commandé et rien n’est débité. Nous continuons d’essayer&#xa0;; dès que cela fonctionne, cet écran avance de lui-même.</translation>
    </message>
    <message>
        <source>Do not order, go back</source>
        <translation>Ne pas commander, retour</translation>
    </message>
    <message>
        <source>We are checking your order</source>
        <translation>Nous vérifions votre commande</translation>
    </message>
    <message>
        <source>It was sent, but the store&apos;s answer has not come back yet. Please do not order again: you will never be charged twice. This screen goes on by itself, and you get a mail when the order is in.</source>
        <translation>Elle a été envoyée, mais la réponse de la boutique n’est pas encore arrivée. Ne commandez pas une seconde fois&#xa0;: vous ne serez jamais débité deux fois. Cet écran avance de lui-même, et vous recevez un e-mail dès que la commande est enregistrée.</translation>
    </message>
    <message>
        <source>I cannot wait: finish</source>
        <translation>Je ne peux pas attendre&#xa0;: terminer</translation>
    </message>
    <message>
        <source>Your order is in</source>
        <translation>Votre commande est enregistrée</translation>
    </message>
    <message>
        <source>It took so long that you have been logged out for your safety. You get a mail with everything in it, and finish on your phone.</source>
        <translation>Cela a duré si longtemps que vous avez été déconnecté pour votre sécurité. Vous recevez un e-mail avec tous les détails et terminez sur votre téléphone.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back, and put it right</source>
        <translation>Retour, pour corriger</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>no longer on sale</source>
        <translation>plus en vente</translation>
    </message>
    <message>
        <source>Leave while we are checking?</source>
        <translation>Partir pendant la vérification&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, finish here</source>
        <translation>Oui, terminer ici</translation>
    </message>
    <message>
        <source>If the store has your order, you get a mail with everything in it and finish on your phone. Without a mail within the hour, nothing was ordered.</source>
        <translation>Si la boutique a votre commande, vous recevez un e-mail complet et terminez sur votre téléphone. Sans e-mail dans l’heure, rien n’a été commandé.</translation>
    </message>
</context>
<context>
    <name>ParkingScreen</name>
    <message>
        <source>Your phone has it</source>
        <translation>Votre téléphone prend le relais</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Arrêté sur votre téléphone</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Ce code n’est plus valable</translation>
    </message>
    <message>
        <source>Continue on your phone</source>
        <translation>Continuer sur votre téléphone</translation>
    </message>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Continuez là-bas quand vous voulez, dans les deux heures. Cet écran oublie tout dans %n seconde.</numerusform>
            <numerusform>Continuez là-bas quand vous voulez, dans les deux heures. Cet écran oublie tout dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phone said no, so nothing has left this screen. Everything is still here.</source>
        <translation>Votre téléphone a dit non : rien n’a quitté cet écran. Tout est encore là.</translation>
    </message>
    <message>
        <source>Nothing has left this screen. Show a new code, or carry on here.</source>
        <translation>Rien n’a quitté cet écran. Affichez un nouveau code ou continuez ici.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. As soon as your phone has it, this screen forgets you.</source>
        <translation>Scannez le code avec votre téléphone. Dès qu’il prend le relais, cet écran vous oublie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Votre code est en préparation…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Pas de connexion avec la boutique. Le code revient de lui-même.</translation>
    </message>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Il n’y a pas de connexion avec la boutique pour le moment.</translation>
    </message>
    <message>
        <source>Nothing you chose is lost: it all stays here until your phone has it.</source>
        <translation>Rien de ce que vous avez choisi n’est perdu : tout reste ici jusqu’à ce que votre téléphone prenne le relais.</translation>
    </message>
    <message numerus="yes">
        <source>Your car and the %n service(s) in your cart go along.</source>
        <translation>
            <numerusform>Votre voiture et le %n service de votre panier vous suivent.</numerusform>
            <numerusform>Votre voiture et les %n services de votre panier vous suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your car goes along.</source>
        <translation>Votre voiture vous suit.</translation>
    </message>
    <message>
        <source>Your phone keeps it for two hours. Nothing is ordered before you say so there.</source>
        <translation>Votre téléphone le garde deux heures. Rien n’est commandé avant que vous ne le disiez là-bas.</translation>
    </message>
    <message>
        <source>You log in on your phone: whoever only photographs the code gets nothing.</source>
        <translation>Vous vous connectez sur votre téléphone : qui ne fait que photographier le code n’obtient rien.</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>This is not your present password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Please enter a new password.</source>
        <translation>Veuillez saisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>This is your present password. Please choose another one.</source>
        <translation>C’est votre mot de passe actuel. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Un autre mot de passe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least %1 characters. Four words in a row are easy to remember.</source>
        <translation>Au moins %1 caractères. Quatre mots à la suite se retiennent facilement.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Votre mot de passe a été changé.</translation>
    </message>
    <message>
        <source>You stay logged in here and are logged out everywhere else, also in the %1 app.</source>
        <translation>Vous restez connecté ici et êtes déconnecté partout ailleurs, aussi dans l’application %1.</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Ready to order</source>
        <translation>Prêt à commander</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Comment souhaitez-vous payer&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing to pay, so no card is needed.</source>
        <translation>Il n’y a rien à payer, donc pas besoin de carte.</translation>
    </message>
    <message>
        <source>By credit card. You pay nothing today: the card is charged 14 days after your service is active.</source>
        <translation>Par carte de crédit. Vous ne payez rien aujourd’hui&#xa0;: la carte est débitée 14 jours après l’activation de votre service.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation>Commander et payer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>After ordering you scan a code. You enter the card on your own phone.</source>
        <translation>Après la commande, vous scannez un code. Vous saisissez la carte sur votre propre téléphone.</translation>
    </message>
    <message>
        <source>With my card, here</source>
        <translation>Avec ma carte, ici</translation>
    </message>
    <message>
        <source>The number goes straight to the payment service; this kiosk does not keep it.</source>
        <translation>Le numéro va directement au service de paiement&#xa0;; cette borne ne le garde pas.</translation>
    </message>
    <message>
        <source>No card needed</source>
        <translation>Pas besoin de carte</translation>
    </message>
    <message>
        <source>Your service is free of charge for the life of the car.</source>
        <translation>Votre service est gratuit pour toute la vie de la voiture.</translation>
    </message>
</context>
<context>
    <name>PersonalDataScreen</name>
    <message>
        <source>Mrs</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>My personal data</source>
        <translation>Mes données personnelles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation>Un e-mail est en route vers %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>With its link you fetch the file where nobody looks over your shoulder.</source>
        <translation>Avec son lien, vous récupérez le fichier là où personne ne regarde par-dessus votre épaule.</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Vos coordonnées</translation>
    </message>
    <message>
        <source>Change your details</source>
        <translation>Modifier vos coordonnées</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmée</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>Changer l’adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>How may we tell you about offers and news?</source>
        <translation>Comment pouvons-nous vous informer des offres et des nouveautés&#xa0;?</translation>
    </message>
    <message>
        <source>You can change this at any time; it makes no difference to your services.</source>
        <translation>Vous pouvez changer cela à tout moment&#xa0;; cela ne change rien à vos services.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>Your data in a file</source>
        <translation>Vos données dans un fichier</translation>
    </message>
    <message>
        <source>Everything the store knows of you. We mail you a link, so that nothing of it appears on this screen.</source>
        <translation>Tout ce que la boutique sait de vous. Nous vous envoyons un lien par e-mail, pour que rien n’en apparaisse sur cet écran.</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>Envoyez-moi le lien</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désinscrire</translation>
    </message>
    <message>
        <source>Closes your account. First you see what that means for your services and invoices.</source>
        <translation>Ferme votre compte. Vous voyez d’abord ce que cela signifie pour vos services et vos factures.</translation>
    </message>
</context>
<context>
    <name>PhoneCodePanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Code QR pour votre téléphone</translation>
    </message>
    <message>
        <source>or go to</source>
        <translation>ou allez sur</translation>
    </message>
    <message>
        <source>and type</source>
        <translation>et saisissez</translation>
    </message>
    <message>
        <source>Your phone asks for this number:</source>
        <translation>Votre téléphone demande ce nombre :</translation>
    </message>
</context>
<context>
    <name>PhoneSignInScreen</name>
    <message>
        <source>Type the number on your phone</source>
        <translation>Saisissez le nombre sur votre téléphone</translation>
    </message>
    <message>
        <source>Log in on your phone</source>
        <translation>Connectez-vous sur votre téléphone</translation>
    </message>
    <message>
        <source>Create your account on your phone</source>
        <translation>Créez votre compte sur votre téléphone</translation>
    </message>
    <message>
        <source>You are logging in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation>Arrêté sur votre téléphone</translation>
    </message>
    <message>
        <source>That took too long</source>
        <translation>Le délai est dépassé</translation>
    </message>
    <message>
        <source>This code is not valid any more</source>
        <translation>Ce code n’est plus valable</translation>
    </message>
    <message>
        <source>Log in with your phone</source>
        <translation>Connectez-vous avec votre téléphone</translation>
    </message>
    <message>
        <source>Your phone shows who is asking. Type this number there and touch “Yes”.</source>
        <translation>Votre téléphone indique qui fait la demande. Saisissez-y ce nombre et touchez « Oui ».</translation>
    </message>
    <message>
        <source>Your phone is connected. This screen waits for you and shows nothing of what you type there.</source>
        <translation>Votre téléphone est connecté. Cet écran vous attend et n’affiche rien de ce que vous y saisissez.</translation>
    </message>
    <message>
        <source>Your phone said yes; one moment.</source>
        <translation>Votre téléphone a dit oui ; un instant.</translation>
    </message>
    <message>
        <source>You are logged in on this screen. For your privacy it does not show your whole name.</source>
        <translation>Vous êtes connecté sur cet écran. Pour protéger votre vie privée, il n’affiche pas votre nom complet.</translation>
    </message>
    <message>
        <source>The log-in was not allowed on the phone. If that was a mistake, show a new code.</source>
        <translation>La connexion a été refusée sur le téléphone. S’il s’agit d’une erreur, affichez un nouveau code.</translation>
    </message>
    <message>
        <source>Nobody has been logged in here. Show a new code, or use this screen instead.</source>
        <translation>Personne n’a été connecté ici. Affichez un nouveau code ou utilisez cet écran.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>QR code to create your account on your phone</source>
        <translation>Code QR pour créer votre compte sur votre téléphone</translation>
    </message>
    <message>
        <source>QR code to log in with your phone</source>
        <translation>Code QR pour vous connecter avec votre téléphone</translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation>Votre code est en préparation…</translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation>Pas de connexion avec la boutique. Le code revient de lui-même.</translation>
    </message>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Il n’y a pas de connexion avec la boutique pour le moment.</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as the connection is back. Your phone simply goes on.</source>
        <translation>Cela reprend dès que la connexion revient. Votre téléphone continue simplement.</translation>
    </message>
    <message>
        <source>Use this screen instead</source>
        <translation>Utiliser plutôt cet écran</translation>
    </message>
    <message>
        <source>Scan the code with your phone. You type everything there; this screen goes on by itself.</source>
        <translation>Scannez le code avec votre téléphone. Vous saisissez tout là-bas ; cet écran continue de lui-même.</translation>
    </message>
    <message>
        <source>Scan the code with your phone. You type your password there, not here.</source>
        <translation>Scannez le code avec votre téléphone. Vous saisissez votre mot de passe là-bas, pas ici.</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Scannez le code</translation>
    </message>
    <message>
        <source>Check that your phone names this dealer.</source>
        <translation>Vérifiez que votre téléphone nomme ce concessionnaire.</translation>
    </message>
    <message>
        <source>Type the number and allow it</source>
        <translation>Saisissez le nombre et autorisez</translation>
    </message>
    <message>
        <source>Saying no is just as easy.</source>
        <translation>Refuser est tout aussi simple.</translation>
    </message>
    <message>
        <source>Nobody reads along.</source>
        <translation>Personne ne lit par-dessus votre épaule.</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>This screen goes on to your car by itself.</source>
        <translation>Cet écran passe de lui-même à votre voiture.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J’ai un compte</translation>
    </message>
    <message>
        <source>I have no account yet</source>
        <translation>Je n’ai pas encore de compte</translation>
    </message>
</context>
<context>
    <name>PricesNotice</name>
    <message>
        <source>We cannot show prices right now.</source>
        <translation>Nous ne pouvons pas afficher les prix pour le moment.</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Prix du %1</translation>
    </message>
    <message>
        <source>The kiosk has had no connection with the store for more than a week. You can still see what fits your car.</source>
        <translation>La borne n&apos;a pas de connexion avec le store depuis plus d&apos;une semaine. Vous pouvez toujours voir ce qui convient à votre voiture.</translation>
    </message>
    <message>
        <source>There has been no connection with the store since. The price you see when you order is the one that counts.</source>
        <translation>Depuis, il n&apos;y a pas de connexion avec le store. Le prix que vous voyez en commandant est celui qui compte.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation>Code QR pour votre téléphone</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>essence</translation>
    </message>
    <message>
        <source>diesel</source>
        <translation>diesel</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>électrique</translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation>hybride rechargeable</translation>
    </message>
    <message>
        <source>petrol cars</source>
        <translation>voitures à essence</translation>
    </message>
    <message>
        <source>diesel cars</source>
        <translation>voitures diesel</translation>
    </message>
    <message>
        <source>electric cars</source>
        <translation>voitures électriques</translation>
    </message>
    <message>
        <source>plug-in hybrids</source>
        <translation>hybrides rechargeables</translation>
    </message>
    <message>
        <source>a built-in connection box</source>
        <translation>un boîtier de connexion intégré</translation>
    </message>
    <message>
        <source>built-in navigation</source>
        <translation>une navigation intégrée</translation>
    </message>
    <message>
        <source>an SOS button</source>
        <translation>un bouton SOS</translation>
    </message>
    <message>
        <source>remote control of charging and climate</source>
        <translation>la commande à distance de la charge et du climat</translation>
    </message>
    <message>
        <source>a tracking unit</source>
        <translation>un boîtier de suivi</translation>
    </message>
    <message>
        <source>equipment that was not fitted in your car</source>
        <translation>un équipement que votre voiture n’a pas reçu</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>from model years %1 to %2</source>
        <translation>des années-modèles %1 à %2</translation>
    </message>
    <message>
        <source>from model year %1 on</source>
        <translation>à partir de l’année-modèle %1</translation>
    </message>
    <message>
        <source>up to model year %1</source>
        <translation>jusqu’à l’année-modèle %1</translation>
    </message>
    <message>
        <source>Not offered where your car is registered; it is in: %1.</source>
        <translation>Pas proposé là où votre voiture est immatriculée&#xa0;; il l’est ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This service is not made for the %1.</source>
        <translation>Ce service n’est pas conçu pour la %1.</translation>
    </message>
    <message>
        <source>Made for the %1, not for the %2.</source>
        <translation>Conçu pour&#xa0;: %1, pas pour la %2.</translation>
    </message>
    <message>
        <source>For cars %1; yours is from %2.</source>
        <translation>Pour les voitures %1&#xa0;; la vôtre est de %2.</translation>
    </message>
    <message>
        <source>Only for %1. Your car: %2.</source>
        <translation>Uniquement pour&#xa0;: %1. Votre voiture&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Needs %1. Your dealer can tell you whether it can be fitted.</source>
        <translation>Nécessite %1. Votre concessionnaire peut vous dire si l’ajout est possible.</translation>
    </message>
    <message>
        <source>This service does not fit your car.</source>
        <translation>Ce service ne convient pas à votre voiture.</translation>
    </message>
    <message>
        <source>for the life of the car</source>
        <translation>pour toute la vie de la voiture</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation>Activation en cours</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Activation failed</source>
        <translation>Échec de l’activation</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Rétracté</translation>
    </message>
    <message>
        <source>Active from %1</source>
        <translation>Actif à partir du %1</translation>
    </message>
    <message>
        <source>Active after delivery of your car</source>
        <translation>Actif après la livraison de votre voiture</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Nothing is charged. Customer care helps you further.</source>
        <translation>Rien n’est débité. Le service client vous aide.</translation>
    </message>
    <message>
        <source>Not paid yet. Customer care helps you further.</source>
        <translation>Pas encore payé. Le service clients vous aide.</translation>
    </message>
    <message>
        <source>Free of charge: nothing is charged, now or later.</source>
        <translation>Gratuit&#xa0;: rien n’est débité, ni maintenant ni plus tard.</translation>
    </message>
    <message>
        <source>Today %1. %2 is charged 14 days after activation.</source>
        <translation>Aujourd’hui %1. %2 sont débités 14 jours après l’activation.</translation>
    </message>
</context>
<context>
    <name>RemoveCarScreen</name>
    <message>
        <source>Take your %1 out of your account?</source>
        <translation>Retirer votre %1 de votre compte&#xa0;?</translation>
    </message>
    <message>
        <source>You can add it again with its VIN at any time; then everything is back.</source>
        <translation>Vous pouvez la rajouter avec son VIN à tout moment&#xa0;; tout revient alors.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, la garder</translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation>Image de votre %1</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>No service runs on this car, so nothing more is charged for it.</source>
        <translation>Aucun service n’est en cours pour cette voiture, donc plus rien n’est débité pour elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) run on in the car and are paid as agreed:</source>
        <translation>
            <numerusform>%n service continue dans la voiture et est payé comme convenu&#xa0;:</numerusform>
            <numerusform>%n services continuent dans la voiture et sont payés comme convenu&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Your invoices stay in your account.</source>
        <translation>Vos factures restent dans votre compte.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>You do not see the car and its services here any more, nor in the app.</source>
        <translation>Vous ne voyez plus la voiture ni ses services, ni ici ni dans l’application.</translation>
    </message>
    <message>
        <source>You cannot buy, extend or renew anything for it.</source>
        <translation>Vous ne pouvez plus rien acheter, prolonger ou renouveler pour elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) that are over go out of sight as well.</source>
        <translation>
            <numerusform>%n service terminé n’est plus visible non plus.</numerusform>
            <numerusform>%n services terminés ne sont plus visibles non plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) for this car leave your cart.</source>
        <translation>
            <numerusform>%n service pour cette voiture quitte votre panier.</numerusform>
            <numerusform>%n services pour cette voiture quittent votre panier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold the car, or given it back?</source>
        <translation>Voiture vendue ou rendue&#xa0;?</translation>
    </message>
    <message>
        <source>Then tell customer care first: a contract ends through them only.</source>
        <translation>Prévenez alors d’abord le service client&#xa0;: lui seul met fin à un contrat.</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Le prévenir</translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>Renew %1</source>
        <translation>Renouveler %1</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>Prolonger %1</translation>
    </message>
    <message>
        <source>For your %1. The new term follows on the present one, on %2.</source>
        <translation>Pour votre %1. La nouvelle durée suit l’actuelle, le %2.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Vers le service</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation>Commander et payer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continue</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>%1 is charged on %2.</source>
        <translation>%1 sont débités le %2.</translation>
    </message>
    <message>
        <source>You can withdraw until %1. A mail with all of this is on its way.</source>
        <translation>Vous pouvez vous rétracter jusqu’au %1. Un e-mail avec tout cela est en route.</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Choisissez une durée</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>%1, VAT included</source>
        <translation>%1, TVA comprise</translation>
    </message>
    <message>
        <source>Today %1. Charged to your card ending in %2, 14 days after the new term began.</source>
        <translation>Aujourd’hui %1. Débité de votre carte finissant par %2, 14 jours après le début de la nouvelle durée.</translation>
    </message>
    <message>
        <source>Today %1. Charged 14 days after the new term began.</source>
        <translation>Aujourd’hui %1. Débité 14 jours après le début de la nouvelle durée.</translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Back to log in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>We will mail you a link with which you choose a new password. It works for 30 minutes.</source>
        <translation>Nous vous envoyons par e-mail un lien pour choisir un nouveau mot de passe. Il est valable 30 minutes.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>If this address has an account, a mail is on its way.</source>
        <translation>Si cette adresse a un compte, un e-mail est en route.</translation>
    </message>
    <message>
        <source>Open it on your phone, choose a new password there and log in here.</source>
        <translation>Ouvrez-le sur votre téléphone, choisissez-y un nouveau mot de passe et connectez-vous ici.</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>In cart</source>
        <translation>Dans le panier</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The customer&apos;s session ended before the store answered. Look in the store whether the order exists; if not, the customer has to order again.</source>
        <translation>La session du client a pris fin avant la réponse de la boutique. Vérifiez dans la boutique si la commande existe&#xa0;; sinon, le client doit commander de nouveau.</translation>
    </message>
    <message>
        <source>The order cannot be read any more: the disk was damaged or its key was replaced. The customer has to order again.</source>
        <translation>La commande n’est plus lisible&#xa0;: le disque a été endommagé ou sa clé remplacée. Le client doit commander de nouveau.</translation>
    </message>
    <message>
        <source>The price or the offer changed before the order arrived. Nothing was ordered; the customer has to order again.</source>
        <translation>Le prix ou l’offre a changé avant l’arrivée de la commande. Rien n’a été commandé&#xa0;; le client doit commander de nouveau.</translation>
    </message>
    <message>
        <source>The card was refused. Nothing was ordered; the customer has to order again with another card.</source>
        <translation>La carte a été refusée. Rien n’a été commandé&#xa0;; le client doit commander de nouveau avec une autre carte.</translation>
    </message>
    <message>
        <source>The store refused the order: %1. Nothing was ordered.</source>
        <translation>La boutique a refusé la commande&#xa0;: %1. Rien n’a été commandé.</translation>
    </message>
    <message>
        <source>Service panel</source>
        <translation>Panneau de service</translation>
    </message>
    <message>
        <source>Connected with the store</source>
        <translation>Connecté à la boutique</translation>
    </message>
    <message>
        <source>No connection with the store</source>
        <translation>Pas de connexion avec la boutique</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Concessionnaire</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Orders waiting for the store</source>
        <translation>Commandes en attente de la boutique</translation>
    </message>
    <message>
        <source>Orders that need a person</source>
        <translation>Commandes qui demandent une intervention</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%1 · order %2 · sent %n time(s)</source>
        <translation>
            <numerusform>%1 · commande %2 · envoyée %n fois</numerusform>
            <numerusform>%1 · commande %2 · envoyée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Leave the kiosk program</source>
        <translation>Quitter le programme de la borne</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>To the cart</source>
        <translation>Vers le panier</translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Back to the services</source>
        <translation>Retour aux services</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Plus de services</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 is in your cart already</source>
        <translation>%1 est déjà dans votre panier</translation>
    </message>
    <message>
        <source>%1 is in your cart</source>
        <translation>%1 est dans votre panier</translation>
    </message>
    <message>
        <source>Your %1 is compatible</source>
        <translation>Votre %1 est compatible</translation>
    </message>
    <message>
        <source>Your %1 has this service already</source>
        <translation>Votre %1 a déjà ce service</translation>
    </message>
    <message>
        <source>Not for your %1</source>
        <translation>Pas pour votre %1</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Choisissez une durée</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>%1, VAT included</source>
        <translation>%1, TVA comprise</translation>
    </message>
    <message>
        <source>Ends by itself. You can renew on the day it ends; we remind you in time.</source>
        <translation>Se termine de lui-même. Vous pouvez le renouveler le jour où il prend fin&#xa0;; nous vous le rappelons à temps.</translation>
    </message>
    <message>
        <source>Ends by itself. You can extend it whenever you like.</source>
        <translation>Se termine de lui-même. Vous pouvez le prolonger quand vous voulez.</translation>
    </message>
    <message>
        <source>Ends by itself; nothing renews without you.</source>
        <translation>Se termine de lui-même&#xa0;; rien ne se renouvelle sans vous.</translation>
    </message>
    <message>
        <source>This service uses the position of your car. You decide about that when you order, and you can switch it off in the car at any time.</source>
        <translation>Ce service utilise la position de votre voiture. Vous en décidez lors de la commande, et vous pouvez la désactiver à tout moment dans la voiture.</translation>
    </message>
</context>
<context>
    <name>ServiceTimeline</name>
    <message>
        <source>Ordered on %1</source>
        <translation>Commandé le %1</translation>
    </message>
    <message>
        <source>You paid nothing then.</source>
        <translation>Vous n’avez alors rien payé.</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Non activé</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Actif depuis le %1</translation>
    </message>
    <message>
        <source>Active from %1</source>
        <translation>Actif à partir du %1</translation>
    </message>
    <message>
        <source>Active after the delivery of your car</source>
        <translation>Actif après la livraison de votre voiture</translation>
    </message>
    <message>
        <source>Your car is being asked. This takes some minutes.</source>
        <translation>Votre voiture est interrogée. Cela prend quelques minutes.</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Rétracté le %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Rétracté</translation>
    </message>
    <message>
        <source>%1 went back to your card on %2.</source>
        <translation>%1 ont été remboursés sur votre carte le %2.</translation>
    </message>
    <message>
        <source>Nothing more is charged; what was charged goes back to your card.</source>
        <translation>Plus rien n’est débité&#xa0;; ce qui l’a été revient sur votre carte.</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Invoice on %1</source>
        <translation>Facture le %1</translation>
    </message>
    <message>
        <source>Under “Invoices and orders” in my account.</source>
        <translation>Sous «&#xa0;Factures et commandes&#xa0;» dans Mon compte.</translation>
    </message>
    <message>
        <source>%1 given back on %2</source>
        <translation>%1 remboursés le %2</translation>
    </message>
    <message>
        <source>%1 charged on %2</source>
        <translation>%1 débités le %2</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 n’ont pas pu être débités</translation>
    </message>
    <message>
        <source>Nothing is charged</source>
        <translation>Rien n’est débité</translation>
    </message>
    <message>
        <source>%1 is charged on %2</source>
        <translation>%1 sont débités le %2</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 sont débités 14 jours après l’activation</translation>
    </message>
    <message>
        <source>Next try on %1.</source>
        <translation>Prochain essai le %1.</translation>
    </message>
    <message>
        <source>We mail you the exact day as soon as the service is active.</source>
        <translation>Nous vous écrivons le jour exact dès que le service est actif.</translation>
    </message>
    <message>
        <source>For the life of the car</source>
        <translation>Pour toute la vie de la voiture</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Se termine le %1</translation>
    </message>
    <message>
        <source>Nothing renews by itself.</source>
        <translation>Rien ne se renouvelle tout seul.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>%1 is tried again on %2</source>
        <translation>%1 : nouvel essai le %2</translation>
    </message>
    <message>
        <source>%1 is charged on %2</source>
        <translation>%1 sont débités le %2</translation>
    </message>
    <message>
        <source>%1 is being charged</source>
        <translation>%1 en cours de débit</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 payés</translation>
    </message>
    <message>
        <source>%1 could not be charged</source>
        <translation>%1 n’ont pas pu être débités</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 remboursés</translation>
    </message>
    <message>
        <source>Nothing is charged</source>
        <translation>Rien n’est débité</translation>
    </message>
    <message>
        <source>%1 is being charged again</source>
        <translation>%1 de nouveau en cours de débit</translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation>%1 sont débités 14 jours après l’activation</translation>
    </message>
    <message>
        <source>Waiting for your e-mail address to be confirmed</source>
        <translation>En attente de la confirmation de votre adresse e-mail</translation>
    </message>
    <message>
        <source>Waiting for the ownership check of your car</source>
        <translation>En attente de la vérification de propriété de votre voiture</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>En attente de votre carte</translation>
    </message>
    <message>
        <source>Waiting for the delivery of your car</source>
        <translation>En attente de la livraison de votre voiture</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Waiting for your car: the ignition is off</source>
        <translation>En attente de votre voiture&#xa0;: le contact est coupé</translation>
    </message>
    <message>
        <source>Waiting for your car: privacy mode is on</source>
        <translation>En attente de votre voiture&#xa0;: le mode de confidentialité est actif</translation>
    </message>
    <message>
        <source>Waiting for your car: it has no reception</source>
        <translation>En attente de votre voiture&#xa0;: elle ne capte pas</translation>
    </message>
    <message>
        <source>Waiting for your car: it asks for its code</source>
        <translation>En attente de votre voiture : elle demande son code</translation>
    </message>
    <message>
        <source>Open the mail that we sent you and confirm your e-mail address. It goes on by itself after that.</source>
        <translation>Ouvrez l’e-mail que nous vous avons envoyé et confirmez votre adresse. La suite se fait toute seule.</translation>
    </message>
    <message>
        <source>Show your registration certificate to our staff, or call customer care. It goes on by itself after that.</source>
        <translation>Montrez votre certificat d’immatriculation à notre équipe, ou appelez le service client. La suite se fait toute seule.</translation>
    </message>
    <message>
        <source>Scan the code of your order with your phone and finish the payment there, or call customer care.</source>
        <translation>Scannez le code de votre commande avec votre téléphone et terminez-y le paiement, ou appelez le service client.</translation>
    </message>
    <message>
        <source>It becomes active two days after your car has been delivered. You need not do anything.</source>
        <translation>Il devient actif deux jours après la livraison de votre voiture. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>It becomes active on %1. You need not do anything.</source>
        <translation>Il devient actif le %1. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Start your car and leave it outdoors for some minutes with the ignition on.</source>
        <translation>Démarrez votre voiture et laissez-la quelques minutes à l’extérieur, contact mis.</translation>
    </message>
    <message>
        <source>Switch privacy mode off in the settings on your car&apos;s screen, and leave the ignition on for some minutes.</source>
        <translation>Désactivez le mode de confidentialité dans les réglages de l’écran de votre voiture, et laissez le contact quelques minutes.</translation>
    </message>
    <message>
        <source>Drive your car out of the garage or car park, to where a phone has reception, and leave the ignition on for some minutes.</source>
        <translation>Sortez votre voiture du garage ou du parking, là où un téléphone capte, et laissez le contact quelques minutes.</translation>
    </message>
    <message>
        <source>On your car&apos;s screen, enter the code on the card that came with the car.</source>
        <translation>Saisissez sur l’écran de votre voiture le code de la carte remise avec elle.</translation>
    </message>
    <message>
        <source>The connection box of your car is defective. Nothing is charged; your dealer can repair it, and you can order again then.</source>
        <translation>Le boîtier de connexion de votre voiture est défectueux. Rien n’est débité&#xa0;; votre concessionnaire peut le réparer, et vous pourrez alors commander de nouveau.</translation>
    </message>
    <message>
        <source>Your car lacks the equipment for it. Nothing is charged.</source>
        <translation>Votre voiture n’a pas l’équipement nécessaire. Rien n’est débité.</translation>
    </message>
    <message>
        <source>There was not enough money on the account of your card.</source>
        <translation>Le compte de votre carte n’était pas assez approvisionné.</translation>
    </message>
    <message>
        <source>Your card is no longer valid.</source>
        <translation>Votre carte n’est plus valable.</translation>
    </message>
    <message>
        <source>Your bank asks for an extra check.</source>
        <translation>Votre banque demande un contrôle supplémentaire.</translation>
    </message>
    <message>
        <source>We have no card of yours any more.</source>
        <translation>Nous n’avons plus de carte de votre part.</translation>
    </message>
    <message>
        <source>Your bank declined the charge.</source>
        <translation>Votre banque a refusé le débit.</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StartOverSheet</name>
    <message>
        <source>Start over?</source>
        <translation>Recommencer&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Oui, recommencer</translation>
    </message>
    <message>
        <source>Your order stays as it is; you can finish on your phone. Everything on this screen will be wiped.</source>
        <translation>Votre commande reste telle quelle&#xa0;; vous pouvez terminer sur votre téléphone. Tout ce qui est sur cet écran sera effacé.</translation>
    </message>
    <message>
        <source>Everything you entered here will be wiped. Nothing more will be ordered.</source>
        <translation>Tout ce que vous avez saisi ici sera effacé. Rien de plus ne sera commandé.</translation>
    </message>
    <message>
        <source>No, continue on my phone</source>
        <translation>Non, continuer sur mon téléphone</translation>
    </message>
    <message>
        <source>No, carry on</source>
        <translation>Non, poursuivre</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TermsBoxes</name>
    <message>
        <source>I agree that the position of my car is used as the geolocation terms describe.</source>
        <translation>J’accepte que la position de ma voiture soit utilisée comme le décrivent les conditions de géolocalisation.</translation>
    </message>
    <message>
        <source>I agree to the general terms of sale.</source>
        <translation>J’accepte les conditions générales de vente.</translation>
    </message>
    <message>
        <source>Read the geolocation terms</source>
        <translation>Lire les conditions de géolocalisation</translation>
    </message>
    <message>
        <source>Read the terms of sale</source>
        <translation>Lire les conditions de vente</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) still missing</source>
        <translation>
            <numerusform>Il manque encore %n coche</numerusform>
            <numerusform>Il manque encore %n coches</numerusform>
        </translation>
    </message>
    <message>
        <source>We can only go on once you have agreed to what is marked below.</source>
        <translation>Nous ne pouvons continuer qu’une fois que vous avez accepté ce qui est marqué ci-dessous.</translation>
    </message>
    <message>
        <source>Please tick this box to go on.</source>
        <translation>Veuillez cocher cette case pour continuer.</translation>
    </message>
    <message>
        <source>This text has not reached the kiosk yet. Please try again in a moment, or ask a member of staff.</source>
        <translation>Ce texte n’est pas encore arrivé sur la borne. Réessayez dans un instant, ou demandez à un membre de l’équipe.</translation>
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
        <translation>Êtes-vous d’accord&#xa0;?</translation>
    </message>
    <message>
        <source>Read at your leisure, then tick what you agree to. You can withdraw from your purchase for 14 days.</source>
        <translation>Lisez à votre aise, puis cochez ce que vous acceptez. Vous pouvez vous rétracter pendant 14 jours.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text size, contrast and sound</source>
        <translation>Taille du texte, contraste et son</translation>
    </message>
    <message>
        <source>Help and contact</source>
        <translation>Aide et contact</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>This kiosk is out of order</source>
        <translation>Cette borne est hors service</translation>
    </message>
    <message>
        <source>It has been signed off from the store. A member of staff will gladly help you further.</source>
        <translation>Elle a été déconnectée de la boutique. Un membre de l’équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>It could not start. A member of staff will gladly help you further.</source>
        <translation>Elle n’a pas pu démarrer. Un membre de l’équipe vous aidera volontiers.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>VinHelpSheet</name>
    <message>
        <source>Where can I find the VIN?</source>
        <translation>Où puis-je trouver le VIN&#xa0;?</translation>
    </message>
    <message>
        <source>Registration certificate</source>
        <translation>Certificat d’immatriculation</translation>
    </message>
    <message>
        <source>In field E, wherever in Europe the car is registered.</source>
        <translation>Dans le champ E, partout en Europe.</translation>
    </message>
    <message>
        <source>Behind the windscreen</source>
        <translation>Derrière le pare-brise</translation>
    </message>
    <message>
        <source>On a small plate, at the bottom, seen from outside.</source>
        <translation>Sur une petite plaque, en bas, visible de l’extérieur.</translation>
    </message>
    <message>
        <source>Door opening</source>
        <translation>Encadrement de porte</translation>
    </message>
    <message>
        <source>On the label on the pillar, with the door open.</source>
        <translation>Sur l’étiquette du montant, porte ouverte.</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Carte d’assurance</translation>
    </message>
    <message>
        <source>Under “chassis number” or “VIN”.</source>
        <translation>Sous «&#xa0;numéro de châssis&#xa0;» ou «&#xa0;VIN&#xa0;».</translation>
    </message>
</context>
<context>
    <name>VinScreen</name>
    <message numerus="yes">
        <source>%n character(s) still missing: a VIN has 17.</source>
        <translation>
            <numerusform>Il manque encore %n caractère&#xa0;: un VIN en a 17.</numerusform>
            <numerusform>Il manque encore %n caractères&#xa0;: un VIN en a 17.</numerusform>
        </translation>
    </message>
    <message>
        <source>A VIN has 17 characters. Too many here: %1</source>
        <translation>Un VIN a 17 caractères. En trop ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>A VIN has no %1: we made it a digit. Left out: %2</source>
        <translation>Un VIN n’a pas de %1&#xa0;: nous en avons fait un chiffre. Retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>A VIN has no letter %1. We made it the digit that looks like it; please check.</source>
        <translation>Un VIN n’a pas de lettre %1. Nous avons mis le chiffre qui lui ressemble&#xa0;; veuillez vérifier.</translation>
    </message>
    <message>
        <source>Left out, because no VIN has it: %1</source>
        <translation>Retiré, car aucun VIN ne l’a&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is the VIN of your car?</source>
        <translation>Quel est le VIN de votre voiture&#xa0;?</translation>
    </message>
    <message>
        <source>17 characters, on your registration certificate (field E) or behind the windscreen.</source>
        <translation>17 caractères, sur le certificat d’immatriculation (champ E) ou derrière le pare-brise.</translation>
    </message>
    <message>
        <source>Add my vehicle</source>
        <translation>Ajouter ma voiture</translation>
    </message>
    <message>
        <source>Find my car</source>
        <translation>Trouver ma voiture</translation>
    </message>
    <message>
        <source>Looking for your car…</source>
        <translation>Recherche de votre voiture…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>To this car</source>
        <translation>Vers cette voiture</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The letters I, O and Q do not occur in a VIN.</source>
        <translation>Les lettres I, O et Q n’existent pas dans un VIN.</translation>
    </message>
    <message>
        <source>Where can I find the VIN?</source>
        <translation>Où puis-je trouver le VIN&#xa0;?</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Scanner le code-barres</translation>
    </message>
    <message>
        <source>Hold the scanner in front of the barcode on the label in the door opening, on the plate or on your papers. The VIN appears here by itself. No scanner here? Then type the VIN.</source>
        <translation>Placez le lecteur devant le code-barres de l’étiquette de porte, de la plaque ou de vos papiers. Le VIN apparaît ici de lui-même. Pas de lecteur ici&#xa0;? Tapez alors le VIN.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome. Do you have an account already?</source>
        <translation>Bienvenue. Avez-vous déjà un compte&#xa0;?</translation>
    </message>
    <message>
        <source>The same e-mail address and password as in the %1 app on your phone.</source>
        <translation>La même adresse e-mail et le même mot de passe que dans l’application %1 de votre téléphone.</translation>
    </message>
    <message>
        <source>Look around, and finish on my phone</source>
        <translation>Regarder, et terminer sur mon téléphone</translation>
    </message>
    <message>
        <source>Without an account: see what fits your car. Your phone orders over its own network.</source>
        <translation>Sans compte : voyez ce qui convient à votre voiture. Votre téléphone commande par son propre réseau.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>I have an account.</source>
        <translation>J’ai un compte.</translation>
    </message>
    <message>
        <source>With my phone</source>
        <translation>Avec mon téléphone</translation>
    </message>
    <message>
        <source>Not possible right now: there is no connection with the store.</source>
        <translation>Impossible pour le moment : pas de connexion avec la boutique.</translation>
    </message>
    <message>
        <source>Log in or create an account there; type nothing here.</source>
        <translation>Connectez-vous ou créez un compte là-bas, sans rien saisir ici.</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Free of charge, in about two minutes.</source>
        <translation>Gratuit, en deux minutes environ.</translation>
    </message>
    <message>
        <source>The account is free of charge.</source>
        <translation>Le compte est gratuit.</translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>This is how it goes</source>
        <translation>Voici comment cela se passe</translation>
    </message>
    <message>
        <source>You enter the number of your car (the VIN).</source>
        <translation>Vous saisissez le numéro de votre voiture (le VIN).</translation>
    </message>
    <message>
        <source>You choose from the services that fit it.</source>
        <translation>Vous choisissez parmi les services qui lui conviennent.</translation>
    </message>
    <message>
        <source>You finish on your phone. Nothing is charged today.</source>
        <translation>Vous terminez sur votre téléphone. Rien n’est débité aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>WithdrawalScreen</name>
    <message>
        <source>Withdraw from %1?</source>
        <translation>Se rétracter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm your withdrawal</source>
        <translation>Confirmez votre rétractation</translation>
    </message>
    <message>
        <source>Until %1 you can withdraw from this purchase without giving a reason.</source>
        <translation>Jusqu’au %1, vous pouvez vous rétracter de cet achat sans donner de motif.</translation>
    </message>
    <message>
        <source>This is what you declare. Nothing has happened yet.</source>
        <translation>Voici ce que vous déclarez. Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>Vers le service</translation>
    </message>
    <message>
        <source>Withdraw from the contract</source>
        <translation>Se rétracter du contrat</translation>
    </message>
    <message>
        <source>Confirm withdrawal</source>
        <translation>Confirmer la rétractation</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>No, keep the service</source>
        <translation>Non, garder le service</translation>
    </message>
    <message>
        <source>The service is switched off in your car.</source>
        <translation>Le service est désactivé dans votre voiture.</translation>
    </message>
    <message>
        <source>The %1 that was charged goes back to your card.</source>
        <translation>Les %1 débités reviennent sur votre carte.</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Rien n’est débité.</translation>
    </message>
    <message>
        <source>Your other services stay as they are.</source>
        <translation>Vos autres services restent tels quels.</translation>
    </message>
    <message>
        <source>You can order the service again later.</source>
        <translation>Vous pouvez commander le service de nouveau plus tard.</translation>
    </message>
    <message>
        <source>“I withdraw from the contract on %1 for my %2, order %3 of %4.”</source>
        <translation>«&#xa0;Je me rétracte du contrat portant sur %1 pour ma %2, commande %3 du %4.&#xa0;»</translation>
    </message>
    <message>
        <source>In the name of %1; the acknowledgement goes to %2.</source>
        <translation>Au nom de %1&#xa0;; l’accusé de réception est envoyé à %2.</translation>
    </message>
    <message>
        <source>Your withdrawal has been received</source>
        <translation>Votre rétractation est bien reçue</translation>
    </message>
    <message>
        <source>On %1. The acknowledgement of receipt is on its way to %2; please keep it.</source>
        <translation>Le %1. L’accusé de réception est en route vers %2&#xa0;; veuillez le conserver.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation>Il n’y a pas de connexion avec la boutique pour le moment.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again in a moment.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The store is very busy right now.</source>
        <translation>La boutique est très sollicitée pour le moment.</translation>
    </message>
    <message>
        <source>Something went wrong at the store.</source>
        <translation>Un problème est survenu à la boutique.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again; if it stays like this, our staff will help you.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Réessayez&#xa0;; si cela persiste, notre équipe vous aidera.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Un problème est survenu ici.</translation>
    </message>
    <message>
        <source>This kiosk cannot save anything right now.</source>
        <translation>Cette borne ne peut rien enregistrer pour le moment.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Our staff will gladly help you further.</source>
        <translation>Rien n’a été commandé. Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>That was tried very often.</source>
        <translation>Il y a eu de très nombreux essais.</translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Veuillez attendre une minute et réessayer.</translation>
    </message>
    <message>
        <source>You have been logged out for your safety.</source>
        <translation>Vous avez été déconnecté pour votre sécurité.</translation>
    </message>
    <message>
        <source>Nothing has been ordered since. Please log in again; your cart is kept.</source>
        <translation>Rien n’a été commandé depuis. Reconnectez-vous&#xa0;; votre panier est conservé.</translation>
    </message>
    <message>
        <source>This visit belongs to another account.</source>
        <translation>Cette visite appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Please log in with the account you began with. To use another one, touch “Start over” at the top.</source>
        <translation>Connectez-vous avec le compte du début. Pour en utiliser un autre, touchez «&#xa0;Recommencer&#xa0;» en haut.</translation>
    </message>
    <message>
        <source>This kiosk has been signed off from the store.</source>
        <translation>Cette borne a été déconnectée de la boutique.</translation>
    </message>
    <message>
        <source>Our staff will gladly help you further.</source>
        <translation>Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>This e-mail address and password do not belong together.</source>
        <translation>Cette adresse e-mail et ce mot de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>Look at the password with the eye and correct it, or choose a new one with “Forgot password?”.</source>
        <translation>Affichez le mot de passe avec l’œil et corrigez-le, ou choisissez-en un nouveau avec «&#xa0;Mot de passe oublié&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Too many people use this password.</source>
        <translation>Trop de personnes utilisent ce mot de passe.</translation>
    </message>
    <message>
        <source>Choose one that is harder to guess, such as four words in a row.</source>
        <translation>Choisissez-en un plus difficile à deviner, par exemple quatre mots à la suite.</translation>
    </message>
    <message>
        <source>The store did not accept one of the entries.</source>
        <translation>La boutique n’a pas accepté l’une des saisies.</translation>
    </message>
    <message>
        <source>Please check what you entered.</source>
        <translation>Veuillez vérifier votre saisie.</translation>
    </message>
    <message>
        <source>That is too much text for the store.</source>
        <translation>C’est trop de texte pour la boutique.</translation>
    </message>
    <message>
        <source>Please make it shorter.</source>
        <translation>Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>The store does not know this any more.</source>
        <translation>La boutique ne connaît plus cela.</translation>
    </message>
    <message>
        <source>Please go back one screen and try again.</source>
        <translation>Revenez à l’écran précédent et réessayez.</translation>
    </message>
    <message>
        <source>We cannot find a car with this VIN.</source>
        <translation>Nous ne trouvons pas de voiture avec ce VIN.</translation>
    </message>
    <message>
        <source>Please compare it with your registration certificate, character by character. If it is right, customer care will look into it: %1.</source>
        <translation>Comparez-le avec votre certificat d’immatriculation, caractère par caractère. S’il est correct, le service client s’en occupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This car is in your account already.</source>
        <translation>Cette voiture est déjà dans votre compte.</translation>
    </message>
    <message>
        <source>You can go straight on to its services.</source>
        <translation>Vous pouvez passer directement à ses services.</translation>
    </message>
    <message>
        <source>Your account holds ten cars, and that is the most it can hold.</source>
        <translation>Votre compte contient dix voitures, et c’est le maximum.</translation>
    </message>
    <message>
        <source>Take a car out under “My account”, “My cars”, and then add this one.</source>
        <translation>Retirez une voiture sous «&#xa0;Mon compte&#xa0;», «&#xa0;Mes voitures&#xa0;», puis ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>For this car we need to check the ownership first.</source>
        <translation>Pour cette voiture, nous devons d’abord vérifier la propriété.</translation>
    </message>
    <message>
        <source>Our staff can do that with your registration certificate. Or call customer care: %1.</source>
        <translation>Notre équipe peut le faire avec votre certificat d’immatriculation. Ou appelez le service client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Please enter the VIN of your car.</source>
        <translation>Veuillez saisir le VIN de votre voiture.</translation>
    </message>
    <message>
        <source>It has 17 characters.</source>
        <translation>Il comporte 17 caractères.</translation>
    </message>
    <message>
        <source>A VIN has 17 characters; some are still missing.</source>
        <translation>Un VIN a 17 caractères&#xa0;; il en manque encore.</translation>
    </message>
    <message>
        <source>A VIN has 17 characters; these are too many.</source>
        <translation>Un VIN a 17 caractères&#xa0;; ceux-ci sont trop nombreux.</translation>
    </message>
    <message>
        <source>There is a character that no VIN has.</source>
        <translation>Il y a un caractère qu’aucun VIN ne contient.</translation>
    </message>
    <message>
        <source>This service is in your cart already.</source>
        <translation>Ce service est déjà dans votre panier.</translation>
    </message>
    <message>
        <source>You need it only once for this car.</source>
        <translation>Un seul suffit pour cette voiture.</translation>
    </message>
    <message>
        <source>A price has changed in the meantime.</source>
        <translation>Un prix a changé entre-temps.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Look at the new price and decide.</source>
        <translation>Rien n’a été commandé. Regardez le nouveau prix et décidez.</translation>
    </message>
    <message>
        <source>A service in your cart is no longer on sale.</source>
        <translation>Un service de votre panier n’est plus en vente.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Remove it from your cart to go on.</source>
        <translation>Rien n’a été commandé. Retirez-le de votre panier pour continuer.</translation>
    </message>
    <message>
        <source>A service in your cart does not fit your car.</source>
        <translation>Un service de votre panier ne convient pas à votre voiture.</translation>
    </message>
    <message>
        <source>Your car has this service already.</source>
        <translation>Votre voiture a déjà ce service.</translation>
    </message>
    <message>
        <source>The terms have not been accepted yet.</source>
        <translation>Les conditions ne sont pas encore acceptées.</translation>
    </message>
    <message>
        <source>Please go back to the terms and tick the boxes.</source>
        <translation>Revenez aux conditions et cochez les cases.</translation>
    </message>
    <message>
        <source>There is a new version of the terms.</source>
        <translation>Il y a une nouvelle version des conditions.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Please read and accept them once more.</source>
        <translation>Rien n’a été commandé. Veuillez les lire et les accepter de nouveau.</translation>
    </message>
    <message>
        <source>This text cannot be shown right now.</source>
        <translation>Ce texte ne peut pas être affiché pour le moment.</translation>
    </message>
    <message>
        <source>You can only accept what you could read. Please try again in a moment.</source>
        <translation>Vous ne pouvez accepter que ce que vous avez pu lire. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Your bank declined this card.</source>
        <translation>Votre banque a refusé cette carte.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Try another card, or pay on your phone.</source>
        <translation>Rien n’a été commandé. Essayez une autre carte, ou payez sur votre téléphone.</translation>
    </message>
    <message>
        <source>This card number is not right.</source>
        <translation>Ce numéro de carte n’est pas correct.</translation>
    </message>
    <message>
        <source>Please check the digits.</source>
        <translation>Veuillez vérifier les chiffres.</translation>
    </message>
    <message>
        <source>This card is no longer valid.</source>
        <translation>Cette carte n’est plus valable.</translation>
    </message>
    <message>
        <source>Please check the date, or take another card.</source>
        <translation>Vérifiez la date, ou prenez une autre carte.</translation>
    </message>
    <message>
        <source>The security code is not right.</source>
        <translation>Le code de sécurité n’est pas correct.</translation>
    </message>
    <message>
        <source>It stands on the back of most cards.</source>
        <translation>Il figure au dos de la plupart des cartes.</translation>
    </message>
    <message>
        <source>This card cannot be used.</source>
        <translation>Cette carte ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>There is no connection with the payment service.</source>
        <translation>Il n’y a pas de connexion avec le service de paiement.</translation>
    </message>
    <message>
        <source>Nothing has been charged. Please try again, or pay on your phone.</source>
        <translation>Rien n’a été débité. Réessayez, ou payez sur votre téléphone.</translation>
    </message>
    <message>
        <source>This address does not seem to be complete.</source>
        <translation>Cette adresse ne semble pas complète.</translation>
    </message>
    <message>
        <source>Please check the fields.</source>
        <translation>Veuillez vérifier les champs.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code a expiré.</translation>
    </message>
    <message>
        <source>Ask for a new one on this screen.</source>
        <translation>Demandez-en un nouveau sur cet écran.</translation>
    </message>
    <message>
        <source>This service can only be renewed on the day it ends.</source>
        <translation>Ce service ne peut être renouvelé que le jour où il prend fin.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. We remind you in time.</source>
        <translation>Rien n’a été commandé. Nous vous le rappelons à temps.</translation>
    </message>
    <message>
        <source>The day for renewing this service has passed.</source>
        <translation>Le jour du renouvellement de ce service est passé.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. You can order the service anew.</source>
        <translation>Rien n’a été commandé. Vous pouvez commander le service de nouveau.</translation>
    </message>
    <message>
        <source>This service cannot be renewed right now.</source>
        <translation>Ce service ne peut pas être renouvelé pour le moment.</translation>
    </message>
    <message>
        <source>Nothing has been ordered. Customer care can tell you more.</source>
        <translation>Rien n’a été commandé. Le service client peut vous en dire plus.</translation>
    </message>
    <message>
        <source>The fourteen days for withdrawing are over.</source>
        <translation>Les quatorze jours de rétractation sont passés.</translation>
    </message>
    <message>
        <source>Nothing has changed. Customer care tells you what is possible.</source>
        <translation>Rien n’a changé. Le service client vous dit ce qui est possible.</translation>
    </message>
    <message>
        <source>There is nothing to charge again.</source>
        <translation>Il n’y a rien à débiter de nouveau.</translation>
    </message>
    <message>
        <source>It has been paid, or your bank is being asked already.</source>
        <translation>C’est payé, ou votre banque est déjà sollicitée.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Ce code PIN n’est pas correct.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop de codes PIN erronés.</translation>
    </message>
    <message>
        <source>Please wait a minute.</source>
        <translation>Veuillez attendre une minute.</translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation>Veuillez saisir votre prénom.</translation>
    </message>
    <message>
        <source>The store did not accept this first name.</source>
        <translation>La boutique n’a pas accepté ce prénom.</translation>
    </message>
    <message>
        <source>Please enter your surname.</source>
        <translation>Veuillez saisir votre nom.</translation>
    </message>
    <message>
        <source>The store did not accept this surname.</source>
        <translation>La boutique n’a pas accepté ce nom.</translation>
    </message>
    <message>
        <source>Please choose your country again.</source>
        <translation>Veuillez choisir de nouveau votre pays.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Veuillez saisir votre adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address, such as name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail complète, comme nom@example.com.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Veuillez saisir votre mot de passe.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters. Four words in a row are easy to remember.</source>
        <translation>Un mot de passe a au moins 12 caractères. Quatre mots à la suite se retiennent facilement.</translation>
    </message>
    <message>
        <source>A password has at most 128 characters.</source>
        <translation>Un mot de passe a au plus 128 caractères.</translation>
    </message>
    <message>
        <source>Too many people use this password. Choose one that is harder to guess.</source>
        <translation>Trop de personnes utilisent ce mot de passe. Choisissez-en un plus difficile à deviner.</translation>
    </message>
    <message>
        <source>The store did not accept this password.</source>
        <translation>La boutique n’a pas accepté ce mot de passe.</translation>
    </message>
    <message>
        <source>You can only have an account from the age of 18. Please tick the box if that is you.</source>
        <translation>Un compte n’est possible qu’à partir de 18 ans. Cochez la case si c’est votre cas.</translation>
    </message>
</context>
</TS>
