# /buddies.

buddies = 👥 <b>Çemberin</b>
buddies-moved = • <b>{ $name }</b> bugün hareket etti
buddies-there = • <b>{ $name }</b>
buddies-waved-to-you = 👋 Bugün sana el sallayanlar: { $names }
buddies-you-waved = 👋 Bugün el salladıkların: { $names }
buddies-waiting = Çemberinde henüz başka kimse yok. Bağlantını açan katılabilir.
buddies-about =
    👥 <b>Küçük çember</b>
    Küçük bir toplulukla sürdürmek daha kolaydır. Bir çemberde iki ile beş kişi olur. Birbirinizin adını ve bugün kimin hareket ettiğini görürsünüz, el de sallayabilirsiniz. Başka hiçbir şey görünmez: ne sayılar, ne seriler, ne ağrı, ne de yazdıkların.
buddies-of-you = Diğerleri seni <b>{ $name }</b> olarak görür; Telegram’daki adın şu an bu. Çemberdeki herkes birini davet edebilir. İstediğin zaman ayrılabilirsin ve kimseye haber verilmez.
buddies-nameless = Biri
buddies-circle =
    👥 <b>Bu çember</b>
    Seninle birlikte: { $names }
buddies-circle-alone =
    👥 <b>Bu çember</b>
    Henüz başka kimse yok.
buddies-leave-ask = <b>Bu çemberden ayrılsın mı?</b> Adın diğerlerinde hemen kaybolur ve kimseye haber verilmez. Geri dönmek için yeni bir davet gerekir.
buddies-left = 👋 O çemberden ayrıldın ve kimseye haber verilmedi.
buddies-enough = 👥 Takip edebileceğin kadar çemberdesin. Birinden ayrılırsan yenisine yer açılır.
invitation =
    ✉️ <b>Davetin</b>
    Bu bağlantıyı yanında olmasını istediğin birine gönder:
    { $link }
invitation-holds =
    { $room ->
         [1] { $until } kadar geçerli, bir kişi için.
         [one] { $until } kadar geçerli, en çok { $room } kişi için.
        *[other] { $until } kadar geçerli, en çok { $room } kişi için.
    }
invitation-tells = Açan kişi adını ve çemberde neyin göründüğünü öğrenir, bir dokunuşla katılır. Yeni bir bağlantı bunu sona erdirir.
invitation-full = 👥 Çemberin dolu: beş kişisiniz. Bir başkasını başlatabilirsin.
invited =
    { $others ->
         [0] 👥 <b>{ $name } seni çemberine davet ediyor.</b>
         [1] 👥 <b>{ $name } seni çemberine davet ediyor.</b> Çemberde bir kişi daha var.
         [one] 👥 <b>{ $name } seni çemberine davet ediyor.</b> Çemberde { $others } kişi daha var.
        *[other] 👥 <b>{ $name } seni çemberine davet ediyor.</b> Çemberde { $others } kişi daha var.
    }
invited-means = Birbirinizin adını ve bugün kimin hareket ettiğini görürsünüz, el de sallayabilirsiniz. Başka hiçbir şey görünmez: ne sayılar, ne seriler, ne ağrı, ne de yazdıkların.
invited-waits = 👥 <b>{ $name }</b> seni çemberine davet ediyor; bunun ne demek olduğunu birazdan göstereceğim.
invited-joined = 🤝 <b>Artık birliktesiniz.</b>
invited-declined = Tamam, hiçbir şey değişmedi ve kimseye haber verilmez.
invited-gone = 👥 Bu davet artık geçerli değil ya da bağlantı eksik. Yenisini iste.
invited-own = 👥 Bu senin kendi bağlantın. Yanında olmasını istediğin birine gönder.
invited-already = 👥 Zaten bu çemberdesin.
invited-full = 👥 Bu çember artık dolu: beş kişiler. /buddies ile kendininkini başlatabilirsin.
wave =
    { $count ->
         [1] 👋 { $names } el sallıyor.
         [one] 👋 { $names } el sallıyor.
        *[other] 👋 { $names } el sallıyor.
    }
privacy-buddies = 👥 <b>Bir çemberin varsa</b> hangi çemberlerde olduğunu, katıldığın adı, bağlantını ve iki gün boyunca kimin el salladığını da saklarım. Diğerleri adını, bugün hareket edip etmediğini ve el sallamalarını görür; sen ayrılana kadar, başka hiçbir şey görmez.
notice-waved = 👋 El salladın
notice-waved-already = Bugün zaten el salladın ✓
button-buddies = 👥 Çemberim
button-wave = 👋 El salla: { $name }
button-wave-back = 👋 Sen de salla
button-wave-back-to = 👋 Sen de salla: { $name }
button-wave-what = Bu nedir?
button-circle = ⭕ Birlikte: { $names }
button-circle-alone = ⭕ Birini bekleyen çember
button-circle-new = ➕ Başka bir çember
button-invite = ✉️ Birini davet et
button-invite-anew = 🔄 Yeni bağlantı
button-join = 🤝 Katıl
button-join-not = Hayır, sağ ol
button-leave = 🚪 Bu çemberden ayrıl
button-leave-yes = Evet, ayrıl
button-leave-no = Hayır, kal
button-buddies-back = ↩️ Geri
