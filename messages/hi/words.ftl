# हिंदी के वे शब्द जिनसे लोग कहते हैं कि उन्होंने क्या किया, क्या चाहते हैं और कैसा लगता है, देवनागरी और रोमन में। लिखने का तरीका
# messages/en/words.ftl के शुरू में है।

## संख्याएँ

typed-number-0 = शून्य, ज़ीरो, जीरो, zero, shunya
typed-number-1 = एक, ek, one
typed-number-2 = दो, do, two
typed-number-3 = तीन, teen, three
typed-number-4 = चार, char, chaar, four
typed-number-5 = पाँच, पांच, panch, paanch, five
typed-number-6 = छह, छः, छे, chhe, chhah, six
typed-number-7 = सात, saat, seven
typed-number-8 = आठ, aath, eight
typed-number-9 = नौ, nau, nine
typed-number-10 = दस, das, ten
typed-number-11 = ग्यारह, gyarah, eleven
typed-number-12 = बारह, barah, twelve
typed-number-13 = तेरह, terah
typed-number-14 = चौदह, chaudah
typed-number-15 = पंद्रह, पन्द्रह, pandrah, fifteen
typed-number-16 = सोलह, solah
typed-number-17 = सत्रह, satrah
typed-number-18 = अठारह, athrah, atharah
typed-number-19 = उन्नीस, unnis
typed-number-20 = बीस, bees, bis, twenty
typed-number-21 = इक्कीस, ikkis
typed-number-22 = बाईस, bais
typed-number-25 = पच्चीस, pachees, pachis, pachhis
typed-number-30 = तीस, tees, tis, thirty
typed-number-35 = पैंतीस, paintis
typed-number-40 = चालीस, chalis, chalees, forty
typed-number-45 = पैंतालीस, paintalis, paintalees
typed-number-50 = पचास, pachas, pachaas, fifty
typed-number-55 = पचपन, pachpan
typed-number-60 = साठ, sixty
typed-number-70 = सत्तर, sattar
typed-number-80 = अस्सी, assi
typed-number-90 = नब्बे, nabbe
typed-number-100 = सौ, sau, hundred
typed-number-half = आधा, आधे, आधी, aadha, adha, aadhe, adhe, ½
typed-number-one-and-half = डेढ़, डेढ, dedh, derh
typed-number-quarter = पाव, चौथाई, ¼
typed-number-three-quarters = पौन, पौना, पौने, paun, paune, ¾
typed-level-of-ten = 10 में से <number>, 10 me se <number>, 10 mein se <number>, <number> बटा 10, <number> out of 10, <number> of 10

## अवधि और मात्रा

typed-unit-second = सेकंड, सेकेंड, सेकण्ड, सैकंड, second, seconds, sec, s
typed-unit-minute = मिनट, मिनिट, मिनटों, मि, minute, minutes, minat, mint, min, mins, m
typed-unit-hour = घंटा, घंटे, घंटों, घण्टा, घण्टे, घण्टों, ghanta, ghante, ghanton, hour, hours, hr, hrs, h
typed-unit-day = दिन, दिनों, din, dino, dinon, day, days
typed-unit-week = हफ़्ता, हफ्ता, हफ़्ते, हफ्ते, हफ़्तों, हफ्तों, सप्ताह, hafta, hafte, hafton, saptah, week, weeks
typed-unit-month = महीना, महीने, महीनों, माह, mahina, mahine, month, months
typed-unit-year = साल, सालों, वर्ष, saal, sal, year, years
typed-unit-distance = किमी, किलोमीटर, मीटर, कदम, क़दम, मील, km, kilometer, meter, kadam, steps
typed-unit-times = बार, दफ़ा, दफा, x, रेप्स, सेट, baar, bar, dafa, times, reps, sets
typed-length-half = आधा|आधे|आधी <unit>, aadha|adha|aadhe|adhe <unit>, half <unit>
typed-length-one = पूरा|पूरे <unit>, poora|pura|poore|pure <unit>
typed-length-15m = पाव घंटा, पाव घंटे, पंद्रह मिनट
typed-length-45m = पौन घंटा, पौन घंटे, पौना घंटा, पौने घंटे, paun ghanta, paune ghante
typed-length-60m = अगले घंटे, अगला घंटा, agle ghante
typed-times-1 = एक बार, ek baar, ek bar, once
typed-times-2 = दो बार, do baar, do bar, twice
typed-times-3 = तीन बार, teen baar, teen bar

## समय

typed-clock-hour = <hour> बजे, <hour> baje, <hour> bje, <hour> बजकर
typed-clock-hour-minute = <hour> बजकर <minute> (मिनट), <hour> bajkar <minute> (minute)
typed-clock-half-past = साढ़े|साढे <hour> (बजे), sadhe|saadhe|sade <hour> (baje)
typed-clock-quarter-past = सवा <hour> (बजे), sava|sawa <hour> (baje)
typed-clock-quarter-to = पौने <hour> (बजे), paune <hour> (baje)
typed-clock-am = सुबह <clock>, सुबह के <clock>, सुबह को <clock>, सवेरे <clock>, सुबह सुबह <clock>, <clock> सुबह, <clock> am, subah <clock>, subah ke <clock>, savere <clock>, <clock> subah, <clock> a m
typed-clock-pm =
    शाम <clock>, शाम के <clock>, शाम को <clock>, रात <clock>, रात के <clock>, रात को <clock>, दोपहर <clock>, दोपहर के <clock>, दोपहर को <clock>, <clock> शाम, <clock> दोपहर, <clock> pm, shaam <clock>, shaam ke <clock>, shaam ko <clock>, sham <clock>, sham ke <clock>, sham ko <clock>, raat <clock>, raat ke <clock>, raat ko <clock>, dopahar <clock>, dopahar ke <clock>, dopahar ko <clock>, <clock> shaam, <clock> p m
