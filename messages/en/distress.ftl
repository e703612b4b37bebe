# What people type in distress, and is heard before anything else. The signs are those of safety.ftl, as people
# say them.
#
# A phrase is a line. Its parts, with " + " between them, must all be in what was typed, in any order; each part
# has its alternatives, with " / " between them. "~" stands for any letters at the beginning or at the end of a
# word. Case, punctuation and apostrophes do not matter (write "cant"), and in words of eight letters or more one slip
# of a finger does not either. A phrase that begins with "= " is one only where nothing else was typed. Lines that
# begin with "#" are passed over. Rather too much than too little: a false alarm costs a glance at a list; yet no
# word stands here alone that people also use when all is well.

# They want to die, or do not want to live: they are told where to find somebody now.
distress-crisis =
    want to / wants to / wanna / wish / wished / going to / about to / ready to / rather / hope i / thinking about / think about / feel like + die / dying / be dead / was dead / were dead / being dead / end my life / ending my life / end it all / ending it all / kill myself / killing myself / harm myself / not wake up / never wake up / disappear for good / jump off a bridge / jump off the bridge / jump off a building / not exist / stop existing
    kill myself / killing myself / end my life / ending my life / end it all / ending it all / take my life / take my own life / taking my own life / suicid~ / self harm / selfharm / self harming / harm myself / harming myself / cutting myself / unalive / i want to hurt myself / i wanna hurt myself / going to hurt myself / gonna hurt myself / urge to hurt myself
    dont / do not / doesnt / no longer / not / never / cant + want to live / wanna live / want to be alive / want to exist / want to be here anymore / want to be here any more / want to wake up / go on living / see a reason to live / see the point of living / see any point in living
    no / any + reason to live / point in living / point of living / will to live / reason to go on
    better off / be better + dead / without me / if i was gone / if i were gone / if i was dead / if i werent here / if i wasnt here
    tired of living / sick of living / tired of life / sick of life / tired of being alive / done with life / cant go on anymore / cant go on any more / cant go on like this / life isnt worth living / life is not worth living / not worth living / nothing to live for / hate being alive / hate my life / wish i was never born / wish i wasnt here / wish i werent here / wish i wasnt alive

