## Arten von Netzwerken. Sie werden beschrieben, nie bewertet; nichts hier ist ein Rat, eine Diagnose
## oder eine Note.

# „lower“ oder „as-written“: Im Deutschen bleibt ein Titel im Satz, wie er ist.
titles-in-sentences = as-written

## Was auf der Tafel steht.

types-heading = Eine Art von Netzwerk, um darüber zu reden
# Über den Beschreibungen aller Typen.
types-side-by-side = Die Typen nebeneinander
# Wie nahe die Karte einem der Typen ist, von 0 bis 100 %.
types-near = { $percent }{"\u00A0"}% nah
types-nearness = Die Nähe verteilt sich auf alle und ergibt zusammen 100{"\u00A0"}%.
# Neben dem Typ oder den zwei Typen, die die Überschrift nennt.
types-leans-here = neigt hierher
types-one-of-two = einer der beiden
types-why = Warum
types-how-sure = Wie sicher das ist
types-what-would-change = Was daran etwas ändern würde
types-to-add = Womit sich mehr sagen ließe
types-sources = Woher die Typen kommen
types-not-medical = Dies ist kein Medizinprodukt und nicht für Diagnosen oder Entscheidungen über Behandlung gedacht.
types-not-advice = Das sagt, wie die Typen berechnet werden. Es ist kein Rat: Kein Typ ist besser als ein anderer.

## Wo die Karte steht.

types-leans-to = Neigt zu: { $title }
types-between = Zwischen „{ $nearest }“ und „{ $next }“
types-between-sentence = Diese Karte hat etwas von beidem: „{ $nearest }“ und „{ $next }“. Das sagt so viel, wie ein einzelner Typ sagen würde.
types-not-enough = Nicht genug gefragt, um etwas zu sagen
types-insufficient = Die Typen vergleichen Kennzahlen einer Karte. Was bisher bekannt ist, lässt es offen, und eine Karte braucht keinen Typ, um nützlich zu sein.

## Wie sicher das ist. $draws ist eine ganze Zahl, $same wie viele davon.

types-certainty-assumed = Wir haben unsere Annahmen { $draws }-mal ein wenig verschoben; { $same }-mal war derselbe Typ am nächsten: { $title }.
types-certainty-fitted = Wir haben die Zahlen hinter den Typen { $draws }-mal ein wenig verschoben; { $same }-mal war derselbe Typ am nächsten: { $title }.
types-certainty-limit = Das sagt, wie viel davon abhängt, wo die Typen abgegrenzt sind. Es kann nicht sagen, was nicht erzählt wurde.
types-left-out = Nicht bekannt und deshalb ausgelassen: { $titles }.

## Warum. $fact ist der Text der Typologie selbst, wie „Von deinen 12 Personen sind 8 aus der Familie“.

types-reason = { $fact }: weist zu „{ $title }“.
types-reason-neither = { $fact }: weist nicht mehr zu „{ $nearest }“ als zu „{ $next }“.
# Wofür { $whole } in den Texten der Typologie steht, immer nach „von“, also im Dativ; $noun ist, wie
# die Typologie sie nennt.
types-whole-all = { $count ->
    [one] deiner { $count } { $noun }
   *[other] deinen { $count } { $noun }
}
types-whole-known = { $count ->
    [one] der { $count } { $noun } mit einer Antwort dazu
   *[other] den { $count } { $noun } mit einer Antwort dazu
}
# Ein Anteil von einer einzigen, bei der niemand „1 von 1“ sagt; $counted ist etwas wie „aus der Familie“.
types-sole-is = Die eine { $noun } auf deiner Karte ist { $counted }
types-sole-is-not = Die eine { $noun } auf deiner Karte ist nicht { $counted }
types-sole-known-is = Die eine { $noun }, zu der du das gesagt hast, ist { $counted }
types-sole-known-is-not = Die eine { $noun }, zu der du das gesagt hast, ist nicht { $counted }
# Ein Wert nahe an einem Ende, das er nicht erreicht.
types-less-than = weniger als { $number }
types-more-than = mehr als { $number }

## Was den Typ ändern würde. $number ist die Zahl zum Auswählen, $count dieselbe, wie sie geschrieben
## wird. $difference steht immer nach „mit“, also im Dativ.

types-change = Anders wäre es mit { $difference }: Dann wäre diese Karte, wenn sonst alles gleich bleibt, am nächsten bei „{ $title }“.
types-no-change = Keine Kennzahl, die sich für sich allein ändern kann, würde einen anderen Typ zum nächsten machen.
types-share-more = { $number ->
    [one] einer mehr von { $whole }, die { $counted } ist
   *[other] { $count } mehr von { $whole }, die { $counted } sind
}
types-share-fewer = { $number ->
    [one] einer weniger von { $whole }, die { $counted } ist
   *[other] { $count } weniger von { $whole }, die { $counted } sind
}
types-share-instead = { $number ->
    [one] einer mehr von { $whole }, die { $counted } ist, und einer weniger, die { $instead } ist
   *[other] { $count } mehr von { $whole }, die { $counted } sind, und { $count } weniger, die { $instead } sind
}
types-feature-higher = { $count } mehr bei „{ $title }“
types-feature-lower = { $count } weniger bei „{ $title }“
# Eine Zahl, wie sie in diesen geschrieben wird: kleine als Wörter.
types-spelled = { $number ->
    [0] null
    [1] einer
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
   *[other] { $digits }
}

## Womit sich mehr sagen ließe.