typed-clock-plain = <clock> बजे, <clock> baje
typed-clock-12-00 = दोपहर बारह बजे, दोपहर 12 बजे, noon
typed-clock-24-00 = आधी रात, रात 12 बजे, रात बारह बजे, aadhi raat, midnight
typed-clock-range = <clock> से <clock> (बजे) (तक), <clock> बजे से <clock> बजे (तक), <clock> से लेकर <clock> (तक), <clock> और <clock> के बीच, <clock> se <clock> (baje) (tak), <clock> baje se <clock> baje (tak), <clock> to <clock>
typed-part-morning = सुबह, हर सुबह, रोज़ सुबह, रोज सुबह, सवेरे, सुबह में, सुबह को, सुबह-सुबह, subah, har subah, roz subah, savere, morning
typed-part-noon = दोपहर, लंच, दोपहर में, लंच में, लंच टाइम, dopahar, dopahar me, lunch, lunch time, lunch me
typed-part-afternoon = दोपहर बाद, दोपहर के बाद, तीसरे पहर, dopahar baad, afternoon
typed-part-evening = शाम, हर शाम, शाम को, शाम में, रोज़ शाम, रोज शाम, shaam, sham, har shaam, shaam ko, sham ko, evening
typed-part-night = रात, रात को, रात में, हर रात, raat, raat ko, raat me, har raat, night
typed-today-morning = आज सुबह, aaj subah
typed-today-noon = आज दोपहर, aaj dopahar
typed-today-afternoon = आज दोपहर बाद, aaj dopahar baad
typed-today-evening = आज शाम, आज शाम को, aaj shaam, aaj sham, aaj shaam ko, tonight
typed-today-night = आज रात, आज रात को, aaj raat, aaj raat ko
typed-cue-after-lunch = लंच के बाद, खाने के बाद, दोपहर के खाने के बाद, दोपहर के भोजन के बाद, lunch ke baad, khane ke baad, dopahar ke khane ke baad, after lunch
typed-cue-before-lunch = लंच से पहले, खाने से पहले, दोपहर के खाने से पहले, lunch se pehle, khane se pehle
typed-cue-after-breakfast = नाश्ते के बाद, ब्रेकफ़ास्ट के बाद, ब्रेकफास्ट के बाद, nashte ke baad, breakfast ke baad
typed-cue-coffee = चाय-कॉफ़ी के बाद, चाय-कॉफी के बाद, चाय कॉफ़ी के बाद, चाय कॉफी के बाद, चाय के बाद, कॉफ़ी के बाद, कॉफी के बाद, चाय पीने के बाद, कॉफ़ी पीने के बाद, कॉफी पीने के बाद, चाय के साथ, कॉफ़ी के साथ, कॉफी के साथ, chai ke baad, coffee ke baad, chai ke saath, coffee ke saath
typed-cue-laptop = लैपटॉप बंद करके, लैपटॉप बंद करने के बाद, लैपटॉप बंद करने से पहले, कंप्यूटर बंद करके, कंप्यूटर बंद करने के बाद, laptop band karke, laptop band karne ke baad, computer band karke
typed-cue-home = घर आकर, घर आने के बाद, घर पहुँचकर, घर पहुंचकर, घर पहुँचने के बाद, घर पहुंचने के बाद, घर लौटकर, ghar aakar, ghar aane ke baad, ghar pahunchkar, ghar pahunch kar
typed-cue-before-bed = सोने से पहले, सोने के पहले, बिस्तर पर जाने से पहले, sone se pehle, sone se pahle, before bed
typed-cue-after-work = काम के बाद, ऑफ़िस के बाद, ऑफिस के बाद, काम ख़त्म होने के बाद, काम खत्म होने के बाद, दफ़्तर के बाद, दफ्तर के बाद, ड्यूटी के बाद, kaam ke baad, office ke baad, duty ke baad, after work
typed-cue-before-work = काम से पहले, ऑफ़िस से पहले, ऑफिस से पहले, दफ़्तर से पहले, दफ्तर से पहले, ऑफ़िस जाने से पहले, ऑफिस जाने से पहले, kaam se pehle, office se pehle, office jane se pehle
typed-cue-before-dinner = रात के खाने से पहले, डिनर से पहले, raat ke khane se pehle, dinner se pehle
typed-cue-after-meals = हर खाने के बाद, खाना खाने के बाद, हर भोजन के बाद, भोजन के बाद, har khane ke baad, khana khane ke baad
typed-cue-after-dinner = रात के खाने के बाद, डिनर के बाद, रात के भोजन के बाद, raat ke khane ke baad, dinner ke baad
typed-cue-wake-up = उठने के बाद, सोकर उठने के बाद, जागने के बाद, उठते ही, सुबह उठकर, उठकर, uthne ke baad, uthte hi, subah uthkar, jagne ke baad

## दिन

typed-weekday-1 = सोम, सोमवार, हर सोमवार, सोमवार को, som, somvar, somwar, somvaar, somwaar, somvar ko, har somvar, monday, mon
typed-weekday-2 = मंगल, मंगलवार, हर मंगलवार, मंगलवार को, mangal, mangalvar, mangalwar, mangalvaar, mangalwaar, har mangalvar, tuesday, tue
typed-weekday-3 = बुध, बुधवार, हर बुधवार, बुधवार को, budh, budhvar, budhwar, budhvaar, budhwaar, har budhvar, wednesday, wed
typed-weekday-4 = गुरु, गुरुवार, गुरूवार, बृहस्पतिवार, वीरवार, हर गुरुवार, गुरुवार को, guru, guruvar, guruwar, guruvaar, guruwaar, brihaspativar, veervar, har guruvar, thursday, thu
typed-weekday-5 = शुक्र, शुक्रवार, हर शुक्रवार, शुक्रवार को, जुमा, shukra, shukravar, shukrawar, shukrvar, shukrawaar, har shukravar, friday, fri
typed-weekday-6 = शनि, शनिवार, हर शनिवार, शनिवार को, shani, shanivar, shaniwar, shanivaar, shaniwaar, har shanivar, saturday, sat
typed-weekday-7 = रवि, रविवार, इतवार, हर रविवार, रविवार को, हर इतवार, ravi, ravivar, raviwar, ravivaar, raviwaar, itwar, itvaar, har ravivar, sunday, sun
typed-days-daily = रोज़, रोज, हर दिन, प्रतिदिन, हर रोज़, हर रोज, रोज़ाना, रोजाना, दैनिक, सातों दिन, roz, roj, har din, har roz, rozana, rojana, pratidin, daily, everyday, every day
typed-days-weekdays = कामकाजी दिन, कामकाजी दिनों, काम के दिन, काम के दिनों, काम वाले दिन, कार्यदिवस, हफ़्ते के दिन, हफ्ते के दिन, kaam ke din, kaam ke dino, kaamkaji din, kamkaji din, weekdays, weekday, working days, mon fri
typed-days-weekend = वीकेंड, सप्ताहांत, वीकएंड, शनि रवि, शनि-रवि, weekend, weekends, shani ravi, weekend par
typed-days-range = <days> से <days> (तक), <days> से लेकर <days> (तक), <days> se <days> (tak), <days> to <days>
typed-days-except = <days> को छोड़कर, <days> छोड़कर, <days> के अलावा, <days> के सिवा, <days> ko chhodkar, <days> chhodkar, <days> chodkar, <days> ke alawa, except <days>
typed-days-off = <days> छुट्टी, <days> को छुट्टी, <days> बंद, <days> नहीं, <days> को नहीं, <days> को बंद, <days> को काम नहीं, <days> काम नहीं, <days> की छुट्टी, <days> chhutti, <days> ko chhutti, <days> chutti, <days> ko chutti, <days> band, <days> nahi, <days> ko nahi, <days> off
typed-month-1 = जनवरी, january, janvari, jan
typed-month-2 = फ़रवरी, फरवरी, february, farvari, feb
typed-month-3 = मार्च, march, mar
typed-month-4 = अप्रैल, april, aprail, apr
typed-month-5 = मई, may, mai
typed-month-6 = जून, june, joon, jun
typed-month-7 = जुलाई, july, julai, jul
typed-month-8 = अगस्त, august, agast, aug
typed-month-9 = सितंबर, सितम्बर, september, sitambar, sep, sept
typed-month-10 = अक्टूबर, अक्तूबर, october, aktubar, oct
typed-month-11 = नवंबर, नवम्बर, november, navambar, nov
typed-month-12 = दिसंबर, दिसम्बर, december, disambar, dec
typed-date = <day> <month>, <month> <day>, <day> <month> <year>, <day> तारीख़ <month>, <day> तारीख <month>
typed-date-range = <day> से <day> <month> (तक), <day> <month> से <day> <month> (तक), <day> se <day> <month> (tak), <day> <month> se <day> <month> (tak)
typed-date-day = <day> तारीख़, <day> तारीख, <day> तारीख़ को, <day> तारीख को, <day> tarikh, <day> tareekh, <day> tarikh ko
typed-day-today = आज, aaj, aj, today
# वही शब्द: साथ के शब्द बताते हैं कि कौन-सा कल।
typed-day-tomorrow = कल, kal, आने वाले कल, tomorrow
typed-day-yesterday = कल, kal, बीते कल, कल रात, kal raat, beete kal, yesterday
typed-day-after-tomorrow = परसों, parso, parson, day after tomorrow
typed-day-before-yesterday = बीते परसों
typed-day-coming = अगले <days>, आने वाले <days>, इस <days>, agle <days>, aane wale <days>, is <days>, next <days>
typed-week-this = इस हफ़्ते, इस हफ्ते, इस सप्ताह, हफ़्ते के अंत तक, हफ्ते के अंत तक, is hafte, is week, this week
typed-week-next = अगले हफ़्ते, अगले हफ्ते, अगले सप्ताह, agle hafte, next week

## कितनी बार

