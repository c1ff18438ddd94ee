"""A folder to unpack anywhere, with a script that installs it for one person without any rights."""

from pathlib import Path

from workshop.pack import tree
from workshop.pack.bundle import Bundle
from workshop.pack.needed import Needed
from workshop.pack.places import PACKAGING, Identity, debian_architecture, epoch_s
from workshop.pack.shared import shared_files

_README = """\
Lamplit {version}

To try it without installing: run lamplit/lamplit.
To install it for yourself, without any rights: sh install.sh
To remove it again: sh ~/.local/lib/lamplit/install.sh --remove (what you entered stays)

It needs glibc {glibc} or newer, the libraries of a desktop (install.sh names those that are missing; installing them
needs rights), and espeak-ng for the voice.
"""

FLATPAK = "org.lamplit.Lamplit.json"


def build(bundle: Bundle, bill: str, version: str, identity: Identity, needed: Needed, into: Path) -> Path:
    """Write the archive into a folder, with the manifest by which Flatpak packs it, and return its path."""
    name = f"lamplit-{version}-linux-{debian_architecture()}"
    whole = tree.Tree()
    whole.add_folder(bundle.folder, f"{name}/lamplit")
    for path, text in shared_files(version, epoch_s(), identity).items():
        whole.files[f"{name}/share/{path}"] = text
    script = (PACKAGING / "linux" / "install.sh").read_text(encoding="utf-8")
    packages = " ".join((*needed.names(), "libespeak-ng1"))
    whole.files[f"{name}/install.sh"] = script.replace("@PACKAGES@", packages).encode()
    whole.programs.add(f"{name}/install.sh")
    whole.files[f"{name}/README.txt"] = _README.format(version=version, glibc=needed.glibc()).encode()
    whole.files[f"{name}/lamplit.cdx.json"] = bill.encode()
    into.mkdir(parents=True, exist_ok=True)
    file = into / f"{name}.tar.xz"
    file.write_bytes(tree.tar_xz(whole, epoch_s(), prefix=""))
    manifest = (PACKAGING / "flatpak" / FLATPAK).read_text(encoding="utf-8")
    (into / FLATPAK).write_text(manifest.replace("@TARBALL@", file.name), encoding="utf-8")
    return file
