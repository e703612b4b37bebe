# The evening's question about breaks, asked where some came and got no answer.

evening-asked = 🌙 今日の休憩はどうでしたか？
evening-mostly = ほぼ取れた
evening-some = いくつか
evening-hardly = ほとんど無理
evening-counted = ✅ 休憩を{ $breaks }回記録しました。
evening-none = 🌿 大丈夫です。教えてくれてありがとうございます。
