## Figures: what each is called, means, and how it is worked out. `.range` says from where to where
## and what the ends stand for, `.to-add` what to add where a figure is not known. Who defined a
## figure is not translated.

## Headings of the groups.

figures-who = Who is there
figures-together = How they hang together
figures-bridges = Who bridges
figures-support = Support
figures-change = Change

## What several figures say.

figures-percent-range = 0{"\u00A0"}% to 100{"\u00A0"}%.
figures-add-people = Add people.
figures-add-two = Add people, two or more.
figures-add-three = Add people, three or more.
figures-add-ties = It takes two people who know each other.
figures-add-roles = Say who people are to you: family, friends, practitioners or others.
figures-add-effect = Say of connections how they affect how you feel.
figures-add-support = Say of people what support they give you.

## How values are written.

figures-digest = { $name }: { $value }
figures-percent = { $number }{"\u00A0"}%
# Where a figure is estimated from some of the people; $error is its standard error.
figures-about = about { $value }
figures-about-give-or-take = about { $value } (give or take { $error })
figures-estimated = In a map of so many people, figures that need the ways between all of them are estimated from { $people } people.
figures-too-many = more than can be counted ({ $most })
figures-at-least = at least { $number }
figures-nobody = nobody
# None of the kinds of support.
figures-no-support = none
support-emotional = emotional support
    .answer = someone to talk to
support-practical = practical support
    .answer = practical help
support-information = information support
    .answer = advice
support-companionship = companionship support
    .answer = company
support-financial = financial support
    .answer = money or things
support-health = health support
    .answer = help with health

## Who is there.

figure-connections = Connections
    .meaning = How many people, places and activities are on the map.
    .range = 0 or more.
    .definition = People, places and activities counted together.
figure-people = People
    .meaning = How many people are on the map.
    .range = 0 or more.
    .definition = Connections that are a person.
figure-places = Places
    .meaning = How many places are on the map.
    .range = 0 or more.
    .definition = Connections that are a place.
figure-activities = Activities
    .meaning = How many activities are on the map.
    .range = 0 or more.
    .definition = Connections that are an activity.
figure-family-share = Family
    .meaning = The share of people who are family.
    .range = { figures-percent-range }
    .definition = Partner, parent, child, sibling and other family, of all people whose role is known.
    .to-add = { figures-add-roles }
figure-friend-share = Friends
    .meaning = The share of people who are friends.
    .range = { figures-percent-range }
    .definition = Friends, of all people whose role is known.
    .to-add = { figures-add-roles }
figure-practitioner-share = Practitioners
    .meaning = The share of people who are there in a professional role.
    .range = { figures-percent-range }
    .definition = Practitioners and support workers, of all people whose role is known.
    .to-add = { figures-add-roles }
figure-wider-share = Others you know
    .meaning = The share of people who are neighbours, colleagues or others.
    .range = { figures-percent-range }
    .definition = Neighbours, colleagues, acquaintances, people from groups, online contacts, pets and others, of all people whose role is known.
    .to-add = { figures-add-roles }
figure-role-iqv = Mix of roles
    .meaning = How evenly people spread over family, friends, practitioners and others.
    .range = 0 all in one group, 1 as many in each.
    .definition = Index of qualitative variation: (1 − the sum of the squared shares of the four groups) · 4/3.
    .to-add = { figures-add-roles }

## How they hang together.

figure-people-ties = Ties between people
    .meaning = Pairs of people who know each other.
    .range = 0 to all pairs there are.
    .definition = Ties between two people; you yourself are left out, here and below.
    .to-add = { figures-add-people }
figure-density = Density
    .meaning = How many of all possible pairs know each other.
    .range = 0 none, 1 all.
    .definition = Ties divided by the pairs there are, n(n − 1)/2 for n people.
    .to-add = Add people, two or more, and who knows whom.
figure-components = Groups
    .meaning = Sets of people joined through each other. Someone who knows nobody else here is a group of one.
    .range = 1 to the number of people.
    .definition = Components of the network of people.
    .to-add = { figures-add-people }
figure-largest-component-share = Largest group
    .meaning = The share of people who are in the largest group.
    .range = Above 0{"\u00A0"}% to 100{"\u00A0"}%.
    .definition = People in the largest component, of all people.
    .to-add = { figures-add-people }
figure-isolates = On their own
    .meaning = People who know nobody else on the map.
    .range = 0 to the number of people.
    .definition = People without a tie to another person.
    .to-add = { figures-add-people }
figure-mean-degree = Others each one knows
    .meaning = How many others on the map a person knows, on average.
    .range = 0 to the number of people less one.
    .definition = Mean degree: twice the ties, divided by the people.
    .to-add = { figures-add-people }
