# What somebody wants to do again without thinking of their back.

aim-asked =
    🎯 <b>वह क्या है जिसे आप पीठ की फ़िक्र किए बिना फिर से करना चाहें?</b>
    अपने शब्दों में बताएँ: बेटी को गोद में उठाना, बगीचे में एक दोपहर, पूरी फ़िल्म बैठकर देखना।

    यह मुझे याद रहेगा, और हर चार हफ़्ते में हाल पूछा जाएगा।
aim-too-long = इसे कम शब्दों में लिख दें? मेरे पास { $letters } अक्षर तक की जगह है।
aim-how-hard =
    🎯 <b>“{ $aim }”</b>
    अभी यह आपके लिए कितना कठिन है? 0 यानी बिल्कुल कठिन नहीं, और 10 यानी हो ही नहीं सकता।
aim-level-before = { $date } को आपका जवाब था { $level }।
aim-obstacle = <b>चलने-फिरने में सबसे ज़्यादा क्या आड़े आता है?</b>
aim-obstacle-meetings = मीटिंग
aim-obstacle-forgetting = भूल जाना
aim-obstacle-place = जगह नहीं
aim-obstacle-soreness = शरीर दुखता है
aim-helps-meetings =
    🌿 तब एक मिनट ही सही: कॉल शुरू हो तो खड़े हो जाएँ, और अपनी बारी आए तो बैठ जाएँ। प्लान में पहली मीटिंग से पहले भी कुछ रखा जा सकता है।
aim-helps-forgetting =
    🌿 याद दिलाना ही मेरा काम है। जो काम रोज़ होता ही है, उसके ठीक बाद और भी आसान है: “लंच के बाद सैर”। ऐसे लिखें: /remind चलना लंच के बाद
aim-helps-place =
    🌿 तब ज़मीन या चटाई की ज़रूरत ही नहीं। बता दें कि ज़मीन पर न हो, और केवल वही आएगा जो कुर्सी या दीवार से हो जाए।
aim-helps-soreness =
    🌿 शरीर दुखे, तो कम करने की वजह है, कुछ न करने की नहीं। कसरत के बाद “ज़्यादा थी” दबाएँ, अगली छोटी होगी; “दर्द” दबाने से उसे आराम मिलेगा। दर्द तेज़ हो या नया हो, तो पहले लक्षण देख लें।
aim-hour = <b>दिन का कौन-सा समय अपने लिए रखना सबसे आसान है?</b>
aim-hour-offer = 🕰 तब { $time } आपका समय है। उस समय क्या आए?
aim-hour-kept = 🕰 तब { $time } आपका समय है। प्लान पहले से ऐसा ही है।
aim-end = 🌿 शुक्रिया, बस इतना ही।
aim-end-kept = 🌿 शुक्रिया, बस इतना ही। “{ $aim }” मुझे याद रहेगा: यह आपकी चिट्ठी में और /report में दिखता है, और कहीं नहीं।
aim-menu = 🎯 <b>आप फिर से क्या करना चाहें</b>
aim-menu-asked = हर चार हफ़्ते में हाल पूछा जाता है।
aim-menu-not-asked = हाल नहीं पूछा जाता।
aim-line = “{ $aim }”
aim-line-once = “{ $aim }”, कितना कठिन: { $date } को 10 में से { $level }
aim-line-since = “{ $aim }”, कितना कठिन: { $then } को 10 में से { $before }, { $date } को { $level }
aim-asks-again = 👍 हर चार हफ़्ते में हाल पूछा जाएगा।
aim-asks-no-more = 👍 अब नहीं पूछा जाएगा। कभी बताने का मन हो, तो यह /settings में है।
aim-forgotten = 🌿 भुला दिया, और उसके बारे में बताया सब कुछ भी।
button-aim = 🎯 मेरा लक्ष्य
button-aim-skip = छोड़ें
button-aim-end = ठीक है
button-aim-off = न पूछें
button-aim-on = हर चार हफ़्ते में पूछें
button-aim-another = कुछ और
button-aim-how = अब कितना कठिन
button-aim-forget = 🗑 भुला दें
button-aim-move = { $icon } { $what } · { $due } → { $time }
button-aim-leave = सब ऐसे ही रहने दें
letter-aim = 🎯 { $line }
report-aim = जो फिर से करना है: { $line }
