#!/bin/sh
# Takes the entries away that `install` made. Results files and settings stay; so does this folder, delete it by hand.
set -eu
here=$(dirname "$(readlink -f "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}

(cd "$here/share" && find . -type f) | while read -r file; do
    rm -f "$data/$file"
done
if [ "$(readlink "$HOME/.local/bin/skatedesk" || true)" = "$here/skatedesk" ]; then
    rm "$HOME/.local/bin/skatedesk"
fi

if [ -d "$data/mime" ] && command -v update-mime-database >/dev/null; then
    update-mime-database "$data/mime"
fi
if [ -d "$data/applications" ] && command -v update-desktop-database >/dev/null; then
    update-desktop-database "$data/applications"
fi
echo "skatedesk is out of the menu. Your results files and settings are where they were; now delete the folder $here."
