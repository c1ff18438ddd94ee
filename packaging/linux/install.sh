#!/bin/sh
# Installs Lamplit for one person, without any rights: sh install.sh. To remove it: sh install.sh --remove, here or in
# ~/.local/lib/lamplit, where it puts itself. Everything goes below ~/.local; what was entered in Lamplit is never touched.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-"$HOME/.local/share"}
home=$HOME/.local/lib/lamplit
command=$HOME/.local/bin/lamplit

refresh() {
    if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications" || true; fi
    if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$data/mime" >/dev/null 2>&1 || true; fi
}

remove() {
    if [ -f "$home/installed-files" ]; then
        while IFS= read -r file; do rm -f -- "$data/$file"; done <"$home/installed-files"
    fi
    if [ "$(readlink -- "$command" 2>/dev/null || true)" = "$home/lamplit" ]; then rm -f -- "$command"; fi
    rm -rf -- "$home" "$home.part"
}

if [ "${1:-}" = --remove ]; then
    remove
    refresh
    echo "Lamplit is removed. What you entered is still in $data/lamplit, your settings in ${XDG_CONFIG_HOME:-"$HOME/.config"}/lamplit."
    exit 0
fi
if [ "$#" -ne 0 ]; then
    echo "install.sh: it takes nothing but --remove." >&2
    exit 2
fi
if [ ! -d "$here/lamplit" ]; then
    echo "install.sh: there is nothing beside it to install; sh install.sh --remove takes Lamplit away." >&2
    exit 2
fi

missing=$(find "$here/lamplit" -type f \( -name '*.so*' -o -name lamplit \) ! -path '*wayland*' ! -name '*Wayland*' \
    -exec env LD_LIBRARY_PATH="$here/lamplit/_internal/PySide6/Qt/lib" ldd {} + 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')
if [ -n "$missing" ]; then
    echo "This system lacks what Lamplit's window needs: $missing" >&2
    echo "On Debian and Ubuntu, someone with rights can install it with:" >&2
    echo "  sudo apt install @PACKAGES@" >&2
    exit 1
fi

remove # an earlier one
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$data"
cp -R "$here/lamplit" "$home.part"
cp "$here/install.sh" "$home.part/install.sh"
mv "$home.part" "$home"
(cd "$here/share" && find . -type f | sed 's#^\./##' | sort) >"$home/installed-files"
while IFS= read -r file; do
    mkdir -p "$data/$(dirname -- "$file")"
    cp "$here/share/$file" "$data/$file"
done <"$home/installed-files"
sed "s#^Exec=lamplit#Exec=\"$command\"#" "$here/share/applications/lamplit.desktop" >"$data/applications/lamplit.desktop"
ln -sf "$home/lamplit" "$command"
refresh
echo "Lamplit is installed. It is in the menu of programs, and its command is $command."
echo "To remove it: sh $home/install.sh --remove"
command -v espeak-ng >/dev/null 2>&1 || ldconfig -p 2>/dev/null | grep -q libespeak-ng.so.1 ||
    echo "For the voice, espeak-ng is needed as well; without it Lamplit is silent and shows its lines."
