package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/export"
	"goroutinekoans/grader/internal/homework/reason"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/progress"
)

// merge puts the records of several gradings, such as those of shards,
// together.
func merge(_ context.Context, s *session, args []string) error {
	if len(args) == 0 || s.out == "" {
		return &usageError{s.words.grade.mergeNeeds, "grader merge shard-0 shard-1 --out grades"}
	}
	if err := s.checkPages(); err != nil {
		return err
	}
	var parts [][]record.Record
	for _, a := range args {
		records, err := record.Read(s.here(a))
		if err != nil {
			return s.badRecords(err)
		}
		parts = append(parts, records)
	}
	all, err := record.Merge(parts...)
	gap, conflict := (*record.GapError)(nil), (*record.ConflictError)(nil)
	switch {
	case errors.As(err, &gap):
		return &usageError{s.words.grade.gap(printable(gap.Student), gap.Koan), "grader grade … --shard i/n"}
	case errors.As(err, &conflict):
		return &usageError{s.words.grade.conflict(printable(conflict.Student), conflict.Koan), "grader help merge"}
	}
	if err := s.allThere(all); err != nil {
		return err
	}
	out := s.here(s.out)
	for _, a := range args {
		if filepath.Clean(s.here(a)) == filepath.Clean(out) {
			return &usageError{s.words.grade.mergeOnto(a), "grader merge shard-0 shard-1 --out grades"}
		}
		if err := copySources(sourcesOf(s.here(a)), filepath.Join(out, sourcesDir)); err != nil {
			return fmt.Errorf("copying what was judged: %w", err)
		}
	}
	text, err := record.Encode(all)
	if err != nil {
		return fmt.Errorf("writing records: %w", err)
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return fmt.Errorf("writing records: %w", err)
	}
	file := filepath.Join(out, record.FileName)
	if err := progress.WriteFile(file, text); err != nil {
		return fmt.Errorf("writing records: %w", err)
	}
	log, err := record.Open(file)
	if err != nil {
		return s.badRecords(err)
	}
	defer log.Close()
	return s.publish(all, log, out)
}

// allThere checks that everybody on the roster has been graded.
func (s *session) allThere(records []record.Record) error {
	people, err := s.people()
	if err != nil || people == nil {
		return err
	}
	graded := map[string]bool{}
	for _, r := range records {
		graded[r.Student] = true
	}
	for _, p := range people.People {
		if !graded[p.ID] {
			return &usageError{s.words.grade.ungraded(p.ID), "grader grade … --shard i/n"}
		}
	}
	return nil
}

// sourcesOf is the folder of sources that belongs to records.
func sourcesOf(records string) string {
	if info, err := os.Stat(records); err == nil && !info.IsDir() {
		records = filepath.Dir(records)
	}
	return filepath.Join(records, sourcesDir)
}

func copySources(from, to string) error {
	files, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil || len(files) == 0 {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		if err := progress.WriteFile(filepath.Join(to, filepath.Base(f)), text); err != nil {
			return err
		}
	}
	return nil
}

// exportGrades writes grades as others read them.
func exportGrades(_ context.Context, s *session, args []string) error {
	const example = "grader export grades --format csv --out grades.csv"
	if len(args) != 1 || s.out == "" {
		return &usageError{s.words.grade.exportNeeds, example}
	}
	i := slices.IndexFunc(export.Formats(), func(f export.Format) bool { return f.Name == s.format })
	if i < 0 {
		return &usageError{s.words.grade.badFormat(s.format, formatNames()), example}
	}
	format := export.Formats()[i]
	if s.fill != "" && format.Name != "canvas" && format.Name != "moodle" {
		return &usageError{s.words.grade.noFill(format.Name), "grader export grades --format moodle --fill worksheet.csv --out filled.csv"}
	}
	c, err := s.exportClass(args[0])
	if err != nil {
		return err
	}
	if s.fill != "" {
		return s.fillFile(c, format.Name)
	}
	if format.Whole != nil {
		data, err := format.Whole(c)
		if err != nil {
			return fmt.Errorf("exporting: %w", err)
		}
		return s.exported(s.here(s.out), data)
	}
	if format.Many != nil {
		return s.exportMany(c, format)
	}
	for _, g := range c.Grades {
		data, err := format.One(c, g)
		if err != nil {
			return fmt.Errorf("exporting: %w", err)
		}
		to := s.here(s.out)
		if len(c.Grades) > 1 || !strings.HasSuffix(to, format.Ending) {
			to = filepath.Join(to, fileName(g.Student)+format.Ending)
		}
		if err := s.exported(to, data); err != nil {
			return err
		}
	}
	return nil
}

