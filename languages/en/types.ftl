## Types of networks. Types are described, never ranked; nothing here is advice, a diagnosis or a score.
##
## The texts of a typology file can be translated, too: a message named after the typology and what
## is described stands instead of the file's own English, and where there is none the file's text
## stays. ID, TYPE and FEATURE are ids as they stand in the file, with their underscores.
##
##     typology-ID = The title
##     typology-ID-statement = What stands wherever a type is shown.
##     typology-ID-type-TYPE = The type’s title
##         .description = One kind sentence.
##     typology-ID-feature-FEATURE = The feature’s title
##         .zero = { $count } of { $whole } are family
##         .one = …
##         .other = …
##
## A feature has .zero, .one and .other (the fact by number), and those of the following for which the
## file has a text: .noun-one and .noun-other (what a share is counted among), .counted-one and
## .counted-other (whom it counts), .more-one, .more-other, .fewer-one and .fewer-other (a difference).
## In all of them { $count } stands for the number and { $whole } for “your 12 people”. Both are put
## in later, as text, so that they can't be chosen by.

# Whether a title begins with a small letter inside a sentence: “lower” or “as-written”.
titles-in-sentences = lower

## What stands on the panel.

types-heading = A type of network, to talk about
# Over the descriptions of all types.
types-side-by-side = The types, side by side
# How near the map is to one of the types, from 0 to 100 %.
types-near = { $percent } % near
types-nearness = Nearness is shared out among them and adds up to 100 %.
# Beside the type, or the two types, that the headline names.
types-leans-here = leans here
types-one-of-two = one of the two
types-why = Why
types-how-sure = How sure this is
types-what-would-change = What would change this
types-to-add = What would help to say more
types-sources = Where the types come from
types-not-medical = It is not a medical device and is not for diagnosis or decisions about treatment.
types-not-advice = This says how the types are worked out. It is not advice: no type is better than another.

## Where the map stands.

types-leans-to = Leans to: { $title }
types-between = Between “{ $nearest }” and “{ $next }”
types-between-sentence = This map has something of both “{ $nearest }” and “{ $next }”. That says as much as a single type would.
types-not-enough = Not enough asked to say
types-insufficient = The types compare figures of a map. What is known so far leaves it open, and a map need not have a type to be useful.

## How sure this is. $draws is a whole number, $same how many of them.

types-certainty-assumed = In { $draws } small shifts of our assumptions, { $same } gave the same nearest type: { $title }.
types-certainty-fitted = In { $draws } small shifts of the figures behind the types, { $same } gave the same nearest type: { $title }.
types-certainty-limit = This tells how much hangs on where the types are drawn. It can't tell what was left unsaid.
types-left-out = Not known, and so left out: { $titles }.

## Why. $fact is the typology’s own text, such as “8 of your 12 people are family”.

types-reason = { $fact }: points to { $title }.
types-reason-neither = { $fact }: points no more to { $nearest } than to { $next }.
# What { $whole } stands for in the typology’s texts; $noun is what the typology calls them.
types-whole-all = your { $count } { $noun }
types-whole-known = the { $count } { $noun } you said this of
# A share of a single one, of whom nobody says “1 of 1”; $counted is such as “a friend”.
types-sole-is = The one { $noun } on your map is { $counted }
types-sole-is-not = The one { $noun } on your map is not { $counted }
types-sole-known-is = The one { $noun } you said this of is { $counted }
types-sole-known-is-not = The one { $noun } you said this of is not { $counted }
# A value near an end that it does not reach.
types-less-than = less than { $number }
types-more-than = more than { $number }

## What would change the type. $number is the count to choose by, $count the same as it is written.

types-change = With { $difference }, and all else the same, this map would be nearest to { $title }.
types-no-change = No figure that can change on its own would make another type the nearest.
types-share-more = { $count } more of { $whole } being { $counted }
types-share-fewer = { $count } fewer of { $whole } being { $counted }
types-share-instead = { $count } more of { $whole } being { $counted } and { $count } fewer being { $instead }
types-feature-higher = { $title } higher by { $count }
types-feature-lower = { $title } lower by { $count }
# A count as it is written in these: small ones as words, or { $digits } for all of them.
types-spelled = { $number ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $digits }
}

## What would let more be said.

types-add-people = Add the people who matter to you, for good or ill.
types-add-roles = Say who the people are to you (family, friend, practitioner…). So far this is known for { $known } of { $people }.
types-add-features = Too little of what these types compare is known yet. Not known: { $titles }.

## Types that were derived from a cohort of $maps maps, until somebody names them.

types-fitted-title = Types of { $maps } maps
types-fitted-statement = Types derived from { $maps } maps by hierarchical k-means, not taken from a published study. A prompt for conversation, not an assessment.
types-fitted-type = Type { $number }
types-fitted-alike = About as the cohort is as a whole.
types-fitted-more = More than in the cohort as a whole: { $more }.
types-fitted-less = Fewer or less than in the cohort as a whole: { $less }.
types-fitted-more-and-less = More than in the cohort as a whole: { $more }. Fewer or less: { $less }.
types-fitted-taken-over = Taken over from the features compared: { $title }.
types-fitted-source = Fit to { $maps } maps ({ $left_out } left out), { $types } types, seed { $seed }
