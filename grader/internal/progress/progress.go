// Package progress remembers verdicts by the hash of everything that made
// them, so that what is known is never run again.
package progress

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"goroutinekoans/grader/internal/verdict"
)

// Key is a hash over all that a verdict depends on.
type Key string

// KeyOf hashes the parts, in their order; where one ends and the next begins
// counts too.
func KeyOf(parts ...[]byte) Key {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:", len(p))
		h.Write(p)
	}
	return Key(hex.EncodeToString(h.Sum(nil)))
}

// Cache keeps verdicts as one small file each, in a folder. Two graders may
// use it at once: a file is written under another name and then renamed.
type Cache struct {
	Dir string
}

// entry is the content of a file. Sum is a hash of the rest as written:
// a file that was cut short or damaged is told by it.
type entry struct {
	Sum     string          `json:"sum"`
	Verdict json.RawMessage `json:"verdict"`
	Lanes   json.RawMessage `json:"lanes"` // a timeline, or null
}

// DamagedError says that a kept verdict could not be read, and was dropped.
type DamagedError struct{ File string }

func (e *DamagedError) Error() string {
	return fmt.Sprintf("a kept verdict was damaged and has been dropped: %s", e.File)
}

// Get returns the verdict that was kept under key. A damaged file is removed
// and reported as a *DamagedError; the koan then simply runs again.
func (c Cache) Get(key Key) (verdict.Verdict, bool, error) {
	var v verdict.Verdict
	file := c.file(key)
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return v, false, nil
	}
	var e entry
	if err == nil {
		err = json.Unmarshal(data, &e)
	}
	if err == nil && e.Sum != sum(key, e.Verdict, e.Lanes) {
		err = errors.New("the hash doesn't match")
	}
	if err == nil {
		err = json.Unmarshal(e.Verdict, &v)
	}
	if err == nil {
		err = json.Unmarshal(e.Lanes, &v.Lanes)
	}
	if err != nil || v.Schema != verdict.Schema {
		os.Remove(file)
		return verdict.Verdict{}, false, &DamagedError{File: file}
	}
	v.Cached = true
	return v, true, nil
}

// Put keeps v under key, unless it is a verdict that another run might not
// give: trouble of the machine, or a limit that was hit.
func (c Cache) Put(key Key, v verdict.Verdict) error {
	switch v.Word {
	case verdict.InternalError, verdict.TimeLimit, verdict.MemoryLimit, verdict.OutputLimit:
		return nil
	}
	v.Cached = false
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("keeping a verdict: %w", err)
	}
	lanes, err := json.Marshal(v.Lanes)
	if err != nil {
		return fmt.Errorf("keeping a verdict's lanes: %w", err)
	}
	data, err := json.Marshal(entry{Sum: sum(key, text, lanes), Verdict: text, Lanes: lanes})
	if err != nil {
		return fmt.Errorf("keeping a verdict: %w", err)
	}
	if err := os.MkdirAll(c.Dir, 0o755); err != nil {
		return fmt.Errorf("keeping a verdict: %w", err)
	}
	if err := WriteFile(c.file(key), data); err != nil {
		return fmt.Errorf("keeping a verdict: %w", err)
	}
	return nil
}

func (c Cache) file(key Key) string { return filepath.Join(c.Dir, string(key)+".json") }

func sum(key Key, text, lanes []byte) string { return string(KeyOf([]byte(key), text, lanes)) }

// WriteFile writes a file whole or not at all: under another name first, then
// renamed.
func WriteFile(file string, data []byte) error {
	return Write(file, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// Write is WriteFile for what is not in memory as a whole: content writes it.
func Write(file string, content func(io.Writer) error) error {
	temp, err := os.CreateTemp(filepath.Dir(file), ".new-*")
	if err != nil {
		return err
	}
	out := bufio.NewWriter(temp)
	err = content(out)
	if err == nil {
		err = out.Flush()
	}
	if closing := temp.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Chmod(temp.Name(), 0o644)
	}
	if err == nil {
		err = os.Rename(temp.Name(), file)
	}
	if err != nil {
		os.Remove(temp.Name())
	}
	return err
}
