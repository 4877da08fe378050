#!/bin/sh
# Builds the grader, and with it all that the koans' tests are made of, with
# the race detector on: the two then share Go's compiled library. The first
# time that takes a minute, so a bar shows how far it is.
#
# usage: grader/build.sh FOLDER-FOR-THE-BINARY
out=$1
packages="./koans/koantest github.com/stretchr/testify/require go.uber.org/goleak"

case "${KOANS_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}}" in
pt*) building="compilando (só da primeira vez)" ;;
*)   building="building (the first time only)" ;;
esac

if ! command -v go >/dev/null 2>&1; then
	echo "Go is missing: install Go 1.26 or newer from https://go.dev/dl, then run make check again." >&2
	exit 3
fi
mkdir -p "$out" || exit 3
total=$(go list -race -deps ./grader $packages 2>/dev/null | wc -l)
tty=no
[ -t 2 ] && [ "${TERM:-dumb}" != dumb ] && tty=yes

# go build -v names each package that it compiles, one a line. What is neither
# that nor a download is an error, and shown as it is.
{
	go build -race -v $packages && go build -race -v -ldflags="-s -w" -o "$out/" ./grader
	echo "exit $?"
} 2>&1 | awk -v total="$total" -v tty="$tty" -v text="$building" '
	/^exit [0-9]+$/  { code = $2; next }
	/^go: downloading / { draw($3); next }
	/^[a-z0-9_.\/-]+$/  { done++; draw($0); next }
	{ wipe(); print > "/dev/stderr" }
	function draw(what,   i, bar) {
		if (tty != "yes") {
			if (!said++) print text " ..." > "/dev/stderr"
			return
		}
		for (i = 0; i < 24; i++) bar = bar (i * total < done * 24 ? "#" : ".")
		printf "\r%s [%s] %d/%d %.20s\033[K", text, bar, done, total, what > "/dev/stderr"
	}
	function wipe() { if (tty == "yes") printf "\r\033[K" > "/dev/stderr" }
	END { wipe(); exit code }
'
code=$?
if [ $code -ne 0 ]; then
	if ! command -v "${CC:-gcc}" >/dev/null 2>&1 && ! command -v clang >/dev/null 2>&1; then
		echo "A C compiler is missing, and Go's race detector needs one: install gcc or clang." >&2
	fi
	exit 3
fi
touch "$out/grader"
