## الساعة التي يُفعل فيها الشيء عادةً

usual-offered = { $icon } في آخر المرات تمّ هذا نحو الساعة { $then } لا الساعة { $due }: { $times } من { $of }. هل آتي حينها؟
usual-take = نعم، { $then }
usual-keep = لا، { $due }
usual-kept = 👍 يبقى في مكانه، ولن أسأل مرة أخرى.
