package export

import (
	"encoding/json"
	"path"

	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

// Gradescope is /autograder/results/results.json:
// https://gradescope-autograders.readthedocs.io/en/latest/specs/
// The sum of the tests is the score; being late is Gradescope's business, if
// it has the due date, and is taken off here only if the homework says so.
func Gradescope(c Class, g record.Grade) ([]byte, error) {
	type test struct {
		Number   string            `json:"number"`
		Name     string            `json:"name"`
		Score    int               `json:"score"`
		MaxScore int               `json:"max_score"`
		Status   string            `json:"status,omitempty"` // else the scores tell
		Output   string            `json:"output"`
		Format   string            `json:"output_format"`
		Tags     []string          `json:"tags"`
		Extra    map[string]string `json:"extra_data"`
	}
	page := struct {
		Score      float64 `json:"score"`
		Seconds    int64   `json:"execution_time"`
		Output     string  `json:"output"`
		Format     string  `json:"output_format"`
		Stdout     string  `json:"stdout_visibility"`
		Visibility string  `json:"visibility"`
		Tests      []test  `json:"tests"`
	}{Score: g.Final, Format: "text", Stdout: "hidden", Visibility: "visible", Tests: []test{}}
	page.Output = cut(c.feedback(g), 1000)
	for _, r := range g.Records {
		t := test{
			Number: r.Koan, Name: c.title(r), Score: r.Points, MaxScore: r.MaxPoints, Status: "failed",
			Output: c.Line(r), Format: "text", Tags: []string{path.Dir(r.Koan), string(r.Word)},
			Extra: map[string]string{"verdict": string(r.Word)},
		}
		switch r.Word {
		case verdict.Pass:
			t.Status = "passed"
		case verdict.InternalError:
			t.Status = ""
		}
		page.Seconds += r.MS
		page.Tests = append(page.Tests, t)
	}
	page.Seconds = (page.Seconds + 999) / 1000
	return indented(page)
}

// Classroom is the result of one step that GitHub Classroom's reporter adds up
// (education/autograding-grading-reporter). The step hands it on in base64, as
// its output "result".
func Classroom(c Class, g record.Grade) ([]byte, error) {
	type test struct {
		Name     string `json:"name"`
		Status   string `json:"status"`
		Score    int    `json:"score"`
		Message  string `json:"message"`
		Code     string `json:"test_code"`
		File     string `json:"filename"`
		Line     int    `json:"line_no"`
		Duration int64  `json:"duration"`
	}
	page := struct {
		Version  int    `json:"version"`
		Status   string `json:"status"`
		MaxScore int    `json:"max_score"`
		Tests    []test `json:"tests"`
	}{Version: 1, Status: "pass", MaxScore: g.MaxPoints, Tests: []test{}}
	for _, r := range g.Records {
		t := test{
			Name: r.Koan + " " + c.title(r), Status: status(r), Score: r.Points, Message: c.Line(r),
			Code: "grader check " + r.Koan, File: c.file(r), Line: c.line(r), Duration: r.MS,
		}
		page.Status = worse(page.Status, t.Status)
		page.Tests = append(page.Tests, t)
	}
	return json.Marshal(page) // on one line
}

// status is pass, fail or error, as Classroom and exercism have it.
func status(r record.Record) string {
	switch r.Word {
	case verdict.Pass:
		return "pass"
	case verdict.InternalError:
		return "error"
	}
	return "fail"
}

func worse(a, b string) string {
	if a == "error" || b == "error" {
		return "error"
	}
	if a == "fail" || b == "fail" {
		return "fail"
	}
	return "pass"
}

// Exercism is results.json, version 3:
// https://exercism.org/docs/building/tooling/test-runners/interface
// A koan is a task. The top status is error only if nothing could be judged.
func Exercism(c Class, g record.Grade) ([]byte, error) {
	type test struct {
		Name    string  `json:"name"`
		Status  string  `json:"status"`
		Task    int     `json:"task_id"`
		Code    string  `json:"test_code"`
		Message *string `json:"message"`
		Output  *string `json:"output"`
	}
	page := struct {
		Version int     `json:"version"`
		Status  string  `json:"status"`
		Message *string `json:"message"`
		Tests   []test  `json:"tests"`
	}{Version: 3, Status: "pass", Tests: []test{}}
	errors := 0
	for i, r := range g.Records {
		t := test{Name: r.Koan, Status: status(r), Task: i + 1, Code: "grader check " + r.Koan}
		if r.Word != verdict.Pass {
			message := cut(c.Line(r), 65_535)
			t.Message = &message
			page.Status = "fail"
			if output := cut(r.OutputHead, 500); output != "" {
				t.Output = &output
			}
		}
		if t.Status == "error" {
			errors++
		}
		page.Tests = append(page.Tests, t)
	}
	if errors > 0 && errors == len(g.Records) {
		page.Status, page.Message = "error", page.Tests[0].Message
		page.Tests = []test{}
	}
	return indented(page)
}

func indented(page any) ([]byte, error) {
	text, err := json.MarshalIndent(page, "", "  ")
	return append(text, '\n'), err
}