figure-degree-centralization = One in the middle
    .meaning = How far ties gather on one person.
    .range = 0 all know as many, 1 all know one and nobody else.
    .definition = Degree centralization: the differences from the largest degree, summed and divided by (n − 1)(n − 2).
    .to-add = { figures-add-three }
figure-transitivity = Closed triangles
    .meaning = When two people know the same third person, how often they know each other.
    .range = 0 never, 1 always.
    .definition = Transitivity: three times the triangles, divided by the pairs of ties that share a person.
    .to-add = It takes someone who knows two others.
figure-mean-clustering = Clustering
    .meaning = Of the people someone knows, how many know each other, on average.
    .range = 0 none, 1 all.
    .definition = Mean local clustering coefficient; it is 0 for whoever knows fewer than two.
    .to-add = { figures-add-people }
figure-diameter = Longest way
    .meaning = In the largest group, the most steps from one person to another.
    .range = 1 to the size of the group less one.
    .definition = Diameter: the longest of all shortest ways in the largest component, in ties.
    .to-add = { figures-add-ties }
figure-mean-distance = Steps apart
    .meaning = In the largest group, the steps from one person to another, on average.
    .range = 1 or more.
    .definition = Mean shortest way in the largest component, in ties.
    .to-add = { figures-add-ties }
figure-core-number-max = Closest-knit part
    .meaning = There is a part where everyone knows at least this many others of that part.
    .range = 0 to the number of people less one.
    .definition = The highest core number.
    .to-add = { figures-add-people }
figure-cliques = Circles
    .meaning = Sets of three or more in which everyone knows everyone. They may overlap.
    .range = 0 or more.
    .definition = Maximal cliques of three people or more.
    .to-add = { figures-add-people }
figure-communities = Communities
    .meaning = Sets of people with more ties inside than to the others.
    .range = 1 to the number of people.
    .definition = The partition of highest modularity that ten runs of the Leiden method find.
    .to-add = { figures-add-ties }
figure-modularity = How separate communities are
    .meaning = How many more ties lie inside communities than chance would put there.
    .range = 0 no more than by chance, near 1 hardly any between them.
    .definition = Modularity at resolution 1: the share of ties inside communities, less that expected with the same degrees.
    .to-add = { figures-add-ties }

## Who bridges.

figure-effective-size = Effective size
    .meaning = How many separate people this comes to, when those who know each other count in part.
    .range = 1 to the number of people.
    .definition = n − 2t/n for n people and t ties between them.
    .to-add = { figures-add-people }
figure-efficiency = Efficiency
    .meaning = Effective size as a share of the people.
    .range = Above 0 to 1; 1 if nobody knows anybody else.
    .definition = Effective size divided by the number of people.
    .to-add = { figures-add-people }
figure-constraint = Constraint
    .meaning = How far your people lead back to each other: more with fewer people and with more ties between them.
    .range = Above 0, seldom over 1.
    .definition = The sum over people of (p + Σ p·q)², where p is the share of your ties that goes to a person straight and p·q that which leads there through another.
    .to-add = { figures-add-people }
figure-hierarchy = Constraint from one
    .meaning = Whether constraint comes from all alike or from one person.
    .range = 0 from all alike, 1 from one.
    .definition = Coleman–Theil disorder of the constraint each person brings.
    .to-add = { figures-add-two }
figure-ego-betweenness = Pairs you join
    .meaning = Pairs of people who meet through you; where others join them too, you count in part.
    .range = 0 to all pairs there are.
    .definition = Your betweenness in your own network: the sum over pairs without a tie of 1/(1 + the people who know both).
    .to-add = { figures-add-two }
figure-betweenness-centralization = One who joins
    .meaning = How far one person joins all the others.
    .range = 0 all alike, 1 one joins all.
    .definition = Betweenness centralization: the differences from the largest betweenness, summed and divided by (n − 1)²(n − 2)/2.
    .to-add = { figures-add-three }
figure-cut-people = Only link between others
    .meaning = People without whom some others would no longer be joined through each other.
    .range = Nobody, or some of the people.
    .definition = Articulation points of the network of people.
    .to-add = { figures-add-people }
figure-gateway-share = Ways to places and activities
    .meaning = The share of people tied to a place or an activity on the map.
    .range = { figures-percent-range }
    .definition = People with at least one tie to a place or activity, of all people.
    .to-add = { figures-add-people }
figure-formal-informal-ei = Practitioners and others
    .meaning = Whether practitioners and the others know each other, or each keep among themselves.
    .range = −1 only among themselves, 1 only across.
    .definition = E-I index: ties across less ties within, divided by both, over ties between people whose roles are known.
    .to-add = Say of people who they are to you, and who knows whom.

## Support.

