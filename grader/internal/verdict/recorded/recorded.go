// Package recorded reads and writes what real runs of koans have left behind,
// for the tests of the packages that explain it.
package recorded

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict"
)

// Stream is one run of one koan's tests, or one failed build.
type Stream struct {
	Koan     string   `json:"koan"`
	Fault    string   `json:"verdict"` // that it must get
	Source   []string `json:"source"`  // lines of the file that was judged
	Test     []string `json:"test"`    // lines of the koan's test
	Stub     []string `json:"stub,omitempty"`
	Expected []string `json:"expected"`

	Output   []string       `json:"output"` // lines
	ExitCode int            `json:"exit_code"`
	Limit    string         `json:"limit,omitempty"`
	Record   []verdict.Test `json:"record"`
	MS       int64          `json:"ms"`

	Errors []verdict.SourceError `json:"errors,omitempty"` // of a failed build

	// What the course says about the koan, by language.
	Promises map[course.Language]map[string]string `json:"promises,omitempty"`
	Messages map[course.Language]map[string]string `json:"messages,omitempty"`
}

// Load reads the streams in a folder, by name.
func Load(dir string) (map[string]Stream, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	all := map[string]Stream{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("reading a stream: %w", err)
		}
		var s Stream
		if err := json.Unmarshal(text, &s); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".json")] = s
	}
	return all, nil
}

// Save writes a stream, as lines that a reviewer can read.
func (s Stream) Save(file string) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		return fmt.Errorf("writing a stream: %w", err)
	}
	return os.WriteFile(file, b.Bytes(), 0o644)
}

// Course returns the stream's koan.
func (s Stream) Course() *course.Koan { return &course.Koan{ID: s.Koan, Fault: s.Fault} }

// Sources returns the stream's files.
func (s Stream) Sources() verdict.Sources {
	return verdict.Sources{Koan: Join(s.Source), Test: Join(s.Test), Stub: Join(s.Stub)}
}

// Outcome returns what the run left.
func (s Stream) Outcome() verdict.Outcome {
	return verdict.Outcome{
		Output: Join(s.Output), ExitCode: s.ExitCode, Limit: verdict.Word(s.Limit),
		Record: slices.Clone(s.Record), Wall: time.Duration(s.MS) * time.Millisecond,
	}
}

// Verdict judges the stream.
func (s Stream) Verdict() verdict.Verdict {
	if s.Errors != nil {
		return verdict.OfErrors(s.Course(), s.Sources(), s.Errors)
	}
	return verdict.Judge(s.Course(), s.Sources(), s.Expected, s.Outcome())
}

// Lines splits a text for a Stream.
func Lines(text []byte) []string {
	if len(text) == 0 {
		return nil
	}
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}

// Join is the text of lines.
func Join(lines []string) []byte {
	if lines == nil {
		return nil
	}
	return []byte(strings.Join(lines, "\n") + "\n")
}
