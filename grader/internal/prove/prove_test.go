package prove_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/prove"
	"goroutinekoans/grader/internal/verdict"
)

const small = "../../testdata/course"

func load(t *testing.T, root string) *course.Course {
	t.Helper()
	c, err := course.Load(root)
	require.NoError(t, err)
	return c
}

func TestSmallCourseIsWhole(t *testing.T) {
	c := load(t, small)
	assert.Empty(t, prove.Structure(c))
	assert.Empty(t, prove.Unshipped(c))
}

func TestVariantsOfAKoan(t *testing.T) {
	c := load(t, small)
	vs, err := prove.Variants(c, c.Koans()[0])
	require.NoError(t, err)
	var got []string
	for _, v := range vs {
		got = append(got, v.Name+" "+string(v.Want))
	}
	assert.Equal(t, []string{
		"stub race", "reference pass", "right/mutex pass", "wrong/one wrong", "wrong/own_lock race",
	}, got)
}

// Each way in which a course can fall apart is a problem of its own.
func TestWhatIsMissingIsNamed(t *testing.T) {
	const door = "02_more/01_closed_door"
	for name, c := range map[string]struct {
		change func(root string) error
		want   string
	}{
		"no hints": {
			func(root string) error { return os.Remove(filepath.Join(root, "hints/pt-BR", door+".md")) },
			"hints/pt-BR/" + door + ".md: reading the hints",
		},
		"no reference": {
			func(root string) error { return os.Remove(filepath.Join(root, "solutions", door, "closed_door.go")) },
			"reading the reference",
		},
		"one wrong fix": {
			func(root string) error { return os.Remove(filepath.Join(root, "solutions", door, "_wrong/early.go")) },
			"1 wrong fixes",
		},
		"no lesson": {
			func(root string) error { return os.Remove(filepath.Join(root, "koans/02_more/README.pt-BR.md")) },
			"has no lesson",
		},
		"a stray koan": {
			func(root string) error { return os.MkdirAll(filepath.Join(root, "koans/02_more/02_stray"), 0o755) },
			"koans/02_more/02_stray: koans/curriculum.yaml doesn't list it",
		},
		"a stray file": {
			func(root string) error {
				return os.WriteFile(filepath.Join(root, "koans", door, "more.go"), []byte("package closeddoor\n"), 0o644)
			},
			"one file and its test",
		},
		"another title": {
			func(root string) error { return edit(root, "hints/en/"+door+".md", "# The closed door", "# A door") },
			`its title is "A door"`,
		},
		"no promise": {
			func(root string) error { return edit(root, "hints/en/"+door+".md", "TestTheGuest", "TestAGuest") },
			"doesn't say what TestTheGuestComesIn promises",
		},
		"an undeclared verdict": {
			func(root string) error {
				return edit(root, "solutions/"+door+"/_wrong/early.go", "koan:verdict wrong", "koan:verdict odd")
			},
			`there is no verdict "odd"`,
		},
		"no reason": {
			func(root string) error {
				return edit(root, "solutions/"+door+"/_wrong/early.go", "// The guest doesn't wait for an answer.\n", "")
			},
			"doesn't say why it is wrong",
		},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			require.NoError(t, os.CopyFS(root, os.DirFS(small)))
			require.NoError(t, c.change(root))
			var all []string
			for _, p := range prove.Structure(load(t, root)) {
				all = append(all, p.String())
			}
			assert.Contains(t, strings.Join(all, "\n"), c.want)
		})
	}
}

func edit(root, file, old, new string) error {
	path := filepath.Join(root, file)
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return os.WriteFile(path, []byte(strings.Replace(string(text), old, new, 1)), 0o644)
}

// What the test says must be translated; what it expects need not be.
func TestMessagesMustBeTranslated(t *testing.T) {
	root := t.TempDir()
	require.NoError(t, os.CopyFS(root, os.DirFS(small)))
	const file = "koans/02_more/01_closed_door/closed_door_test.go"
	require.NoError(t, edit(root, course.PristineFile, `t.Errorf("want hello, got %q", got)`,
		`require.Equal(t, "hello", got, "what the guest hears")`))
	problems := prove.Structure(load(t, root))
	var all []string
	for _, p := range problems {
		all = append(all, p.String())
	}
	text := strings.Join(all, "\n")
	assert.Contains(t, text, `it doesn't translate the message "what the guest hears"`)
	assert.NotContains(t, text, `message "hello"`)

	require.NoError(t, edit(root, "hints/pt-BR/02_more/01_closed_door.md", "## Promessas",
		"## Mensagens\n\n- `what the guest hears`: `o que o cliente ouve`\n- `nothing`: `nada`\n\n## Promessas"))
	all = nil
	for _, p := range prove.Structure(load(t, root)) {
		all = append(all, p.String())
	}
	assert.Equal(t, []string{
		"hints/pt-BR/02_more/01_closed_door.md: it translates \"nothing\", which the test doesn't say",
	}, all)
	assert.Equal(t, file, prove.Unshipped(load(t, root))[0].File)
}

func TestCardMustPointIntoWhatTheReferenceChanges(t *testing.T) {
	c := load(t, small)
	k := c.Koans()[0]
	stub, _ := c.Pristine(k.File())
	reference, err := os.ReadFile(filepath.Join(small, k.Solution()))
	require.NoError(t, err)
	at := func(file string, line int) verdict.Verdict {
		return verdict.Verdict{Word: verdict.Race, Findings: []verdict.Finding{{File: file, Line: line}}}
	}
	assert.Empty(t, prove.Points(k, stub, reference, at(k.File(), 13)))
	assert.Len(t, prove.Points(k, stub, reference, at(k.File(), 1)), 1, "outside of the function")
	assert.Len(t, prove.Points(k, stub, reference, at(k.TestFile(), 13)), 1, "in the test")
	assert.Len(t, prove.Points(k, stub, stub, at(k.File(), 13)), 1, "nothing is changed")
}
