## Jam ketika sesuatu biasanya dilakukan

usual-offered = { $icon } Yang ini kamu lakukan { $times } dari { $of } kali terakhir sekitar pukul { $then }, bukan pukul { $due }. Mau aku datang saat itu?
usual-take = Ya, pukul { $then }
usual-keep = Tidak, pukul { $due }
usual-kept = 👍 Tetap di tempatnya, dan aku tidak bertanya lagi.
