## What is said of a map: its alters, its summary, its list.

direction = ltr
decimal-point = .
# Between the parts of a list, and before its last part.
list-comma = {", "}
list-last = { $first } and { $last }
# Between things that stand beside each other on a line.
list-dot = {" · "}

## Who a person is. Words stand beneath names and between commas, so they are short and small.

person-role-partner = partner
person-role-parent = parent
person-role-child = child
person-role-sibling = sibling
person-role-other-family = family
person-role-friend = friend
person-role-practitioner = practitioner
person-role-support-worker = support worker
person-role-neighbour = neighbour
person-role-colleague = colleague
person-role-acquaintance = acquaintance
person-role-group-member = from a group
person-role-online-contact = online
person-role-pet = pet

## What a place is.

place-role-home = home
place-role-friends-home = a friend’s home
place-role-health-service = health service
place-role-community = community
place-role-work = work
place-role-education = education
place-role-worship = worship
place-role-shop-or-cafe = shop or café
place-role-outdoors = outdoors
place-role-leisure = leisure
place-role-online = online

## What an activity is.

activity-role-employment = paid work
activity-role-volunteering = volunteering
activity-role-education = learning
activity-role-exercise = exercise
activity-role-creative = creative
activity-role-social = social
activity-role-faith = faith
activity-role-caring = caring
activity-role-domestic = at home
activity-role-outdoors = outdoors
activity-role-leisure = leisure
activity-role-treatment-group = treatment group

## Kinds of alters.

kind-person = person
    .title = People
kind-place = place
    .title = Places
kind-activity = activity
    .title = Activities
count-person = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
count-place = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
count-activity = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
# Drawn with a second outline: a practitioner, a health service or a treatment group.
formal = practitioner or service
# Instead of a name that shows nothing.
no-name = no name

## How close. The words alone stand on the rings of the picture; `.placed` stands in a list.

ring-closest = closest
    .placed = closest ring
ring-close = close
    .placed = close ring
ring-further = further
    .placed = further ring
ring-not-placed = not placed yet
# In the middle of the picture where the person has given no name; it has room for about nine letters.
me = Me

## How often in contact.

contact-daily = every day
contact-several-weekly = several times a week
contact-weekly = weekly
contact-monthly = monthly
contact-several-yearly = several times a year
contact-yearly-or-less = once a year or less

new-in-last-year = new in the last year

## How an alter affects how the person feels, from 2 to −2 (`effect--2`).

effect-2 = helps a lot
effect-1 = helps
effect-0 = helps, and makes it harder
effect--1 = makes it harder
effect--2 = makes it much harder

## Who is tied to whom, in the list and to be spoken.

tied-to = tied to { $names }
# Without names: “others” are people, places and activities.
tied-to-count = { $count ->
    [one] tied to { $count } other
   *[other] tied to { $count } others
}
knows-people = { $count ->
    [one] knows { $count } person here
   *[other] knows { $count } people here
}

## The summary: one sentence each.

summary-nobody = Nobody and nothing is on this map yet.
# $parts is a list such as “12 people, 3 places and 3 activities”; here it has one part.
summary-one-kind = This map shows { $parts }.
summary-kinds = This map shows { $count } connections: { $parts }.

# Who they are; these are the parts of the list in the two sentences below.
summary-family = { $count ->
    [one] { $count } is family
   *[other] { $count } are family
}
summary-friends = { $count ->
    [one] { $count } is a friend
   *[other] { $count } are friends
}
summary-practitioners = { $count ->
    [one] { $count } is a practitioner
   *[other] { $count } are practitioners
}
summary-wider = { $count ->
    [one] { $count } is someone else you know
   *[other] { $count } are others you know
}
summary-roles-of-all = { $people ->
    [one] Of the person you described, { $parts }.
   *[other] Of the { $people } people, { $parts }.
}
summary-roles-of-known = { $known ->
    [one] Of the person you described, { $parts }.
   *[other] Of the { $known } people you described, { $parts }.
}

# How close they are; $first is the number in the first of the parts.
summary-ring-closest = { $count } in the closest ring
summary-ring-close = { $count } in the close ring
summary-ring-further = { $count } further out
summary-ring-not-placed = { $count } not placed yet
summary-rings = { $first ->
    [one] There is { $parts }.
   *[other] There are { $parts }.
}

# Who knows whom: $ties of all $pairs of people, and $count people who know nobody else.
summary-no-ties = No two people are shown as knowing each other.
summary-ties = { $pairs ->
    [1] The 2 people know each other
   *[other] { $ties ->
        [one] { $ties } of { $pairs } pairs of people know each other
       *[other] { $ties } of { $pairs } pairs of people know each other
    }
}
summary-alone = { $count ->
    [0] everyone knows someone else on the map
    [one] { $count } person knows no one else on the map
   *[other] { $count } people know no one else on the map
}
summary-ties-and-alone = { $ties }; { $alone }.

# What helps, of $known people, places and activities that were answered for.
summary-helps = Of { $known } with an answer, { $helping ->
    [one] { $helping } helps
   *[other] { $helping } help
} how you feel.
summary-helps-and-hinders = Of { $known } with an answer, { $helping ->
    [one] { $helping } helps
   *[other] { $helping } help
} how you feel and { $hindering ->
    [one] { $hindering } makes
   *[other] { $hindering } make
} it harder.

summary-new = { $new ->
    [0] { $known ->
        [1] The one you said this of is not new in the last year.
       *[other] None of { $known } is new in the last year.
    }
    [one] { $new } of { $known } is new in the last year.
   *[other] { $new } of { $known } are new in the last year.
}

## Circumstances of a cohort's people.

context-lives-alone = Lives alone
context-housing = Housing
context-education = Education
context-long-term-sick-or-disabled = Long-term sick or disabled
context-yes = yes
context-no = no
context-not-asked = not asked
housing-owner = own home
housing-private-rent = private rent
housing-social-rent = social rent
housing-supported = supported housing
housing-temporary = temporary
housing-hospital = hospital
housing-other = other
education-none = none
education-secondary = secondary
education-further = further
education-higher = higher

# Names that tell nothing, for a map that is shown to others.
pseudonym-person = Person { $number }
pseudonym-place = Place { $number }
pseudonym-activity = Activity { $number }

