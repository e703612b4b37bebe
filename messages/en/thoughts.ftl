# Thoughts that now and then stand below a reminder, as a paragraph of their own: one or two short
# sentences, at most 160 characters. A group is left out for people whom it doesn’t fit; a comment
# above a fact names its source. A translator keeps every figure and every “may”, “often” and “in
# one small trial”, promises nothing and blames nobody; where a joke doesn’t travel, a kind word does.

## For everybody, whatever rests or hurts, in any place

# NHS back pain
thought-any-1 = Good to know: back pain often eases by itself within a few weeks.
thought-any-2 = Let your shoulders sink as you read this. Then your jaw.
thought-any-3 = You know your body better than I do. I only know what time it is.
# Swain 2020
thought-any-4 = Which posture is bad for backs? 41 reviews, read side by side, didn’t agree on one.
thought-any-5 = Hang a small habit on something you do anyway, such as brushing your teeth.
thought-any-6 = Your back has come along to everything you ever did. A small thank-you seems fair.
# WHO 2020
thought-any-7 = A little movement beats none at all. That is the view of the World Health Organization.
thought-any-8 = Does a reminder keep coming at a bad moment? Give it another time; it won’t mind.
thought-any-9 = If today is a hard day, this message asks nothing of you.
# Amiri 2020, Silva 2024
thought-any-10 = Bad nights and sore backs often go together. Which of them starts it isn’t clear.
thought-any-11 = Half of something is a good amount. The other half can wait.
thought-any-12 = Some days are for doing and some are for resting. Both are looking after yourself.
# Steffens 2016
thought-any-13 = In trials, people who exercised and learned about their backs had new back pain less often, most of all in the first year.
thought-any-14 = Open both hands for a moment, once you’ve put this down.
thought-any-15 = Nobody does all of this perfectly. Nobody was asked to.
thought-any-16 = Reading this was a small pause already. You’re welcome to another.
thought-any-17 = However you sit, stand or lie just now, a small change may feel good.
thought-any-18 = Looking after a back needn’t look like sport.
# Hestbaek 2006
thought-any-19 = Back pain when you’re young needn’t stay. Of young people with a lot of it, about one in four still had that eight years later.
thought-any-20 = Breathe out as if you were cooling soup. Twice is plenty.
thought-any-21 = Worried about your back? A doctor or physiotherapist has heard odder questions than yours.
# Pinheiro 2015, which is about low mood and not about stress
thought-any-22 = Whether stress brings on back pain isn’t clear. A calm minute is pleasant all the same.
thought-any-23 = When in doubt, go slower. It’s nearly always allowed.
thought-any-24 = You don’t have to feel like it. You don’t have to pretend, either.
# Snook 1998
thought-any-25 = In one small study, people with back pain who bent less in the first hours of the day had less pain.
thought-any-26 = Comfortable is enough. Nothing here has to hurt to be worth doing.
thought-any-27 = Progress is quiet. The messages all come from me.
# NHS back pain
thought-any-28 = Backs hurt for many reasons. None of them is a failing.
thought-any-29 = Tired of one exercise? Swap it; backs aren’t sentimental.
thought-any-30 = Be as patient with your back as you’d be with a friend’s.
thought-any-31 = Tell someone that you take these breaks. It’s easier when it isn’t a secret.
thought-any-32 = Somewhere, someone else has just sighed at a reminder like this. You’re in good company.
thought-any-33 = Your body may grumble. Listening to it isn’t giving in.
thought-any-34 = A sore day doesn’t undo the better ones.

## Walking

# WalkBack 2024
thought-walk-1 = In one trial after a spell of back pain, people helped to build up walking typically went 208 days until it limited them again, others 112.
thought-walk-2 = Leave your shoes by the door, and half the walk is done.
thought-walk-3 = Nobody has ever been asked for the results of a walk.
# WHO 2020
thought-walk-4 = The WHO advises adults to be moderately active for 150 to 300 minutes a week. A brisk walk is one way.
thought-walk-5 = No time for a long walk? Two short ones will do nicely.
thought-walk-6 = Of all exercises, walking is the one you’ve practised most.
# CDC
thought-walk-7 = A moderate pace is one at which you could chat but not sing. You needn’t prove it.
thought-walk-8 = Look a few steps ahead, and leave your arms to themselves.
thought-walk-9 = A dull route is fine. It leaves your head free.
# Haddadj 2025
thought-walk-10 = People who walked over 100 minutes a day had long-lasting back pain less often than those who walked under 78. It shows a link and no more.

