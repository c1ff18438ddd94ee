"""``dev.py docs``: make the documents a small site in dist/site, and look whether all of it holds together."""

import shutil
from collections.abc import Sequence

from workshop import apart
from workshop.child import quietly
from workshop.layout import DOCS_LOCK, ROOT
from workshop.pack.places import BUILD, DIST, version
from workshop.site import laying, looking
from workshop.words import Stop, say, tail

SITE = DIST / "site"


def docs(arguments: Sequence[str]) -> int:
    """Make the site; return 1 when a link of it leads nowhere or a page loads something from elsewhere.

    Raises: Stop: the generator could not be had, or found a document wanting.
    """
    if arguments:
        raise Stop("docs takes no arguments.")
    python = apart.python(BUILD / "docs-venv", DOCS_LOCK)
    source = BUILD / "site" / "source"
    try:
        laying.lay_out(ROOT, source)
    except FileNotFoundError as fault:
        raise Stop(f"{fault}.") from None
    shutil.rmtree(SITE, ignore_errors=True)
    words = ("--fail-on-warning", "--keep-going", "--quiet", "--define", f"release={version()}", "--builder", "html")
    places = (str(source), str(SITE), "--doctree-dir", str(BUILD / "site" / "doctrees"))
    status, said = quietly((python, "-m", "sphinx", *words, *places))
    if status != 0:
        raise Stop(f"the site could not be made. Sphinx said:\n{tail(said)}")
    for file in looking.unused(SITE):
        file.unlink()
    for folder in [folder for folder in SITE.iterdir() if folder.is_dir() and not any(folder.iterdir())]:
        folder.rmdir()
    wrong = looking.look(SITE)
    for sentence in wrong:
        say(sentence)
    pages = len(list(SITE.glob("*.html")))
    size = sum(file.stat().st_size for file in SITE.rglob("*") if file.is_file()) / (1 << 20)
    print(f"{(SITE / 'index.html').relative_to(ROOT).as_posix()}: {pages} pages, {size:.1f} MiB")
    return 1 if wrong else 0
