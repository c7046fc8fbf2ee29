#!/bin/sh
# Starts skatedesk from wherever this folder lies, also through a link.
here=$(dirname "$(readlink -f "$0")")
exec "$here/program/skatedesk" "$@"
