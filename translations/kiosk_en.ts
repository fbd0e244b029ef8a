<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>The code has %n digit(s).</source>
        <translation>
            <numerusform>The code has %n digit.</numerusform>
            <numerusform>The code has %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryingScreen</name>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second.</numerusform>
            <numerusform>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) go along. On your phone you log in or create your account, and tell which car it is for.</source>
        <translation>
            <numerusform>%n service goes along. On your phone you log in or create your account, and tell which car it is for.</numerusform>
            <numerusform>%n services go along. On your phone you log in or create your account, and tell which car it is for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message numerus="yes">
        <source>%n order(s) waiting to be sent</source>
        <translation>
            <numerusform>%n order waiting to be sent</numerusform>
            <numerusform>%n orders waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n more service(s)</source>
        <translation>
            <numerusform>Your %1 is compatible with %n more service</numerusform>
            <numerusform>Your %1 is compatible with %n more services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %1 is compatible with %n service(s)</source>
        <translation>
            <numerusform>Your %1 is compatible with %n service</numerusform>
            <numerusform>Your %1 is compatible with %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message numerus="yes">
        <source>%n more character(s) fit.</source>
        <translation>
            <numerusform>%n more character fits.</numerusform>
            <numerusform>%n more characters fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyCarsScreen</name>
    <message numerus="yes">
        <source>%n car(s) in your account; there is room for %1.</source>
        <translation>
            <numerusform>%n car in your account; there is room for %1.</numerusform>
            <numerusform>%n cars in your account; there is room for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkingScreen</name>
    <message numerus="yes">
        <source>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second(s).</source>
        <translation>
            <numerusform>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n second.</numerusform>
            <numerusform>Carry on there whenever it suits you, within two hours. This screen forgets everything in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your car and the %n service(s) in your cart go along.</source>
        <translation>
            <numerusform>Your car and the %n service in your cart go along.</numerusform>
            <numerusform>Your car and the %n services in your cart go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveCarScreen</name>
    <message numerus="yes">
        <source>%n service(s) run on in the car and are paid as agreed:</source>
        <translation>
            <numerusform>%n service runs on in the car and is paid as agreed:</numerusform>
            <numerusform>%n services run on in the car and are paid as agreed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) that are over go out of sight as well.</source>
        <translation>
            <numerusform>%n service that is over goes out of sight as well.</numerusform>
            <numerusform>%n services that are over go out of sight as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) for this car leave your cart.</source>
        <translation>
            <numerusform>%n service for this car leaves your cart.</numerusform>
            <numerusform>%n services for this car leave your cart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message numerus="yes">
        <source>%1 · order %2 · sent %n time(s)</source>
        <translation>
            <numerusform>%1 · order %2 · sent %n time</numerusform>
            <numerusform>%1 · order %2 · sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsBoxes</name>
    <message numerus="yes">
        <source>%n tick(s) still missing</source>
        <translation>
            <numerusform>%n tick still missing</numerusform>
            <numerusform>%n ticks still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VinScreen</name>
    <message numerus="yes">
        <source>%n character(s) still missing: a VIN has 17.</source>
        <translation>
            <numerusform>%n character still missing: a VIN has 17.</numerusform>
            <numerusform>%n characters still missing: a VIN has 17.</numerusform>
        </translation>
    </message>
</context>
</TS>
