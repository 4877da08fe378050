package intake

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"
)

// readArchive reads a zip or a tar, told apart by their first bytes.
func (r *Reader) readArchive(file string) (*Submission, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("reading a submission: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("reading a submission: %w", err)
	}
	c := r.newCollector()
	if info.Size() > c.bounds.Archive {
		return nil, &RefusedError{Why: TooBig}
	}
	head := make([]byte, 512)
	n, _ := io.ReadFull(f, head)
	head = head[:n]
	_, err = f.Seek(0, io.SeekStart)
	switch {
	case err != nil:
	case bytes.HasPrefix(head, []byte("PK")):
		err = c.zip(f, info.Size())
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		err = c.gzip(f)
	case len(head) == 512 && (string(head[257:262]) == "ustar" || strings.HasSuffix(strings.ToLower(file), ".tar")):
		err = c.tar(f)
	default:
		err = &RefusedError{Why: Unknown}
	}
	if err != nil {
		return nil, err
	}
	s := r.submission(c)
	s.At = info.ModTime() // the entries' times are the student's to choose
	return s, nil
}

func (c *collector) zip(f io.ReaderAt, size int64) error {
	z, err := zip.NewReader(f, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // the names are judged below
		return &RefusedError{Why: Damaged, Err: err}
	}
	if len(z.File) > c.bounds.Entries {
		return &RefusedError{Why: TooMany}
	}
	for _, e := range z.File { // all of them first: a bomb is not to be opened
		if e.UncompressedSize64 > uint64(c.bounds.Bytes) {
			return &RefusedError{Why: Bomb, Entry: e.Name}
		}
		if _, err := c.entry(e.Name, int64(e.UncompressedSize64)); err != nil {
			return err
		}
	}
	c.count, c.total = 0, 0
	for _, e := range z.File {
		if err := c.zipEntry(e); err != nil {
			return err
		}
	}
	return nil
}

func (c *collector) zipEntry(e *zip.File) error {
	name, err := c.entry(e.Name, int64(e.UncompressedSize64))
	if err != nil || strings.HasSuffix(strings.ReplaceAll(e.Name, `\`, "/"), "/") {
		return err
	}
	switch mode := e.Mode(); {
	case mode&fs.ModeSymlink != 0:
		target, err := unzip(e)
		if err != nil {
			return &RefusedError{Why: Damaged, Entry: e.Name, Err: err}
		}
		return c.link(name, string(target))
	case mode.IsDir():
		return nil
	case !mode.IsRegular():
		return &RefusedError{Why: Special, Entry: e.Name}
	}
	if _, _, ok := c.place(name); !ok {
		return nil
	}
	if e.Flags&1 != 0 {
		return &RefusedError{Why: Encrypted, Entry: e.Name}
	}
	data, err := unzip(e)
	if err != nil {
		return &RefusedError{Why: Damaged, Entry: e.Name, Err: err}
	}
	return c.add(name, e.Modified, data)
}

// unzip reads an entry, however big its header says that it is.
func unzip(e *zip.File) ([]byte, error) {
	r, err := e.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(io.LimitReader(r, most))
}

func (c *collector) gzip(f io.Reader) error {
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return &RefusedError{Why: Damaged, Err: err}
	}
	return c.tar(&bounded{from: z, left: c.bounds.Bytes + c.bounds.Bytes/8}) // headers and padding come on top
}

// bounded gives up on a stream that is too long.
type bounded struct {
	from io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, &RefusedError{Why: Bomb}
	}
	n, err := b.from.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}

func (c *collector) tar(f io.Reader) error {
	t := tar.NewReader(f)
	for {
		h, err := t.Next()
		switch {
		case err == io.EOF:
			return nil
		case err != nil && !errors.Is(err, tar.ErrInsecurePath):
			return damaged(err, "")
		}
		if err := c.tarEntry(t, h); err != nil {
			return err
		}
	}
}

func damaged(err error, entry string) error {
	if refused := (*RefusedError)(nil); errors.As(err, &refused) {
		return refused
	}
	return &RefusedError{Why: Damaged, Entry: entry, Err: err}
}

func (c *collector) tarEntry(t *tar.Reader, h *tar.Header) error {
	if h.Typeflag == tar.TypeXGlobalHeader { // git archive's, with the commit
		return nil
	}
	name, err := c.entry(h.Name, h.Size)
	if err != nil {
		return err
	}
	switch h.Typeflag {
	case tar.TypeDir:
		return nil
	case tar.TypeSymlink:
		return c.link(name, h.Linkname)
	case tar.TypeLink: // its target counts from the archive's root
		return c.link(name, "/"+h.Linkname)
	case tar.TypeReg, tar.TypeGNUSparse:
	default:
		return &RefusedError{Why: Special, Entry: h.Name}
	}
	if _, _, ok := c.place(name); !ok {
		return nil
	}
	data, err := io.ReadAll(io.LimitReader(t, most))
	if err != nil {
		return damaged(err, h.Name)
	}
	return c.add(name, time.Time{}, data)
}
