## Was von einer Karte gesagt wird: ihre Verbindungen, ihre Zusammenfassung, ihre Liste.

# Zuerst auf Deutsch, dann auf Englisch.
translation-note = Diese Übersetzung ist ein Entwurf. Noch niemand, dessen Muttersprache Deutsch ist, hat sie geprüft. (This translation is a draft, not yet reviewed by a native speaker.)

direction = ltr
decimal-point = ,
# Zwischen den Teilen einer Aufzählung, und vor ihrem letzten Teil.
list-comma = {", "}
list-last = { $first } und { $last }
# Zwischen dem, was auf einer Zeile nebeneinander steht.
list-dot = {" · "}

## Wer eine Person ist. Diese Wörter stehen unter Namen und zwischen Kommas, deshalb sind sie kurz.

person-role-partner = Partner/in
person-role-parent = Elternteil
person-role-child = Kind
person-role-sibling = Geschwister
person-role-other-family = Familie
person-role-friend = befreundet
person-role-practitioner = Fachperson
person-role-support-worker = Assistenz
person-role-neighbour = Nachbarschaft
person-role-colleague = von der Arbeit
person-role-acquaintance = Bekanntschaft
person-role-group-member = aus einer Gruppe
person-role-online-contact = online
person-role-pet = Haustier

## Was ein Ort ist.

place-role-home = Zuhause
place-role-friends-home = bei Freunden
place-role-health-service = Gesundheitsdienst
place-role-community = Treffpunkt
place-role-work = Arbeit
place-role-education = Bildung
place-role-worship = Glaubensort
place-role-shop-or-cafe = Laden oder Café
place-role-outdoors = draußen
place-role-leisure = Freizeit
place-role-online = online

## Was eine Aktivität ist.

activity-role-employment = bezahlte Arbeit
activity-role-volunteering = Ehrenamt
activity-role-education = Lernen
activity-role-exercise = Bewegung
activity-role-creative = Kreatives
activity-role-social = Geselliges
activity-role-faith = Glaube
activity-role-caring = für andere sorgen
activity-role-domestic = im Haushalt
activity-role-outdoors = draußen
activity-role-leisure = Freizeit
activity-role-treatment-group = Therapiegruppe

## Arten von Verbindungen.

kind-person = Person
    .title = Personen
kind-place = Ort
    .title = Orte
kind-activity = Aktivität
    .title = Aktivitäten
count-person = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
count-place = { $count ->
    [one] { $count } Ort
   *[other] { $count } Orte
}
count-activity = { $count ->
    [one] { $count } Aktivität
   *[other] { $count } Aktivitäten
}
# Mit einem zweiten Umriss gezeichnet: Fachperson, Gesundheitsdienst oder Therapiegruppe.
formal = Fachperson oder Fachdienst
# Statt eines Namens, der nichts zeigt.
no-name = ohne Namen

## Wie nah. Die Wörter allein stehen auf den Ringen des Bildes; `.placed` steht in einer Liste.

ring-closest = ganz nah
    .placed = innerer Ring
ring-close = nah
    .placed = mittlerer Ring
ring-further = weiter weg
    .placed = äußerer Ring
ring-not-placed = noch nicht eingeordnet
# In der Mitte des Bildes, wenn die Person keinen Namen angegeben hat; Platz für etwa neun Buchstaben.
me = Ich

## Wie oft in Kontakt.

contact-daily = jeden Tag
contact-several-weekly = mehrmals in der Woche
contact-weekly = jede Woche
contact-monthly = jeden Monat
contact-several-yearly = mehrmals im Jahr
contact-yearly-or-less = einmal im Jahr oder seltener

new-in-last-year = neu im letzten Jahr

## Wie eine Verbindung auf das Befinden wirkt, von 2 bis −2 (`effect--2`).

effect-2 = hilft sehr
effect-1 = hilft
effect-0 = hilft und macht es auch schwerer
effect--1 = macht es schwerer
effect--2 = macht es viel schwerer

## Wer mit wem verbunden ist, in der Liste und zum Vorlesen.

tied-to = verbunden mit { $names }
# Ohne Namen: „weiteren“ sind Personen, Orte und Aktivitäten.
tied-to-count = { $count ->
    [one] mit { $count } weiteren verbunden
   *[other] mit { $count } weiteren verbunden
}
knows-people = { $count ->
    [one] kennt hier { $count } Person
   *[other] kennt hier { $count } Personen
}