types-add-people = Trag die Personen ein, die dir wichtig sind, im Guten wie im Schweren.
types-add-roles = Sag, wer die Personen für dich sind (Familie, befreundet, Fachperson …). Bisher ist das für { $known } von { $people } bekannt.
types-add-features = Von dem, was diese Typen vergleichen, ist noch zu wenig bekannt. Nicht bekannt: { $titles }.

## Typen, die aus einer Kohorte von $maps Karten abgeleitet sind, bis jemand ihnen Namen gibt.

types-fitted-title = Typen aus { $maps } Karten
types-fitted-statement = Typen, aus { $maps } Karten mit hierarchischem k-Means abgeleitet, nicht aus einer veröffentlichten Studie. Ein Anlass für ein Gespräch, keine Beurteilung.
types-fitted-type = Typ { $number }
types-fitted-alike = Ungefähr so wie die Kohorte insgesamt.
types-fitted-more = Mehr als in der Kohorte insgesamt: { $more }.
types-fitted-less = Weniger als in der Kohorte insgesamt: { $less }.
types-fitted-more-and-less = Mehr als in der Kohorte insgesamt: { $more }. Weniger: { $less }.
types-fitted-taken-over = Von den verglichenen Merkmalen übernommen: { $title }.
types-fitted-source = An { $maps } Karten angepasst ({ $left_out } ausgelassen), { $types } Typen, Startwert { $seed }

## Die eingebaute Typologie, typologies/personal_wellbeing_networks.json. { $count } und { $whole } sind
## hier Text: { $whole } steht nach „von“, { $count } in .more und .fewer nach „mit“.

typology-personal_wellbeing_networks = Arten persönlicher Netzwerke des Wohlbefindens
typology-personal_wellbeing_networks-statement = Muster nach den veröffentlichten Beschreibungen, nicht die Zahlen der Studie selbst. Ein Anlass für ein Gespräch, keine Beurteilung.

typology-personal_wellbeing_networks-type-diverse_and_active = Vielfältig und aktiv
    .description = Viele verschiedene Personen, viele Orte und Aktivitäten und mehr, das neu ist.
typology-personal_wellbeing_networks-type-family_and_stable = Familie und beständig
    .description = Auf Familie gebaut, mit Personen, die schon lange da sind, und weniger Orten.
typology-personal_wellbeing_networks-type-formal_and_sparse = Fachlich und überschaubar
    .description = Weniger Personen, Orte und Aktivitäten; Fachpersonen sind ein größerer Teil der Personen.

typology-personal_wellbeing_networks-feature-people = Personen
    .zero = Auf deiner Karte ist noch niemand
    .one = Auf deiner Karte ist 1 Person
    .other = Auf deiner Karte sind { $count } Personen
    .more-one = einer Person mehr
    .more-other = { $count } Personen mehr
    .fewer-one = einer Person weniger
    .fewer-other = { $count } Personen weniger
typology-personal_wellbeing_networks-feature-places = Orte
    .zero = Auf deiner Karte sind keine Orte
    .one = Auf deiner Karte ist 1 Ort
    .other = Auf deiner Karte sind { $count } Orte
    .more-one = einem Ort mehr
    .more-other = { $count } Orten mehr
    .fewer-one = einem Ort weniger
    .fewer-other = { $count } Orten weniger
typology-personal_wellbeing_networks-feature-activities = Aktivitäten
    .zero = Auf deiner Karte sind keine Aktivitäten
    .one = Auf deiner Karte ist 1 Aktivität
    .other = Auf deiner Karte sind { $count } Aktivitäten
    .more-one = einer Aktivität mehr
    .more-other = { $count } Aktivitäten mehr
    .fewer-one = einer Aktivität weniger
    .fewer-other = { $count } Aktivitäten weniger
typology-personal_wellbeing_networks-feature-family_share = Familie
    .zero = Von { $whole } ist keine aus der Familie
    .one = Von { $whole } ist 1 aus der Familie
    .other = Von { $whole } sind { $count } aus der Familie
    .noun-one = Person
    .noun-other = Personen
    .counted-one = aus der Familie
    .counted-other = aus der Familie
typology-personal_wellbeing_networks-feature-friend_and_wider_share = Freundeskreis und weitere Kontakte
    .zero = Von { $whole } gehört keine zum Freundeskreis oder zu den weiteren Kontakten
    .one = Von { $whole } gehört 1 zum Freundeskreis oder zu den weiteren Kontakten
    .other = Von { $whole } gehören { $count } zum Freundeskreis oder zu den weiteren Kontakten
    .noun-one = Person
    .noun-other = Personen
    .counted-one = aus dem Freundeskreis oder ein weiterer Kontakt
    .counted-other = aus dem Freundeskreis oder weitere Kontakte
typology-personal_wellbeing_networks-feature-practitioner_share = Fachpersonen
    .zero = Von { $whole } ist keine eine Fachperson
    .one = Von { $whole } ist 1 eine Fachperson
    .other = Von { $whole } sind { $count } Fachpersonen
    .noun-one = Person
    .noun-other = Personen
    .counted-one = Fachperson
    .counted-other = Fachpersonen
typology-personal_wellbeing_networks-feature-new_share = Neue Verbindungen
    .zero = Von { $whole } ist keine im letzten Jahr neu
    .one = Von { $whole } ist 1 im letzten Jahr neu
    .other = Von { $whole } sind { $count } im letzten Jahr neu
    .noun-one = Verbindung
    .noun-other = Verbindungen
    .counted-one = im letzten Jahr neu
    .counted-other = im letzten Jahr neu
