## The conversation a map is made from, and what is changed in it.

# Questions. The message itself is the question's few words in a list of questions; `.short` is
# what it is about, inside a sentence such as “changed how often for Asha”.

ask-people = People
    .prompt = Who are the people in your life?
    .hint = First names or initials are enough. Think of family, friends, people who support you, neighbours. Pets count.
ask-places = Places
    .prompt = Where do you spend time?
    .hint = Places you go to, or would miss: a café, a library, a park, a place of worship, a clinic. Home counts.
ask-activities = Activities
    .prompt = What do you do with your time?
    .hint = Work, volunteering, a class, sport, music, caring for someone, a group.
ask-role = Who and what they are
    .short = who it is
    .prompt = { $kind ->
        [place] What kind of place is { $name }?
        [activity] What kind of activity is { $name }?
       *[other] Who is { $name } to you?
    }
ask-ring = How close
    .short = how close
    .prompt = How close do you feel to { $name }?
    .hint = As it feels today. You can also drag them nearer or further away on the picture.
ask-ties = Who knows whom
    .short = ties
    .prompt = { $kind ->
        [place] Who and what belongs to { $name }?
        [activity] Who and what belongs to { $name }?
       *[other] Who does { $name } know, and where do you meet?
    }
    .hint = Choose everyone and everything that goes together. A line is drawn between them.
ask-contact-frequency = How often
    .short = how often
    .prompt = { $kind ->
        [place] How often are you at { $name }?
        [activity] How often do you do this: { $name }?
       *[other] How often are you in touch with { $name }?
    }
ask-years-known = How long
    .short = how long
    .prompt = { $kind ->
        [person] For how many years have you known { $name }?
       *[other] For how many years has { $name } been part of your life?
    }
    .hint = A rough number is fine. Half a year is 0.5.
ask-new-in-last-year = New in the last year
    .short = whether it is new
    .prompt = Is { $name } new in your life in the last year?
ask-wellbeing-effect = Helps or makes it harder
    .short = the effect
    .prompt = What does { $name } do for how you feel?
    .why = This is asked to see what does you good and what costs you strength. It is your own view, and it can be both.
ask-support-received = What I am given
    .short = what is given to me
    .prompt = What do you get from { $name }?
ask-support-given = What I give
    .short = what I give
    .prompt = What do you give { $name }?
ask-wish = What I would like
    .short = what I would like
    .prompt = Would you like more or less of { $name }?
    .why = This is asked because a map can also show what you would change. Nobody is told.
ask-stigma = Being judged
    .short = being judged
    .prompt = Do you feel judged because of your health with { $name }?
    .why = This is asked because it can wear people down, and because it can be talked about. You can leave it out.
ask-helps-when = Who helps when
    .short = when it helps
    .prompt = When does { $name } help?
    .why = This is asked so that the map shows whom to turn to when things get hard.
ask-note = Notes
    .short = the note
    .prompt = Is there something to remember about { $name }?
ask-about-me = About you
    .prompt = A little about you
    .why = This is asked because where and how people live shapes who is around them. It does not change what the map says of your network.
ask-network-satisfaction = How content
    .prompt = How content are you with the people, places and activities in your life?
    .hint = 0 is not at all, 10 is fully.
ask-swemwbs-raw = Well-being score
    .prompt = The score of the SWEMWBS questionnaire
    .hint = A whole number from 7 to 35. The questionnaire itself is filled in elsewhere.
    .why = A service asks this to see whether things change over time. It changes nothing on the map.
ask-resource-generator-uk = Resources
    .prompt = The counts of the Resource Generator-UK
    .hint = Four whole numbers, together up to 27.
    .why = A service asks this to see what someone could get help with. It changes nothing on the map.

# Answers that have no words elsewhere.
choice-none = none of these
choice-other = other
wish-more = more
wish-same = as it is
wish-less = less
wish-end = no longer
role-group-family = Family
role-group-friends = Friends
role-group-practitioners = Practitioners
role-group-wider = Others

# Getting about in the conversation.
my-map = My map
make-map = Make a map
make-map-hint = A conversation of about ten minutes. Every question can be left out. Nothing is kept unless you ask for it.
conversation = Conversation
conversation-go-on = Go on with the questions
conversation-leave = Leave it for now
conversation-progress = Question { $question } of { $questions }
conversation-questions = All questions
conversation-of = { $at } of { $all }
conversation-answered = { $answered } of { $asked } answered
conversation-needed = your service asks for this
conversation-why = Why is this asked?
conversation-back = Back
conversation-next = Next
conversation-skip = Skip
conversation-skip-all = Next question
conversation-done = That is your map.
conversation-done-words = You can change it whenever you like. Save it as a file to have it again; without that, it is gone when this page is closed.
conversation-open = Not answered yet
conversation-to-map = Look at the map
# Names are typed one after the other, or pasted as a list.
name-person = Name of a person
name-place = Name of a place
name-activity = Name of an activity
name-add = Add
name-needed = Please type a name.
name-hint = Press Enter after each name. You can also paste a list, one name a line.
name-added = { $names } added.
name-again = { $name } is on the map already. Both are kept; rename one to tell them apart.
names-too-many = { $count } lines are too many at once. Up to { $most } can be added; nothing was added.
names-too-long = A name of more than 200 characters was shortened.
name-remove = Remove { $name }
name-rename = New name for { $name }
names-so-far = So far
# Of those a question is asked of.
asked-of = Whom this is asked of
same-for-rest = “{ $answer }” for all { $count } who are left
answer-not-said = not said
answered-mark = answered
years = years
number-range = From { $least } to { $most }
number-wrong = Please type a number from { $least } to { $most }.
resource-domestic = Help at home
resource-expert-advice = Expert advice
resource-personal-skills = Personal skills
resource-problem-solving = Solving problems
own-word = Your own word for it
own-word-hint = for example sister, key worker, choir

# Changing a map.
edit = Change the map
edit-name = Name
edit-kind = What it is
edit-ties = Tied to
edit-tie-add = Tie to
edit-tie = Tie
edit-tie-strength-of = How strong the tie to { $name } is
edit-strength-1 = weak
edit-strength-2 = medium
edit-strength-3 = strong
edit-untie = Untie { $name }
edit-remove = Remove
edit-merge = Merge into one
edit-merge-with = The same as
edit-merge-hint = What was told of the first counts; what is missing is taken from the second.
edit-tie-all = Tie to each other
edit-several-chosen = { $count } chosen
edit-choose-several = Choose several
edit-add = Add
edit-more = More
edit-choose = choose…
edit-title-label = Name of the map
edit-ego-label = Your name in the middle
edit-refused = That could not be done: { $reason }.

# What was done, after “Undo:” and “Redo:”.
undo = Undo
redo = Redo
undo-what = Undo: { $what }
redo-what = Redo: { $what }
undone = Undone: { $what }
redone = Done again: { $what }
edit-several = { $count } of them
edit-added = added { $names }
edit-removed = removed { $names }
edit-renamed = renamed { $names } to { $to }
edit-tied = tied { $names }
edit-tie-strength = changed the tie of { $names }
edit-untied = untied { $names }
edit-merged = merged { $names }
edit-placed-closest = moved { $names } to the closest ring
edit-placed-close = moved { $names } to the close ring
edit-placed-further = moved { $names } to the outer ring
edit-moved = moved { $names }
edit-let-go = put { $names } back
edit-answered = changed { $topic } for { $names }
edit-role-word = changed the word for { $names }
edit-about-me = changed what is said about you
edit-title = changed the name of the map
