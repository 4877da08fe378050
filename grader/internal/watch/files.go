package watch

import (
	"crypto/sha256"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"goroutinekoans/grader/internal/course"
)

// files looks at the koans' files, again and again. Looking at a hundred files
// costs a fraction of a millisecond and works on every file system, over a
// network and in a container, which notifications of changes don't.
type files struct {
	root  string
	koans []*course.Koan
	known map[*course.Koan]*known
}

// known is what is known of a file.
type known struct {
	last   look              // as it was at the last look
	moving bool              // it has changed, and may still be changing
	sum    [sha256.Size]byte // of the content that was last told of
}

// look is one look at a file.
type look struct {
	gone bool
	size int64
	mod  time.Time
	mode fs.FileMode
}

// newFiles takes what is there now as known.
func newFiles(root string, koans []*course.Koan) *files {
	f := &files{root: root, koans: koans, known: map[*course.Koan]*known{}}
	for _, k := range koans {
		f.known[k] = &known{last: f.look(k), sum: f.sum(k)}
	}
	return f
}

func (f *files) path(k *course.Koan) string {
	return filepath.Join(f.root, filepath.FromSlash(k.File()))
}

func (f *files) look(k *course.Koan) look {
	info, err := os.Stat(f.path(k))
	if err != nil {
		return look{gone: true}
	}
	return look{size: info.Size(), mod: info.ModTime(), mode: info.Mode()}
}

// sum hashes the content; a file that can't be read has no content.
func (f *files) sum(k *course.Koan) [sha256.Size]byte {
	text, err := os.ReadFile(f.path(k))
	if err != nil {
		return [sha256.Size]byte{}
	}
	return sha256.Sum256(text)
}

// changed lists the koans whose files hold something else than when it last
// said so. An editor may save in steps (empty the file and write it, or move
// another one into its place), so a file counts only when two looks in a row
// agree.
func (f *files) changed() []*course.Koan {
	var changed []*course.Koan
	for _, k := range f.koans {
		is, now := f.known[k], f.look(k)
		if now != is.last {
			is.last, is.moving = now, true
			continue
		}
		if !is.moving {
			continue
		}
		before := is.sum
		is.sum, is.moving = f.sum(k), false
		if is.sum != before {
			changed = append(changed, k)
		}
	}
	return changed
}
