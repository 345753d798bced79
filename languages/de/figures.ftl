## Kennzahlen: wie jede heißt, was sie bedeutet und wie sie berechnet wird. `.range` sagt, von wo bis
## wo sie geht und wofür die Enden stehen, `.to-add`, was man ergänzen kann, wo sie nicht bekannt ist.

## Überschriften der Gruppen.

figures-who = Wer da ist
figures-together = Wie sie zusammenhängen
figures-bridges = Wer Brücken schlägt
figures-support = Unterstützung
figures-change = Veränderung

## Was mehrere Kennzahlen sagen.

figures-percent-range = 0{"\u00A0"}% bis 100{"\u00A0"}%.
figures-add-people = Trag Personen ein.
figures-add-two = Trag Personen ein, zwei oder mehr.
figures-add-three = Trag Personen ein, drei oder mehr.
figures-add-ties = Es braucht zwei Personen, die sich kennen.
figures-add-roles = Sag, wer die Personen für dich sind: Familie, Freundeskreis, Fachpersonen oder andere.
figures-add-effect = Sag bei Verbindungen, wie sie darauf wirken, wie du dich fühlst.
figures-add-support = Sag bei Personen, welche Unterstützung sie dir geben.

## Wie Werte geschrieben werden.

figures-digest = { $name }: { $value }
figures-percent = { $number }{"\u00A0"}%
# Wo eine Kennzahl aus einem Teil der Personen geschätzt ist; $error ist ihr Standardfehler.
figures-about = etwa { $value }
figures-about-give-or-take = etwa { $value } (plus oder minus { $error })
figures-estimated = Auf einer Karte mit so vielen Personen werden Kennzahlen, die die Wege zwischen allen brauchen, aus { $people } Personen geschätzt.
figures-too-many = mehr, als sich zählen lassen ({ $most })
figures-at-least = mindestens { $number }
figures-nobody = niemand
# Keine der Arten von Unterstützung.
figures-no-support = keine
support-emotional = Unterstützung für die Seele
support-practical = praktische Hilfe
support-information = Information und Rat
support-companionship = Gesellschaft
support-financial = Hilfe mit Geld
support-health = Hilfe bei der Gesundheit

## Wer da ist.

figure-connections = Verbindungen
    .meaning = Wie viele Personen, Orte und Aktivitäten auf der Karte sind.
    .range = 0 oder mehr.
    .definition = Personen, Orte und Aktivitäten zusammengezählt.
figure-people = Personen
    .meaning = Wie viele Personen auf der Karte sind.
    .range = 0 oder mehr.
    .definition = Verbindungen, die eine Person sind.
figure-places = Orte
    .meaning = Wie viele Orte auf der Karte sind.
    .range = 0 oder mehr.
    .definition = Verbindungen, die ein Ort sind.
figure-activities = Aktivitäten
    .meaning = Wie viele Aktivitäten auf der Karte sind.
    .range = 0 oder mehr.
    .definition = Verbindungen, die eine Aktivität sind.
figure-family-share = Familie
    .meaning = Der Anteil der Personen, die zur Familie gehören.
    .range = { figures-percent-range }
    .definition = Partner oder Partnerin, Elternteil, Kind, Geschwister und weitere Familie, von allen Personen mit bekannter Rolle.
    .to-add = { figures-add-roles }
figure-friend-share = Freundeskreis
    .meaning = Der Anteil der Personen, mit denen du befreundet bist.
    .range = { figures-percent-range }
    .definition = Befreundete Personen, von allen Personen mit bekannter Rolle.
    .to-add = { figures-add-roles }
figure-practitioner-share = Fachpersonen
    .meaning = Der Anteil der Personen, die beruflich da sind.
    .range = { figures-percent-range }
    .definition = Fachpersonen und Assistenz, von allen Personen mit bekannter Rolle.
    .to-add = { figures-add-roles }
figure-wider-share = Andere, die du kennst
    .meaning = Der Anteil der Personen aus Nachbarschaft, Arbeit und anderem.
    .range = { figures-percent-range }
    .definition = Personen aus Nachbarschaft, Arbeit, Bekanntschaft und Gruppen, Online-Kontakte, Haustiere und andere, von allen Personen mit bekannter Rolle.
    .to-add = { figures-add-roles }