typed-every = हर <length> (में|पर), हर <length> बाद, हर <length> के बाद, प्रति <length>, <length> के अंतर पर, har <length> (me|mein|par|pe), har <length> baad, har <length> ke baad, every <length>
typed-every-stand = <length> से ज़्यादा बैठने मत देना, <length> से ज्यादा बैठने मत देना, <length> से ज़्यादा मत बैठने देना, <length> से ज्यादा मत बैठने देना, <length> से ज़्यादा न बैठने देना, <length> से ज्यादा न बैठने देना, <length> se zyada baithne mat dena, <length> se jyada baithne mat dena
typed-interval-60m = हर घंटे, हर घंटा, घंटे घंटे पर, हर एक घंटे, प्रति घंटा, har ghante, har ghanta, har ek ghante, hourly
typed-interval-30m = हर आधे घंटे, हर आधा घंटा, आधे आधे घंटे में, har aadhe ghante, har adhe ghante
typed-interval-90m = हर डेढ़ घंटे, har dedh ghante
typed-interval-2h = हर दो घंटे, हर दूसरे घंटे, har do ghante
typed-interval-2d = एक दिन छोड़कर, हर दूसरे दिन, एक दिन छोड़ कर, ek din chhodkar, ek din chodkar, har dusre din, alternate days
typed-interval-3d = हर तीसरे दिन, हर तीन दिन में, har teesre din
typed-often-1-week = हफ़्ते में एक बार, हफ्ते में एक बार, हर हफ़्ते, हर हफ्ते, सप्ताह में एक बार, साप्ताहिक, hafte me ek baar, hafte mein ek baar, har hafte, weekly
typed-often-2-week = हफ़्ते में दो बार, हफ्ते में दो बार, सप्ताह में दो बार, hafte me do baar, hafte mein do baar
typed-often-3-week = हफ़्ते में तीन बार, हफ्ते में तीन बार, सप्ताह में तीन बार, hafte me teen baar, hafte mein teen baar
typed-often-1-day = दिन में एक बार, रोज़ एक बार, रोज एक बार, din me ek baar, din mein ek baar
typed-often-2-day = दिन में दो बार, रोज़ दो बार, रोज दो बार, सुबह शाम, din me do baar, din mein do baar, subah shaam, subah sham
typed-often-3-day = दिन में तीन बार, रोज़ तीन बार, रोज तीन बार, din me teen baar, din mein teen baar
typed-times-each-day = दिन में <number> बार, रोज़ <number> बार, रोज <number> बार, din me|mein <number> baar|bar, roz <number> baar
typed-times-each-week = हफ़्ते में <number> बार, हफ्ते में <number> बार, सप्ताह में <number> बार, हफ़्ते में <number> दिन, हफ्ते में <number> दिन, hafte me|mein <number> baar|bar|din
typed-in = <length> बाद, <length> के बाद, <length> में, <length> रुककर, और <length>, <length> और, <length> baad, <length> bad, <length> ke baad, <length> me, <length> mein, in <length>
typed-ago = <length> पहले, <length> pehle, <length> pahle, <length> ago

## छोटे शब्द

typed-until = तक, तब तक, tak, until, till
typed-from = से, से लेकर, पिछले हफ़्ते, पिछले हफ्ते, पिछले महीने, पिछले साल, हाल में, se, from, pichle hafte
typed-and = और, फिर, तथा, साथ में, aur, fir, phir, and
typed-but = लेकिन, पर, मगर, परंतु, lekin, magar, par, but
typed-only = सिर्फ़, सिर्फ, केवल, बस इतना, sirf, keval, kewal, only
typed-any-time = कभी भी, किसी भी समय, किसी भी वक़्त, किसी भी वक्त, चौबीसों घंटे, kabhi bhi, kisi bhi samay, any time
typed-not = नहीं, मत, ना, न, नही, भूल गया, भूल गई, छूट गया, छूट गई, रह गया, रह गई, nahi, nahin, nai, mat, na, bhool gaya, bhool gayi, bhul gaya, bhul gayi, reh gaya, not
typed-wish = चाहता हूँ, चाहता हूं, चाहती हूँ, चाहती हूं, चाहिए, चाहते हैं, करना है, करनी है, करना चाहता हूँ, करना चाहता हूं, करना चाहती हूँ, करना चाहती हूं, करूँगा, करूंगा, करूँगी, करूंगी, करूँ, करूं, सोच रहा हूँ, सोच रहा हूं, सोच रही हूँ, सोच रही हूं, जाना है, का इरादा है, chahta hu, chahta hun, chahti hu, chahti hun, chahiye, karna hai, karni hai, karunga, karungi, karu, karun, soch raha hu, soch rahi hu, jana hai
typed-courtesy = कृपया, प्लीज़, प्लीज, ज़रा, जरा, धन्यवाद, शुक्रिया, जी, kripya, please, plz, pls, zara, ji, dhanyavad, shukriya
typed-filler =
    मैं, मैंने, मुझे, मेरा, मेरी, मेरे, हमें, हमने, की, का, के, को, में, पर, ने, है, हूँ, हूं, हैं, था, थी, थे, हो, रहा, रही, रहे, ही, भी, तो, आह, कृपया, लगभग, करीब, क़रीब, होता, होती, यह, ये, वह, वो, होने, गया, गई, गयी, ली, लिया, लिए, किया, अब, करता, करती, करते, करके, से, काम, कर, थोड़ा, थोड़ी, थोड़े, ज़रा, जरा, आप, जी, हर ओर, दोनों ओर, कुल, मिलाकर, आराम से, धीरे, अच्छी, अच्छा, छोटी, लंबी, तेज़, तेज, कसरत, व्यायाम, एक्सरसाइज़, एक्सरसाइज, पार्क में, घर पर, घर में, ऑफ़िस में, ऑफिस में, बाहर, कुत्ते के साथ, दोस्त के साथ, दोस्तों के साथ, main, mein, me, maine, mene, mujhe, mera, meri, mere, ki, ka, ke, ko, pe, ne, hai, h, hu, hun, hoon, hain, ho, tha, thi, the, raha, rahi, rahe, hi, bhi, to, toh, kripya, please, lagbhag, karib, kareeb, hota, hoti, ye, yeh, vo, wo, woh, gaya, gayi, gai, li, liya, liye, kiya, ab, karta, karti, karte, karke, kar, thoda, thodi, zara, aap, kul, aaram se, dheere, exercise, ghar par, ghar pe, park me, bahar, office me, a, i, my, for, of, at, in, on, ok

## क्या किया

typed-done =
    हो गया, हो गई, हो गयी, हो गए, कर लिया, कर ली, किया, कर लिए, किए, किये, kiye, पूरा हुआ, पूरा हो गया, पूरा कर लिया, पूरी हुई, पूरी हो गई, ख़त्म, खत्म, ख़त्म हुआ, खत्म हुआ, की, कर दिया, कर दी, कर चुका, कर चुकी, हो चुका, हो चुकी, दर्ज करो, दर्ज करें, दर्ज, गिन लो, गिनो, दर्ज करना भूल गया, दर्ज करना भूल गई, बताना भूल गया, बताना भूल गई, निपटा दिया, ho gaya, hogaya, ho gya, ho gayi, ho gai, kar liya, kr liya, karliya, kar li, kiya, pura hua, poora hua, pura ho gaya, khatam, khatm, kar diya, kar di, kar chuka, kar chuki, ho chuka, ho chuki, darj karo, done, did it, finished, complete, ✅, ✔, ☑, 👍, 👌, 💪
typed-not-done =
    कुछ नहीं किया, नहीं किया, नहीं की, नहीं कर पाया, नहीं कर पाई, अभी नहीं, अभी नहीं किया, नहीं हुआ, नहीं हो पाया, नहीं हो पाई, आज कुछ नहीं किया, आज नहीं किया, आज नहीं हो पाया, भूल गया, भूल गई, भूल गयी, समय नहीं मिला, वक़्त नहीं मिला, वक्त नहीं मिला, टाइम नहीं मिला, कुछ भी नहीं किया, नहीं चला, नहीं चली, नहीं टहला, नहीं टहली, चल नहीं पाया आज, kuch nahi kiya, nahi kiya, nahi ki, nahi kar paya, nahi kar payi, nahi kar pai, abhi nahi, nahi hua, nahi ho paya, bhool gaya, bhool gayi, bhul gaya, bhul gayi, time nahi mila, samay nahi mila, aaj nahi kiya, not done, nahi chala, nahi chali
