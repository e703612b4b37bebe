# The commands in Telegram’s menu and in /help: after the name, what it does.

command-start = Başla ya da yeniden merhaba de
command-done = Yaptığını say
command-undo = Son sayılanı geri al
command-why = Hareket sırtına neden iyi gelir
command-exercise = Bir egzersiz göster
command-today = Bugün planlanan, bekleyen, yapılan
command-plan = Hatırlatmalarını gör ve değiştir
command-remind = Hatırlatma ekle
command-stats = Haftan, serin, toplamların
command-report = Doktor ya da fizyoterapist için haftalarının özeti
command-pain = Sırtın nasıl, 0’dan 10’a kadar not et
command-pause = Hatırlatmalara bir süre ara ver
command-resume = Arayı bitir
command-hours = Hatırlatmalar hangi saatlerde gelsin
command-timezone = Sende saatin kaç olduğunu söyle
command-buddies = Küçük bir çemberle sürdür
command-settings = Ayarları gör ve değiştir
command-language = Konuştuğumuz dili seç
command-help = Neler yapabilirim, ne zaman yardım almalı
command-privacy = Hakkında neleri saklıyorum
command-export = Bütün verilerin bir dosyada
command-delete = Bütün verilerini sil
command-stop = Artık hatırlatma yok, her şey saklı kalır
