# The commands in Telegram’s menu and in /help: after the name, what it does. At most 256 characters; the menu shows some forty.

command-start = शुरू करें, या फिर से नमस्ते कहें
command-done = जो किया, उसे दर्ज करें
command-undo = पिछली चीज़ वापस लें
command-why = चलना-फिरना पीठ के लिए अच्छा क्यों
command-exercise = कोई कसरत देखें
command-today = आज क्या है, क्या बाकी, क्या हुआ
command-plan = अपने रिमाइंडर देखें और बदलें
command-remind = एक रिमाइंडर जोड़ें
command-stats = आपका हफ़्ता, सिलसिला और कुल
command-report = डॉक्टर या फ़िज़ियो के लिए एक पन्ना
command-pain = पीठ का हाल 0 से 10 में दर्ज करें
command-pause = कुछ समय रिमाइंडर से विराम
command-resume = विराम ख़त्म करें
command-hours = रिमाइंडर किस समय आ सकते हैं
command-timezone = बताएँ, आपकी घड़ी कहाँ की है
command-buddies = छोटे साथ में टिके रहें
command-settings = सेटिंग देखें और बदलें
command-language = बातचीत की भाषा चुनें
command-help = क्या-क्या हो सकता है, मदद कब लें
command-privacy = आपके बारे में क्या रखा जाता है
command-export = आपका सारा डेटा एक फ़ाइल में
command-delete = आपका सारा डेटा मिटाएँ
command-stop = रिमाइंडर बंद, बाकी सब सुरक्षित
