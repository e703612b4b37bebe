# Rencana dari pengelola bot, yang ditunjukkan tautan dan diambil dengan satu ketukan. Kata-katanya dari plans/NAME.toml.

prescription-title = 📝 <b>{ $title }</b>
prescription-from = <i>Rencana dari { $from }, lewat pengelola bot ini.</i>
prescription-from-operator = <i>Rencana dari pengelola bot ini.</i>
prescription-word = <blockquote>{ $word }</blockquote>
prescription-dose = – { $dose }
prescription-dose-instead = – { $dose } (menggantikan yang kamu atur sendiri: { $own })
prescription-note = Ini untukmu kalau memang diberikan kepadamu. Kalau sejak itu ada yang berubah dengan punggungmu, tanyakan dulu kepada mereka sebelum mengambilnya. Semua isinya bisa diubah kemudian di /plan dan /exercise.
prescription-now =
    <b>Rencanamu sekarang</b>, yang tetap kalau kamu tidak memilih lain:
    { $lines }
prescription-many = { $count } pengingat; /plan menunjukkannya
prescription-taken = ✅ <b>{ $title }</b> sekarang jadi rencanamu. { $next }
prescription-aside =
    Disisihkan untuk itu, dan bisa dikembalikan di sana:
    { $lines }
prescription-waits = 📝 <b>{ $title }</b> siap untukmu; sebentar lagi kutunjukkan.
prescription-gone = 📝 Aku tidak menemukan rencana dari tautanmu; mungkin sudah diubah atau ditarik. Tolong minta yang baru kepada yang memberimu. Kamu bisa mulai tanpanya.
prescription-gone-kept = 📝 Aku tidak menemukan rencana dari tautanmu; mungkin sudah diubah atau ditarik. Tolong minta yang baru kepada yang memberimu. Rencanamu sendiri tetap seperti semula.
clock-known = ✅ <b>{ $city }, { $time }.</b> Ini rencana yang membawamu ke sini.
notice-already-taken = Rencana ini sudah kamu punya ✓
button-prescription-take = ✅ Ambil
button-prescription-desk = Mulai dengan “Meja kerja” saja
button-prescription-instead = ✅ Gantikan rencanaku
button-prescription-beside = ➕ Di samping rencanaku
button-prescription-keep = Biarkan rencanaku
button-prescription-back = ↩️ Kembalikan rencanaku
