# Вечірнє питання про перерви: коли нагадування надходили, а відповіді не було.

evening-asked = 🌙 Як сьогодні з перервами?
evening-mostly = Майже всі
evening-some = Деякі
evening-hardly = Майже ні
evening-counted =
    { $breaks ->
        [one] ✅ Зараховано { $breaks } перерву.
        [few] ✅ Зараховано { $breaks } перерви.
       *[many] ✅ Зараховано { $breaks } перерв.
    }
evening-none = 🌿 Нічого страшного, добре це знати.
