<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibilitySheet</name>
    <message>
        <source>Make the screen suit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lower on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moving pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings end with your visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountCreatedScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, %1. Your account is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mail on your phone and confirm your address. That takes half a minute; you can also do it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have 20 days for it. After that, an account that is not confirmed is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here we go straight on to your car.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get more out of your new car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation with live traffic, theft tracking, remote control. Arranged in five minutes, finished on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillingScreen</name>
    <message>
        <source>Please enter your street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your postal code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than an address can be. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house number has at least one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postal code looks like %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot use this. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where may we send the bill?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is made out to %1 and is sent by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this order only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>The picture is not available right now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Please enter the number on your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not right. Please compare it with your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the date on your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has expired. Please take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter month and year, such as 08/29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the security code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Please enter the name on your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM/YY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits on the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three digits on the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no digits; we left them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards carry plain capitals: we wrote it that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain capitals, as on the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you chose. You can still change everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cart is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service that fits your car; you see here what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmVehicleScreen</name>
    <message>
        <source>petrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diesel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this your car?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how we know the car with this VIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is my car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, enter the VIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>As soon as your car has been delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, the last one from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; one follows when your car has been delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, your order is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1. Everything is also in the mail to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish on my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, including %1 VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your services become active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a PDF in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three days after you have confirmed your e-mail address, as a PDF in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is charged 14 days after activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We mail you the exact day as soon as your service is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can renew on the day a service ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We remind you 30, 7 and 1 day before. Nothing renews by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can withdraw from this purchase until %1, without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge, Monday to Friday from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateAccountScreen</name>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you log in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two last questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating an account is free of charge. Step 1 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These also work in the %1 app. Step 2 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will get a mail there to confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters. Four words in a row are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language may we write to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How may we tell you about offers and news?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick only what you like; it makes no difference to your purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am 18 years or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Confirm” you create the account. It does not oblige you to anything; if you do not confirm it by mail within 20 days, it is erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoffScreen</name>
    <message>
        <source>You need not do anything more: your services start by themselves on the planned day, and you get a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your services are active. Have a good drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not allowed on the phone. If that was a mistake, show a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. There you confirm your e-mail address and get your car ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate your services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not allow it on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your card on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank asks you to confirm on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank declined the card; try another one on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please switch on the ignition of your car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please switch off privacy mode in your car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car has no reception here; it goes on outdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We first check who owns the car; our staff will help you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned; it happens by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being switched on in your car…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Nothing is charged; customer care helps you further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone asks for this number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress on your phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work. Your phone shows what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone takes it from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see each step as it happens. You may leave at any time; your phone goes on without this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen does not follow it any longer. Everything you need is in your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection with the store. The code comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection right now: these steps catch up by themselves. Your phone simply goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some steps are still open. You can finish on your phone whenever it suits you: the mail to %1 has everything you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Services for your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car has no services yet. Choose from what fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot look up your services right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cars (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n more service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 has every service that fits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service for your %1 at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the shortest of several terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is fetching them from the store. They appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question about a service or your car? Customer care is glad to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account holds ten cars at most. Customer care can help you remove one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise everything you entered will be wiped, so that nobody after you sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and wipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the e-mail address and password of your account. It is the same one as in the %1 app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderingScreen</name>
    <message>
        <source>A price has changed in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered. These are the prices as of now; you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is on its way to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still busy. You need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order has not been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection with the store at the moment. Nothing is ordered and nothing is charged. We keep trying; as soon as it works, this screen goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not order, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but the store&apos;s answer has not come back yet. Please do not order again: you will never be charged twice. This screen goes on by itself, and you get a mail when the order is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot wait: finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, and put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave while we are checking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, finish here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the store has your order, you get a mail with everything in it and finish on your phone. Without a mail within the hour, nothing was ordered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Ready to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pay, so no card is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By credit card. You pay nothing today: the card is charged 14 days after your service is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After ordering you scan a code. You enter the card on your own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my card, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number goes straight to the payment service; this kiosk does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service is free of charge for the life of the car.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR code for your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diesel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petrol cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diesel cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electric cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in hybrids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a built-in connection box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SOS button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote control of charging and climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tracking unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment that was not fitted in your car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from model years %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from model year %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to model year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered where your car is registered; it is in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not made for the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for the %1, not for the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For cars %1; yours is from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for %1. Your car: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1. Your dealer can tell you whether it can be fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service does not fit your car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the life of the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active after delivery of your car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is charged. Customer care helps you further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet. Customer care helps you further.</source>
        <translation>Pas encore payé. Le service clients vous aide.</translation>
    </message>
    <message>
        <source>Free of charge: nothing is charged, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1. %2 is charged 14 days after activation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will mail you a link with which you choose a new password. It works for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this address has an account, a mail is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on your phone, choose a new password there and log in here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected with the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection with the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders waiting for the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the kiosk program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>To the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in your cart already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in your cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 is compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 has this service already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, VAT included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by itself. You can renew on the day it ends; we remind you in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by itself. You can extend it whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends by itself; nothing renews without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service uses the position of your car. You decide about that when you order, and you can switch it off in the car at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOverSheet</name>
    <message>
        <source>Start over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order stays as it is; you can finish on your phone. Everything on this screen will be wiped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you entered here will be wiped. Nothing more will be ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, carry on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsScreen</name>
    <message>
        <source>I agree that the position of my car is used as the geolocation terms describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to the general terms of sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the geolocation terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the terms of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at your leisure, then tick what you agree to. You can withdraw from your purchase for 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We can only go on once you have agreed to what is marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tick this box to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has not reached the kiosk yet. Please try again in a moment, or ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>No connection at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, contrast and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>This kiosk is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been signed off from the store. A member of staff will gladly help you further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not start. A member of staff will gladly help you further.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VinField</name>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VinHelpSheet</name>
    <message>
        <source>Where can I find the VIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In field E, wherever in Europe the car is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the windscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a small plate, at the bottom, seen from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the label on the pillar, with the door open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “chassis number” or “VIN”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VinScreen</name>
    <message numerus="yes">
        <source>%n character(s) still missing: a VIN has 17.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A VIN has 17 characters. Too many here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VIN has no %1: we made it a digit. Left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VIN has no letter %1. We made it the digit that looks like it; please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because no VIN has it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the VIN of your car?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17 characters, on your registration certificate (field E) or behind the windscreen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add my vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your car…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters I, O and Q do not occur in a VIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where can I find the VIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the scanner in front of the barcode on the label in the door opening, on the plate or on your papers. The VIN appears here by itself. No scanner here? Then type the VIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome. Do you have an account already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same e-mail address and password as in the %1 app on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge, in about two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is free of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You only pay for the services you choose, and only 14 days after they are active.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatHappens</name>
    <message>
        <source>This is how it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You enter the number of your car (the VIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose from the services that fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish on your phone. Nothing is charged today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no connection with the store right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is very busy right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you entered is lost. Please try again; if it stays like this, our staff will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk cannot save anything right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered. Our staff will gladly help you further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was tried very often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been logged out for your safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered since. Please log in again; your cart is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please log in with the account you began with. To use another one, touch “Start over” at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk has been signed off from the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff will gladly help you further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address and password do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the password with the eye and correct it, or choose a new one with “Forgot password?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many people use this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that is harder to guess, such as four words in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not accept one of the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much text for the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not know this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go back one screen and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot find a car with this VIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare it with your registration certificate, character by character. If it is right, customer care will look into it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car is in your account already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go straight on to its services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account holds ten cars, and that is the most it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a car from your account on your phone, and then add this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this car we need to check the ownership first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our staff can do that with your registration certificate. Or call customer care: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the VIN of your car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 17 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VIN has 17 characters; some are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VIN has 17 characters; these are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character that no VIN has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is in your cart already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need it only once for this car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price has changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered. Look at the new price and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service in your cart is no longer on sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered. Remove it from your cart to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service in your cart does not fit your car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car has this service already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms have not been accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go back to the terms and tick the boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new version of the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered. Please read and accept them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be shown right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can only accept what you could read. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank declined this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been ordered. Try another card, or pay on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card number is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the date, or take another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security code is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the back of most cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection with the payment service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been charged. Please try again, or pay on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not seem to be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not accept this first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not accept this surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose your country again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete e-mail address, such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least 12 characters. Four words in a row are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many people use this password. Choose one that is harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store did not accept this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can only have an account from the age of 18. Please tick the box if that is you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
