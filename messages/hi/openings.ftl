# How a reminder begins. Each opening invites in one sentence of at most 45 characters, and each
# idea says in at most 70 what to do meanwhile; the program pairs any opening with any idea of
# its kind, so every pair must read well. A translator keeps the lengths and the invitation, and
# names no dose, no time of day, no weekday and no exercise; the wit may be another.

## Stand up: openings

opening-stand-1 = ज़रा-सा खड़े हो लें?
opening-stand-2 = थोड़ी ऊँचाई का समय है।
opening-stand-3 = उठिए, अपनी रफ़्तार से।
opening-stand-4 = अब टाँगों की बारी है।
opening-stand-5 = कुर्सी को भी एक ब्रेक मिल जाए।
opening-stand-6 = ऊपर से नज़ारा कैसा है?
opening-stand-7 = पल ठीक हो, तो खड़े हो जाएँ।
opening-stand-8 = एक पल सीट से दूर?
opening-stand-9 = थोड़ी देर खड़े रहें तो कैसा रहे?
opening-stand-10 = उठना अच्छा लग सकता है।
opening-stand-11 = पैर ज़मीन पर, और ऊपर उठ जाएँ।
opening-stand-12 = खड़े होने का मन है?
opening-stand-13 = बैठने की बारी पूरी हुई।
opening-stand-14 = ख़ुद को धीरे-धीरे खोलें।
opening-stand-15 = लीजिए, उठने का बहाना।
opening-stand-16 = अभी खड़े होना अच्छा लगेगा?
opening-stand-17 = सीट के बदले पैर, सौदा बुरा नहीं।

## Stand up: ideas

idea-stand-1 = बाहर तीन हिलती हुई चीज़ें ढूँढें।
idea-stand-2 = उठना हुआ ही है, तो दो घूँट पानी पी लें।
idea-stand-3 = आँखों को किसी दूर की चीज़ पर आराम दें।
idea-stand-4 = हाथ ख़ाली करें और लटकने दें।
idea-stand-5 = देखें, आसमान क्या कर रहा है।
idea-stand-6 = सोच लें, आगे क्या खाने का मन है।
idea-stand-7 = आसपास की सबसे धीमी आवाज़ सुनें।
idea-stand-8 = तीन धीमी साँसें, और कोई काम नहीं।
idea-stand-9 = चाहें तो किसी टिकी हुई चीज़ का सहारा लें।
idea-stand-10 = एक चीज़ उसकी जगह पर रख दें।
idea-stand-11 = जो बात अटकी है, वह ऊँचाई से शायद अलग दिखे।
idea-stand-12 = मन में कोई गाना बजाएँ, पहली पंक्ति से।
idea-stand-13 = कुछ नीला, कुछ गोल और कुछ पुराना ढूँढें।
idea-stand-14 = देखें, रोशनी कहाँ से आ रही है।
idea-stand-15 = पैरों की उँगलियाँ हिलाएँ; शायद ही कोई देखे।
idea-stand-16 = जो आगे काम आएगा, वह उठा लाएँ।

## Sit down, for those on their feet: openings

opening-sit-down-1 = कुर्सी ख़ाली है, बैठ जाएँ?
opening-sit-down-2 = पैरों ने एक कुर्सी कमाई है।
opening-sit-down-3 = अब काम कुर्सी को करने दें।
opening-sit-down-4 = थोड़ी देर पैरों को छुट्टी?
opening-sit-down-5 = सबसे पास की सीट उधार लें।
opening-sit-down-6 = फ़ुरसत का पल हो, तो बैठ जाएँ।
opening-sit-down-7 = खड़े रहना दें, बैठना लें।
opening-sit-down-8 = टाँगों की ड्यूटी ख़त्म, ज़रा देर।
opening-sit-down-9 = ज़रा-सा बैठना अच्छा रहेगा।
opening-sit-down-10 = तलवों को थोड़ा आराम दें।
opening-sit-down-11 = खड़े रहना अभी के लिए बहुत हुआ।
opening-sit-down-12 = बैठ जाएँ तो कैसा रहे?
opening-sit-down-13 = आराम से, नीचे आ जाएँ।
opening-sit-down-14 = स्टूल, सीढ़ी, बेंच, सब चलेगा।
opening-sit-down-15 = एक पल बैठ लें?
opening-sit-down-16 = अगले काम से पहले टाँगों को आराम।
opening-sit-down-17 = गुरुत्वाकर्षण जीता, बैठ जाएँ।