figure-role-iqv = Mischung der Rollen
    .meaning = Wie gleichmäßig sich die Personen auf Familie, Freundeskreis, Fachpersonen und andere verteilen.
    .range = 0 alle in einer Gruppe, 1 gleich viele in jeder.
    .definition = Index der qualitativen Variation: (1 − die Summe der quadrierten Anteile der vier Gruppen) · 4/3.
    .to-add = { figures-add-roles }

## Wie sie zusammenhängen.

figure-people-ties = Beziehungen zwischen Personen
    .meaning = Paare von Personen, die sich kennen.
    .range = 0 bis zu allen Paaren, die es gibt.
    .definition = Beziehungen zwischen zwei Personen; du selbst zählst hier und im Folgenden nicht mit.
    .to-add = { figures-add-people }
figure-density = Dichte
    .meaning = Wie viele von allen möglichen Paaren sich kennen.
    .range = 0 keines, 1 alle.
    .definition = Beziehungen geteilt durch die möglichen Paare, n(n − 1)/2 bei n Personen.
    .to-add = Trag Personen ein, zwei oder mehr, und wer wen kennt.
figure-components = Gruppen
    .meaning = Personen, die über einander verbunden sind. Wer hier sonst niemanden kennt, ist eine Gruppe für sich.
    .range = 1 bis zur Zahl der Personen.
    .definition = Komponenten des Netzwerks der Personen.
    .to-add = { figures-add-people }
figure-largest-component-share = Größte Gruppe
    .meaning = Der Anteil der Personen, die in der größten Gruppe sind.
    .range = Über 0{"\u00A0"}% bis 100{"\u00A0"}%.
    .definition = Personen in der größten Komponente, von allen Personen.
    .to-add = { figures-add-people }
figure-isolates = Für sich
    .meaning = Personen, die sonst niemanden auf der Karte kennen.
    .range = 0 bis zur Zahl der Personen.
    .definition = Personen ohne Beziehung zu einer anderen Person (Isolierte).
    .to-add = { figures-add-people }
figure-mean-degree = Wie viele jede Person kennt
    .meaning = Wie viele andere auf der Karte eine Person im Durchschnitt kennt.
    .range = 0 bis zur Zahl der Personen weniger eins.
    .definition = Mittlerer Grad: das Doppelte der Beziehungen, geteilt durch die Personen.
    .to-add = { figures-add-people }
figure-degree-centralization = Eine Person in der Mitte
    .meaning = Wie sehr sich die Beziehungen bei einer Person sammeln.
    .range = 0 alle kennen gleich viele, 1 alle kennen eine und sonst niemanden.
    .definition = Grad-Zentralisierung: die Unterschiede zum größten Grad, summiert und geteilt durch (n − 1)(n − 2).
    .to-add = { figures-add-three }
figure-transitivity = Geschlossene Dreiecke
    .meaning = Wenn zwei Personen dieselbe dritte kennen: wie oft sie auch einander kennen.
    .range = 0 nie, 1 immer.
    .definition = Transitivität: dreimal die Dreiecke, geteilt durch die Paare von Beziehungen mit einer gemeinsamen Person.
    .to-add = Es braucht eine Person, die zwei andere kennt.
figure-mean-clustering = Clusterbildung
    .meaning = Wie viele von denen, die jemand kennt, auch einander kennen, im Durchschnitt.
    .range = 0 keine, 1 alle.
    .definition = Mittlerer lokaler Clusterkoeffizient; er ist 0, wenn jemand weniger als zwei kennt.
    .to-add = { figures-add-people }
figure-diameter = Längster Weg
    .meaning = In der größten Gruppe die meisten Schritte von einer Person zu einer anderen.
    .range = 1 bis zur Größe der Gruppe weniger eins.
    .definition = Durchmesser: der längste aller kürzesten Wege in der größten Komponente, in Beziehungen.
    .to-add = { figures-add-ties }
