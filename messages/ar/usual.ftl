## الساعة التي يُفعل فيها الشيء عادةً

usual-offered = { $icon } في { $times } من آخر { $of } مرات تمّ هذا نحو الساعة { $then }، لا الساعة { $due }. هل آتي حينها؟
usual-take = نعم، { $then }
usual-keep = لا، { $due }
usual-kept = 👍 يبقى في مكانه، ولن أسأل مرة أخرى.
