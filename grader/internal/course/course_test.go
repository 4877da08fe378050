package course_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
)

const small = "../../testdata/course"

func load(t *testing.T) *course.Course {
	t.Helper()
	c, err := course.Load(small)
	require.NoError(t, err)
	return c
}

func TestLoad(t *testing.T) {
	c := load(t)
	assert.Equal(t, "smallcourse", c.Module)
	require.Len(t, c.Koans(), 3)
	k := c.Koans()[2]
	assert.Equal(t, "02_more/01_closed_door", k.ID)
	assert.Equal(t, "more/closed_door", k.Name())
	assert.Equal(t, "closeddoor", k.Package())
	assert.Equal(t, "koans/02_more/01_closed_door/closed_door.go", k.File())
	assert.Equal(t, "koans/02_more/01_closed_door/closed_door_test.go", k.TestFile())
	assert.Equal(t, "solutions/02_more/01_closed_door/closed_door.go", k.Solution())
	assert.Equal(t, "A porta fechada", k.Title[course.Portuguese])
}

func TestLocateLooksUpwards(t *testing.T) {
	root, err := course.Locate(filepath.Join(small, "koans", "02_more"))
	require.NoError(t, err)
	want, err := filepath.Abs(small)
	require.NoError(t, err)
	assert.Equal(t, want, root)

	_, err = course.Locate(t.TempDir())
	var nowhere *course.NotACourseError
	require.ErrorAs(t, err, &nowhere)
	assert.Equal(t, "koans/curriculum.yaml", nowhere.Lack)
}

func TestFind(t *testing.T) {
	c := load(t)
	for _, name := range []string{
		"02_more/01_closed_door", "more/closed_door", "closed_door", "door",
		"koans/02_more/01_closed_door/", "./koans/02_more/01_closed_door/closed_door.go",
		`koans\02_more\01_closed_door`,
	} {
		k, err := c.Find(name)
		require.NoError(t, err, name)
		assert.Equal(t, "02_more/01_closed_door", k.ID, name)
	}
	for name, candidates := range map[string]int{"": 0, "nothing": 0, "01_start": 2, "o": 3} {
		_, err := c.Find(name)
		var unknown *course.UnknownError
		require.ErrorAs(t, err, &unknown, name)
		assert.Len(t, unknown.Candidates, candidates, name)
	}
}

func TestFindChapter(t *testing.T) {
	c := load(t)
	for _, name := range []string{"02_more", "more", "2", "02", "koans/02_more/", "mor"} {
		ch, err := c.FindChapter(name)
		require.NoError(t, err, name)
		assert.Equal(t, "02_more", ch.ID, name)
	}
	_, err := c.FindChapter("nothing")
	require.Error(t, err)
}

func TestPristineIsWhatTheTreeHolds(t *testing.T) {
	c := load(t)
	archive, err := c.PackPristine()
	require.NoError(t, err)
	kept, err := os.ReadFile(filepath.Join(small, course.PristineFile))
	require.NoError(t, err)
	assert.Equal(t, string(kept), string(archive), "grader -C grader/testdata/course pristine makes it anew")
	for _, k := range c.Koans() {
		_, ok := c.Pristine(k.File())
		assert.True(t, ok, k.ID)
	}
}

func TestHints(t *testing.T) {
	c := load(t)
	for _, l := range course.Languages() {
		for _, k := range c.Koans() {
			h, err := c.Hints(k, l)
			require.NoError(t, err)
			assert.Equal(t, k.Title[l], h.Title)
			for _, text := range []string{h.Task, h.Hints[0], h.Hints[1], h.Hints[2], h.Why} {
				assert.NotEmpty(t, text, "%s in %s", k.ID, l)
			}
			assert.Len(t, h.Promises, 1)
		}
	}
}

// Every way in which a file of the course can be broken has its own words.
func TestBrokenFiles(t *testing.T) {
	const head = "chapters:\n  - id: 01_a\n    title: {en: x, pt-BR: x}\n    koans:\n"
	const rest = "difficulty: 1, points: 1, title: {en: x, pt-BR: x}}\n"
	for name, c := range map[string]struct{ file, text, want string }{
		"no yaml":        {"koans/curriculum.yaml", "]", "curriculum.yaml"},
		"unknown key":    {"koans/curriculum.yaml", "chapter: []\n", "chapter"},
		"no koans":       {"koans/curriculum.yaml", "chapters: []\n", "lists no koans"},
		"unknown fault":  {"koans/curriculum.yaml", head + "      - {id: 01_b, fault: sloth, " + rest, `fault "sloth"`},
		"no koan name":   {"koans/curriculum.yaml", head + "      - {id: a/b, fault: race, " + rest, "no name for a koan"},
		"listed twice":   {"koans/curriculum.yaml", head + "      - {id: 01_b, fault: race, " + rest + "      - {id: 01_b, fault: race, " + rest, "listed twice"},
		"one language":   {"koans/curriculum.yaml", "chapters:\n  - id: 01_a\n    title: {en: x}\n", "no title in pt-BR"},
		"no module":      {"go.mod", "go 1.26\n", "names no module"},
		"hints no title": {"hints/en/02_more/01_closed_door.md", "The door\n", "not a title"},
		"hints no why":   {"hints/en/02_more/01_closed_door.md", "# T\n\n## Hint 1\nx\n## Hint 2\nx\n## Hint 3\nx\n", `"Why" is missing`},
		"hints section":  {"hints/en/02_more/01_closed_door.md", "# T\n\n## Hint 4\nx\n", `unknown section "Hint 4"`},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			require.NoError(t, os.CopyFS(root, os.DirFS(small)))
			require.NoError(t, os.WriteFile(filepath.Join(root, c.file), []byte(c.text), 0o644))
			loaded, err := course.Load(root)
			if err == nil {
				_, err = loaded.Hints(loaded.Koans()[2], course.English)
			}
			require.ErrorContains(t, err, c.want)
		})
	}
}