figure-weekly-share = Seen weekly
    .meaning = The share of connections with contact weekly or more often.
    .range = { figures-percent-range }
    .definition = Daily, several times a week or weekly, of all connections for which it is known.
    .to-add = Say of connections how often you are in touch.
figure-helping-share = Helps how you feel
    .meaning = The share of connections that help how you feel.
    .range = { figures-percent-range }
    .definition = Effect above 0, of all connections for which it is known.
    .to-add = { figures-add-effect }
figure-hindering-share = Makes it harder
    .meaning = The share of connections that make it harder.
    .range = { figures-percent-range }
    .definition = Effect below 0, of all connections for which it is known.
    .to-add = { figures-add-effect }
figure-mean-wellbeing-effect = Effect on how you feel
    .meaning = How connections affect how you feel, on average.
    .range = −2 makes it much harder, 2 helps a lot.
    .definition = Mean effect over all connections for which it is known.
    .to-add = { figures-add-effect }
figure-reciprocity = Both ways
    .meaning = Of the people you exchange support with, the share with whom it goes both ways.
    .range = { figures-percent-range }
    .definition = People with support received and given, of those with one of them, where both were asked.
    .to-add = Say of people what support they give you, and what you give them.
figure-multiplexity = Kinds of support a person
    .meaning = How many kinds of support someone gives who gives any, on average.
    .range = 1 to 6.
    .definition = Mean number of kinds received, over people from whom any is received.
    .to-add = { figures-add-support }
figure-practitioner-only-support = From practitioners alone
    .meaning = Kinds of support that come from practitioners and from nobody else.
    .range = None, or some of the six kinds.
    .definition = Kinds received from a practitioner and from no other person; someone whose role is not known counts as another person.
    .to-add = { figures-add-support }
figure-social-capital = Resources within reach
    .meaning = Help and knowledge you could turn to someone for.
    .range = 0 to 27.
    .definition = Total of the Resource Generator-UK.
    .to-add = Fill in the four counts of the Resource Generator-UK, if your service uses it.
figure-wellbeing-metric = Well-being questionnaire
    .meaning = What the short Warwick–Edinburgh questionnaire came to.
    .range = 7 to 35.
    .definition = Raw score turned into the metric score by the published table.
    .to-add = Fill in the raw score, if your service uses it.

## Change.

figure-new-share = New in the last year
    .meaning = The share of connections that are new in the last year.
    .range = { figures-percent-range }
    .definition = New connections, of all for which it is known.
    .to-add = Say of connections whether they are new in the last year.
figure-mean-years-known = Years known
    .meaning = How long people have been known, in years, on average.
    .range = 0 to 120.
    .definition = Mean over people for whom it is known.
    .to-add = Say of people how many years you have known them.

## Figures of a person. `.undefined` stands where there is none.

person-figures-too-much = too much to count
person-figure-degree = Ties to others
    .meaning = How many others on the map they know.
    .range = 0 to the number of people less one.
    .definition = Degree in the network of people, without you.
person-figure-betweenness = Between others
    .meaning = How many pairs of others they join.
    .range = 0 to all pairs of others.
    .definition = Betweenness: pairs of others, each by the share of their shortest ways that go through this person.
person-figure-closeness-centrality = Few steps to all
    .meaning = How few steps they are from the others.
    .range = 0 joined to nobody, 1 knows everyone.
    .definition = Closeness centrality as Wasserman and Faust give it for networks that fall into parts.
person-figure-harmonic-centrality = Others within reach
    .meaning = How many others are within reach, those further away counting less.
    .range = 0 to the number of people less one.
    .definition = Harmonic centrality: the sum of 1/d over all others, d steps away.
person-figure-eigenvector-centrality = Among the well connected
    .meaning = Whether the people they know are themselves known by many.
    .range = 0 to 0.71, in the largest group only.
    .definition = Eigenvector centrality at unit length, in the largest component.
    .undefined = not in the largest group
person-figure-clustering = Know each other around them
    .meaning = Of the pairs of people they know, how many know each other.
    .range = 0 none, 1 all.
    .definition = Local clustering coefficient; 0 for whoever knows fewer than two.
person-figure-core-number = Closest-knit part they are in
    .meaning = They are in a part where everyone knows at least this many others of it.
    .range = 0 to the number of people less one.
    .definition = Core number.
person-figure-dyadic-constraint = Constraint on you
    .meaning = How far your other people lead back to this one.
    .range = Above 0, seldom over 1.
    .definition = Dyadic constraint: (p + Σ p·q)², where p is the share of your ties that goes to this person straight and p·q that which leads there through another.
person-figure-community = Community
    .meaning = Which of the communities they belong to; the number is a name, not an amount.
    .range = 1 to the number of communities.
    .definition = Number of the community that the Leiden method puts them in.
    .undefined = no ties yet