figure-mean-distance = Schritte auseinander
    .meaning = In der größten Gruppe die Schritte von einer Person zu einer anderen, im Durchschnitt.
    .range = 1 oder mehr.
    .definition = Mittlerer kürzester Weg in der größten Komponente, in Beziehungen.
    .to-add = { figures-add-ties }
figure-core-number-max = Am engsten verbundener Teil
    .meaning = Es gibt einen Teil, in dem alle mindestens so viele andere aus diesem Teil kennen.
    .range = 0 bis zur Zahl der Personen weniger eins.
    .definition = Die höchste Kernzahl (k-Kern).
    .to-add = { figures-add-people }
figure-cliques = Kreise
    .meaning = Drei oder mehr Personen, die sich alle kennen. Kreise können sich überschneiden.
    .range = 0 oder mehr.
    .definition = Maximale Cliquen aus drei oder mehr Personen.
    .to-add = { figures-add-people }
figure-communities = Gemeinschaften
    .meaning = Personen mit mehr Beziehungen untereinander als zu den anderen.
    .range = 1 bis zur Zahl der Personen.
    .definition = Die Aufteilung mit der höchsten Modularität, die zehn Läufe des Leiden-Verfahrens finden.
    .to-add = { figures-add-ties }
figure-modularity = Wie getrennt Gemeinschaften sind
    .meaning = Wie viel mehr Beziehungen innerhalb von Gemeinschaften liegen, als es durch Zufall wären.
    .range = 0 nicht mehr als durch Zufall, nahe 1 kaum welche dazwischen.
    .definition = Modularität bei Auflösung 1: der Anteil der Beziehungen innerhalb von Gemeinschaften, weniger dem bei gleichen Graden erwarteten.
    .to-add = { figures-add-ties }

## Wer Brücken schlägt.

figure-effective-size = Effektive Größe
    .meaning = Wie vielen getrennten Personen das entspricht, wenn Personen, die sich kennen, nur zum Teil zählen.
    .range = 1 bis zur Zahl der Personen.
    .definition = n − 2t/n bei n Personen und t Beziehungen zwischen ihnen.
    .to-add = { figures-add-people }
figure-efficiency = Effizienz
    .meaning = Die effektive Größe als Anteil an den Personen.
    .range = Über 0 bis 1; 1, wenn niemand jemand anderen kennt.
    .definition = Effektive Größe geteilt durch die Zahl der Personen.
    .to-add = { figures-add-people }
figure-constraint = Constraint
    .meaning = Wie sehr deine Personen wieder zueinander führen: mehr bei weniger Personen und bei mehr Beziehungen zwischen ihnen.
    .range = Über 0, selten über 1.
    .definition = Die Summe von (p + Σ p·q)² über die Personen; p ist der Anteil deiner Beziehungen, der direkt zu einer Person geht, p·q der, der über eine andere dorthin führt.
    .to-add = { figures-add-people }
figure-hierarchy = Constraint durch eine Person
    .meaning = Ob der Constraint von allen gleich kommt oder von einer Person.
    .range = 0 von allen gleich, 1 von einer.
    .definition = Coleman-Theil-Maß für die Ungleichheit des Constraints, den jede Person beiträgt.
    .to-add = { figures-add-two }
figure-ego-betweenness = Paare, die du verbindest
    .meaning = Paare von Personen, die sich über dich treffen; wo auch andere sie verbinden, zählst du zum Teil.
    .range = 0 bis zu allen Paaren, die es gibt.
    .definition = Deine Betweenness in deinem eigenen Netzwerk: die Summe von 1/(1 + die Personen, die beide kennen) über alle Paare ohne Beziehung.
    .to-add = { figures-add-two }
figure-betweenness-centralization = Eine Person, die verbindet
    .meaning = Wie sehr eine Person alle anderen verbindet.
    .range = 0 alle gleich, 1 eine verbindet alle.
    .definition = Betweenness-Zentralisierung: die Unterschiede zur größten Betweenness, summiert und geteilt durch (n − 1)²(n − 2)/2.
    .to-add = { figures-add-three }
