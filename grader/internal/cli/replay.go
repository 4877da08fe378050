package cli

import (
	"context"
	"fmt"
	"hash/fnv"
	"regexp"
	"strconv"
	"time"

	"goroutinekoans/grader/internal/homework/reason"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/verdict"
)

// replay judges one record's answer once more, within the same limits.
func replay(ctx context.Context, s *session, args []string) error {
	r, file, err := s.findRecord(args)
	if err != nil {
		return err
	}
	teller := s.teller(sourcesOf(file))
	k, err := teller.Koan(r)
	if err != nil {
		return &usageError{err.Error(), "grader -C COURSE replay RECORD"}
	}
	source, err := teller.Source(r)
	if err != nil {
		return fmt.Errorf("reading what was judged: %w", err)
	}
	fmt.Fprintln(s.Stdout, s.words.grade.replaying(printable(r.Student), k.Name(), s.words.verdictNames[string(r.Word)]))
	if source == nil {
		fmt.Fprintln(s.Stdout, reasonOf(teller, r))
		return nil // there was no program
	}
	j, _, err := s.classJudge(ctx, 1)
	if err != nil {
		return err
	}
	if j.Go != r.Go {
		fmt.Fprintln(s.Stderr, s.words.grade.otherGo(r.Go, j.Go))
	}
	j.Limits.Wall = time.Duration(r.Limits.WallMS) * time.Millisecond
	j.Limits.Memory = r.Limits.MemoryMB << 20
	job := judge.Job{Koan: k, Source: source}
	batch, err := j.Prepare(ctx, []judge.Job{job})
	if err != nil {
		return err
	}
	defer batch.Close()
	var v verdict.Verdict
	for range max(r.Limits.Runs, 1) {
		if v = batch.Run(ctx, 0, 0); ctx.Err() != nil {
			return ctx.Err()
		}
		if v.Word != verdict.Pass {
			break
		}
	}
	s.card(job, v)
	s.rawOutput(v)
	if v.Word == verdict.InternalError {
		return fmt.Errorf("%s: %s", v.Koan, v.Message)
	}
	if v.Word != r.Word {
		fmt.Fprintln(s.Stdout, s.words.grade.differs(s.words.verdictNames[string(r.Word)], s.words.verdictNames[string(v.Word)]))
		return errUnsolved
	}
	fmt.Fprintln(s.Stdout, s.words.grade.agrees)
	return nil
}

func reasonOf(t *reason.Teller, r record.Record) string { return show.Wrap(t.Line(r), 4000)[0] }

// findRecord finds the record that is meant: by the line of a file, or by
// student and koan.
//
//	grader replay grades/records.jsonl:12
//	grader replay grades ann two_cups
func (s *session) findRecord(args []string) (record.Record, string, error) {
	wrong := &usageError{s.words.grade.replayNeeds, "grader replay grades STUDENT KOAN"}
	var none record.Record
	switch len(args) {
	case 1:
		m := regexp.MustCompile(`^(.+):(\d{1,9})$`).FindStringSubmatch(args[0])
		if m == nil {
			return none, "", wrong
		}
		line, _ := strconv.Atoi(m[2])
		r, err := record.ReadLine(s.here(m[1]), line)
		if err != nil {
			return none, "", &usageError{err.Error(), wrong.next}
		}
		return r, s.here(m[1]), nil
	case 3:
		records, err := record.Read(s.here(args[0]))
		if err != nil {
			return none, "", s.badRecords(err)
		}
		k, err := s.course.Find(args[2])
		if err != nil {
			return none, "", err
		}
		for _, r := range records {
			if r.Student == args[1] && r.Koan == k.ID {
				return r, s.here(args[0]), nil
			}
		}
		return none, "", &usageError{s.words.grade.gap(args[1], k.ID), wrong.next}
	}
	return none, "", wrong
}

// fileName makes a file's name of a student's: letters, digits and a few signs
// stay. Two students never get the same one.
func fileName(student string) string {
	var out []byte
	for i := range len(student) {
		c := student[i]
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9',
			c == '-', c == '_', c == '@', c == '.' && i > 0, c == ' ' && i > 0:
			out = append(out, c)
		default:
			out = fmt.Appendf(out, "%%%02X", c)
		}
	}
	if len(out) > 100 {
		return fmt.Sprintf("%s%%%08x", out[:90], hashOf(student))
	}
	return string(out)
}

func hashOf(text string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(text))
	return h.Sum64()
}
