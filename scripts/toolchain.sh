# Rust for this machine and for WebAssembly. Sourced, not run.
#
# WebAssembly is built by rustup's target where that can be had; where it can't be downloaded
# but Debian packages can, by Debian's compiler, which builds the standard library itself.

. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ensure_rust() {
  # Rust links with the C compiler of the system.
  has cc || apt_install build-essential ||
    fail "a C compiler is missing; on macOS “xcode-select --install” brings one"
  if has cargo; then
    return
  fi
  say "Installing Rust"
  has curl || apt_install curl ca-certificates || true
  if has curl && curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs \
    | sh -s -- -y --profile minimal -c rustfmt -c clippy >&2; then
    return
  fi
  apt_install rustc-web cargo-web ||
    fail "Rust is missing and could not be installed. See https://rustup.rs"
}

has_wasm_target() {
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]
}

debian_wasm_cargo() { dpkg -L cargo-web 2>/dev/null | grep -m1 -x '/usr/bin/cargo' || true; }
debian_wasm_rustc() { dpkg -L rustc-web 2>/dev/null | grep -m1 -x '/usr/bin/rustc' || true; }
debian_lld() { (ls /usr/bin/wasm-ld-* 2>/dev/null || true) | sort -t- -k3 -n | tail -1; }

has_debian_wasm() {
  [ -n "$(debian_wasm_cargo)" ] && [ -n "$(debian_lld)" ] && dpkg -s rust-web-src >/dev/null 2>&1
}

ensure_wasm_toolchain() {
  ensure_rust
  if has_debian_wasm && ! has_wasm_target; then
    return
  fi
  if has_wasm_target || { has rustup && rustup target add wasm32-unknown-unknown >&2; }; then
    # Its sources make what is built smaller; it can do without.
    if ! can_build_std && has rustup; then
      rustup component add rust-src >&2 || true
    fi
    return
  fi
  say "That target can't be downloaded here; trying Debian's compiler"
  apt_install rustc-web cargo-web rust-web-src ||
    fail "Rust for WebAssembly could not be installed. See https://rustup.rs"
  local lld
  lld="$(apt-cache search --names-only '^lld-[0-9]+$' | sed 's/ .*//' | sort -t- -k2 -n | tail -1)"
  apt_install "$lld" || fail "the linker $lld could not be installed"
}

# Whether the standard library can be built anew: small, and with panics that end the program at
# once instead of putting a sentence together that no page shows. A tenth of what is built.
can_build_std() {
  if has_wasm_target; then
    [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] || return 1
  fi
  RUSTC_BOOTSTRAP=1 "$(wasm_rustc)" -Zunstable-options -Cpanic=immediate-abort --print cfg \
    >/dev/null 2>&1
}

wasm_rustc() { if has_wasm_target; then echo rustc; else debian_wasm_rustc; fi; }

# Runs cargo for WebAssembly, as `wasm_cargo build …`.
wasm_cargo() {
  local command="$1" std=() flags="${RUSTFLAGS:-}"
  shift
  if [ "$command" = build ] && can_build_std; then
    std=(-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size)
    flags="$flags -Zunstable-options -Cpanic=immediate-abort"
  elif ! has_wasm_target; then
    std=(-Zbuild-std=std,panic_abort)
  fi
  # A released compiler takes unstable flags (-Z) only under RUSTC_BOOTSTRAP.
  if has_wasm_target; then
    env ${std[@]+RUSTC_BOOTSTRAP=1} RUSTFLAGS="$flags" \
      cargo "$command" --target wasm32-unknown-unknown ${std[@]+"${std[@]}"} "$@"
    return
  fi
  RUSTC_BOOTSTRAP=1 RUSTFLAGS="$flags" \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="$(debian_lld)" \
    RUSTC="$(debian_wasm_rustc)" RUSTDOC=/usr/bin/rustdoc \
    "$(debian_wasm_cargo)" "$command" --target wasm32-unknown-unknown "${std[@]}" "$@"
}

# The bindings generator must be of the very version in Cargo.lock.
ensure_wasm_bindgen() {
  local version
  version="$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' "$project/Cargo.lock")"
  local root="$tools/wasm-bindgen-$version"
  if [ ! -x "$root/bin/wasm-bindgen" ]; then
    say "Installing wasm-bindgen $version"
    cargo install wasm-bindgen-cli --version "=$version" --root "$root" --locked >&2 ||
      cargo install wasm-bindgen-cli --version "=$version" --root "$root" >&2 ||
      fail "wasm-bindgen $version could not be installed"
  fi
  wasm_bindgen="$root/bin/wasm-bindgen"
}

# GNU parallel, with which the README splits a cohort.
ensure_parallel() {
  has parallel || apt_install parallel || brew_install parallel ||
    fail "GNU parallel is missing and could not be installed"
}

# Python writes and times cohorts; its standard library is enough.
ensure_python() {
  has python3 || apt_install python3 || brew_install python ||
    fail "Python 3 is missing and could not be installed"
}
