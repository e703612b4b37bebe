# What comes with an announcement of whoever runs the bot.

announcement-footer = <i>このボットの運営者からのお知らせです。下を1回タップすれば、もう届きません。</i>
button-no-more-announcements = 🔕 もう受け取らない
announcements-off = 🔕 お知らせはもう届きません。リマインダーは今までどおりです。
button-announcements-on = 📣 お知らせを受け取る
button-announcements-off = 📣 お知らせ不要