## Sit down, for those on their feet: ideas

idea-sit-down-1 = पीठ टिकाने की जगह हो, तो टिक जाएँ।
idea-sit-down-2 = हो सके तो एड़ियाँ जूतों से निकाल लें।
idea-sit-down-3 = इसके साथ एक गिलास पानी अच्छा लगेगा।
idea-sit-down-4 = हाथ गोद में रखें, हथेलियाँ ऊपर।
idea-sit-down-5 = कुछ हो तो उस पर पैर रख लें।
idea-sit-down-6 = उसे देखें जिसे आपसे कुछ नहीं चाहिए।
idea-sit-down-7 = हो सके तो एक-दो साँस आँखें मूँद लें।
idea-sit-down-8 = पहले जबड़ा ढीला करें, फिर माथा।
idea-sit-down-9 = सोचें, बाद में किसे फ़ोन करने का मन है।
idea-sit-down-10 = सबसे दूर की आवाज़ सुनें।
idea-sit-down-11 = आज दुनिया को दौड़ते हुए बस देखें।
idea-sit-down-12 = अभी कुछ नहीं सँभालना, ख़ुद को भी नहीं।
idea-sit-down-13 = महसूस करें, पैरों का काम कितना घट गया।
idea-sit-down-14 = पीछे तक बैठें, ताकि जाँघें भी टिक जाएँ।
idea-sit-down-15 = फिर उठने तक कोई योजना नहीं।
idea-sit-down-16 = हथेलियाँ रगड़ें, जब तक गरम हो जाएँ।

## Move on the chair: openings

opening-shift-1 = अलग ढंग से बैठने का समय।
opening-shift-2 = सीट के एक से ज़्यादा किनारे हैं।
opening-shift-3 = बैठने का नया ढंग आज़माएँ?
opening-shift-4 = जहाँ हैं, वहीं थोड़ा हिलें।
opening-shift-5 = इससे आरामदेह ढंग भी है क्या?
opening-shift-6 = कुर्सी का दूसरा कोना आज़माएँ।
opening-shift-7 = यहाँ कुलबुलाना मना नहीं है।
opening-shift-8 = इसके लिए उठना ज़रूरी नहीं।
opening-shift-9 = बैठने में कुछ तो बदलें।
opening-shift-10 = सीट बदलें, बिना सीट छोड़े?
opening-shift-11 = उसी कुर्सी पर नई जगह ढूँढें।
opening-shift-12 = थोड़ा इधर, थोड़ा उधर खिसकें।
opening-shift-13 = यह किसी को दिखेगा भी नहीं।
opening-shift-14 = बिना हिले बैठना ज़रूरी नहीं।
opening-shift-15 = हिलें-डुलें, फिर जम जाएँ।
opening-shift-16 = वहीं रहें, पर वैसे ही नहीं।
opening-shift-17 = ऊबे हुए बच्चे की तरह बैठें।

## Move on the chair: ideas

idea-shift-1 = दाएँ-बाएँ झूलें, जितना धीरे मन हो।
idea-shift-2 = आगे या पीछे झुकें, जो आज कम हुआ हो।
idea-shift-3 = कूल्हे आगे और पीछे झुकाएँ, बस ज़रा-सा।
idea-shift-4 = तब तक हिलें जब तक आराम मिल जाए।
idea-shift-5 = दोनों कंधे उचकाएँ और छोड़ दें।
idea-shift-6 = पैर वहाँ रखें जहाँ आज अब तक नहीं थे।

## Bend back: openings

