# Node.js and the packages that build, serve and test. Sourced, not run.

. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ensure_node() {
  if ! has npm; then
    say "Installing Node.js"
    apt_install nodejs npm || brew_install node ||
      fail "Node.js is missing and could not be installed. See https://nodejs.org"
  fi
  node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' ||
    fail "Node.js 18 or later is needed; this is $(node --version)"
  ensure_packages "$project"
}

# The packages of a folder that has a lock file.
ensure_packages() {
  # npm leaves a copy of the lock file where it has installed it.
  if ! [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then
    say "Installing npm packages"
    (cd "$1" && npm ci --no-audit --no-fund --silent >&2)
  fi
}

# A browser for tests: Debian's Chromium, else Playwright's own.
ensure_browser() {
  if [ -n "${CHROMIUM:-}" ]; then
    return
  fi
  has chromium || apt_install chromium || true
  if has chromium; then
    CHROMIUM="$(command -v chromium)"
    export CHROMIUM
  else
    say "Installing Playwright's Chromium"
    (cd "$project" && npx playwright-core install --with-deps chromium >&2) ||
      fail "no Chromium could be installed for the browser tests"
  fi
}

# Every engine the pages are tested in.
ensure_engines() {
  ensure_browser
  ensure_firefox
  ensure_webkit
}

# FIREFOX names another than is found by itself.
ensure_firefox() {
  if [ -n "${FIREFOX:-}" ] || has firefox-esr || has firefox ||
    [ -e /Applications/Firefox.app ]; then
    return
  fi
  apt_install firefox-esr || brew_install --cask firefox ||
    fail "Firefox is missing and could not be installed. See https://www.mozilla.org/firefox"
}

# WebKitGTK with its driver, and a screen in memory for it.
ensure_webkit() {
  if has WebKitWebDriver && has xvfb-run && has xauth; then
    return
  fi
  if has apt-get; then
    apt_install webkit2gtk-driver xvfb xauth ||
      fail "WebKitGTK could not be installed for the browser tests"
  else
    say "There is no WebKitGTK here: tests in WebKit are skipped"
  fi
}
