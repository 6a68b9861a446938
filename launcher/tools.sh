# Sourced by ./run, ./test and ear/smoke: finds JDK 17 or newer and Maven, or says what to install.

java_version() { # prints the major version of the given java, or nothing
    "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

find_jdk() {
    local home version
    for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")")" \
        /usr/lib/jvm/*17* /usr/lib/jvm/*21* /opt/java/*; do
        if [ -n "$home" ] && [ -x "$home/bin/javac" ]; then
            version=$(java_version "$home/bin/java")
            if [ "${version:-0}" -ge 17 ]; then
                export JAVA_HOME=$home
                return 0
            fi
        fi
    done
    return 1
}

install_packages() { # only where that is possible without asking anybody
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        echo "Installing $* …"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > /dev/null
    else
        echo "Missing: $*. Install it and try again (on Debian: sudo apt-get install $*)." >&2
        return 1
    fi
}

require_build_tools() {
    find_jdk || { install_packages openjdk-17-jdk-headless && find_jdk; } || exit 1
    command -v mvn > /dev/null || install_packages maven || exit 1
}