opening-back-bend-1 = आज ज़रा उलटी दिशा में?
opening-back-bend-2 = नीचे देखना अभी के लिए बहुत हुआ।
opening-back-bend-3 = शरीर के आगे को थोड़ी जगह दें।
opening-back-bend-4 = तनकर खड़े हों और खुल जाएँ।
opening-back-bend-5 = दिन का इतना हिस्सा आगे झुका है।
opening-back-bend-6 = यह आगे झुकने का ठीक उलटा है।
opening-back-bend-7 = ऊपर, तनकर, और धीरे से पीछे।
opening-back-bend-8 = थोड़ा पीछे झुकने की जगह है?
opening-back-bend-9 = ख़ुद को धीरे से सीधा खोलें।
opening-back-bend-10 = धीरे से पीछे, धीरे से वापस।
opening-back-bend-11 = दिशा ज़रा-सी बदलें तो कैसा रहे?
opening-back-bend-12 = पीछे भी तो एक दिशा है।
opening-back-bend-13 = आगे वाला सब थोड़ा रुक सकता है।
opening-back-bend-14 = उधर झुकें, जिधर कम झुकना होता है।
opening-back-bend-15 = पसलियों और कूल्हों में जगह बनाएँ।
opening-back-bend-16 = थोड़ा पीछे झुकना अच्छा लग सकता है।
opening-back-bend-17 = छाती को भी थोड़ा ऊपर देखने दें।

## Bend back: ideas

idea-back-bend-1 = एक हाथ किसी टिकी हुई चीज़ पर रखें।
idea-back-bend-2 = बस उतना, जितना अच्छा लगे।
idea-back-bend-3 = झुकते हुए साँस छोड़ें।
idea-back-bend-4 = आँखें सामने एक जगह टिकी रहें।
idea-back-bend-5 = सहारा लगे, तो दोनों हाथ कमर पर रखें।
idea-back-bend-6 = जाना जितना धीरे, उतना ही धीरे लौटें।

## Walk: openings

opening-walk-1 = सैर का मन है?
opening-walk-2 = रास्ता जूतों को पता है।
opening-walk-3 = इस बार किस ओर?
opening-walk-4 = यहाँ एक सैर समा जाएगी।
opening-walk-5 = कोई भी दिशा चलेगी।
opening-walk-6 = मोहल्ले का चक्कर या कमरे का?
opening-walk-7 = देख आएँ, मोड़ के पार क्या है।
opening-walk-8 = रफ़्तार टाँगों पर छोड़ दें।
opening-walk-9 = निकल पड़िए, अपनी चाल से।
opening-walk-10 = टहलने का थोड़ा समय है?
opening-walk-11 = कहीं जाकर लौट आना, बस इतना ही।
opening-walk-12 = थोड़ी देर कहीं और हो आएँ।
opening-walk-13 = दीवारें बदल ली जाएँ?
opening-walk-14 = हल्के कदम, एक के बाद एक।
opening-walk-15 = कहीं पहुँचना नहीं, बस चलना है।
opening-walk-16 = बाँहें झुलाएँ और चल पड़ें।
opening-walk-17 = ख़ुद को घुमाने ले जाएँ।

## Walk: ideas

idea-walk-1 = कुछ ऐसा ढूँढें जिस पर कभी नज़र नहीं गई।
idea-walk-2 = गलियारे में आना-जाना भी ठीक है।
idea-walk-3 = घर में हों, तो फ़ोन पर बात भी साथ चल सकती है।
idea-walk-4 = सुनने के लिए कुछ अच्छा लगा लें।
idea-walk-5 = जब मन भर जाए, लौट आएँ।
idea-walk-6 = बाहर बारिश हो, तो गलियारे सूखे हैं।
idea-walk-7 = कोई पेड़ हो, तो उसके पास से निकलें।
idea-walk-8 = ज़रूरत से भी धीमी शुरुआत करें।

## Stretch, of every kind: openings