typed-anything = कुछ, कुछ भी, kuch, kuch bhi, kuchh
typed-all = सब, सब कुछ, सारे, सारी, पूरा प्लान, पूरा सेशन, सभी, sab, sab kuch, saare, saari, sabhi, all
typed-did-walk = चला, चली, चले, टहला, टहली, टहले, टहला था, टहली थी, घूमा, घूमी, घूमे, सैर की, सैर कर ली, सैर कर आया, सैर कर आई, सैर पर गया, सैर पर गई, पैदल चला, पैदल चली, वॉक की, वॉक किया, वॉक कर ली, वॉक पर गया, वॉक पर गई, घूम आया, घूम आई, टहल लिया, टहल आया, टहल आई, चल लिया, घूमने गया, घूमने गई, chala, chali, chale, tahla, tahli, tehla, tehli, ghuma, ghumi, ghooma, sair ki, sair kar li, paidal chala, paidal chali, walk ki, walk kiya, walk kar li, walk kar liya, ghum aaya, ghum aayi, tahal liya, ghumne gaya, ghumne gayi, walked
typed-did-stand = खड़ा हुआ, खड़ी हुई, उठा, उठी, खड़ा हो गया, खड़ी हो गई, खड़े हुए, उठ गया, उठ गई, ब्रेक लिया, ब्रेक ले लिया, खड़ा रहा, खड़ी रही, khada hua, khadi hui, utha, uthi, khada ho gaya, khadi ho gayi, uth gaya, uth gayi, break liya, break le liya, stood up
typed-did-stretch = स्ट्रेचिंग की, स्ट्रेचिंग कर ली, स्ट्रेच किया, स्ट्रेचिंग किया, स्ट्रेच कर लिया, स्ट्रेच की, stretching ki, stretching kar li, stretching kiya, stretch kiya, stretch kar liya, stretched
typed-did-strengthen = मज़बूती की कसरत की, मजबूती की कसरत की, कोर की कसरत की, कसरत की, व्यायाम किया, कसरत कर ली, व्यायाम कर लिया, kasrat ki, kasrat kar li, vyayam kiya, core kiya, exercise ki, exercise kar li, एक्सरसाइज़ की, एक्सरसाइज की, एक्सरसाइज़ कर ली, एक्सरसाइज कर ली
typed-did-hamstring = हैमस्ट्रिंग स्ट्रेच किया, हैमस्ट्रिंग की, hamstring stretch kiya
typed-did-hip-flexor = कूल्हे का स्ट्रेच किया, हिप स्ट्रेच किया
typed-did-draw-in = पेट अंदर खींचा, ड्रॉ इन किया, pet andar kheencha
typed-did-pelvic-tilt = पेल्विक टिल्ट किया, pelvic tilt kiya
typed-counted-walk = सैर, वॉक, walks
typed-counted-stand = ब्रेक, breaks
typed-counted-mini-squat = स्क्वाट, स्क्वाट्स, squats
typed-counted-bridge = ब्रिज, bridges
typed-counted-bird-dog = बर्ड डॉग, bird dogs
typed-counted-side-plank = प्लैंक, साइड प्लैंक, planks
typed-counted-sit-to-stand = उठक-बैठक, उठक बैठक, uthak baithak
typed-counted-heel-raise = काफ़ रेज़, काफ रेज, calf raises, heel raises
typed-counted-hamstring = हैमस्ट्रिंग स्ट्रेच
typed-counted-neck-turn = नेक टर्न
typed-subject-walk = पैदल, paidal, चलना, चलने, टहलना, टहलने, सैर, वॉक, सैर पर जाना, घूमने जाना, वॉक पर जाना, चलने जाना
typed-subject-stand = खड़े होना, खड़े होने, उठना, उठने, कुर्सी से उठना, कुर्सी छोड़ना, ब्रेक
typed-subject-stretch = स्ट्रेचिंग, स्ट्रेच, स्ट्रेच करना, स्ट्रेच करने, स्ट्रेचिंग करना, स्ट्रेचिंग करने, stretch karna, stretching karna
typed-subject-strengthen = मज़बूती, मजबूती, मज़बूती की कसरत, मजबूती की कसरत, कोर, कोर की कसरत, कसरत करना, व्यायाम करना, कसरत करने, व्यायाम करने, एक्सरसाइज़ करना, एक्सरसाइज करना
typed-subject-hamstring = हैमस्ट्रिंग
typed-subject-hip-flexor = हिप फ़्लेक्सर, हिप फ्लेक्सर
typed-subject-draw-in = ड्रॉ इन
typed-subject-pelvic-tilt = पेल्विक टिल्ट

## बाकी हरकतें

typed-movement-cycling = साइकिल, साइकिलिंग, साइकल, साईकिल, cycle, cycling, saikil, bike
    .like = walk
typed-moved-cycling = साइकिल चलाई, साइकिल चलायी, साइकिलिंग की, cycle chalai, cycling ki
typed-movement-swimming = तैराकी, तैरना, स्विमिंग, tairaki, tairna, swimming
    .like = walk
typed-moved-swimming = तैरा, तैरी, तैराकी की, स्विमिंग की, taira, tairi, swimming ki
typed-movement-running = दौड़, दौड़ना, रनिंग, जॉगिंग, ट्रेडमिल, daud, daudna, running, jogging, treadmill
    .like = walk
typed-moved-running = दौड़ा, दौड़ी, दौड़ लगाई, रनिंग की, जॉगिंग की, दौड़ने गया, दौड़ने गई, dauda, daudi, daud lagai, running ki, jogging ki
typed-movement-dancing = नाच, डांस, नृत्य, ज़ुंबा, जुंबा, भांगड़ा, गरबा, dance, naach, zumba, bhangra, garba
    .like = walk
typed-moved-dancing = नाचा, नाची, डांस किया, ज़ुंबा किया, जुंबा किया, गरबा किया, nacha, nachi, dance kiya
typed-movement-gardening = बाग़बानी, बागबानी, बागवानी, गार्डनिंग, बगीचे का काम, bagwani, bagbani, gardening
    .like = walk
typed-moved-gardening = बाग़बानी की, बागबानी की, बागवानी की, बगीचे में काम किया, गार्डनिंग की, gardening ki
typed-movement-yoga = योग, योगा, योगासन, सूर्य नमस्कार, आसन, yoga, yog, yogasan, surya namaskar
    .like = stretch, strengthen
typed-moved-yoga = योग किया, योगा किया, योग कर लिया, सूर्य नमस्कार किया, yoga kiya, yog kiya, yoga kar liya
typed-movement-pilates = पिलाटीज़, पिलाटीज, पिलाटे, pilates
    .like = strengthen, stretch
typed-movement-gym = जिम, वेट, वेट ट्रेनिंग, डंबल, पुश अप, पुशअप, दंड, दंड बैठक, gym, weights, weight training, push ups, pushups, dand baithak
    .like = strengthen
typed-moved-gym = जिम गया, जिम गई, जिम किया, दंड लगाए, पुश अप किए, gym gaya, gym gayi, gym kiya
typed-movement-tai-chi = ताई ची, tai chi, taichi, चीगोंग
    .like = stretch, walk
typed-movement-ball-games = क्रिकेट, फ़ुटबॉल, फुटबॉल, टेनिस, बैडमिंटन, टेबल टेनिस, वॉलीबॉल, बास्केटबॉल, कबड्डी, खो खो, गोल्फ़, गोल्फ, cricket, football, tennis, badminton, volleyball, kabaddi, table tennis
    .like = walk
typed-moved-ball-games = क्रिकेट खेला, क्रिकेट खेली, फ़ुटबॉल खेला, फुटबॉल खेला, बैडमिंटन खेला, टेनिस खेला, cricket khela, football khela, badminton khela
typed-movement-cardio = कार्डियो, एरोबिक्स, सीढ़ियाँ चढ़ना, सीढ़ियां चढ़ना, रस्सी कूदना, cardio, aerobics, rassi kudna
    .like = walk
typed-movement-climbing = चढ़ाई, पहाड़ चढ़ना, ट्रेकिंग, क्लाइंबिंग, trekking, climbing, chadhai
    .like = walk, strengthen
