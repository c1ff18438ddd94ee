"""How Sphinx makes the site. It reads the folder that `dev.py docs` has laid out, and nothing else."""

import json
from pathlib import Path

from sphinx.application import Sphinx

project = "Lamplit"
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["lamplit"]
myst_heading_anchors = 4
suppress_warnings = ["toc.not_included"]  # the list of pages stands in sections.json
highlight_language = "none"
html_theme = "lamplit"
html_theme_path = ["."]
html_copy_source = False
html_use_index = False
html_domain_indices = False
html_permalinks = False
smartquotes = False
html_context = {"sections": json.loads((Path(__file__).parent / "sections.json").read_text(encoding="utf-8"))}


def setup(app: Sphinx) -> None:
    """Leave out the page for searching: it works by a script, and no page here runs any."""

    def no_search(app: Sphinx) -> None:
        app.builder.search = False

    app.connect("builder-inited", no_search)
