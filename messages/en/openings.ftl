# How a reminder begins. Each opening invites in one sentence of at most 45 characters, and each
# idea says in at most 70 what to do meanwhile; the program pairs any opening with any idea of
# its kind, so every pair must read well. A translator keeps the lengths and the invitation, and
# names no dose, no time of day, no weekday and no exercise; the wit may be another.

## Stand up: openings

opening-stand-1 = On your feet for a moment?
opening-stand-2 = Time for a little height.
opening-stand-3 = Up you get, in your own time.
opening-stand-4 = Your legs could take over now.
opening-stand-5 = The seat can have a break too.
opening-stand-6 = How’s the view from up there?
opening-stand-7 = Stand up, if this is a good moment.
opening-stand-8 = A moment out of your seat?
opening-stand-9 = Why not stand up for a bit?
opening-stand-10 = Getting up might be nice.
opening-stand-11 = Feet on the floor, and up you come.
opening-stand-12 = Fancy standing up?
opening-stand-13 = Sitting has had its turn.
opening-stand-14 = Unfold yourself, slowly.
opening-stand-15 = Here’s an excuse to get up.
opening-stand-16 = Would standing feel good now?
opening-stand-17 = Swap your seat for your feet?

## Stand up: ideas

idea-stand-1 = Look for three things outside that move.
idea-stand-2 = Have some water while you’re up.
idea-stand-3 = Let your eyes rest on something far away.
idea-stand-4 = Empty your hands and let them hang.
idea-stand-5 = See what the sky is doing.
idea-stand-6 = Decide what you’d like to eat next.
idea-stand-7 = Listen for the quietest sound around you.
idea-stand-8 = Take three slow breaths with nothing else to do.
idea-stand-9 = Lean on something steady if you like.
idea-stand-10 = Put one thing back where it belongs.
idea-stand-11 = Whatever you’re stuck on may look different from higher up.
idea-stand-12 = Play a song in your head, from the first line on.
idea-stand-13 = Find something blue, something round and something old.
idea-stand-14 = Notice where the light comes from.
idea-stand-15 = Wriggle your toes; hardly anybody will notice.
idea-stand-16 = Fetch something you’ll need later.

## Sit down, for those on their feet: openings

opening-sit-down-1 = Take a seat while it’s free?
opening-sit-down-2 = Your feet have earned a chair.
opening-sit-down-3 = Time to let a chair do the work.
opening-sit-down-4 = Off your feet for a bit?
opening-sit-down-5 = Borrow the nearest seat.
opening-sit-down-6 = Sit down, if there’s a quiet moment.
opening-sit-down-7 = Trade standing for sitting.
opening-sit-down-8 = Let your legs go off duty.
opening-sit-down-9 = A short sit would do nicely.
opening-sit-down-10 = Give your soles some time off.
opening-sit-down-11 = That’s enough standing for now.
opening-sit-down-12 = How about a sit-down?
opening-sit-down-13 = Down you come, in your own time.
opening-sit-down-14 = Any stool, step or bench will do.
opening-sit-down-15 = Care to sit for a moment?
opening-sit-down-16 = Rest your legs before the next thing.
opening-sit-down-17 = Gravity wins, so have a seat.

## Sit down, for those on their feet: ideas

idea-sit-down-1 = If there’s a backrest, lean into it.
idea-sit-down-2 = Slip your heels out of your shoes if you can.
idea-sit-down-3 = A glass of water goes well with this.
idea-sit-down-4 = Lay your hands in your lap, palms up.
idea-sit-down-5 = Put your feet up if there’s something to put them on.
idea-sit-down-6 = Look at something that needs nothing from you.
idea-sit-down-7 = Close your eyes for a breath or two, if that’s possible.
idea-sit-down-8 = Soften your jaw, then your forehead.
idea-sit-down-9 = Think of someone you’d like to call later.
idea-sit-down-10 = Listen for the sound that’s farthest away.
idea-sit-down-11 = Watch the world be busy for a change.
idea-sit-down-12 = Nothing needs holding up, not even you.
idea-sit-down-13 = Notice how little your feet have to do.
idea-sit-down-14 = Settle well back, so your thighs are carried too.
idea-sit-down-15 = Plan nothing until you’re up again.
idea-sit-down-16 = Rub your palms together until they’re warm.

