#!/bin/sh
# Enters skatedesk in the menu of this user: program, file type, icon, manual page. The folder stays where it is;
# after moving it, run this again. `uninstall` takes the entries away.
set -eu
here=$(dirname "$(readlink -f "$0")")
data=${XDG_DATA_HOME:-$HOME/.local/share}

case $here in
*[\"\$\`\\%]*)
    echo "A menu entry cannot name the folder $here: move it to a path without \" \$ \` \\ and %." >&2
    exit 1
    ;;
esac

(cd "$here/share" && find . -type f) | while read -r file; do
    mkdir -p "$data/$(dirname "$file")"
    cp "$here/share/$file" "$data/$file"
done
entry=$data/applications/skatedesk.desktop
while IFS= read -r line; do
    case $line in
    Exec=*) printf 'Exec="%s" %%f\n' "$here/skatedesk" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/applications/skatedesk.desktop" >"$entry"

mkdir -p "$HOME/.local/bin"
ln -sf "$here/skatedesk" "$HOME/.local/bin/skatedesk"

if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications"; fi
echo "skatedesk is in the menu now, and results files open with it."