# Signs to have looked at, now or soon, and pain that should not wait for a list of commands.
distress-sign =
    # Numb where one sits.
    numb~ / tingl~ / pins and needles / no feeling / no sensation / cant feel / cant i feel / cannot i feel / cannot feel / can not feel / couldnt feel / lost feeling / lost sensation / lost all feeling / without feeling / gone dead / funny feeling + bum / bums / butt / butts / bottom / buttock~ / arse / ass / backside / groin / genital~ / crotch / vagina~ / vulva / labia / penis / dick / balls / testic~ / scrotum / inner thigh~ / thigh~ / saddle / saddle area / privates / private parts / private area / down there / down below / between my legs / between the legs / intimate area / wipe / wiping / perineum / anus / bikini
    bum is asleep / bum fell asleep / butt is asleep / butt fell asleep / bottom is asleep / bottom fell asleep
    cant feel / cannot feel / can not feel / dont feel / do not feel + wipe / wiping / pee / peeing / poo / poop / need to go / toilet paper / sit / sitting on

    # Trouble with bladder or bowel.
    cant / cannot / can not / couldnt / could not / cant even / unable / trouble / difficult~ / problem~ / hard to / struggl~ / hardly / barely / havent / have not / not able / no urge / stopped / painful to / straining to / nothing comes / not + pee / peed / peeing / urinate / urinating / urination / urine / wee / weeing / pass water / empty my bladder / empty bladder / go to the toilet / going to the toilet / go to the loo / use the toilet / piss / pissing / poop / pooping / bowel movement
    wet myself / wetting myself / wet my pants / wet the bed / wetting the bed / pissed myself / pissing myself / peed myself / peeing myself / pee myself / peed my pants / soiled myself / soil myself / soiling myself / pooped myself / pooped my pants / poo myself / pooed myself / shit myself / shat myself / crapped myself / messed myself / leaking urine / leaking pee / leak urine / leak pee / incontinen~ / dribbling urine
    cant / cannot / can not / couldnt / unable / lost / losing / lose / loss / no / lack of + control / controlling / hold / holding / hold it / feel + bladder / blader / bladdr / bowel / bowels / poo / poop / pee / wee / stool / urine / shit / toilet / continence / sphincter
    bladder / blader / bladdr / bowel / bowels + problem~ / trouble / weak / weird / wrong / numb / changed / not working / stopped working / accident / accidents
    erection / erections / erectile / orgasm / orgasms / sexual function / sexual feeling / sex drive / get hard + cant / cannot / can not / couldnt / lost / no / suddenly / sudden / unable / problem~ / trouble / numb / gone / changed / loss / stopped

    # Legs and feet, arms and hands.
    leg / legs / foot / feet / toe / toes / calf / calves / ankle / ankles / knee / knees / arm / arms / hand / hands / finger / fingers / both sides + numb~ / tingl~ / pins and needles / weak~ / no feeling / no sensation / no strength / no power / lost feeling / lost strength / lost power / losing feeling / losing strength / cant feel / cannot feel / can not feel / couldnt feel / dont feel my / do not feel my / dont work / wont work / stopped working / not working / cant move / cannot move / can not move / wont move / cant lift / cannot lift / paraly~ / gone dead / went dead / dead / go dead / dropping / drops / drop / dropped / dragging / drags / drag / floppy / limp / give way / gives way / giving way / gave way / giving out / gave out / gives out / give out / buckle / buckled / buckles / buckling / collaps~ / jelly / wobbly / electric / shooting / wasting
    foot drop / drop foot / dropfoot / cauda equina / paralysed / paralyzed / paralysis / cant feel my / cannot feel my / cant i feel my / cannot i feel my / cant feel anything / pins and needles / numbness

    # Chest and breath.
    chest + pain / pains / painful / tight / tightness / hurt / hurts / hurting / pressure / ache / aches / aching / heavy / heaviness / crushing / squeezing / squeezed / burning / burns / stabbing / sharp / discomfort / weird / strange / funny / sore
    heart attack / heart racing / heart is racing / palpitations / angina / having a stroke / had a stroke
    cant / cannot / can not / couldnt / hard to / trouble / struggl~ / difficult~ / hurts to / barely / unable to + breathe / breathing / breath / get air / catch my breath
    short of breath / shortness of breath / breathless / breathlessness / out of breath / gasping for / coughing blood / coughing up blood

    # After a fall or an accident.
    fell / fallen / falling / fall / slipped / tripped / tumbled / thrown / took a tumble + off / down / from / over / on my back / on my bum / on my butt / on my tailbone / on the ice / on ice / ladder / stairs / steps / stair / bike / bicycle / horse / roof / tree / scooter / motorbike / motorcycle / hard / badly
    had a fall / had a bad fall / bad fall / nasty fall / after a fall / since a fall / since the fall / since my fall / after my fall / car crash / car wreck / crashed my / a crash / the crash / whiplash / hit by / got hit / run over / knocked down / knocked over / collision / rear ended / car accident / bike accident / road accident / traffic accident / serious accident / bad accident / had an accident / in an accident / after an accident / after the accident / since the accident / since my accident / motorbike accident / work accident / accident at work / broke my back / broken back / broken spine / fractur~

    # A fever, weight lost, a lump, cancer, a weak immune system.
    fever / fevers / feverish / high temperature / a temperature / running a temperature / chills / night sweats / sweating at night / shivering / shivers
    lost / losing / lose / loss / dropped / shed + weight / kilo / kilos / kilograms / kg / kgs / pounds / pound / lbs / stone + without / unexplained / unexpected~ / unintended / unintentional~ / not trying / no reason / cant explain / dont know why / no idea why / suddenly / keep / keeps / so much / and i dont
    unexplained weight loss / losing weight and / weight loss without
    lump / lumps / swelling / swollen / bulge / bulging / growth on my / deformed / deformity / crooked / changed shape / different shape / bent to one side / leaning to one side
    cancer / tumour / tumor / chemo / chemotherapy / metasta~ / lymphoma / leukaemia / leukemia / myeloma / radiotherapy / malignant
    immune / immunosuppress~ / immunocompromised / hiv / on steroids / taking steroids / transplant / immunodeficiency / inject drugs / injecting drugs

    # At night and at rest; between the shoulder blades; on coughing and straining.
    wakes me / woke me / waking me / wake me / wakes me up / keeps me awake / kept me awake / keeping me awake / keeps me up / kept me up / cant sleep / cannot sleep / couldnt sleep / no sleep / havent slept / awake all night / up all night / hardly sleep / barely sleep + night / nights / pain / pains / back / hurt / hurts / hurting / ache / aches / aching / agony / it
    worse / worst / hurt / hurts / hurting / pain / pains / painful / ache / aches / aching / agony / bad / unbearable / sore + at night / all night / every night / in the night / during the night / at nights / nighttime / night time / lying down / lie down / laying down / lay down / in bed / at rest / when i rest / even when resting / resting / rest doesnt help / rest does not help / resting doesnt help
    doesnt ease / does not ease / wont ease / doesnt go away / does not go away / wont go away / not going away / never goes away / never stops / wont stop / doesnt stop / constant / all the time / non stop / nonstop / day and night / rest doesnt help + pain / pains / ache / aching / hurt / hurts / hurting / agony
    shoulder blade / shoulder blades / shoulderblade / shoulderblades / between my shoulders / between the shoulders + pain / pains / painful / hurt / hurts / hurting / ache / aches / aching / sore / stab / stabs / stabbing / sharp / burning / burns
    cough / coughing / coughed / coughs / sneeze / sneezing / sneezed / sneezes / strain / straining / laugh / laughing / on the toilet / push + worse / worst / hurt / hurts / hurting / pain / pains / painful / agony / shoots / shooting / stab / stabs / stabbing / kills

    # What every exercise says to stop at.
    dizzy / dizziness / giddy / faint / fainted / fainting / feel faint / light headed / lightheaded / lightheadedness / woozy / blacked out / blacking out / black out / passed out / passing out / pass out / nearly passed out / vertigo / room is spinning / everything is spinning / head is spinning / head spinning / nearly fell / collapsed / going to throw up / nauseous / nausea / vision went / seeing stars
    sharp / shooting / stabbing / searing / piercing / electric / spreading / spreads / radiating / radiates / travels / burning / sudden / severe / intense / terrible / horrible / awful / extreme / excruciating / unbearable / crippling / worst / growing / getting worse / worse and worse + pain / pains / ache / aches / backache / hurt / hurts / down my leg / down my legs / down the leg / down both / into my leg / in my leg / my back / lower back / spine
    pain / pains / hurts / hurt / ache / aches + down my leg / down my legs / down the leg / down one leg / down both legs / into my leg / into my legs / into my foot / to my foot / both legs / my legs / my leg / left leg / right leg
    agony / agonising / agonizing / excruciating / unbearable / killing me / kills me / cant take it / cant bear / cant stand the pain / cant stand it / can not bear / worst pain / emergency / ambulance / need a doctor / dying of pain / dying from pain / dying here / crying with pain / crying from pain / crying in pain / in tears from / screaming in pain / scream with pain

    # The back gives out.
    spasm / spasms / spasming / spasmed / seized up / seizing up / locked up / locked / lumbago / cramp / cramps / cramping / cramped
    pulled my / pulled something / pulled a muscle / pulled muscle / threw my back / threw out my / thrown my back / thrown out my / put my back out / put out my back / put my hip out / my back went / back just went / back has gone / back is gone / back gone out / back went out / back is out / back gave out / back gave way / back gives out / back giving out / back popped / back snapped / back cracked / something popped / something snapped / something cracked / something tore / something went in / tore a muscle / tore something / torn muscle / wrenched my / twisted my / strained my / tweaked my / injured my / ricked my / did my back in / done my back in / back is stuck / stuck like this / back is locked / back locked / back jammed / back is frozen / buggered my back / messed up my back / fucked up my back / i hurt my back / ive hurt my back / have hurt my back / had hurt my back / just hurt my back / really hurt my back / badly hurt my back / think i hurt my back / hurt my back again / hurt myself
    sciatica / sciatic / slipped disc / slipped disk / herniated / herniation / prolapse / pinched nerve / trapped nerve / nerve pain
    cant / cannot / can not / couldnt / could not / cant even / unable to / not able to / hardly / barely / struggling to + get up from / get up out of / get up off / get up again / get up anymore / get up without / get out of bed / get out of the chair / get out of my chair / get out of the car / get out of the bath / get off the floor / get off the sofa / get off the couch / get off the toilet / get back up / straighten / straighten up / stand straight / stand up straight / stand upright / stand up anymore / stand up without / walk properly / walk anymore / walk any more / walk at all / walk straight / walk without / bend down / bend over / bend my back / bend at all / bend forward / put my socks on / put on my socks / tie my shoes / tie my laces / roll over / turn over in bed / move my back / move my neck / move my head / move my legs / move my leg / move my foot / move my toes / move anymore / move any more / move at all / move without / move properly / sit anymore / sit any more / sit without / sit or stand / lie down / lift my leg / lift my legs / lift my foot
    = cant move / i cant move / cannot move / i cannot move / help cant move / help i cant move / cant get up / i cant get up / help i cant get up / cant walk / i cant walk / cant stand / i cant stand / cant bend / i cant bend / cant breathe / help me please / please help me
    stuck on the floor / stuck in bed / stuck on the toilet / lying on the floor / on the floor and cant
    = hurt my back
    hurt my back + lifting / lifted / lift / falling / fell / carrying / carried / moving / moved / bending / bent / gardening / playing / twisting / yesterday / today / tonight / this morning / last night / last week / at work / at the gym / when i / while i / badly / bad

