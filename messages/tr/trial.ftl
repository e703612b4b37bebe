# Botu işleten kişinin açabileceği bir deneme: hangi sözler, hangi saat ve kaç hatırlatma harekete geçiriyor.

button-trial = 🔬 Küçük bir deneme
trial =
    🔬 <b>Seninle bir şey deneyebilir miyim?</b>

    Hangi hatırlatmaların insanları harekete geçirdiğini öğrenmek istiyorum. Evet dersen, her hatırlatmanın hangi sözlerle yazılacağına, on dakika geç gelip gelmeyeceğine ve dört moladan birinin gelip gelmeyeceğine şans karar verir. Şansın ne seçtiğini ve bir saat içinde hareket edip etmediğini saklarım. Beni işleten kişi beş ya da daha çok kişinin toplu sayılarını görür, seninkileri asla.

    İstediğin an bir dokunuşla çıkabilirsin; şansın senin için seçtikleri de unutulur.
trial-joined =
    🔬 <b>Denemeye katılıyorsun.</b> Her hatırlatmanın hangi sözlerle yazılacağına, on dakika geç gelip gelmeyeceğine ve dört moladan birinin gelip gelmeyeceğine şans karar verir. Teşekkürler.

    Bir dokunuşla çıkabilirsin; şansın senin için seçtikleri de unutulur.
button-trial-join = Evet, ben de varım
button-trial-leave = Denemeden çık
# Deneme sürüyorsa /privacy içinde durur.
privacy-trial = 🔬 Bu botu işleten kişi, hangi hatırlatmaların insanları harekete geçirdiğini deniyor. Yalnızca evet diyenler katılır; onlar için şansın her hatırlatmada ne seçtiğini ve bir saat içinde hareket edip etmediklerini saklarım. /settings içinde bir dokunuş bunu bitirir ve unutturur.
