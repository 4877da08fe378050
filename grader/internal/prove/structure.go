package prove

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/draft"
)

// Problem is something about the course that is not as it must be.
type Problem struct {
	Koan string `json:"koan,omitempty"`
	File string `json:"file,omitempty"`
	Text string `json:"text"`
}

func (p Problem) String() string {
	where := p.File
	if where == "" {
		where = p.Koan
	}
	return where + ": " + p.Text
}

// widest is how many columns a koan's line may have.
const widest = 80

// Structure checks that curriculum, tree, hints, lessons and solutions belong
// together, in every language.
func Structure(c *course.Course) []Problem {
	s := &structure{course: c}
	s.strays()
	for _, ch := range c.Chapters {
		for _, l := range course.Languages() {
			text, err := c.Lesson(ch, l)
			if err != nil {
				s.add(ch.ID, ch.LessonFile(l), "%v", err)
			}
			s.filled(ch.ID, ch.LessonFile(l), []byte(text))
		}
		for _, k := range ch.Koans {
			s.koan(k)
		}
	}
	return s.problems
}

type structure struct {
	course   *course.Course
	problems []Problem
}

func (s *structure) add(koan, file, text string, args ...any) {
	s.problems = append(s.problems, Problem{Koan: koan, File: file, Text: fmt.Sprintf(text, args...)})
}

// strays finds folders below koans/, solutions/ and hints/ that the curriculum
// doesn't list, and files that belong to no koan.
func (s *structure) strays() {
	known := map[string]bool{}
	for _, k := range s.course.Koans() {
		known[k.ID] = true
	}
	places := []string{"koans/*/*", "solutions/*/*"}
	for _, l := range course.Languages() {
		places = append(places, "hints/"+string(l)+"/*/*")
	}
	for _, place := range places {
		found, _ := filepath.Glob(filepath.Join(s.course.Root, filepath.FromSlash(place)))
		for _, f := range found {
			rel, err := filepath.Rel(s.course.Root, f)
			if err != nil {
				continue
			}
			rel = filepath.ToSlash(rel)
			parts := strings.Split(rel, "/")
			id := parts[len(parts)-2] + "/" + strings.TrimSuffix(parts[len(parts)-1], ".md")
			lesson := strings.HasPrefix(parts[len(parts)-1], "README.") || parts[1] == "koantest"
			if !known[id] && !lesson {
				s.add("", rel, "koans/curriculum.yaml doesn't list it")
			}
		}
	}
	for _, k := range s.course.Koans() {
		found, _ := filepath.Glob(filepath.Join(s.course.Root, filepath.FromSlash(k.Dir()), "*"))
		for _, f := range found {
			name := k.Dir() + "/" + filepath.Base(f)
			if name != k.File() && name != k.TestFile() {
				s.add(k.ID, name, "a koan has one file and its test, nothing else")
			}
		}
	}
}

func (s *structure) koan(k *course.Koan) {
	stub, hasStub := s.course.Pristine(k.File())
	test, hasTest := s.course.Pristine(k.TestFile())
	if !hasStub || !hasTest {
		s.add(k.ID, course.PristineFile, "it lacks the stub or the test of %s: make pristine", k.ID)
		return
	}
	s.text(k, k.File(), stub)
	s.text(k, k.TestFile(), test)
	if n := bytes.Count(stub, []byte("\n")); n < 10 || n > 75 {
		s.add(k.ID, k.File(), "%d lines; a stub has 15 to 60", n)
	}
	tests, err := build.TestNames(test)
	if err != nil {
		s.add(k.ID, k.TestFile(), "%v", err)
	}
	if len(tests) == 0 {
		s.add(k.ID, k.TestFile(), "it has no tests")
	}
	for _, l := range course.Languages() {
		s.hints(k, l, tests, test)
	}
	variants, err := Variants(s.course, k)
	if err != nil {
		s.add(k.ID, "", "%v", err)
		return
	}
	wrong := 0
	for _, v := range variants {
		if strings.HasPrefix(v.Name, "wrong/") {
			wrong++
		}
		if v.Name != "stub" {
			s.text(k, v.File, v.Source)
		}
	}
	if wrong < 2 {
		s.add(k.ID, "solutions/"+k.ID+"/_wrong", "%d wrong fixes; at least two show that the test can tell", wrong)
	}
}

