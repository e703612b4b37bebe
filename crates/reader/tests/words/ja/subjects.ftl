# The Japanese names of what there is to do, until messages/ja has files of its own for them.

activity-stand = 立つ
    .aliases = 立つ, 起立, 立ち上がる, スタンド
activity-walk = 散歩
    .aliases = 散歩, ウォーキング, 歩く, 歩き, 歩くこと
activity-stretch = ストレッチ
    .aliases = ストレッチ, ストレッチング, 伸ばす
activity-strengthen = 筋トレ
    .aliases = 筋トレ, 筋力トレーニング, 体幹トレーニング, 体幹
exercise-hamstring = ハムストリング
    .aliases = ハムストリング, もも裏, 太もも裏
exercise-hip-flexor = 股関節
    .aliases = 股関節, 腸腰筋
exercise-draw-in = ドローイン
    .aliases = ドローイン
exercise-pelvic-tilt = 骨盤傾斜
    .aliases = 骨盤傾斜, 骨盤