# Something hurts; the signs are shown as well.
distress-pain =
    hurt / hurts / hurting / hurted / hurty / pain / pains / painful / painfull / paining / ache / aches / aching / achy / ached / sore / soreness / backache / backaches / backpain / tender / throbbing / throbs / stinging / ouch / ow / oww / owww / owie / ouchie / ouchy / twinge / twinges / twinged / niggle / niggles / niggling / numb / numbness / tingling / tingly / tingles / stiff / stiffness / flare up / flareup / flaring up / flared up
    tight / tense / seized / burning / bad / awful / terrible / rough / worse / not good / not great / acting up / playing up / bothering / complaining / giving me trouble / giving me grief / in bits + my back / back is / back feels / back has been / lower back / my spine / my neck / neck is / my hip / my hips / hips are / my shoulders / my shoulder

# A doctor’s or physiotherapist’s word first.
distress-check-first =
    pregnant / pregnancy / pregnancies / preggers / expecting a baby / having a baby / with child / trimester / just gave birth / just had a baby / postpartum / c section / caesarean / cesarean
    osteoporosis / osteoporotic / osteopenia / brittle bones / weak bones / thin bones / bone density
    surgery / surgeries / operation / operated / op / spinal fusion / fusion / laminectomy / discectomy / microdiscectomy / replacement + back / spine / spinal / disc / disk / lumbar / had / hip / knee / recent / recently / last / weeks ago / months ago / after my / after / since
    spinal fusion / laminectomy / discectomy / microdiscectomy / back surgery / spine surgery / spinal surgery / spinal stenosis / spondylolisthesis / ankylosing / rods in my back / screws in my back
    injured / injury / injuries / recently hurt + recent / recently / last week / last month / yesterday / weeks ago / just / my back / back / spine

# Nothing hurts, or it hurts less.
distress-relief =
    no pain / no pains / no more pain / no back pain / no ache / no aches / no backache / no soreness / no discomfort / without pain / without any pain / zero pain / pain free / painfree / painless / pain is gone / pain has gone / pain gone / pain went away / pain went / pain disappeared / pain is over / less pain / hurts less / less sore / less stiff / less painful / pain is better / pain got better / pain is less / ache is gone / backache is gone / backache gone / no longer hurts / no longer sore / no longer stiff / nothing hurts
    not hurting / isnt hurting / doesnt hurt / does not hurt / didnt hurt / did not hurt / dont hurt / not sore / isnt sore / not stiff / isnt stiff / not painful / isnt painful / not in pain / stopped hurting / stopped aching / hasnt hurt / never hurts
    my back / the back / back + feels better / feeling better / is better / much better / a bit better / a little better / bit better / feels good / feels great / feels fine / is fine / is good / is great / all good / is ok / is okay / feels ok / feels okay / improved / is improving / healed
