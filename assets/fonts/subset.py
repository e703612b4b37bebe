"""Cuts the Noto fonts of this folder out of the whole ones: `python3 subset.py FOLDER`, which holds Debian's fonts-noto-core
and fonts-noto-cjk, unpacked (usr/share/fonts). It needs fontTools 4.68.

Each keeps whole scripts, since people's own words are drawn, and no letter of another, since the first font that has a
letter draws it. Japanese regular has all of JIS X 0213; bold, which headings are set in, the letters of code page 932.
"""

import subprocess
import sys

FOLDER = sys.argv[1] + "/usr/share/fonts"
ARABIC = "U+0020,U+00A0,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC,U+200C-200F,U+2066-2069,U+25CC"
DEVANAGARI = "U+0020,U+00A0,U+0900-097F,U+A8E0-A8FF,U+1CD0-1CFF,U+20B9,U+200C-200D,U+25CC"


def encodable(*encodings):
    for code in range(0x110000):
        for encoding in encodings:
            try:
                chr(code).encode(encoding)
                yield code
                break
            except UnicodeEncodeError:
                pass


def japanese(*encodings):
    ours = {code for code in encodable(*encodings) if code >= 0x2E80 or 0x2460 <= code < 0x2500}
    ours |= {0x20, 0xA0, 0x2026, *range(0x3000, 0x3100), *range(0x31F0, 0x3200), *range(0xFF00, 0xFFF0)}
    return ",".join(f"U+{code:04X}" for code in sorted(ours))


def cut(source, letters, features, to):
    command = ["pyftsubset", f"{FOLDER}/{source}", f"--unicodes={letters}", f"--layout-features={features}"]
    number = ["--font-number=0"] if source.endswith(".ttc") else []
    subprocess.run([*command, *number, "--no-hinting", f"--output-file={to}"], check=True)


for weight, encodings in {"Regular": ("shift_jis_2004", "cp932"), "Bold": ("cp932",)}.items():
    cut(f"truetype/noto/NotoSansArabic-{weight}.ttf", ARABIC, "*", f"NotoSansArabic-{weight}.ttf")
    cut(f"truetype/noto/NotoSansDevanagari-{weight}.ttf", DEVANAGARI, "*", f"NotoSansDevanagari-{weight}.ttf")
    cut(f"opentype/noto/NotoSansCJK-{weight}.ttc", japanese(*encodings), "ccmp,locl", f"NotoSansJP-{weight}.otf")
