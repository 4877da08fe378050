package record

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"

	"goroutinekoans/grader/internal/verdict"
)

// Log is a file of records that grows. What Append has written is on the disk
// when it returns; a grader that is killed leaves at worst half a line at the
// end, which the next one cuts off. All methods may be called at once.
type Log struct {
	mu   sync.Mutex
	file *os.File
	size int64
	last map[key]int64  // where the last record of a student's koan is
	same map[fact]int64 // where a record with that fact is
}

type key struct{ student, koan string }

// DamagedError says that a line in the middle of a file is no record.
type DamagedError struct {
	File string
	Line int // from 1
	Err  error
}

func (e *DamagedError) Error() string { return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err) }

func (e *DamagedError) Unwrap() error { return e.Err }

// ErrBusy says that another grader writes to the file.
var ErrBusy = errors.New("another grader writes to it")

// Open opens a log, or makes a new one.
func Open(name string) (*Log, error) {
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, fmt.Errorf("opening the records: %w", err)
	}
	l := &Log{file: file, last: map[key]int64{}, same: map[fact]int64{}}
	if err := lock(file); err != nil {
		file.Close()
		return nil, fmt.Errorf("opening the records: %s: %w", name, err)
	}
	if err := l.load(); err != nil {
		file.Close()
		return nil, fmt.Errorf("opening the records: %w", err)
	}
	return l, nil
}

func (l *Log) load() error {
	err := scan(l.file, l.file.Name(), func(r Record, at, end int64) {
		l.note(r, at)
		l.size = end
	})
	if err != nil {
		return err
	}
	return l.file.Truncate(l.size)
}

// scan reads records. A last line without its end was being written when its
// writer was killed, and is no part of the file.
func scan(r io.Reader, name string, each func(r Record, at, end int64)) error {
	lines := bufio.NewReader(r)
	at := int64(0)
	for no := 1; ; no++ {
		line, err := lines.ReadBytes('\n')
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		end := at + int64(len(line))
		var r Record
		if err := json.Unmarshal(line, &r); err != nil {
			return &DamagedError{name, no, err}
		}
		if r.Schema != verdict.Schema || r.Koan == "" || r.Word == "" {
			return &DamagedError{name, no, fmt.Errorf("no record of schema %d", verdict.Schema)}
		}
		each(r, at, end)
		at = end
	}
}

func (l *Log) note(r Record, at int64) {
	l.last[key{r.Student, r.Koan}] = at
	if r.Settled() {
		l.same[r.fact()] = at
	}
}

// Append writes records.
func (l *Log) Append(records ...Record) error {
	if len(records) == 0 {
		return nil
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	var text []byte
	var at []int64
	for _, r := range records {
		line, err := json.Marshal(r)
		if err != nil {
			return fmt.Errorf("writing a record: %w", err)
		}
		at = append(at, l.size+int64(len(text)))
		text = append(append(text, line...), '\n')
	}
	if _, err := l.file.WriteAt(text, l.size); err != nil {
		return fmt.Errorf("writing a record: %w", err)
	}
	if err := l.file.Sync(); err != nil {
		return fmt.Errorf("writing a record: %w", err)
	}
	l.size += int64(len(text))
	for i, r := range records {
		l.note(r, at[i])
	}
	return nil
}

// Last returns the last record of a student's koan.
func (l *Log) Last(student, koan string) (Record, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	at, ok := l.last[key{student, koan}]
	if !ok {
		return Record{}, false, nil
	}
	r, err := l.read(at)
	return r, err == nil, err
}

// Same returns a settled record, anybody's, of an answer that must get the
// same verdict as r.
func (l *Log) Same(r Record) (Record, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	at, ok := l.same[r.fact()]
	if !ok {
		return Record{}, false, nil
	}
	found, err := l.read(at)
	return found, err == nil, err
}

func (l *Log) read(at int64) (Record, error) {
	var r Record
	err := json.NewDecoder(io.NewSectionReader(l.file, at, l.size-at)).Decode(&r)
	if err != nil {
		return r, fmt.Errorf("reading a record: %w", err)
	}
	return r, nil
}

// All returns the last record of every student's koan, sorted.
func (l *Log) All() ([]Record, error) { return l.all(func(r Record) Record { return r }) }

// Outline returns what All does without what explains the verdicts: enough for
// grades, and small, however much a class has got wrong. Last has the whole of
// a record.
func (l *Log) Outline() ([]Record, error) { return l.all(Record.outline) }

func (l *Log) all(keep func(Record) Record) ([]Record, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var all []Record
	for _, at := range l.last {
		r, err := l.read(at)
		if err != nil {
			return nil, err
		}
		all = append(all, keep(r))
	}
	Sort(all)
	return all, nil
}

// Close closes the file.
func (l *Log) Close() error { return l.file.Close() }