## Breaking up sitting, for those who sit

# Waongenngarm 2021
thought-stand-1 = Of office workers nudged to take breaks, 9 in a hundred got new low back pain in six months. Of the others, 33 did, in one small trial.
thought-stand-2 = Put your cup out of reach. Sooner or later, thirst gets you up.
thought-stand-3 = You may sit down again. That was always part of the plan.
# Alzahrani 2022
thought-stand-4 = Sitting hasn’t been shown to start back pain. Where pain is there already, long sitting goes with more trouble in daily life.
thought-stand-5 = Phone calls are good for standing. Nobody at the other end can tell.
thought-stand-6 = Your work can’t walk away. You can, for a minute.
# Waongenngarm 2021
thought-stand-7 = Shifting on the chair was tried out: 7 in a hundred who were nudged to do it got new low back pain in six months, against 33. It was one small trial.
thought-stand-8 = Use the armrests or the table to get up, if you like. It isn’t cheating.
thought-stand-9 = Stand up when something ends: a call, a chapter, an episode. It’s easier than watching the clock.
thought-stand-10 = The chair isn’t your enemy. It’s just very good at keeping you.

## For those on their feet all day

# Coenen 2018
thought-feet-1 = People who stand for over four hours of a workday report low back trouble more often. Sitting isn’t the only thing worth a break.
thought-feet-2 = Know where the nearest seat is. That’s half the rest.
thought-feet-3 = Your phone gets plugged in when it’s low. Your feet may have a chair.
# NICE NG59 2016
thought-feet-4 = For ordinary low back pain, Britain’s NICE recommends no belts or corsets. That’s one thing less to wear.
thought-feet-5 = No chance to sit? A few steps to the side make a change too.
thought-feet-6 = Sitting down for a moment isn’t slacking. It’s how long days on foot get done.

## Stretching

# ACSM 2011
thought-stretch-1 = Long holds needn’t be very long. The usual advice is 10 to 30 seconds, and 30 to 60 for older people.
thought-stretch-2 = Go into it on a breath out. It comes easier that way.
thought-stretch-3 = No cat ever read about stretching. You may trust how it feels, too.
# ACSM 2011
thought-stretch-4 = For a suppler muscle, the usual advice is about a minute of stretching in all, two or three days a week or more.
thought-stretch-5 = Skip the bouncing. Go to the first mild pull and stay a while.
thought-stretch-6 = How far you get isn’t the point. Nobody is measuring.
# Owen 2020
thought-stretch-7 = In one big comparison, stretching alone was no better for long-lasting pain than no treatment. Feeling looser is still a fine reason.
thought-stretch-8 = Check your face while you stretch. If it frowns, ease off a little.

## Strengthening

# WHO 2020
thought-strengthen-1 = The WHO advises adults to work all the big muscle groups on two days a week or more.
thought-strengthen-2 = Counting in a whisper keeps you breathing. Holding your breath is a sign to make it easier.
thought-strengthen-3 = No mirrors, no loud music, no membership card. As gyms go, yours is a good one.
# Smith 2014
thought-strengthen-4 = You needn’t search for the best exercise for backs. Core work does about as well as others that people keep up.
thought-strengthen-5 = Let a good one be the last one. There’s no need for a bad one after it.
thought-strengthen-6 = Strength is for ordinary things: a jar lid, a suitcase, a very low sofa.
# Shiri 2018
thought-strengthen-7 = A review of trials recommends strengthening along with stretching or something like walking, two or three times a week.
# a spine clinic’s column 2026
thought-strengthen-8 = You’ll find no classic sit-ups here. They can make low back pain worse.