typed-moved-climbing = ट्रेकिंग की, पहाड़ चढ़ा, पहाड़ चढ़ी, trekking ki

## रिमाइंडर

typed-remind = याद दिलाना, याद दिलाओ, याद दिला दो, याद दिलाएँ, याद दिलाएं, याद दिला दें, याद दिला देना, याद दिलाइए, याद दिलाते रहना, याद करा दो, याद कराना, रिमाइंडर, रिमाइंडर लगाओ, रिमाइंडर लगा दो, रिमाइंडर जोड़ो, रिमाइंडर सेट करो, रिमाइंड करो, रिमाइंड करना, याद, बताना, बता देना, बताओ, कहना, कहो, अलार्म, अलार्म लगाओ, अलार्म लगा दो, टोकना, जोड़ो, लगा दो, लगाओ, yaad dilana, yaad dilao, yaad dila do, yaad dila dena, yaad dilaye, yaad dilaiye, yad dilana, yad dilao, reminder, reminder lagao, reminder laga do, remind karo, remind karna, remind me, yaad, batana, bata dena, alarm, alarm lagao, laga do, remind
typed-reminders = रिमाइंडर, रिमाइंडर्स, संदेश, मैसेज, नोटिफ़िकेशन, नोटिफिकेशन, याद, reminders, message, messages, notification, notifications
typed-unplan = हटाओ, हटा दो, हटाएँ, हटाएं, हटा दें, डिलीट, डिलीट करो, डिलीट कर दो, रद्द करो, रद्द कर दो, कैंसल, कैंसल करो, निकाल दो, बंद कर दो, hatao, hata do, delete, delete karo, delete kar do, cancel, cancel karo, nikal do, radd karo, remove
typed-start-alone = शुरू, शुरू करो, शुरू करें, शुरू कर दो, चालू करो, चालू करें, चलो शुरू करें, चलो, रिमाइंडर चालू करें, शुरुआत, start, start karo, shuru, shuru karo, shuru kare, chalu karo, chalo shuru karte hain
typed-start = शुरू करो, शुरू कर दो, चालू करो, चालू कर दो, रिमाइंडर चालू करो, रिमाइंडर चालू करें, रिमाइंडर चालू कर दो, याद दिलाना शुरू करो, shuru karo, chalu karo, reminder chalu karo, reminders chalu karo, start
typed-resume = जारी रखो, जारी रखें, वापस आ गया, वापस आ गई, फिर शुरू करो, फिर से शुरू करो, फिर शुरू करें, अभी फिर शुरू करें, विराम ख़त्म, विराम खत्म, विराम ख़त्म करो, विराम खत्म करो, विराम रद्द करें, लौट आया, लौट आई, मैं वापस आ गया, मैं वापस आ गई, अब ठीक हूँ, अब ठीक हूं, छुट्टी ख़त्म, छुट्टी खत्म, आगे बढ़ना ठीक है, wapas aa gaya, wapas aa gayi, vapas aa gaya, fir se shuru karo, phir se shuru karo, phir shuru karo, resume, jari rakho, laut aaya, laut aayi, chhutti khatam
typed-stop-alone = बंद करो, रुको, बस, बस करो, स्टॉप, बंद करें, बंद कर दो, बंद, रुक जाओ, रहने दो, बंद करना है, मत करो, ख़त्म करो, खत्म करो, मुझे छोड़ दो, अकेला छोड़ दो, चले जाओ, कैसे बंद करें, इसे कैसे बंद करें, band karo, band kar do, band kare, ruko, ruk jao, bas, bas karo, stop, rehne do, band, chale jao, quit, kaise band kare
typed-stop =
    याद मत दिलाना, अब याद मत दिलाना, रिमाइंडर बंद करो, रिमाइंडर बंद कर दो, रिमाइंडर बंद करें, मैसेज मत भेजो, और याद मत दिलाओ, याद मत दिलाओ, मत याद दिलाओ, मैसेज मत भेजना, मैसेज बंद करो, संदेश मत भेजो, सारे रिमाइंडर बंद करो, सारे रिमाइंडर बंद कर दो, सब रिमाइंडर बंद करो, याद दिलाना बंद करो, रिमाइंडर नहीं चाहिए, अब रिमाइंडर नहीं चाहिए, मुझे रिमाइंडर नहीं चाहिए, नोटिफ़िकेशन बंद करो, नोटिफिकेशन बंद करो, और मैसेज नहीं, और रिमाइंडर नहीं, yaad mat dilana, ab yaad mat dilana, yaad mat dilao, yad mat dilana, reminder band karo, reminder band kar do, reminders band karo, saare reminder band karo, message mat bhejo, msg mat bhejo, message band karo, reminder nahi chahiye, yaad dilana band karo, notification band karo, unsubscribe

## समय की सीमा

typed-hours = काम करता हूँ, काम करता हूं, काम करती हूँ, काम करती हूं, काम करते हैं, मेरा समय, काम का समय, मेरे काम का समय, ऑफ़िस, ऑफिस, ऑफ़िस में हूँ, ऑफिस में हूँ, ऑफ़िस में हूं, ऑफिस में हूं, ऑफ़िस का समय, ऑफिस का समय, दफ़्तर, दफ्तर, ड्यूटी, मेरी ड्यूटी, शिफ़्ट, शिफ्ट, मेरी शिफ़्ट, मेरी शिफ्ट, रात की शिफ़्ट, रात की शिफ्ट, काम पर हूँ, काम पर हूं, समय बदलो, kaam karta hu, kaam karta hun, kaam karti hu, kaam karti hun, kaam ka samay, mera samay, mera time, office, office me hu, office ka time, duty, meri duty, shift, meri shift, work hours
typed-quiet-hours = से पहले नहीं, के बाद नहीं, रात को नहीं, रात में नहीं, से पहले मत, के बाद मत, से पहले कुछ नहीं, के बाद कुछ नहीं, रात को मत भेजो, रात में मत भेजो, रात को याद मत दिलाना, बहुत जल्दी है, बहुत देर है, se pehle nahi, ke baad nahi, raat ko nahi, raat me nahi, se pehle mat, ke baad mat, raat ko mat bhejo

## विराम, और बाद में