figure-cut-people = Einziges Bindeglied zwischen anderen
    .meaning = Personen, ohne die manche andere nicht mehr über einander verbunden wären.
    .range = Niemand oder einige der Personen.
    .definition = Artikulationspunkte des Netzwerks der Personen.
    .to-add = { figures-add-people }
figure-gateway-share = Wege zu Orten und Aktivitäten
    .meaning = Der Anteil der Personen, die mit einem Ort oder einer Aktivität auf der Karte verbunden sind.
    .range = { figures-percent-range }
    .definition = Personen mit mindestens einer Beziehung zu einem Ort oder einer Aktivität, von allen Personen.
    .to-add = { figures-add-people }
figure-formal-informal-ei = Fachpersonen und andere
    .meaning = Ob Fachpersonen und die anderen sich kennen oder jeweils unter sich bleiben.
    .range = −1 nur unter sich, 1 nur übergreifend.
    .definition = E-I-Index: übergreifende Beziehungen weniger innere, geteilt durch beide zusammen, über Beziehungen zwischen Personen mit bekannter Rolle.
    .to-add = Sag bei Personen, wer sie für dich sind, und wer wen kennt.

## Unterstützung.

figure-weekly-share = Kontakt jede Woche
    .meaning = Der Anteil der Verbindungen mit Kontakt jede Woche oder öfter.
    .range = { figures-percent-range }
    .definition = Täglich, mehrmals in der Woche oder wöchentlich, von allen Verbindungen, bei denen es bekannt ist.
    .to-add = Sag bei Verbindungen, wie oft ihr in Kontakt seid.
figure-helping-share = Tut dir gut
    .meaning = Der Anteil der Verbindungen, die dir guttun.
    .range = { figures-percent-range }
    .definition = Wirkung über 0, von allen Verbindungen, bei denen sie bekannt ist.
    .to-add = { figures-add-effect }
figure-hindering-share = Macht es schwerer
    .meaning = Der Anteil der Verbindungen, die es schwerer machen.
    .range = { figures-percent-range }
    .definition = Wirkung unter 0, von allen Verbindungen, bei denen sie bekannt ist.
    .to-add = { figures-add-effect }
figure-mean-wellbeing-effect = Wirkung darauf, wie du dich fühlst
    .meaning = Wie Verbindungen im Durchschnitt darauf wirken, wie du dich fühlst.
    .range = −2 macht es viel schwerer, 2 hilft sehr.
    .definition = Mittlere Wirkung über alle Verbindungen, bei denen sie bekannt ist.
    .to-add = { figures-add-effect }
figure-reciprocity = Geben und Nehmen
    .meaning = Von den Personen, die dir Unterstützung geben oder sie von dir bekommen, der Anteil, bei dem es in beide Richtungen geht.
    .range = { figures-percent-range }
    .definition = Personen mit erhaltener und gegebener Unterstützung, von denen mit einer von beiden, wo nach beiden gefragt wurde.
    .to-add = Sag bei Personen, welche Unterstützung sie dir geben und was du ihnen gibst.
figure-multiplexity = Arten von Unterstützung je Person
    .meaning = Wie viele Arten von Unterstützung jemand gibt, der überhaupt welche gibt, im Durchschnitt.
    .range = 1 bis 6.
    .definition = Mittlere Zahl der erhaltenen Arten, über Personen, von denen irgendeine kommt.
    .to-add = { figures-add-support }
figure-practitioner-only-support = Nur von Fachpersonen
    .meaning = Arten von Unterstützung, die von Fachpersonen kommen und von sonst niemandem.
    .range = Keine oder einige der sechs Arten.
    .definition = Arten, die von einer Fachperson und von keiner anderen Person kommen; wessen Rolle nicht bekannt ist, zählt als andere Person.
    .to-add = { figures-add-support }
figure-social-capital = Was in Reichweite ist
    .meaning = Hilfe und Wissen, für die du dich an jemanden wenden könntest.
    .range = 0 bis 27.
    .definition = Summe des Resource Generator-UK.
    .to-add = Trag die vier Zahlen des Resource Generator-UK ein, wenn dein Dienst ihn nutzt.
