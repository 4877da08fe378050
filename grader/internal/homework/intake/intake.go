// Package intake reads what students have sent: folders, clones, zip and tar
// archives, and folders of those. Nothing is ever unpacked: the few files that
// are wanted are read into memory, by name, and the rest is looked at only to
// tell honest archives from hostile ones.
package intake

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
	"time"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/static"
)

// Submission is what one student has sent.
type Submission struct {
	At      time.Time         // the last change that can be known; zero if none can
	Sources map[string][]byte // by koan ID; at most a byte more than static.MaxSize each
	Edited  []string          // tests that are not as shipped, below the course root
	Beside  []string          // other places in it that hold koans, and were not read
}

// Reader reads submissions to a course.
type Reader struct {
	Course *course.Course
	Koans  []*course.Koan // the homework's
	Bounds Bounds         // the defaults where it is zero
}

// Bounds are what a submission may measure.
type Bounds struct {
	Archive int64 // bytes of the archive itself
	Bytes   int64 // that it would unpack to
	Entries int
}

// Why says why a submission is refused.
type Why string

// The reasons.
const (
	Outside   Why = "outside"   // an entry that leads out of the archive
	Link      Why = "link"      // a link where a koan should be, or out of the archive
	Special   Why = "special"   // a device, a pipe, a socket
	Bomb      Why = "bomb"      // it would unpack to more than MostBytes
	TooMany   Why = "too_many"  // it has more than MostEntries entries
	TooBig    Why = "too_big"   // the archive itself is bigger than MostArchive
	Encrypted Why = "encrypted" // nobody here knows the password
	Damaged   Why = "damaged"   // it can't be read to its end
	Unknown   Why = "unknown"   // it is no archive that is understood
)

// The default bounds. A working folder with the grader's binary and
// its git history in it stays far below.
const (
	MostArchive = 64 << 20
	MostBytes   = 512 << 20
	MostEntries = 50_000
)

// RefusedError names what is wrong with a submission.
type RefusedError struct {
	Why   Why
	Entry string // the entry that is to blame, if one is
	Err   error  // what the reading said; may be nil
}

