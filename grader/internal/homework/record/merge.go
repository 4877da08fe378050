package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// FileName is what the records are called in the folder of a grading.
const FileName = "records.jsonl"

// Read reads the records of a file, or of the folder that it is in. Of a
// student's koan that was judged more than once, the last record counts.
func Read(name string) ([]Record, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		name = filepath.Join(name, FileName)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("reading records: %w", err)
	}
	defer file.Close()
	at := map[key]int{}
	var all []Record
	err = scan(file, name, func(r Record, _, _ int64) {
		k := key{r.Student, r.Koan}
		if i, known := at[k]; known {
			all[i] = r
			return
		}
		at[k] = len(all)
		all = append(all, r)
	})
	if err != nil {
		return nil, fmt.Errorf("reading records: %w", err)
	}
	Sort(all)
	return all, nil
}

// ReadLine reads one record, by the line that it is on.
func ReadLine(name string, line int) (Record, error) {
	file, err := os.Open(name)
	if err != nil {
		return Record{}, fmt.Errorf("reading records: %w", err)
	}
	defer file.Close()
	var found Record
	n := 0
	err = scan(file, name, func(r Record, _, _ int64) {
		if n++; n == line {
			found = r
		}
	})
	switch {
	case err != nil:
		return Record{}, fmt.Errorf("reading records: %w", err)
	case line < 1 || line > n:
		return Record{}, fmt.Errorf("%s has %d lines, and no line %d", name, n, line)
	}
	return found, nil
}

// ConflictError says that two files disagree about one student's koan.
type ConflictError struct{ Student, Koan string }

func (e *ConflictError) Error() string {
	return fmt.Sprintf("two different records of %s by %s", e.Koan, e.Student)
}

// GapError says that a student was not graded in every koan, as happens when
// a shard is not done, or was left out.
type GapError struct{ Student, Koan string }

func (e *GapError) Error() string {
	return fmt.Sprintf("no record of %s by %s", e.Koan, e.Student)
}

// Merge puts the records of several gradings together. The same facts twice
// are one record (the first by time); different ones, or a gap, are an error.
// The result doesn't depend on how the records were spread over the parts.
func Merge(parts ...[]Record) ([]Record, error) {
	all := slices.Concat(parts...)
	slices.SortFunc(all, func(a, b Record) int {
		return bytes.Compare(sortKey(a), sortKey(b))
	})
	Sort(all)
	var merged []Record
	for _, r := range all {
		if n := len(merged); n > 0 && merged[n-1].Student == r.Student && merged[n-1].Koan == r.Koan {
			switch old := merged[n-1]; {
			case !old.Settled():
				merged[n-1] = r // another shard has had no trouble
			case r.Settled() && old.Facts() != r.Facts():
				return nil, &ConflictError{r.Student, r.Koan}
			}
			continue
		}
		merged = append(merged, r)
	}
	return merged, complete(merged)
}

// sortKey puts equal facts in the order of time.
func sortKey(r Record) []byte {
	line, _ := json.Marshal(r)
	return append(r.Started.UTC().AppendFormat(nil, "20060102150405.000000000"), line...)
}

// complete checks that every student has a record of every koan.
func complete(records []Record) error {
	var koans []string
	for _, r := range records {
		koans = append(koans, r.Koan)
	}
	slices.Sort(koans)
	koans = slices.Compact(koans)
	for _, g := range Grades(records) {
		for i, k := range koans {
			if i >= len(g.Records) || g.Records[i].Koan != k {
				return &GapError{g.Student, k}
			}
		}
	}
	return nil
}

// Encode writes records, or facts, as JSON Lines.
func Encode[T any](lines []T) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	var errs []error
	for _, l := range lines {
		errs = append(errs, encoder.Encode(l))
	}
	return out.Bytes(), errors.Join(errs...)
}

// FactsOf are the facts of records, in their order.
func FactsOf(records []Record) []Facts {
	var facts []Facts
	for _, r := range records {
		facts = append(facts, r.Facts())
	}
	return facts
}
