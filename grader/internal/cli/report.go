package cli

import (
	"context"
	"fmt"
	"io"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/judge"
	"goroutinekoans/grader/internal/show"
)

// report writes the learner's page.
func report(ctx context.Context, s *session, args []string) error {
	if len(args) > 0 {
		return &usageError{s.words.noArguments("report"), "grader report --html FILE"}
	}
	if s.html == "" {
		return &usageError{s.words.trace.needsHTML, "grader report --html FILE"}
	}
	st, err := s.state(ctx)
	if err != nil {
		return err
	}
	r := show.Report{Path: st.path, Why: map[*course.Koan]string{}}
	for k, mark := range st.path.Marks {
		if mark != show.Solved {
			continue
		}
		h, err := s.course.Hints(k, s.lang)
		if err != nil {
			return err
		}
		r.Why[k] = h.Why
	}
	if k := st.path.Now; k != nil {
		r.Card = explain.Explain(st.verdicts[k], s.material(st.jobs[k]))
		if r.Picture, err = s.reportPicture(ctx, st.jobs[k]); err != nil {
			return err
		}
	}
	if err := s.writeHTML(func(w io.Writer) error { return show.ReportPage(w, r, s.style) }); err != nil {
		return err
	}
	fmt.Fprintln(s.Stdout, s.words.trace.written(s.html))
	return nil
}

// reportPicture is the picture of the koan at hand; none if it can't run, or
// its trace can't be read: the page has the card all the same.
func (s *session) reportPicture(ctx context.Context, job judge.Job) (*show.Picture, error) {
	j, err := s.judge(ctx)
	if err != nil {
		return nil, err
	}
	batch, err := j.Prepare(ctx, []judge.Job{job})
	if err != nil {
		return nil, err
	}
	defer batch.Close()
	if !batch.Ran(0) {
		return nil, nil
	}
	v, line, err := s.record(ctx, batch)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, nil
	}
	return s.drawn(ctx, batch, job, v, line)
}
