## ساعتی که کاری معمولاً انجام می‌شود

usual-offered = { $icon } از { $of } بار آخر، { $times } بار این را حدود { $then } انجام دادید، نه { $due }. همان موقع بیایم؟
usual-take = بله، { $then }
usual-keep = نه، { $due }
usual-kept = 👍 سر جایش می‌ماند، و دیگر نمی‌پرسم.
