# Sourced by scripts/test: what the tests need beside npm's packages. Leaves alone what is there; installs the rest
# through the system's package manager; what cannot be had is named in COULD_NOT, one reason a line.

COULD_NOT=''

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -n "$@"; else return 1; fi
}

# install NAME "DEBIAN PACKAGES" "BREW PACKAGES"
install() {
  say "Installing $1 …"
  if command -v apt-get >/dev/null; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1 || true
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $2 >/dev/null 2>&1
  elif command -v brew >/dev/null; then
    # shellcheck disable=SC2086
    HOMEBREW_NO_AUTO_UPDATE=1 brew install --quiet $3 >/dev/null 2>&1
  else
    return 1
  fi
}

could_not() {
  COULD_NOT="${COULD_NOT}${COULD_NOT:+; }$1"
}

# Some suites kill their Redis: those need a redis-server of their own even where REDIS_URL names one.
ensure_redis() {
  command -v redis-server >/dev/null && return
  install Redis redis-server redis || true
  command -v redis-server >/dev/null && return
  if [ -n "${REDIS_URL:-}" ]; then
    could_not 'suites that kill Redis (no redis-server on PATH, and it could not be installed)'
  else
    could_not 'suites on Redis (no redis-server on PATH, and it could not be installed; name a server in REDIS_URL)'
  fi
}

# On macOS /usr/bin/javac is there always, and only says that there is none.
has_jdk() { javac -version >/dev/null 2>&1; }

ensure_mongo() {
  [ -n "${MONGODB_URI:-}" ] && return
  command -v mongod >/dev/null && return
  if ! has_jdk || ! command -v mvn >/dev/null; then
    install 'a JDK and Maven for the stand-in of MongoDB' 'default-jdk-headless maven' 'openjdk maven' || true
    if command -v brew >/dev/null && [ -d "$(brew --prefix openjdk 2>/dev/null)/bin" ]; then
      PATH="$(brew --prefix openjdk)/bin:$PATH"
      export PATH
    fi
  fi
  { has_jdk && command -v mvn >/dev/null; } \
    || could_not 'suites on MongoDB (no mongod, and no JDK with Maven for its stand-in; name a server in MONGODB_URI)'
}
