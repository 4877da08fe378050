package progress

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Ladder remembers how many hints of each koan have been shown, in a text file
// with one koan a line:
//
//	04_mutex/01_bathroom_lock 2
type Ladder struct {
	File string
}

// Level is how many hints of the koan have been shown.
func (l Ladder) Level(koan string) int { return l.read()[koan] }

// Climb notes that hints up to level have been shown.
func (l Ladder) Climb(koan string, level int) error {
	levels := l.read()
	levels[koan] = level
	var b strings.Builder
	for _, k := range slices.Sorted(maps.Keys(levels)) {
		fmt.Fprintf(&b, "%s %d\n", k, levels[k])
	}
	if err := os.MkdirAll(filepath.Dir(l.File), 0o755); err != nil {
		return fmt.Errorf("remembering the hint: %w", err)
	}
	if err := WriteFile(l.File, []byte(b.String())); err != nil {
		return fmt.Errorf("remembering the hint: %w", err)
	}
	return nil
}

// read is the file's content; lines that make no sense are left out.
func (l Ladder) read() map[string]int {
	levels := map[string]int{}
	text, err := os.ReadFile(l.File)
	if err != nil {
		return levels
	}
	for line := range strings.Lines(string(text)) {
		koan, number, _ := strings.Cut(strings.TrimSpace(line), " ")
		if n, err := strconv.Atoi(number); err == nil && n > 0 && n <= 3 {
			levels[koan] = n
		}
	}
	return levels
}
