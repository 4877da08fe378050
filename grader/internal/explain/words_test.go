package explain

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict"
)

// No field of a language is empty, and both have the same keys.
func TestWordsAreComplete(t *testing.T) {
	en, pt := reflect.ValueOf(english()), reflect.ValueOf(portuguese())
	for i := range en.NumField() {
		name := en.Type().Field(i).Name
		for _, v := range []reflect.Value{en.Field(i), pt.Field(i)} {
			require.False(t, v.IsZero(), name)
			if v.Kind() != reflect.Map {
				continue
			}
			for _, key := range v.MapKeys() {
				require.False(t, v.MapIndex(key).IsZero(), "%s[%v]", name, key)
			}
		}
		if en.Field(i).Kind() == reflect.Map {
			require.ElementsMatch(t, keys(en.Field(i)), keys(pt.Field(i)), name)
		}
	}
}

func keys(m reflect.Value) []string {
	var all []string
	for _, k := range m.MapKeys() {
		all = append(all, k.String())
	}
	return all
}

// Every word of a verdict has a title, a sentence and a meaning, of at most
// two lines that fit on a card.
func TestEveryWordIsExplained(t *testing.T) {
	for _, w := range []words{english(), portuguese()} {
		for _, word := range constants(t, "verdict.go", "Word") {
			require.NotEmpty(t, w.titles[verdict.Word(word)], word)
			require.NotEmpty(t, w.happened[verdict.Word(word)], word)
			require.NotEmpty(t, w.means[verdict.Word(word)], word)
		}
		for _, lines := range append(values(w.means), w.restless) {
			require.LessOrEqual(t, len(lines), 2)
			for _, line := range lines {
				require.LessOrEqual(t, utf8.RuneCountInString(line), 78, line)
			}
		}
	}
}

func values(m map[verdict.Word][]string) [][]string {
	var all [][]string
	for _, v := range m {
		all = append(all, v)
	}
	return all
}

// Every code that a finding may have is put into words somewhere.
func TestEveryCodeIsWorded(t *testing.T) {
	w := english()
	elsewhere := []string{ // said by the sentence or by another mark
		"in_callback", "said_so", "at_once", "stuck", "left", "other_panic", "compiler",
	}
	for _, c := range constants(t, "codes.go", "Code") {
		code := verdict.Code(c)
		_, measured := w.measures[code]
		_, compiled := w.compiler[code]
		known := w.panics[code] != "" || w.runs[code] != "" || w.deed[code] != "" || w.related[code] != "" || measured || compiled
		if !known {
			require.Contains(t, elsewhere, c)
		}
	}
}

// constants lists the values of a type's constants in a file of verdict.
func constants(t *testing.T, file, typeName string) []string {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "verdict", file), nil, 0)
	require.NoError(t, err)
	var all []string
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		value, isText := spec.Values[0].(*ast.BasicLit)
		if id, ok := spec.Type.(*ast.Ident); ok && isText && id.Name == typeName {
			all = append(all, strings.Trim(value.Value, "\""))
		}
		return true
	})
	require.NotEmpty(t, all)
	return all
}

func koan() *course.Koan { return &course.Koan{ID: "a/b"} }

func TestTranslate(t *testing.T) {
	x := &explainer{Material: Material{Messages: map[string]string{
		"people in the bathroom":    "pessoas no banheiro",
		"table %d":                  "mesa %d",
		"%s has eaten %d of %d":     "de %[3]d, %[1]s comeu %[2]d",
		"100%% of %q":               "100%% de %q",
		"the sum is %d\nand not %d": "a soma dá %d, e não %d",
	}}}
	for english, want := range map[string]string{
		"people in the bathroom":    "pessoas no banheiro",
		"table 12":                  "mesa 12",
		"Ana has eaten 2 of 3":      "de 3, Ana comeu 2",
		`100% of "soup"`:            `100% de "soup"`,
		"the sum is 2\nand not 11":  "a soma dá 2, e não 11",
		"nobody has translated it":  "nobody has translated it",
		"a \x1b[31mred\x1b[0m text": "a [31mred[0m text",
		"":                          "",
	} {
		require.Equal(t, want, x.translate(english))
	}
}

func TestCodeIsHarmless(t *testing.T) {
	require.Equal(t, "    a   b", code("\ta\tb \t"))
	require.Equal(t, "x := \"[31m\" // ü", code("x := \"\x1b[31m\" // ü\u202e"))
}

// A verdict may come from an old cache, or name lines that aren't there.
func TestNothingIsTooStrange(t *testing.T) {
	for _, f := range []verdict.Finding{
		{},
		{File: "koans/a/b/b.go", Line: 99, Role: "unheard of"},
		{File: "koans/a/b/b.go", Line: -3, Role: verdict.Waits, State: "a new state"},
		{File: "koans/a/b/b.go", Line: 1, Role: verdict.Related, Code: "new"},
	} {
		for _, w := range []verdict.Word{verdict.Race, verdict.Wrong, verdict.Pass, "unknown"} {
			e := Explain(verdict.Verdict{Word: w, Findings: []verdict.Finding{f}}, Material{Koan: koan(), Source: []byte("package b")})
			require.NotNil(t, e)
		}
	}
	e := Explain(verdict.Verdict{Word: verdict.Missing}, Material{Koan: koan()})
	require.Equal(t, "make reset KOAN=b", e.Next.Command)
	e = Explain(verdict.Verdict{Word: verdict.InternalError, Message: "no go command"}, Material{Koan: koan()})
	require.Equal(t, []string{"no go command"}, e.Facts)
}

func TestName(t *testing.T) {
	require.Equal(t, "data race", Name(verdict.Race, course.English))
	require.Equal(t, "sem concorrência", Name(verdict.Serial, course.Portuguese))
}