typed-pause = चुप रहो, चुप रहें, चुप रहना, शांत रहो, शांत रहें, रोको, रोक दो, विराम, विराम दो, विराम चाहिए, मीटिंग, मीटिंग में, मीटिंग में हूँ, मीटिंग में हूं, मीटिंग चल रही है, व्यस्त, व्यस्त हूँ, व्यस्त हूं, बिज़ी, बिजी, बिज़ी हूँ, बिजी हूँ, बिज़ी हूं, बिजी हूं, परेशान मत करो, परेशान मत करना, तंग मत करो, कुछ देर, थोड़े दिन, आराम चाहिए, मुझे आराम चाहिए, शांति, चुप, चुप हो जाओ, कॉल पर हूँ, कॉल पर हूं, कॉल में हूँ, कॉल में हूं, फ़ोन पर हूँ, फोन पर हूँ, फ़ोन पर हूं, फोन पर हूं, काम करने दो, ध्यान लगाने दो, पढ़ाई, क्लास में हूँ, क्लास में हूं, म्यूट, पॉज़, पॉज, थोड़ा रुक जाओ, chup raho, chup rahe, shant raho, roko, rok do, viram, meeting, meeting me hu, meeting mein hu, meeting chal rahi hai, vyast, vyast hu, busy, busy hu, busy hun, pareshan mat karo, tang mat karo, aaram chahiye, call par hu, call pe hu, chup, mute, pause, disturb mat karo, do not disturb
typed-sick = बीमार, बीमार हूँ, बीमार हूं, बुख़ार, बुखार, ज़ुकाम, जुकाम, सर्दी, सर्दी ज़ुकाम, सर्दी जुकाम, फ़्लू, फ्लू, तबियत ख़राब, तबियत खराब, तबीयत ख़राब, तबीयत खराब, तबीयत ठीक नहीं, तबियत ठीक नहीं, तबीयत ख़राब है, तबीयत खराब है, कोविड, कोरोना, अस्पताल में, अस्पताल में हूँ, अस्पताल में हूं, बीमारी, वायरल, डेंगू, पेट ख़राब, पेट खराब, bimar, beemar, bimar hu, beemar hu, tabiyat kharab, tabiyat kharab hai, tabiyat theek nahi, jukam, zukam, sardi, sick, ill, covid, corona, aspatal me, hospital me
typed-holiday = छुट्टी, छुट्टी पर, छुट्टियाँ, छुट्टियां, छुट्टियों पर, छुट्टी पर हूँ, छुट्टी पर हूं, यात्रा, यात्रा पर, घूमने जा रहा हूँ, घूमने जा रहा हूं, घूमने जा रही हूँ, घूमने जा रही हूं, बाहर जा रहा हूँ, बाहर जा रहा हूं, बाहर जा रही हूँ, बाहर जा रही हूं, बाहर हूँ, बाहर हूं, सफ़र, सफर, सफ़र में, सफर में, गाँव जा रहा हूँ, गांव जा रहा हूं, गाँव जा रही हूँ, गांव जा रही हूं, घर जा रहा हूँ, घर जा रहा हूं, घर जा रही हूँ, घर जा रही हूं, दौरे पर, शादी में, chhutti, chutti, chhutti par, chutti par, chhutti par hu, chutti pe hu, yatra, yatra par, bahar ja raha hu, bahar ja rahi hu, gaon ja raha hu, gaon ja rahi hu, safar, vacation, holiday, leave par hu, on leave
typed-forever = हमेशा के लिए, सदा के लिए, कभी नहीं अब, hamesha ke liye, forever
typed-rest-of-day = बाकी दिन, दिन भर, आज के लिए, पूरे दिन, आज पूरे दिन, बाकी दिन के लिए, आज दिन भर, baki din, din bhar, aaj ke liye, pure din, poore din
typed-later =
    बाद में, अभी नहीं, थोड़ी देर में, थोड़ी देर बाद, रुको, अभी नहीं कर सकता, अभी नहीं कर सकती, अभी व्यस्त हूँ, अभी व्यस्त हूं, अभी बिज़ी हूँ, अभी बिजी हूँ, अभी बिज़ी हूं, अभी बिजी हूं, थोड़ा रुको, एक मिनट रुको, कुछ देर बाद, कुछ देर में, ज़रा बाद में, जरा बाद में, बाद में याद दिलाना, बाद में करूँगा, बाद में करूंगा, बाद में करूँगी, बाद में करूंगी, फिर कभी, टाल दो, स्नूज़, स्नूज, और समय, baad me, baad mein, bad me, abhi nahi, abhi nahin, thodi der me, thodi der mein, thodi der baad, kuch der baad, ruko, thoda ruko, abhi busy hu, baad me yaad dilana, baad me karunga, baad me karungi, later, snooze, not now
typed-skip-alone = आज नहीं, नहीं, छोड़ो, छोड़ दो, छोड़ें, रहने दो, रहने दें, जाने दो, जाने दें, आज रहने दो, आज छोड़ो, आज छोड़ दो, आज नहीं होगा, आज नहीं हो पाएगा, मन नहीं है, मन नहीं, आज मन नहीं है, समय नहीं है, टाइम नहीं है, वक़्त नहीं है, वक्त नहीं है, थक गया, थक गई, थक गया हूँ, थक गया हूं, थक गई हूँ, थक गई हूं, नहीं करना, नहीं करूँगा, नहीं करूंगा, नहीं करूँगी, नहीं करूंगी, अगली बार, इस बार नहीं, aaj nahi, aaj nahin, nahi, nahin, chhodo, chodo, chhod do, chod do, rehne do, jane do, jaane do, aaj rehne do, man nahi hai, mann nahi hai, mood nahi hai, time nahi hai, thak gaya, thak gayi, nahi karna, agli baar, skip, not today, 👎, ❌
typed-skip = आज नहीं, छोड़ो, छोड़ दो, आज छोड़ दो, आज रहने दो, रहने दो, इस बार नहीं, aaj nahi, chhodo, chhod do, rehne do, skip
typed-guide-alone = मार्गदर्शन करो, मार्गदर्शन करें, गाइड करो, गाइड करें, गाइड, साथ-साथ, साथ साथ, साथ में करो, साथ करो, साथ में करते हैं, साथ कराओ, कराओ, पूरा सेशन, आज का सेशन, तैयार, तैयार हूँ, तैयार हूं, saath saath, sath sath, saath me karo, guide karo, guide, karao
typed-guide = मार्गदर्शन, मार्गदर्शन करो, गाइड करो, साथ में कराओ, साथ में करो, guide karo, saath me karao
typed-how = कैसे, कैसे करें, कैसे करते हैं, कैसे करूँ, कैसे करूं, कैसे करना है, कैसे होता है, दिखाओ, दिखाएँ, दिखाएं, दिखा दो, समझाओ, समझाएँ, समझाएं, सिखाओ, तरीक़ा, तरीका, तरीक़ा बताओ, तरीका बताओ, क्या है, क्या होता है, कितनी देर, कितनी बार, कितना करूँ, कितना करूं, कितना करना है, चित्र, वीडियो, फ़ोटो, फोटो, kaise, kaise kare, kaise karen, kaise karte hain, kaise karu, kaise karna hai, dikhao, dikha do, samjhao, sikhao, tarika, tarika batao, kya hai, kya hota hai, kitni der, kitni baar, how, video

## दर्द, और कारण

typed-hurts = दर्द, दर्द है, दर्द हो रहा है, दर्द होता है, दर्द हुआ, दुखता, दुख रहा, दुखती, दुख रही, दुखता है, दुखती है, दुख रहा है, दुख रही है, अकड़न, अकड़ गया, अकड़ गई, आह दर्द, तकलीफ़, तकलीफ, चुभन, चुभता है, जकड़न, कमरदर्द, dard, dard hai, dard ho raha hai, dard ho rha hai, dard hota hai, dard hua, dukhta hai, dukh raha hai, dukh rahi hai, akdan, takleef, aah, pain, hurts, ouch, sore
typed-body = कमर, पीठ, कमर में, पीठ में, गर्दन, मेरी पीठ, मेरी कमर, कंधा, कंधे, रीढ़, दर्द का स्तर, दर्द का लेवल, पीठ का हाल, कमर का हाल, kamar, peeth, pith, kamar me, kamar mein, peeth me, peeth mein, gardan, meri peeth, meri kamar, kandha, kandhe, back, dard ka level
typed-feels = स्तर, बेहतर, से, लेवल, हाल, ख़राब, खराब, बुरा, बुरी, ठीक, अच्छी, अच्छा, level, behtar, haal, kharab, theek, thik
typed-level-0 = दर्द नहीं, दर्द नहीं है, कोई दर्द नहीं, कोई दर्द नहीं है, बिल्कुल दर्द नहीं, दर्द चला गया, दर्द ख़त्म, दर्द खत्म, बिना दर्द, दर्द शून्य, dard nahi, dard nahi hai, koi dard nahi, koi dard nahi hai, bilkul dard nahi, dard chala gaya, dard khatam, no pain
typed-why = क्यों, किसलिए, क्या फ़ायदा, क्या फायदा, क्या फ़ायदा है, क्या फायदा है, कारण, क्यों होता है, क्यों करें, क्यों करूँ, क्यों करूं, क्या यह अच्छा है, क्या अच्छा है, किस काम का, फ़ायदा, फायदा, फ़ायदे, फायदे, नुक़सान, नुकसान, वजह, असर, क्या असर, क्या कारण है, के बारे में, के बारे में बताओ, क्या ज़रूरी है, क्या जरूरी है, kyo, kyu, kyun, kyon, kisliye, kya fayda, kya fayda hai, fayda, karan, wajah, vajah, kyu hota hai, kyun hota hai, ke baare me, ke bare me batao, asar, why
typed-question = क्या, kya, क्या यह, है क्या
typed-reason-flexibility = लचीलापन, स्ट्रेचिंग, अकड़न, कसी हुई हैमस्ट्रिंग, lachilapan, stretching, flexibility
typed-reason-core = कोर, पेट की मांसपेशियाँ, पेट की मांसपेशियां, कोर की ताक़त, कोर की ताकत, कमज़ोर कोर, कमजोर कोर, core, core strength
typed-reason-circulation = बैठने, बैठना, बैठे रहने, बैठे रहना, देर तक बैठना, देर तक बैठने, रक्त संचार, ख़ून का बहाव, खून का बहाव, ख़ून का दौरा, खून का दौरा, थकान, दिन भर बैठना, डेस्क जॉब, baithne, baithna, baithe rehne, der tak baithne, der tak baithna, thakan, khoon ka bahav, blood circulation, sitting
typed-reason-weight = वज़न, वजन, मोटापा, वज़न घटाना, वजन घटाना, वज़न कम करना, वजन कम करना, vajan, wazan, motapa, vajan ghatana, weight
typed-reason-sleep = नींद, सोना, गद्दा, सोने, तकिया, कम नींद, नींद की कमी, बिस्तर, neend, sona, sone, gadda, takiya, sleep, mattress
typed-reason-stress = तनाव, टेंशन, चिंता, घबराहट, डिप्रेशन, अवसाद, मानसिक, tanav, tension, chinta, stress, depression
typed-reason-posture = मुद्रा, पोस्चर, कुर्सी, बैठने का ढंग, बैठने का तरीक़ा, बैठने का तरीका, झुककर बैठना, सीधे बैठना, बेल्ट, posture, kursi, baithne ka tarika, baithne ka dhang, belt
typed-reason-youth = जवानी, बचपन, कम उम्र, स्कूल बैग, bachpan, jawani, kam umar