func (e *RefusedError) Error() string {
	text := "refused: " + string(e.Why)
	if e.Entry != "" {
		text += fmt.Sprintf(" (%.200q)", e.Entry)
	}
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

func (e *RefusedError) Unwrap() error { return e.Err }

// collector picks the wanted files out of a stream of entries.
type collector struct {
	wanted map[string]string // lower-case path below koans/ → path below the course root
	loose  map[string]string // lower-case base name → the same; "" if two koans share it
	found  map[string]map[string]found
	dirs   map[string]bool // lower-case names of folders that a koan's path goes through
	bounds Bounds
	taken  int
	total  int64
	count  int
}

// found is one wanted file at one place.
type found struct {
	exact bool // spelt as the course spells it
	data  []byte
	at    time.Time
}

func (r *Reader) newCollector() *collector {
	c := &collector{
		wanted: map[string]string{}, loose: map[string]string{},
		found: map[string]map[string]found{}, dirs: map[string]bool{"koans": true},
		bounds: Bounds{
			cmp.Or(r.Bounds.Archive, MostArchive), cmp.Or(r.Bounds.Bytes, MostBytes), cmp.Or(r.Bounds.Entries, MostEntries),
		},
	}
	for _, k := range r.Koans {
		for _, file := range []string{k.File(), k.TestFile()} {
			below := strings.ToLower(strings.TrimPrefix(file, "koans/"))
			c.wanted[below] = file
			base := path.Base(below)
			if _, twice := c.loose[base]; twice {
				file = ""
			}
			c.loose[base] = file
			c.dirs[path.Dir(below)], c.dirs[path.Dir(path.Dir(below))] = true, true
		}
	}
	return c
}

// entry counts an entry and returns its name as it is meant: with slashes,
// and without a leading "./". Zip archives made on Windows have backslashes.
func (c *collector) entry(name string, size int64) (string, error) {
	if c.count++; c.count > c.bounds.Entries {
		return "", &RefusedError{Why: TooMany}
	}
	if c.total += max(size, 0); c.total > c.bounds.Bytes || size < 0 {
		return "", &RefusedError{Why: Bomb, Entry: name}
	}
	clean := strings.ReplaceAll(name, `\`, "/")
	drive := len(clean) > 1 && clean[1] == ':'
	if strings.HasPrefix(clean, "/") || drive || strings.ContainsRune(clean, 0) ||
		slices.Contains(strings.Split(clean, "/"), "..") {
		return "", &RefusedError{Why: Outside, Entry: name}
	}
	return path.Clean(clean), nil
}

// place says which wanted file a name is, and in which place: the folders
// above its chapter, in lower case. Loose files, without their folders, are a place too.
func (c *collector) place(name string) (where, file string, ok bool) {
	parts := strings.Split(name, "/")
	base := len(parts) - 1
	if base >= 2 {
		below := strings.ToLower(strings.Join(parts[base-2:], "/"))
		if file, ok := c.wanted[below]; ok {
			return strings.ToLower(strings.Join(parts[:base-2], "/")), file, !hidden(parts[:base-2])
		}
	}
	if file := c.loose[strings.ToLower(parts[base])]; file != "" && base <= 1 {
		return looseFiles, file, !hidden(parts[:base])
	}
	return "", "", false
}

// looseFiles is the place of files without their folders. No path is like it.
const looseFiles = "\x00"

// hidden reports whether folders hold nothing that a student has sent as an
// answer.
func hidden(folders []string) bool {
	for _, f := range folders {
		switch strings.ToLower(f) {
		case "__macosx", ".git", ".koans", "solutions", "node_modules":
			return true
		}
	}
	return false
}

// most is how much of a wanted file is read: static.Check refuses what has
// more.
const most = static.MaxSize + 1

// add takes a wanted file in.
func (c *collector) add(name string, at time.Time, data []byte) error {
	where, file, ok := c.place(name)
	if !ok {
		return nil
	}
	// A few copies are an accident; hundreds are meant to fill the memory.
	if c.taken++; c.taken > 8*len(c.wanted) {
		return &RefusedError{Why: TooMany, Entry: name}
	}
	if c.found[where] == nil {
		c.found[where] = map[string]found{}
	}
	exact := where == looseFiles || strings.HasSuffix(name, strings.TrimPrefix(file, "koans/"))
	if old, twice := c.found[where][file]; twice && old.exact && !exact {
		return nil
	}
	c.found[where][file] = found{exact: exact, data: data, at: at}
	return nil
}

// link decides about a link: one that leads nowhere of interest is an
// editor's, and is passed over.
func (c *collector) link(name, target string) error {
	_, _, koan := c.place(name)
	target = strings.ReplaceAll(target, `\`, "/")
	outside := strings.HasPrefix(target, "/") || strings.HasPrefix(path.Join(path.Dir(name), target), "..")
	if koan || outside && !hidden(strings.Split(name, "/")) || c.onTheWay(name) {
		return &RefusedError{Why: Link, Entry: name}
	}
	return nil
}

// onTheWay reports whether a koan's path could go through name.
func (c *collector) onTheWay(name string) bool {
	lower := strings.ToLower(name)
	return c.dirs[path.Base(lower)] || c.dirs[path.Join(path.Base(path.Dir(lower)), path.Base(lower))]
}

// places lists where koans were found, the best first: a folder koans/ before
// others, what is higher up before what is deeper down, loose files last.
func (c *collector) places() []string {
	var all []string
	for where := range c.found {
		all = append(all, where)
	}
	rank := func(where string) int {
		depth := strings.Count(where, "/")
		switch {
		case where == looseFiles:
			return 1 << 20
		case strings.EqualFold(path.Base(where), "koans"):
			return depth
		}
		return depth + 1<<10
	}
	slices.SortFunc(all, func(a, b string) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return all
}

// submission is what was found in the best place.
func (r *Reader) submission(c *collector) *Submission {
	s := &Submission{Sources: map[string][]byte{}}
	places := c.places()
	if len(places) == 0 {
		return s
	}
	files := c.found[places[0]]
	for _, k := range r.Koans {
		if f, ok := files[k.File()]; ok {
			s.Sources[k.ID] = f.data
			if f.at.After(s.At) {
				s.At = f.at
			}
		}
		shipped, _ := r.Course.Pristine(k.TestFile())
		if f, ok := files[k.TestFile()]; ok && string(course.Unix(f.data)) != string(shipped) {
			s.Edited = append(s.Edited, k.TestFile())
		}
	}
	for _, where := range places[1:] {
		if where != looseFiles {
			s.Beside = append(s.Beside, where)
		}
	}
	return s
}