opening-stretch-1 = धीमे खिंचाव की जगह है?
opening-stretch-2 = सारा राज़ धीरे करने में है।
opening-stretch-3 = कहीं कुछ अकड़ा हुआ है?
opening-stretch-4 = बिल्लियाँ यह बिना कहे करती हैं।
opening-stretch-5 = कुछ ढीला करें, नरमी से।
opening-stretch-6 = कुछ मांसपेशियों को लंबा होने दें।
opening-stretch-7 = हर साँस के साथ थोड़ा-थोड़ा।
opening-stretch-8 = उतना खींचें, जितना अच्छा लगे।
opening-stretch-9 = आराम से; कोई बहादुरी नहीं चाहिए।
opening-stretch-10 = थोड़ा खुलने का मौक़ा है।
opening-stretch-11 = मांसपेशियों को थोड़ी ढील दें।
opening-stretch-12 = इसमें जल्दी बिल्कुल नहीं।
opening-stretch-13 = जीतना कुछ नहीं, बस आराम।
opening-stretch-14 = एक-दो सिलवटें निकाल लें।
opening-stretch-15 = हल्का खिंचाव और शांत साँस काफ़ी है।
opening-stretch-16 = थोड़ा खिंचाव अच्छा लगेगा?
opening-stretch-17 = थोड़ी देर रबर बन जाएँ।

## Stretch, of every kind: ideas

idea-stretch-1 = साँस लेने से थोड़ा ज़्यादा देर छोड़ें।
idea-stretch-2 = इस बीच जबड़ा ढीला रहे।
idea-stretch-3 = जाना जितना धीरे, उतना ही धीरे लौटें।
idea-stretch-4 = पिछली बार किस बात पर हँसी आई, सोचें।
idea-stretch-5 = जब तक चले, कमरे की आवाज़ें सुनें।
idea-stretch-6 = कम भी ठीक है।
idea-stretch-7 = ज़रा मुस्कुराएँ; किसी को देखना ज़रूरी नहीं।
idea-stretch-8 = कोई पास न हो, तो कुछ धीमा गुनगुनाएँ।

## Strengthen, of every kind: openings

opening-strengthen-1 = मांसपेशियों को काम पर लगाएँ?
opening-strengthen-2 = थोड़ी मेहनत, सही जगह।
opening-strengthen-3 = इसमें थोड़ा दम चाहिए।
opening-strengthen-4 = चुपचाप ताक़त बढ़ाने का समय।
opening-strengthen-5 = धीरे करें और अच्छे से करें।
opening-strengthen-6 = मांसपेशियों को कुछ काम दें।
opening-strengthen-7 = ताक़त छोटी ख़ुराकों में आती है।
opening-strengthen-8 = कम और सँभलकर, बहुत और जल्दी से अच्छा।
opening-strengthen-9 = थोड़ी सच्ची मेहनत का मन है?
opening-strengthen-10 = इसके लिए जिम नहीं चाहिए।
opening-strengthen-11 = धीरे करें; मुश्किल वही है।
opening-strengthen-12 = थोड़ी ताक़त काम में लाएँ।
opening-strengthen-13 = साँस छोड़ें, और शुरू करें।
opening-strengthen-14 = थोड़ी मेहनत बची है देने को?
opening-strengthen-15 = जहाँ आसान हो, वहीं से शुरू करें।
opening-strengthen-16 = सँभलकर, और साँस चलती रहे।
opening-strengthen-17 = मांसपेशियाँ प्यार से कहने पर मानती हैं।

## Strengthen, of every kind: ideas

idea-strengthen-1 = कोई ज़िद जगाने वाला गाना लगाएँ।
idea-strengthen-2 = ऐसी भाषा में गिनें जो आधी ही आती हो।
idea-strengthen-3 = थोड़ी ताक़त बचाकर रखें।
idea-strengthen-4 = चेहरे को इससे बाहर रखें।
idea-strengthen-5 = पहले आसपास थोड़ी जगह बना लें।
idea-strengthen-6 = बीच में आराम करना मना नहीं।
idea-strengthen-7 = चाहें तो बाद में किसी को बताएँ।
idea-strengthen-8 = बाद के लिए पानी पास रख लें।

## Several at once, in any mixture: openings

opening-several-1 = चुनने को कुछ चीज़ें हैं।
opening-several-2 = एक चुनें, या सब ले लें।
opening-several-3 = शरीर के कई हिस्सों के लिए कुछ।
opening-several-4 = ये साथ में अच्छे लगते हैं।
opening-several-5 = ब्रेक एक, तरीक़े कई।
opening-several-6 = जो सबसे पसंद हो, वह पहले।
opening-several-7 = एक छोटे दौर का समय।
opening-several-8 = चाहें तो सब एक साथ।