// filled checks that nothing is left of what grader new has laid out.
func (s *structure) filled(koan, file string, text []byte) {
	for i, line := range strings.Split(string(text), "\n") {
		if draft.Unfilled(line) {
			s.add(koan, file, "line %d is still to be filled in (%s)", i+1, draft.Mark)
		}
	}
}

// text checks that Go source is formatted and narrow.
func (s *structure) text(k *course.Koan, file string, source []byte) {
	s.filled(k.ID, file, source)
	if formatted, err := format.Source(source); err == nil && !bytes.Equal(formatted, source) {
		s.add(k.ID, file, "it is not formatted: gofmt -w")
	}
	if strings.HasPrefix(file, "solutions/") {
		return
	}
	for i, line := range strings.Split(string(source), "\n") {
		if n := utf8.RuneCountInString(strings.ReplaceAll(line, "\t", "    ")); n > widest {
			s.add(k.ID, file, "line %d has %d columns; %d are the most", i+1, n, widest)
		}
	}
}

func (s *structure) hints(k *course.Koan, l course.Language, tests []string, test []byte) {
	file := k.HintsFile(l)
	if text, err := os.ReadFile(filepath.Join(s.course.Root, filepath.FromSlash(file))); err == nil {
		s.filled(k.ID, file, text)
	}
	h, err := s.course.Hints(k, l)
	if err != nil {
		s.add(k.ID, file, "%v", err)
		return
	}
	if h.Title != k.Title[l] {
		s.add(k.ID, file, "its title is %q, the curriculum's %q", h.Title, k.Title[l])
	}
	for _, name := range tests {
		if h.Promises[name] == "" {
			s.add(k.ID, file, "it doesn't say what %s promises", name)
		}
	}
	for name := range h.Promises {
		if !slices.Contains(tests, name) {
			s.add(k.ID, file, "it speaks of %s, which the test doesn't have", name)
		}
	}
	if l == course.English {
		return // the test's own messages are English
	}
	said := messages(test)
	for _, m := range said {
		if h.Messages[m] == "" {
			s.add(k.ID, file, "it doesn't translate the message %q", m)
		}
	}
	for m := range h.Messages {
		if !slices.Contains(said, m) {
			s.add(k.ID, file, "it translates %q, which the test doesn't say", m)
		}
	}
}

// messages lists what a test may say: the message arguments of testify's
// assertions, and every text that is given to a helper of koantest.
func messages(test []byte) []string {
	file, err := parser.ParseFile(token.NewFileSet(), "test.go", test, parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	var said []string
	ast.Inspect(file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		fun, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		first := 1
		if x, ok := fun.X.(*ast.Ident); ok && (x.Name == "require" || x.Name == "assert") {
			first = operands(fun.Sel.Name)
		} else if !slices.Contains(speakers(), fun.Sel.Name) {
			return true
		}
		for _, arg := range call.Args[min(first, len(call.Args)):] {
			if lit, ok := arg.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if text, err := strconv.Unquote(lit.Value); err == nil && !slices.Contains(said, text) {
					said = append(said, text)
				}
				break // what follows is put into the message
			}
		}
		return true
	})
	return said
}

// speakers are the helpers of koantest that are given words.
func speakers() []string {
	return []string{"AtMost", "AtLeast", "Exactly", "Fail", "Took", "Until"}
}

// operands is how many arguments of an assertion come before its message.
func operands(assertion string) int {
	switch strings.TrimSuffix(assertion, "f") {
	case "True", "False", "Nil", "NotNil", "NoError", "Error", "Empty", "NotEmpty", "Zero", "NotZero",
		"Panics", "NotPanics", "Fail", "FailNow", "IsIncreasing", "IsDecreasing", "IsNonDecreasing":
		return 2
	case "InDelta", "InEpsilon", "WithinDuration":
		return 4
	}
	return 3
}

// Unshipped lists files in the tree that are not as the archive has them: a
// course can't be shipped like that.
func Unshipped(c *course.Course) []Problem {
	var problems []Problem
	files := c.Shipped("koans/koantest")
	for _, k := range c.Koans() {
		files = append(files, k.File(), k.TestFile())
	}
	for _, file := range files {
		shipped, _ := c.Pristine(file)
		here, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(file)))
		if err != nil || !bytes.Equal(course.Unix(here), shipped) {
			problems = append(problems, Problem{File: file, Text: "it is not as in koans/pristine.txtar: make pristine, if you are its author"})
		}
	}
	return problems
}
