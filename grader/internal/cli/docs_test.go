package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
)

// documents are all that people read in the repository.
func documents(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() == ".git" || d.Name() == ".koans") {
			return fs.SkipDir
		}
		if strings.HasSuffix(at, ".md") {
			text, err := os.ReadFile(at)
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(root, at)
			found[filepath.ToSlash(rel)] = string(text)
			return err
		}
		return nil
	})
	require.NoError(t, err)
	require.Contains(t, found, "README.md")
	return found
}

// Every link goes somewhere: one within the repository to a file that is
// there, any other to https.
func TestEveryLinkGoesSomewhere(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)\s]+)\)|src="([^"]+)"`)
	for name, text := range documents(t) {
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			to := m[1] + m[2]
			if strings.Contains(to, "://") {
				assert.True(t, strings.HasPrefix(to, "https://"), "%s: %s", name, to)
				continue
			}
			to, _, _ = strings.Cut(to, "#")
			if to == "" {
				continue
			}
			_, err := os.Stat(filepath.Join(root, filepath.Dir(name), filepath.FromSlash(to)))
			assert.NoError(t, err, "%s links to %s", name, to)
		}
	}
}

// Every path that is spelt out in full exists.
func TestEveryPathExists(t *testing.T) {
	path := regexp.MustCompile(`(?:koans|solutions|hints|grader|\.github)/[A-Za-z0-9_./-]+`)
	for name, text := range documents(t) {
		for _, p := range path.FindAllString(text, -1) {
			p = strings.TrimRight(p, "./")
			if strings.Contains(p, "://") || strings.Contains(p, "...") {
				continue
			}
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(p))); err != nil && !made(p) {
				t.Errorf("%s speaks of %s, which doesn't exist", name, p)
			}
		}
	}
}

// made reports whether a path is one that a command makes, or a pattern.
func made(path string) bool {
	return strings.Contains(path, "CHAPTER") || strings.Contains(path, "KOAN") ||
		strings.HasPrefix(path, "koans/bin") // .koans/bin
}

// Every make target, every command of the grader and every flag that a
// document names is one that exists.
func TestEveryCommandExists(t *testing.T) {
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	require.NoError(t, err)
	targets := regexp.MustCompile(`(?m)^([a-z-]+):`).FindAllStringSubmatch(string(makefile), -1)
	flags := map[string][]string{"": {"--lang", "-C", "--help", "--version"}}
	for _, c := range commands() {
		set := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
		if c.flags != nil {
			c.flags(set, &options{}, wordsFor(course.English))
		}
		flags[c.name] = []string{}
		set.VisitAll(func(f *pflag.Flag) { flags[c.name] = append(flags[c.name], "--"+f.Name) })
	}
	for name, text := range documents(t) {
		for _, span := range code(text) {
			line, _, _ := strings.Cut(strings.TrimLeft(strings.Trim(span, "`"), "$ "), "#")
			words := strings.Fields(line)
			switch {
			case len(words) < 2:
			case words[0] == "make" && regexp.MustCompile(`^[a-z-]+$`).MatchString(words[1]):
				known := slices.ContainsFunc(targets, func(m []string) bool { return m[1] == words[1] })
				assert.True(t, known, "%s: make %s", name, words[1])
			case words[0] == "grader" || words[0] == ".koans/bin/grader":
				command, _ := split(words[1:])
				assert.Contains(t, append([]string{"help"}, keysOf(flags)...), command, "%s: %s", name, line)
				for _, w := range words {
					if strings.HasPrefix(w, "--") {
						flag, _, _ := strings.Cut(w, "=")
						assert.Contains(t, append(flags[command], flags[""]...), flag, "%s: %s", name, line)
					}
				}
			}
		}
	}
}

// code lists what a document sets as code: spans in a line, lines of a block.
func code(text string) []string {
	span := regexp.MustCompile("`[^`\n]+`")
	var all []string
	block := false
	for line := range strings.Lines(text) {
		switch fence := strings.HasPrefix(strings.TrimSpace(line), "```"); {
		case fence:
			block = !block
		case block || strings.HasPrefix(line, "    "):
			all = append(all, strings.TrimSpace(line))
		default:
			all = append(all, span.FindAllString(line, -1)...)
		}
	}
	return all
}

func keysOf(m map[string][]string) []string {
	var all []string
	for k := range m {
		all = append(all, k)
	}
	return all
}