## जगह

typed-yes-alone = हाँ, हां, हां जी, हाँ जी, जी, जी हाँ, जी हां, ठीक है, ओके, अच्छा, कर रहा हूँ, कर रहा हूं, कर रही हूँ, कर रही हूं, करता हूँ, करता हूं, करती हूँ, करती हूं, अभी करता हूँ, अभी करता हूं, अभी करती हूँ, अभी करती हूं, ज़रूर, जरूर, बिल्कुल, haan, han, ha, haan ji, ji, ji haan, theek hai, thik hai, ok, okay, accha, acha, kar raha hu, kar rahi hu, karta hu, karti hu, zaroor, bilkul, yes, yep, sure
typed-zone = में रहता हूँ, में रहता हूं, में रहती हूँ, में रहती हूं, में रहते हैं, रहता हूँ, रहता हूं, रहती हूँ, रहती हूं, में हूँ, में हूं, से हूँ, से हूं, समय क्षेत्र, टाइम ज़ोन, टाइम जोन, टाइमज़ोन, टाइमजोन, समय क्षेत्र बदलो, टाइम ज़ोन बदलो, टाइम जोन बदलो, टाइम ज़ोन बदलें, टाइम जोन बदलें, मेरा शहर, मेरा टाइम ज़ोन, मेरा टाइम जोन, मेरी जगह, me rehta hu, me rehti hu, me rehta hun, me rehti hun, mein rehta hu, mein rehti hu, rehta hu, rehti hu, rehta hun, rehti hun, me rahta hu, me rahti hu, mein rahta hu, mein rahti hu, me hu, mein hu, time zone, timezone, timezone badlo, mera shahar, mera sheher
typed-moved = में आ गया, में आ गई, में आ गया हूँ, में आ गया हूं, में आ गई हूँ, में आ गई हूं, चला गया हूँ, चला गया हूं, चली गई हूँ, चली गई हूं, आ गया हूँ, आ गया हूं, आ गई हूँ, आ गई हूं, में शिफ़्ट हो गया, में शिफ्ट हो गया, में शिफ़्ट हो गई, में शिफ्ट हो गई, पहुँच गया, पहुंच गया, पहुँच गई, पहुंच गई, जा रहा हूँ, जा रहा हूं, जा रही हूँ, जा रही हूं, me aa gaya, me aa gayi, me aa gaya hu, me shift ho gaya, me shift ho gayi, pahunch gaya, pahunch gayi
typed-clock-here = यहाँ, यहां, यहाँ समय, यहां समय, यहाँ समय है, यहां समय है, अभी समय है, मेरी घड़ी में, घड़ी में, समय है, yahan, yaha, yahan samay, yahan time, abhi time, time hai, samay hai, meri ghadi me

## बॉट के हिस्से