## Die Zusammenfassung: je ein Satz.

summary-nobody = Auf dieser Karte ist noch niemand und nichts.
# $parts ist eine Aufzählung wie „12 Personen, 3 Orte und 3 Aktivitäten“; hier hat sie einen Teil.
summary-one-kind = Diese Karte zeigt { $parts }.
summary-kinds = Diese Karte zeigt { $count } Verbindungen: { $parts }.

# Wer sie sind; dies sind die Teile der Aufzählung in den beiden Sätzen darunter.
summary-family = { $count ->
    [one] { $count } aus der Familie
   *[other] { $count } aus der Familie
}
summary-friends = { $count ->
    [one] { $count } aus dem Freundeskreis
   *[other] { $count } aus dem Freundeskreis
}
summary-practitioners = { $count ->
    [one] { $count } Fachperson
   *[other] { $count } Fachpersonen
}
summary-wider = { $count ->
    [one] { $count } weitere Person, die du kennst
   *[other] { $count } weitere, die du kennst
}
summary-roles-of-all = { $people ->
    [one] Du hast { $people } Person beschrieben: { $parts }.
   *[other] Unter den { $people } Personen sind { $parts }.
}
summary-roles-of-known = { $known ->
    [one] Du hast { $known } Person beschrieben: { $parts }.
   *[other] Unter den { $known } Personen, die du beschrieben hast, sind { $parts }.
}

# Wie nah sie sind; $first ist die Zahl im ersten der Teile.
summary-ring-closest = { $count } im inneren Ring
summary-ring-close = { $count } im mittleren Ring
summary-ring-further = { $count } weiter außen
summary-ring-not-placed = { $count } noch nicht eingeordnet
summary-rings = { $first ->
    [one] Davon ist { $parts }.
   *[other] Davon sind { $parts }.
}

# Wer wen kennt: $ties von allen $pairs Paaren, und $count Personen, die sonst niemanden kennen.
summary-no-ties = Bei keinen zwei Personen ist eingetragen, dass sie sich kennen.
summary-ties = { $pairs ->
    [1] Die 2 Personen kennen sich
   *[other] { $ties ->
        [one] Von { $pairs } Paaren kennt sich { $ties }
       *[other] Von { $pairs } Paaren kennen sich { $ties }
    }
}
summary-alone = { $count ->
    [0] alle kennen noch jemanden auf der Karte
    [one] { $count } Person kennt sonst niemanden auf der Karte
   *[other] { $count } Personen kennen sonst niemanden auf der Karte
}
summary-ties-and-alone = { $ties }; { $alone }.

# Was hilft, von $known Personen, Orten und Aktivitäten, zu denen es eine Antwort gibt.
summary-helps = Von { $known } mit einer Antwort { $helping ->
    [one] tut { $helping } dir gut
   *[other] tun { $helping } dir gut
}.
summary-helps-and-hinders = Von { $known } mit einer Antwort { $helping ->
    [one] tut { $helping } dir gut
   *[other] tun { $helping } dir gut
} und { $hindering ->
    [one] { $hindering } macht
   *[other] { $hindering } machen
} es dir schwerer.

summary-new = { $new ->
    [0] { $known ->
        [1] Die eine, zu der du das gesagt hast, ist nicht neu im letzten Jahr.
       *[other] Von { $known } ist keine neu im letzten Jahr.
    }
    [one] { $new } von { $known } ist neu im letzten Jahr.
   *[other] { $new } von { $known } sind neu im letzten Jahr.
}

## Lebensumstände der Menschen einer Kohorte.

context-lives-alone = Wohnt allein
context-housing = Wohnen
context-education = Bildung
context-long-term-sick-or-disabled = Lange krank oder mit Behinderung
context-yes = ja
context-no = nein
context-not-asked = nicht gefragt
housing-owner = eigenes Zuhause
housing-private-rent = private Miete
housing-social-rent = Sozialwohnung
housing-supported = betreutes Wohnen
housing-temporary = vorübergehend
housing-hospital = Krankenhaus
housing-other = anderes
education-none = keine
education-secondary = Schulabschluss
education-further = Berufsbildung
education-higher = Hochschule

# Namen, die nichts verraten, für eine Karte, die anderen gezeigt wird.
pseudonym-person = Person { $number }
pseudonym-place = Ort { $number }
pseudonym-activity = Aktivität { $number }
