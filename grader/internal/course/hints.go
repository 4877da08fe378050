package course

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Hints is all that the course says about a koan in one language.
type Hints struct {
	Title string
	Task  string    // Markdown
	Hints [3]string // Markdown: a question, where to look, what to do
	Why   string    // Markdown, for after the koan is solved

	Promises map[string]string // by the name of the test that proves it
	Messages map[string]string // what the test says, in this language
}

// sections are the headings of a hints file, in their order.
func sections(l Language) []string {
	if l == Portuguese {
		return []string{"Dica 1", "Dica 2", "Dica 3", "Por quê", "Promessas", "Mensagens"}
	}
	return []string{"Hint 1", "Hint 2", "Hint 3", "Why", "Promises", "Messages"}
}

// HintsFile is where a koan's hints are, below the course root.
func (k *Koan) HintsFile(l Language) string {
	return "hints/" + string(l) + "/" + k.ID + ".md"
}

// Hints reads what the course says about k in the language l.
func (c *Course) Hints(k *Koan, l Language) (*Hints, error) {
	text, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(k.HintsFile(l))))
	if err != nil {
		return nil, fmt.Errorf("reading the hints: %w", err)
	}
	h, err := parseHints(string(text), l)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", k.HintsFile(l), err)
	}
	return h, nil
}

// parseHints reads a hints file:
//
//	# The lock on the bathroom door
//
//	The task …
//
//	## Hint 1
//	…
//	## Promises
//
//	- `TestOnlyOnePersonAtATime`: only one person is in the bathroom.
//
//	## Messages
//
//	- `people in the bathroom`: `pessoas no banheiro`
func parseHints(text string, l Language) (*Hints, error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	parts := regexp.MustCompile(`(?m)^## +(.*)$`)
	at := parts.FindAllStringSubmatchIndex(text, -1)
	body := map[string]string{}
	head := text
	for i, m := range at {
		name, end := text[m[2]:m[3]], len(text)
		if i == 0 {
			head = text[:m[0]]
		}
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		if !slices.Contains(sections(l), strings.TrimSpace(name)) {
			return nil, fmt.Errorf("unknown section %q", name)
		}
		body[strings.TrimSpace(name)] = strings.TrimSpace(text[m[1]:end])
	}
	title, task, _ := strings.Cut(strings.TrimSpace(head), "\n")
	h := &Hints{Task: strings.TrimSpace(task)}
	var ok bool
	if h.Title, ok = strings.CutPrefix(title, "# "); !ok || h.Title == "" {
		return nil, errors.New("the first line is not a title")
	}
	names := sections(l)
	for i, name := range names[:5] {
		if body[name] == "" {
			return nil, fmt.Errorf("section %q is missing or empty", name)
		}
		if i < 3 {
			h.Hints[i] = body[name]
		}
	}
	h.Why = body[names[3]]
	h.Promises = parsePromises(body[names[4]])
	h.Messages = parseMessages(body[names[5]])
	return h, nil
}

// An item of the promises, which may go on in the next line:
//
//   - `TestOnlyOnePersonAtATime`: only one person is in the bathroom.
func parsePromises(section string) map[string]string {
	promises := map[string]string{}
	name := ""
	for line := range strings.Lines(section) {
		line = strings.TrimSpace(line)
		if m := promise.FindStringSubmatch(line); m != nil {
			name = m[1]
			promises[name] = m[2]
		} else if name != "" && line != "" {
			promises[name] += " " + line
		}
	}
	return promises
}

var promise = regexp.MustCompile("^- `(\\w+)`: *(.*)$")

// An item of the messages:
//
//   - `people in the bathroom`: `pessoas no banheiro`
func parseMessages(section string) map[string]string {
	messages := map[string]string{}
	for _, m := range message.FindAllStringSubmatch(section, -1) {
		messages[m[1]] = m[2]
	}
	return messages
}

var message = regexp.MustCompile("- `([^`]+)`:\\s+`([^`]+)`")

// LessonFile is where a chapter's lesson is, below the course root.
func (ch *Chapter) LessonFile(l Language) string {
	if l == English {
		return "koans/" + ch.ID + "/README.md"
	}
	return "koans/" + ch.ID + "/README." + string(l) + ".md"
}

// Lesson reads the chapter's lesson, Markdown.
func (c *Course) Lesson(ch *Chapter, l Language) (string, error) {
	text, err := os.ReadFile(filepath.Join(c.Root, filepath.FromSlash(ch.LessonFile(l))))
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("chapter %s has no lesson %s", ch.ID, ch.LessonFile(l))
	}
	if err != nil {
		return "", fmt.Errorf("reading the lesson: %w", err)
	}
	return string(text), nil
}