## Move on the chair: openings

opening-shift-1 = Time to sit differently.
opening-shift-2 = Your seat has more than one side.
opening-shift-3 = Fancy a new way to sit?
opening-shift-4 = Move a little, right where you are.
opening-shift-5 = Is there a comfier way to sit?
opening-shift-6 = Try another corner of the chair.
opening-shift-7 = Fidgeting is allowed here.
opening-shift-8 = No need to get up for this one.
opening-shift-9 = Change something about how you sit.
opening-shift-10 = A change of seat, without leaving it?
opening-shift-11 = Find a new spot on the same seat.
opening-shift-12 = Shuffle about for a bit.
opening-shift-13 = Nobody will notice this one.
opening-shift-14 = Sitting still is optional.
opening-shift-15 = Unsettle yourself, then settle again.
opening-shift-16 = Stay put, but not quite as you are.
opening-shift-17 = Sit like a bored child for a while.

## Move on the chair: ideas

idea-shift-1 = Rock from side to side, as slowly as you like.
idea-shift-2 = Lean back a little, or forward, whichever you’ve done less.
idea-shift-3 = Tip your hips forward and back, just a little.
idea-shift-4 = Wriggle until you’re comfortable.
idea-shift-5 = Shrug both shoulders and let them drop.
idea-shift-6 = Put your feet somewhere they haven’t been today.

## Bend back: openings

opening-back-bend-1 = The other way, for a change?
opening-back-bend-2 = That’s enough looking down for now.
opening-back-bend-3 = Give the front of you some room.
opening-back-bend-4 = Stand tall and open up.
opening-back-bend-5 = So much of the day leans forward.
opening-back-bend-6 = Here’s the opposite of leaning in.
opening-back-bend-7 = Up, tall, and gently back.
opening-back-bend-8 = Is there room to lean a little?
opening-back-bend-9 = Unroll yourself, gently.
opening-back-bend-10 = Slowly back, and slowly up again.
opening-back-bend-11 = How about a gentle change of direction?
opening-back-bend-12 = Backwards is a direction too.
opening-back-bend-13 = Forward can wait a little.
opening-back-bend-14 = Lean the way you seldom lean.
opening-back-bend-15 = Make room between ribs and hips.
opening-back-bend-16 = Leaning back a little might feel good.
opening-back-bend-17 = Let your chest look up a little.

## Bend back: ideas

idea-back-bend-1 = Keep one hand on something steady.
idea-back-bend-2 = Go only as far as feels nice.
idea-back-bend-3 = Breathe out as you go.
idea-back-bend-4 = Rest your eyes on a spot straight ahead.
idea-back-bend-5 = Put both hands on your hips, if that steadies you.
idea-back-bend-6 = Come up again as slowly as you went.

## Walk: openings

opening-walk-1 = Fancy a walk?
opening-walk-2 = Your shoes know the way.
opening-walk-3 = Which way will you go this time?
opening-walk-4 = A walk would fit in here.
opening-walk-5 = Any direction will do.
opening-walk-6 = Round the block or round the room?
opening-walk-7 = Go and see what’s round the corner.
opening-walk-8 = Let your legs set the pace.
opening-walk-9 = Off you go, at your own speed.
opening-walk-10 = Got time for a wander?
opening-walk-11 = Somewhere and back, nothing more.
opening-walk-12 = Time to be somewhere else for a bit.
opening-walk-13 = How about a change of walls?
opening-walk-14 = Easy steps, one after another.
opening-walk-15 = Nowhere to be, just walking.
opening-walk-16 = Swing your arms and be off.
opening-walk-17 = Walk yourself, as you’d walk a dog.