// exportMany writes a format of several files into a folder.
func (s *session) exportMany(c export.Class, format export.Format) error {
	files, err := format.Many(c)
	if err != nil {
		return fmt.Errorf("exporting: %w", err)
	}
	if len(files) == 0 {
		return &usageError{s.words.grade.nothingToCompare, "grader help export"}
	}
	for _, f := range files {
		if err := s.exported(filepath.Join(s.here(s.out), f.Name), f.Data); err != nil {
			return err
		}
	}
	return nil
}

func formatNames() string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

// exportClass reads what is to be exported.
func (s *session) exportClass(file string) (export.Class, error) {
	records, err := record.Read(s.here(file))
	if err != nil {
		return export.Class{}, s.badRecords(err)
	}
	if len(s.chapters) > 0 {
		wanted := map[string]bool{}
		for _, name := range s.chapters {
			ch, err := s.course.FindChapter(name)
			if err != nil {
				return export.Class{}, err
			}
			for _, k := range ch.Koans {
				wanted[k.ID] = true
			}
		}
		records = slices.DeleteFunc(records, func(r record.Record) bool { return !wanted[r.Koan] })
	}
	if len(records) == 0 {
		return export.Class{}, &usageError{s.words.grade.noRecords(file), "grader grade SUBMISSIONS --out grades"}
	}
	people, err := s.people()
	if err != nil {
		return export.Class{}, err
	}
	teller := s.teller(sourcesOf(s.here(file)))
	return export.Class{
		Course: s.course, Language: s.lang, Grades: record.Grades(records), People: people,
		Line: teller.Line, Column: s.column, Source: teller.Source,
	}, nil
}

func (s *session) teller(sources string) *reason.Teller {
	return &reason.Teller{Course: s.course, Sources: sources, Language: s.lang}
}

// fillFile fills a file that Canvas or Moodle has given.
func (s *session) fillFile(c export.Class, format string) error {
	text, err := os.ReadFile(s.here(s.fill))
	if err != nil {
		return &usageError{s.words.badFile(s.fill, err), "grader help export"}
	}
	fill := export.FillCanvas
	if format == "moodle" {
		fill = export.FillMoodle
	}
	filled, err := fill(c, text)
	if err != nil {
		return &usageError{fmt.Sprintf("%s: %v", s.fill, err), "grader help export"}
	}
	for _, name := range filled.Locked {
		fmt.Fprintln(s.Stderr, s.words.grade.locked(printable(name)))
	}
	for _, name := range filled.Nowhere {
		fmt.Fprintln(s.Stderr, s.words.grade.nowhere(printable(name), s.fill))
	}
	fmt.Fprintln(s.Stdout, s.words.grade.filled(filled.Lines))
	return s.exported(s.here(s.out), filled.Data)
}

func (s *session) exported(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return fmt.Errorf("exporting: %w", err)
	}
	if err := progress.WriteFile(file, data); err != nil {
		return fmt.Errorf("exporting: %w", err)
	}
	fmt.Fprintln(s.Stdout, file)
	return nil
}

// languageOf is the language of pages: the homework's, unless --lang says.
func (s *session) languageOf(l course.Language) course.Language {
	if l == "" || s.options.lang != "" {
		return s.lang
	}
	return l
}
