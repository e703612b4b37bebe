# Próba, którą może włączyć osoba prowadząca bota: jakie słowa, jaka pora i ile przypomnień pomaga się ruszyć.

button-trial = 🔬 Mała próba
trial =
    🔬 <b>Możemy coś razem wypróbować?</b>

    Chcę się dowiedzieć, które przypomnienia pomagają ludziom się ruszyć. Jeśli się zgodzisz, o każdym twoim przypomnieniu decyduje los: jakimi słowami jest napisane, czy przychodzi dziesięć minut później i czy jedna na cztery przerwy się nie pojawia. Przechowuję to, o czym zdecydował los, i czy w ciągu godziny był ruch. Osoba, która mnie prowadzi, widzi liczby z pięciu osób lub więcej, nigdy twoje.

    Możesz zrezygnować w każdej chwili, jednym dotknięciem, a to, co los wybrał dla ciebie, zostanie zapomniane.
trial-joined =
    🔬 <b>Bierzesz udział w próbie.</b> O każdym twoim przypomnieniu decyduje los: jakimi słowami jest napisane, czy przychodzi dziesięć minut później i czy jedna na cztery przerwy się nie pojawia. Dziękuję.

    Możesz zrezygnować jednym dotknięciem, a to, co los wybrał dla ciebie, zostanie zapomniane.
button-trial-join = Tak, biorę udział
button-trial-leave = Zrezygnuj z próby
# Stoi w /privacy tam, gdzie trwa próba.
privacy-trial = 🔬 Osoba, która prowadzi tego bota, sprawdza, które przypomnienia pomagają ludziom się ruszyć. Udział biorą tylko osoby, które się zgodziły; przechowuję wtedy, o czym zdecydował los przy każdym przypomnieniu i czy w ciągu godziny był ruch. Jedno dotknięcie w /settings kończy próbę i sprawia, że zostaje to zapomniane.
