package verdict_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/build"
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/explain"
	"goroutinekoans/grader/internal/prove"
	"goroutinekoans/grader/internal/run"
	"goroutinekoans/grader/internal/show"
	"goroutinekoans/grader/internal/verdict"
)

func TestSurvey(t *testing.T) {
	want := os.Getenv("SURVEY")
	if want == "" {
		t.Skip()
	}
	root, err := course.Locate(".")
	require.NoError(t, err)
	c := &course.Course{Root: root, Module: "goroutinekoans"}
	type job struct {
		name string
		u    build.Unit
		stub []byte
		ref  []byte
		want string
	}
	var jobs []job
	dirs, _ := filepath.Glob(filepath.Join(root, "koans/*/*_*"))
	for _, d := range dirs {
		rel, _ := filepath.Rel(filepath.Join(root, "koans"), d)
		if !strings.Contains(rel, want) && want != "all" {
			continue
		}
		k := &course.Koan{ID: rel}
		stub, err := os.ReadFile(filepath.Join(root, k.File()))
		if err != nil {
			continue
		}
		test, err := os.ReadFile(filepath.Join(root, k.TestFile()))
		if err != nil {
			continue
		}
		ref, _ := os.ReadFile(filepath.Join(root, k.Solution()))
		jobs = append(jobs, job{"stub", build.Unit{Koan: k, Source: stub, Test: test}, stub, ref, ""})
		if os.Getenv("WRONG") != "" {
			wrongs, _ := filepath.Glob(filepath.Join(root, "solutions", rel, "_wrong", "*.go"))
			for _, w := range wrongs {
				src, _ := os.ReadFile(w)
				first, _, _ := strings.Cut(string(src), "\n")
				jobs = append(jobs, job{filepath.Base(w), build.Unit{Koan: k, Source: src, Test: test}, stub, ref, strings.TrimPrefix(first, "//koan:verdict ")})
			}
		}
	}
	b := &build.Builder{Course: c, Dir: t.TempDir()}
	var units []build.Unit
	for _, j := range jobs {
		units = append(units, j.u)
	}
	start := time.Now()
	set, err := b.Build(context.Background(), units)
	require.NoError(t, err)
	defer set.Close()
	fmt.Println("built", len(units), time.Since(start))
	r := &run.Runner{}
	for i, j := range jobs {
		src := verdict.Sources{Koan: j.u.Source, Test: j.u.Test, Stub: j.stub}
		var v verdict.Verdict
		if f := set.Units[i].Failure; f != nil {
			var errs []verdict.SourceError
			for _, e := range f.Errors {
				errs = append(errs, verdict.SourceError{Line: e.Line, Col: e.Col, Text: e.Text, InTest: e.InTest})
			}
			v = verdict.OfErrors(j.u.Koan, src, errs)
		} else {
			v = verdict.Judge(j.u.Koan, src, set.Units[i].Tests, r.Run(context.Background(), set.Units[i], run.Limits{}))
		}
		bad := ""
		if j.want != "" && j.want != string(v.Word) {
			bad = "BAD want " + j.want
		}
		if j.name == "stub" {
			for _, p := range prove.Points(j.u.Koan, j.stub, j.ref, v) {
				bad += " POINTS " + p.Text
			}
		}
		fmt.Println("#####", j.u.Koan.ID, j.name, v.Word, v.MS, "ms", bad)
		if os.Getenv("RAW") != "" {
			fmt.Println(v.Raw)
		}
		if os.Getenv("QUIET") == "" || bad != "" {
			m := explain.Material{Koan: j.u.Koan, Source: j.u.Source, Test: j.u.Test, Language: course.Language(os.Getenv("LANGUAGE"))}
			if h, err := c.Hints(j.u.Koan, m.Language); err == nil {
				m.Promises, m.Messages = h.Promises, h.Messages
			}
			show.Card(os.Stdout, explain.Explain(v, m), show.Style{Language: m.Language})
		}
	}
}
