# What the other scripts share: where things are kept, and how a missing tool is had.
# Sourced, not run.

set -euo pipefail

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# Outside of `target`, so that cleaning a build does not throw tools away.
tools="${XDG_CACHE_HOME:-$HOME/.cache}/wellbeing-map"
export PATH="$HOME/.cargo/bin:$PATH"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf 'wellbeing-map: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# Debian packages, with rights where they are needed.
apt_install() {
  has apt-get || return 1
  local sudo=""
  if [ "$(id -u)" != 0 ]; then
    has sudo || return 1
    sudo=sudo
  fi
  say "Installing $*"
  $sudo apt-get update -qq >&2 && $sudo apt-get install -y -qq --no-install-recommends "$@" >&2
}

# macOS packages.
brew_install() {
  has brew || return 1
  say "Installing $*"
  brew install "$@" >&2
}