## Walk: ideas

idea-walk-1 = Look for something you’ve never noticed before.
idea-walk-2 = Up and down the hall is fine too.
idea-walk-3 = Indoors, you can take a phone call along.
idea-walk-4 = Put on something good to listen to.
idea-walk-5 = Turn back whenever you’ve had enough.
idea-walk-6 = If it’s wet out, corridors are dry.
idea-walk-7 = Pass by a tree, if there is one.
idea-walk-8 = Begin slower than you need to.

## Stretch, of every kind: openings

opening-stretch-1 = Room for a slow stretch?
opening-stretch-2 = Slow is the whole trick here.
opening-stretch-3 = Anything feeling a bit stiff?
opening-stretch-4 = Dogs do this without being told.
opening-stretch-5 = Loosen something, gently.
opening-stretch-6 = Let a few muscles lengthen.
opening-stretch-7 = Give a little with each breath.
opening-stretch-8 = Stretch as far as feels nice.
opening-stretch-9 = Easy does it, no heroics.
opening-stretch-10 = Here’s a chance to unwind a bit.
opening-stretch-11 = Your muscles could use some slack.
opening-stretch-12 = Take your time with this one.
opening-stretch-13 = Nothing to win here, just ease.
opening-stretch-14 = Iron out a crease or two.
opening-stretch-15 = A mild pull and a calm breath will do.
opening-stretch-16 = Would some stretching feel good?
opening-stretch-17 = Be elastic for a while.

## Stretch, of every kind: ideas

idea-stretch-1 = Breathe out for a little longer than you breathe in.
idea-stretch-2 = Let your jaw go soft meanwhile.
idea-stretch-3 = Ease out of it as slowly as you went in.
idea-stretch-4 = Think of the last thing that made you laugh.
idea-stretch-5 = Listen to the room for as long as it lasts.
idea-stretch-6 = Less far is fine.
idea-stretch-7 = Smile a little; nobody has to see it.
idea-stretch-8 = Hum something slow, if you’re alone.

## Strengthen, of every kind: openings

opening-strengthen-1 = Ready to put some muscles to work?
opening-strengthen-2 = A little effort, well spent.
opening-strengthen-3 = This one asks for some muscle.
opening-strengthen-4 = Time for some quiet strength.
opening-strengthen-5 = Do it slowly and do it well.
opening-strengthen-6 = Give your muscles something to do.
opening-strengthen-7 = Strength comes in small portions.
opening-strengthen-8 = Few and careful beats many and quick.
opening-strengthen-9 = Feel like some honest work?
opening-strengthen-10 = No gym needed for this one.
opening-strengthen-11 = Take it slowly; that’s the hard part.
opening-strengthen-12 = Put some strength to use.
opening-strengthen-13 = Breathe out, and begin.
opening-strengthen-14 = Got a bit of effort to spare?
opening-strengthen-15 = Begin where it’s easy.
opening-strengthen-16 = Steady now, and keep breathing.
opening-strengthen-17 = Muscles like being asked nicely.

## Strengthen, of every kind: ideas

idea-strengthen-1 = Put on a song that makes you stubborn.
idea-strengthen-2 = Count in a language you half know.
idea-strengthen-3 = Leave a little in reserve.
idea-strengthen-4 = Let your face stay out of it.
idea-strengthen-5 = Clear some space around you first.
idea-strengthen-6 = A rest in between is allowed.
idea-strengthen-7 = Tell somebody afterwards, if you like.
idea-strengthen-8 = Have some water waiting for afterwards.

## Several at once, in any mixture: openings

opening-several-1 = A few things to choose from.
opening-several-2 = Pick one, or take them all.
opening-several-3 = Something for more than one part of you.
opening-several-4 = These go well together.
opening-several-5 = One break, more than one way.
opening-several-6 = Whichever you like best comes first.
opening-several-7 = Time for a small round.
opening-several-8 = All in one go, if you like.
