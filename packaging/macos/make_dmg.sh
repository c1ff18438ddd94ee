#!/bin/sh
# Not yet run. Makes dist/lamplit-VERSION-macos.dmg from build/bundle/Lamplit.app:
#   python3 dev.py package --bundle && sh packaging/macos/make_dmg.sh 0.1.0
# Signed with the identity in LAMPLIT_SIGN_AS, or for this machine alone ("-") where there is none; notarising is by hand.
set -eu
version=${1:?give the version}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
app=$root/build/bundle/Lamplit.app
folder=$root/build/dmg

rm -rf -- "$folder"
mkdir -p "$folder" "$root/dist"
cp -R "$app" "$folder/Lamplit.app"
codesign --force --deep --options runtime --sign "${LAMPLIT_SIGN_AS:--}" \
    --entitlements "$root/packaging/macos/entitlements.plist" "$folder/Lamplit.app"
codesign --verify --deep --strict "$folder/Lamplit.app"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Lamplit -srcfolder "$folder" -ov -format UDZO "$root/dist/lamplit-$version-macos.dmg"
