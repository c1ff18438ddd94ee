"""What every package for Linux puts under ``share``: menu entry, description, icons, file type, man page."""

import time
from pathlib import Path

from workshop.layout import ROOT
from workshop.pack.places import PACKAGING, Identity

SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


def shared_files(version: str, epoch_s: int, identity: Identity) -> dict[str, bytes]:
    """Return the files by their path below ``share``; the man page is not packed yet."""
    linux = PACKAGING / "linux"
    fill = {
        "@APP_ID@": identity.app_id,
        "@VERSION@": version,
        "@DATE@": time.strftime("%Y-%m-%d", time.gmtime(epoch_s)),
        "@RELEASE_TYPE@": "development" if "dev" in version else "stable",
    }
    icons = ROOT / "resources" / "icons"
    found = {
        "applications/lamplit.desktop": _filled(linux / "lamplit.desktop", fill),
        f"metainfo/{identity.app_id}.metainfo.xml": _filled(linux / "metainfo.xml", fill),
        "mime/packages/lamplit.xml": _filled(linux / "lamplit-mime.xml", fill),
        "man/man1/lamplit.1": _filled(linux / "lamplit.1", fill),
        "icons/hicolor/scalable/apps/lamplit.svg": (icons / "lamplit-dark.svg").read_bytes(),
        "icons/hicolor/scalable/mimetypes/application-x-lamplit.svg": (icons / "lamplit-light.svg").read_bytes(),
    }
    for size in SIZES_PX:
        for name, ground in (("apps/lamplit", "dark"), ("mimetypes/application-x-lamplit", "light")):
            picture = icons / f"lamplit-{ground}-{size}.png"
            found[f"icons/hicolor/{size}x{size}/{name}.png"] = picture.read_bytes()
    return found


def _filled(file: Path, fill: dict[str, str]) -> bytes:
    text = file.read_text(encoding="utf-8")
    for mark, value in fill.items():
        text = text.replace(mark, value)
    return text.encode()
