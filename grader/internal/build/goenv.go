package build

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// goEnv makes the environment of the go command. What could change the verdict
// (GOFLAGS, GOWORK, GOEXPERIMENT, GODEBUG …) is not taken over; where things
// are kept and fetched from is, whether it comes from the environment or from
// go env -w.
func (b *Builder) goEnv() []string {
	given := b.Env
	if given == nil {
		given = os.Environ()
	}
	var env []string
	set := map[string]string{}
	for _, kv := range given {
		name, value, _ := strings.Cut(kv, "=")
		set[name] = value
		if strings.HasPrefix(name, "GO") && !slices.Contains(keptGo(), name) || name == "CGO_ENABLED" || name == "PWD" {
			continue
		}
		env = append(env, kv)
	}
	for name, value := range wroteEnv(set) {
		if set[name] == "" && slices.Contains(keptGo(), name) {
			env = append(env, name+"="+value)
		}
	}
	toolchain := b.Toolchain
	if toolchain == "" {
		toolchain = "local"
	}
	return append(env,
		// Packages are small: a third of what compiling one costs is garbage
		// collection that nobody needs.
		"GOGC=400",
		"GOENV=off", "GOFLAGS=", "GOWORK=off", "GO111MODULE=on", "GOTOOLCHAIN="+toolchain,
		// os.Getwd believes PWD: without it, a course behind a symbolic link
		// would be known by two names, and the overlay only by one.
		"PWD="+b.Course.Root)
}

// keptGo lists the settings of the go command that are the machine's business.
func keptGo() []string {
	return []string{
		"GOAMD64", "GOARM64", "GOAUTH", "GOBIN", "GOCACHE", "GOCACHEPROG", "GOINSECURE",
		"GOMAXPROCS", "GOMODCACHE", "GONOPROXY", "GONOSUMDB", "GOPATH", "GOPRIVATE",
		"GOPROXY", "GOROOT", "GOSUMDB", "GOTMPDIR", "GOVCS",
		"AR", "CC", "CXX", "CGO_CFLAGS", "CGO_CPPFLAGS", "CGO_CXXFLAGS", "CGO_LDFLAGS", "PKG_CONFIG",
	}
}

// wroteEnv reads the file that go env -w writes:
//
//	GOPROXY=https://proxy.example.org
func wroteEnv(set map[string]string) map[string]string {
	file := set["GOENV"]
	if file == "off" {
		return nil
	}
	if file == "" {
		dir, err := os.UserConfigDir()
		if err != nil {
			return nil
		}
		file = filepath.Join(dir, "go", "env")
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	wrote := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
			wrote[name] = value
		}
	}
	return wrote
}
