# shellcheck shell=bash disable=SC2034
# What every script in this folder leans on; source it, don't run it.
# All state lies under $WEBMAIL_STATE; all ports are on 127.0.0.1.
set -u
WEBMAIL_LIB="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
WEBMAIL_STATE="${WEBMAIL_STATE:-${TMPDIR:-/tmp}/local-webmail}"
WEBMAIL_IMAP_PORT="${WEBMAIL_IMAP_PORT:-31143}"
WEBMAIL_SMTP_PORT="${WEBMAIL_SMTP_PORT:-31025}"
WEBMAIL_PASSWORD="${WEBMAIL_PASSWORD:-test}"
WEBMAIL_USERS="${WEBMAIL_USERS:-alex.moreno@example.com robin.vale@example.com}"
WM_HOST=127.0.0.1

say() { printf '%s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

wm_mailuser() { if [ "$(id -u)" = 0 ]; then echo mail; else id -un; fi; }

# One script at a time on one state folder. The lock is descriptor 9;
# whatever is started in the background must close it (9>&-).
wm_lock() {
  mkdir -p "$WEBMAIL_STATE/pids" "$WEBMAIL_STATE/logs" "$WEBMAIL_STATE/users"
  chmod 755 "$WEBMAIL_STATE"
  if [ "${WM_LOCKED:-}" != "$WEBMAIL_STATE" ]; then
    exec 9>"$WEBMAIL_STATE/.lock"
    flock -w 300 9 || die "another script holds $WEBMAIL_STATE/.lock"
    export WM_LOCKED="$WEBMAIL_STATE"
  fi
}

# wm_packages PKG... : install with apt whatever is missing.
wm_packages() {
  local p missing=()
  for p in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$p" 2>/dev/null)" = installed ] || missing+=("$p")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || die "install as root first: apt-get install --no-install-recommends ${missing[*]}"
    sudo=(sudo -n --preserve-env=DEBIAN_FRONTEND)
  fi
  say "installing: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  "${sudo[@]}" apt-get update -qq >"$WEBMAIL_STATE/logs/apt.log" 2>&1 9>&- || true
  # The stand-in policy keeps the packages' own services from starting
  # (they would listen on their usual ports, some on all addresses).
  local made_policy=
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee /usr/sbin/policy-rc.d >/dev/null \
      && "${sudo[@]}" chmod 755 /usr/sbin/policy-rc.d && made_policy=1
  fi
  "${sudo[@]}" apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}" \
    >>"$WEBMAIL_STATE/logs/apt.log" 2>&1 9>&-
  local rc=$?
  [ -n "$made_policy" ] && "${sudo[@]}" rm -f /usr/sbin/policy-rc.d
  [ $rc -eq 0 ] || { tail -20 "$WEBMAIL_STATE/logs/apt.log" >&2; die "apt-get install failed"; }
}

wm_port_open() { (exec 3<>"/dev/tcp/$WM_HOST/$1") 2>/dev/null; }

wm_wait_port() { # PORT NAME [SECONDS]
  local i n=$(( ${3:-30} * 10 ))
  for ((i = 0; i < n; i++)); do wm_port_open "$1" && return 0; sleep 0.1; done
  die "$2 does not listen on $WM_HOST:$1 (logs in $WEBMAIL_STATE/logs)"
}

# wm_wait_http PORT PATH NAME [SECONDS]: until it answers with a 2xx or 3xx.
wm_wait_http() {
  local i n=$(( ${4:-30} * 5 )) line
  for ((i = 0; i < n; i++)); do
    line=$( { exec 3<>"/dev/tcp/$WM_HOST/$1" && printf 'GET %s HTTP/1.0\r\nHost: %s:%s\r\n\r\n' "$2" "$WM_HOST" "$1" >&3 && head -n 1 <&3; } 2>/dev/null )
    case "$line" in HTTP/*\ [23]*) return 0 ;; esac
    sleep 0.2
  done
  die "$3 does not answer at http://$WM_HOST:$1$2 (logs in $WEBMAIL_STATE/logs)"
}

wm_port_free() { # PORT LABEL NAME : NAME's leftovers go first
  wm_stop "$3"
  wm_port_open "$1" && die "port $1, wanted for $2, is in use by something else"
  return 0
}

# A pid file holds "PID STARTTIME": the second word (field 22 of
# /proc/PID/stat) tells our process from a later one with the same number.
# Zombies count as gone.
wm_stat() { # PID FIELD... : state, group, start time of a process that lives
  local line f
  line=$(sed 's/^.*) //' "/proc/$1/stat" 2>/dev/null) || return 1
  f=($line)
  [ -n "${f[0]:-}" ] && [ "${f[0]}" != Z ] && [ "${f[0]}" != X ] && echo "${f[2]} ${f[19]}"
}

wm_spawn() { # NAME COMMAND... : start in a session of its own, note its pid
  local name=$1 pid; shift
  WM_OWNER="$WEBMAIL_STATE/$name" setsid "$@" >>"$WEBMAIL_STATE/logs/$name.log" 2>&1 </dev/null 9>&- &
  pid=$!
  local g start; read -r g start <<< "$(wm_stat $pid)"
  echo "$pid $start" > "$WEBMAIL_STATE/pids/$name.pid"
}

wm_pid() { # NAME : print the pid if that very process still lives
  local pid start g now
  read -r pid start 2>/dev/null < "$WEBMAIL_STATE/pids/$1.pid" || return 1
  [ -n "$pid" ] && [ -n "$start" ] || return 1
  read -r g now <<< "$(wm_stat "$pid")"
  [ "$now" = "$start" ] && echo "$pid"
}

wm_running() { wm_pid "$1" >/dev/null 2>&1; }

# Live members of the process group that NAME's process leads. Once the leader
# is gone, only those whose environment bears our mark.
wm_group() { # NAME PGID
  local d p g start leader=; wm_running "$1" && leader=1
  for d in /proc/[0-9]*; do
    p=${d#/proc/}
    read -r g start <<< "$(wm_stat "$p")"
    [ "$g" = "$2" ] || continue
    [ -n "$leader" ] || grep -qzxF "WM_OWNER=$WEBMAIL_STATE/$1" "$d/environ" 2>/dev/null || continue
    echo "$p"
  done
}

# Stop the process of a pid file, then what is left of the group it leads (it
# leads one: wm_spawn used setsid). TERM first, KILL after some seconds.
# Nothing else is touched.
wm_stop() { # NAME [SECONDS]
  local name=$1 wait=${2:-4} pid start all
  read -r pid start 2>/dev/null < "$WEBMAIL_STATE/pids/$name.pid" || return 0
  all=$(wm_group "$name" "$pid")
  if wm_running "$name"; then kill -TERM "$pid" 2>/dev/null; wm_gone "$wait" "$pid"; fi
  all=$(wm_left $all)
  [ -z "$all" ] || { kill -TERM $all 2>/dev/null; wm_gone "$wait" $all; all=$(wm_left $all); }
  [ -z "$all" ] || kill -KILL $all 2>/dev/null
  rm -f "$WEBMAIL_STATE/pids/$name.pid"
}
wm_left() { local p; for p in "$@"; do wm_stat "$p" >/dev/null && echo "$p"; done; return 0; }
wm_gone() { # SECONDS PID... : wait for them to go
  local i n=$(( $1 * 10 )); shift
  for ((i = 0; i < n; i++)); do [ -z "$(wm_left "$@")" ] && return 0; sleep 0.1; done
}