figure-wellbeing-metric = Fragebogen zum Wohlbefinden
    .meaning = Was der kurze Warwick-Edinburgh-Fragebogen ergeben hat.
    .range = 7 bis 35.
    .definition = Rohwert, mit der veröffentlichten Tabelle in den metrischen Wert umgerechnet.
    .to-add = Trag den Rohwert ein, wenn dein Dienst ihn nutzt.

## Veränderung.

figure-new-share = Neu im letzten Jahr
    .meaning = Der Anteil der Verbindungen, die im letzten Jahr neu sind.
    .range = { figures-percent-range }
    .definition = Neue Verbindungen, von allen, bei denen es bekannt ist.
    .to-add = Sag bei Verbindungen, ob sie im letzten Jahr neu sind.
figure-mean-years-known = Jahre bekannt
    .meaning = Wie lange du Personen im Durchschnitt kennst, in Jahren.
    .range = 0 bis 120.
    .definition = Mittelwert über die Personen, bei denen es bekannt ist.
    .to-add = Sag bei Personen, wie viele Jahre du sie kennst.

## Kennzahlen einer Person. `.undefined` steht, wo es keine gibt.

person-figures-too-much = zu viel zum Zählen
person-figure-degree = Beziehungen zu anderen
    .meaning = Wie viele andere auf der Karte diese Person kennt.
    .range = 0 bis zur Zahl der Personen weniger eins.
    .definition = Grad im Netzwerk der Personen, ohne dich.
person-figure-betweenness = Zwischen anderen
    .meaning = Wie viele Paare von anderen diese Person verbindet.
    .range = 0 bis zu allen Paaren von anderen.
    .definition = Betweenness: Paare von anderen, jedes nach dem Anteil seiner kürzesten Wege, die über diese Person gehen.
person-figure-closeness-centrality = Wenige Schritte zu allen
    .meaning = Wie wenige Schritte es von dieser Person zu den anderen sind.
    .range = 0 mit niemandem verbunden, 1 kennt alle.
    .definition = Closeness-Zentralität, wie Wasserman und Faust sie für Netzwerke aus mehreren Teilen angeben.
person-figure-harmonic-centrality = Andere in Reichweite
    .meaning = Wie viele andere in Reichweite sind; wer weiter weg ist, zählt weniger.
    .range = 0 bis zur Zahl der Personen weniger eins.
    .definition = Harmonische Zentralität: die Summe von 1/d über alle anderen, die d Schritte entfernt sind.
person-figure-eigenvector-centrality = Mitten unter gut Verbundenen
    .meaning = Ob die, die diese Person kennt, selbst von vielen gekannt werden.
    .range = 0 bis 0,71, nur in der größten Gruppe.
    .definition = Eigenvektor-Zentralität mit Länge eins, in der größten Komponente.
    .undefined = nicht in der größten Gruppe
person-figure-clustering = Kennen sich um die Person herum
    .meaning = Wie viele der Paare von Personen, die diese Person kennt, sich kennen.
    .range = 0 keines, 1 alle.
    .definition = Lokaler Clusterkoeffizient; 0, wenn jemand weniger als zwei kennt.
person-figure-core-number = Am engsten verbundener Teil um die Person
    .meaning = Die Person ist in einem Teil, in dem alle mindestens so viele andere daraus kennen.
    .range = 0 bis zur Zahl der Personen weniger eins.
    .definition = Kernzahl.
person-figure-dyadic-constraint = Constraint auf dich
    .meaning = Wie sehr deine anderen Personen zu dieser zurückführen.
    .range = Über 0, selten über 1.
    .definition = Dyadischer Constraint: (p + Σ p·q)²; p ist der Anteil deiner Beziehungen, der direkt zu dieser Person geht, p·q der, der über eine andere dorthin führt.
person-figure-community = Gemeinschaft
    .meaning = Zu welcher der Gemeinschaften die Person gehört; die Nummer ist ein Name, keine Menge.
    .range = 1 bis zur Zahl der Gemeinschaften.
    .definition = Nummer der Gemeinschaft, in die das Leiden-Verfahren die Person einordnet.
    .undefined = noch keine Beziehungen