typed-stats = आँकड़े, आंकड़े, प्रगति, मेरी प्रगति, मेरा हिसाब, हिसाब, कैसा चल रहा है, कितना किया, मैंने कितना किया, कितनी बार किया, सिलसिला, मेरा सिलसिला, स्कोर, आदत स्कोर, क्या क्या किया, aankde, pragati, meri pragati, hisab, kaisa chal raha hai, kitna kiya, maine kitna kiya, stats, score, progress, streak
typed-report = रिपोर्ट, मेरी रिपोर्ट, डॉक्टर के लिए रिपोर्ट, डॉक्टर के लिए, पीडीएफ़, पीडीएफ, रिपोर्ट भेजो, रिपोर्ट दो, report, meri report, doctor ke liye report, doctor ke liye, pdf, report bhejo
typed-plan-alone = योजना, मेरी योजना, प्लान, मेरा प्लान, प्लान दिखाओ, मेरे रिमाइंडर, रिमाइंडर दिखाओ, रिमाइंडर, शेड्यूल, plan, mera plan, plan dikhao, mere reminder, reminders, schedule, yojana
typed-plan = प्लान दिखाओ, मेरा प्लान, मेरा प्लान दिखाओ, प्लान बदलो, प्लान बदलना है, रिमाइंडर दिखाओ, मेरे रिमाइंडर दिखाओ, मेरे रिमाइंडर, रिमाइंडर बदलो, अगला क्या है, अगला रिमाइंडर, अगला कब है, आज क्या है, आज का प्लान, और रिमाइंडर, ज़्यादा बार, ज्यादा बार, तैयार प्लान, plan dikhao, mera plan, mera plan dikhao, plan badlo, reminder dikhao, mere reminder dikhao, agla kya hai, agla reminder, aaj kya hai
typed-settings = सेटिंग, सेटिंग्स, सेटिंग बदलो, विकल्प, settings, setting, setting badlo
typed-exercises = व्यायाम सूची, कसरतें, सारी कसरतें, कसरतों की सूची, कसरत दिखाओ, कोई कसरत दिखाओ, कसरतें दिखाओ, कौन सी कसरत, कौन-सी कसरत, कौन कौन सी कसरत, एक्सरसाइज़ दिखाओ, एक्सरसाइज दिखाओ, kasrat dikhao, koi kasrat dikhao, kasratein, exercises, exercise dikhao, kaun si kasrat
typed-help = मदद, सहायता, मदद करो, मदद चाहिए, क्या कर सकते हो, क्या क्या कर सकते हो, तुम क्या कर सकते हो, आप क्या कर सकते हैं, यह कैसे चलता है, कैसे इस्तेमाल करें, कमांड, सब कमांड, हेल्प, अब क्या, अब क्या करूँ, अब क्या करूं, madad, madad karo, madad chahiye, help, help me, kya kar sakte ho, kya kya kar sakte ho, kaise use kare, kaise chalta hai, commands, menu
typed-greeting = नमस्ते, नमस्कार, हैलो, हेलो, सुप्रभात, हाय, हाई, राम राम, जय श्री कृष्ण, सत श्री अकाल, सलाम, अस्सलाम वालेकुम, आदाब, प्रणाम, शुभ संध्या, गुड मॉर्निंग, गुड इवनिंग, कोई है, टेस्ट, namaste, namaskar, hello, hi, hey, suprabhat, ram ram, salaam, salam, aadab, pranam, good morning, good evening, koi hai, test, 👋
typed-greeting-alone = सुप्रभात, गुड मॉर्निंग, suprabhat, good morning
typed-noted-alone = ठीक है, ठीक, अच्छा, समझ गया, समझ गई, समझ गयी, ओके, हाँ, हां, जी, हम्म, वाह, चलो ठीक है, हाहा, मस्त, सही है, theek hai, thik hai, theek, accha, acha, achha, samajh gaya, samajh gayi, ok, okay, haan, ji, hmm, haha, lol, sahi hai, mast, 👍, 👌, ✅, 😂, 😄, 😁
typed-no-alone = नहीं, ना, नहीं धन्यवाद, नहीं शुक्रिया, जी नहीं, नहीं जी, रहने दो, कोई बात नहीं, छोड़िए, nahi, nahin, na, nahi ji, ji nahi, rehne do, koi baat nahi, no, nope
typed-apology = माफ़ करना, माफ करना, माफ़ करो, माफ करो, माफ़ कीजिए, माफ कीजिए, माफ़ी, माफी, माफ़ी चाहता हूँ, माफी चाहता हूँ, माफ़ी चाहता हूं, माफी चाहता हूं, माफ़ी चाहती हूँ, माफी चाहती हूँ, माफ़ी चाहती हूं, माफी चाहती हूं, क्षमा, क्षमा करें, सॉरी, maaf karna, maaf karo, maafi, sorry, kshama
typed-farewell = शुभ रात्रि, गुड नाइट, अलविदा, फिर मिलेंगे, बाय, बाय बाय, कल मिलते हैं, टाटा, शब्बा ख़ैर, शब्बा खैर, चलता हूँ, चलता हूं, चलती हूँ, चलती हूं, shubh ratri, good night, alvida, phir milenge, fir milenge, bye, bye bye, kal milte hain, tata
typed-how-are-you = कैसे हो, कैसे हैं, आप कैसे हैं, तुम कैसे हो, कैसी हो, क्या हाल है, क्या हाल, कैसे हो आप, और क्या हाल, kaise ho, kaise hain, aap kaise hain, tum kaise ho, kya haal hai, kya haal, how are you
typed-undo = वापस लो, वापस लें, वापस ले लो, ग़लती से, गलती से, ग़लती हो गई, गलती हो गई, ग़लत, गलत, ग़लत हो गया, गलत हो गया, ग़लत दब गया, गलत दब गया, यह ग़लत है, यह गलत है, ग़लती, गलती, हटा दो वह, पिछला वापस लो, मेरा मतलब यह नहीं था, गलती से दब गया, wapas lo, vapas lo, wapas le lo, galti se, galti ho gayi, galat, galat ho gaya, galat dab gaya, galti, undo, oops
typed-thanks = धन्यवाद, शुक्रिया, बहुत धन्यवाद, बहुत शुक्रिया, बहुत बहुत धन्यवाद, थैंक्स, थैंक यू, थैंक्यू, बढ़िया, बहुत बढ़िया, बहुत अच्छा, बहुत अच्छे, शानदार, कमाल, मज़ा आ गया, मजा आ गया, मदद मिली, बहुत मदद मिली, अच्छा लगा, अच्छा लग रहा है, बहुत ख़ूब, बहुत खूब, शाबाश, मेहरबानी, पसंद आया, अच्छा बॉट, आभार, dhanyavad, dhanyawad, shukriya, bahut dhanyavad, bahut shukriya, thanks, thank you, thank u, thx, badhiya, bahut badhiya, bahut accha, shandar, kamaal, maza aa gaya, accha laga, madad mili, great, nice, awesome, 🙂, 😊, 🙏, ❤, 😀, 😃, 🥰, 😍, 💚, 🌿, ☺, 🤗, 🎉, ❤️
typed-annoyed =
    चुप कर, बकवास, परेशान कर रहे हो, बेवकूफ़, बेवकूफ, बेकार, बेकार बॉट, दिमाग़ मत खाओ, दिमाग मत खाओ, दिमाग़ ख़राब मत करो, दिमाग खराब मत करो, तंग कर रहे हो, तंग आ गया, तंग आ गई, बहुत मैसेज, बहुत ज़्यादा मैसेज, बहुत ज्यादा मैसेज, बहुत ज़्यादा रिमाइंडर, बहुत ज्यादा रिमाइंडर, बहुत रिमाइंडर, इतने मैसेज, इतने सारे मैसेज, कम करो, कम रिमाइंडर, कम मैसेज, रिमाइंडर कम करो, रिमाइंडर कम कर दो, मैसेज कम करो, कम भेजो, कम याद दिलाओ, घटिया, भाड़ में जाओ, गधा, पागल, स्पैम, chup kar, bakwas, bakwaas, pareshan kar rahe ho, bewakoof, bevkuf, bekar, dimag mat khao, tang aa gaya, bahut message, itne message, kam karo, kam reminder, reminder kam karo, message kam karo, ghatiya, bhad me jao, gadha, pagal, spam, stupid, useless, annoying, 😡, 🤬, 😠, 🖕
typed-who-are-you = क्या तुम रोबोट हो, तुम रोबोट हो, तुम कौन हो, क्या तुम इंसान हो, तुम्हें किसने बनाया, रोबोट, आप कौन हैं, आप कौन हो, क्या आप रोबोट हैं, क्या आप बॉट हैं, क्या तुम बॉट हो, क्या आप इंसान हैं, तुम इंसान हो, आपको किसने बनाया, किसने बनाया, तुम क्या हो, आपका नाम क्या है, तुम्हारा नाम क्या है, क्या तुम एआई हो, इसे कौन चलाता है, मशीन हो क्या, kya tum robot ho, tum robot ho, tum kaun ho, aap kaun hain, aap kaun ho, kya aap robot hain, kya tum insaan ho, tumhe kisne banaya, kisne banaya, tumhara naam kya hai, aapka naam kya hai, are you a robot, are you a bot, who are you
typed-signs = मदद कब लें, डॉक्टर को कब दिखाएँ, डॉक्टर को कब दिखाएं, डॉक्टर के पास कब जाएँ, डॉक्टर के पास कब जाएं, क्या डॉक्टर को दिखाना चाहिए, डॉक्टर को दिखाऊँ, डॉक्टर को दिखाऊं, क्या मुझे डॉक्टर के पास जाना चाहिए, ख़तरे के लक्षण, खतरे के लक्षण, ख़तरे के निशान, खतरे के निशान, क्या यह गंभीर है, क्या यह ख़तरनाक है, क्या यह खतरनाक है, गंभीर है क्या, चिंता की बात है, क्या चिंता करूँ, क्या चिंता करूं, doctor ko kab dikhaye, doctor ke paas kab jaye, doctor ko dikhau, kya ye gambhir hai, kya ye khatarnak hai, khatre ke lakshan, red flags
typed-kept = मेरा डेटा, मेरा डेटा मिटा दो, मेरा डेटा हटा दो, मेरा डेटा डिलीट करो, सब मिटा दो, सब कुछ मिटा दो, मेरा अकाउंट हटा दो, मेरा अकाउंट डिलीट करो, डेटा डाउनलोड, मेरे बारे में क्या जानते हो, क्या रखते हो, क्या सेव करते हो, कौन देख सकता है, कौन पढ़ता है, निजता, प्राइवेसी, mera data, mera data delete karo, mera data mita do, sab mita do, account delete karo, privacy, kaun dekh sakta hai
typed-bug = ख़राबी, खराबी, बग, काम नहीं कर रहा, रिमाइंडर नहीं आया, रिमाइंडर नहीं आ रहा, रिमाइंडर नहीं आते, याद नहीं दिलाया, याद क्यों नहीं दिलाया, रिमाइंडर देर से आया, गड़बड़, गड़बड़ है, कुछ गड़बड़ है, एरर, समस्या, शिकायत, सुझाव, फ़ीडबैक, फीडबैक, संपर्क, kaam nahi kar raha, reminder nahi aaya, reminder nahi aa raha, yaad nahi dilaya, gadbad, gadbad hai, kharabi, bug, error, problem, shikayat, sujhav, feedback, contact
typed-buddies = मेरा घेरा, मेरे घेरे, घेरा, मेरे दोस्त, मेरे घेरे में कौन है, दोस्त को बुलाओ, दोस्त को बुलाना है, किसी को बुलाएँ, क्या मैं किसी को बुला सकता हूँ, किसी को कैसे बुलाऊँ, आज कौन हिला
