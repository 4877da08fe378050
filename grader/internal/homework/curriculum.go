package homework

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"

	"go.yaml.in/yaml/v3"

	"goroutinekoans/grader/internal/course"
)

// ErrNotEmpty says that a handout would be mixed with what is there.
var ErrNotEmpty = errors.New("the folder isn't empty")

// curriculum is koans/curriculum.yaml without the chapters that are not handed
// out; its comments stay.
func (h *Handout) curriculum() ([]byte, error) {
	text, err := os.ReadFile(filepath.Join(h.Course.Root, "koans", "curriculum.yaml"))
	if err != nil || len(h.Chapters) == 0 {
		return course.Unix(text), err
	}
	var page yaml.Node
	if err := yaml.Unmarshal(text, &page); err != nil {
		return nil, err
	}
	wanted := map[string]bool{}
	for _, ch := range h.Chapters {
		wanted[ch.ID] = true
	}
	chapters := under(page.Content[0], "chapters")
	if chapters == nil {
		return nil, errors.New("koans/curriculum.yaml lists no chapters")
	}
	var kept []*yaml.Node
	for _, ch := range chapters.Content {
		if id := under(ch, "id"); id != nil && wanted[id.Value] {
			kept = append(kept, ch)
		}
	}
	chapters.Content = kept
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	if err := encoder.Encode(&page); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// under is the value of a key in a YAML mapping, or nil.
func under(mapping *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return mapping.Content[i+1]
		}
	}
	return nil
}
