package main

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"
)

// valid checks files by the rules of those who read them: valid FORMAT FILE…
// The rules stand in the package export, beside each format.
func valid(ts *testscript.TestScript, neg bool, args []string) {
	rules := map[string]func([]byte) error{
		"csv": validCSV, "canvas": validCanvas, "moodle": validMoodle, "gradescope": validGradescope,
		"classroom": validClassroom, "exercism": validExercism, "junit": validJUnit, "dolos": validDolos,
	}
	if len(args) < 2 || rules[args[0]] == nil {
		ts.Fatalf("usage: valid FORMAT FILE…")
	}
	for _, file := range args[1:] {
		text, err := os.ReadFile(ts.MkAbs(file))
		ts.Check(err)
		if err := rules[args[0]](text); (err != nil) != neg {
			ts.Fatalf("%s: %v", file, err)
		}
	}
}

// pack zips a folder: pack FILE.zip DIR.
func pack(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: pack FILE.zip DIR")
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	ts.Check(z.AddFS(os.DirFS(ts.MkAbs(args[1]))))
	ts.Check(z.Close())
	ts.Check(os.MkdirAll(filepath.Dir(ts.MkAbs(args[0])), 0o755))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out.Bytes(), 0o644))
}

// table reads a CSV file that a spreadsheet can open without harm.
func table(text []byte) ([][]string, error) {
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll() // as many fields in each line
	if err != nil {
		return nil, err
	}
	if len(rows) < 2 || !utf8.Valid(text) {
		return nil, fmt.Errorf("%d lines, or no UTF-8", len(rows))
	}
	for _, row := range rows {
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) || strings.ContainsFunc(cell, control) {
				return nil, fmt.Errorf("a spreadsheet would run %q", cell)
			}
		}
	}
	return rows, nil
}

// control reports whether r is a control character other than a line's end.
func control(r rune) bool { return r < ' ' && r != '\n' && r != '\t' }

// grade reads a number from 0 to most.
func grade(text string, most float64) (float64, error) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 0 || n > most {
		return 0, fmt.Errorf("%q is no number from 0 to %v", text, most)
	}
	return n, nil
}

func validCSV(text []byte) error {
	rows, err := table(text)
	if err != nil {
		return err
	}
	head := []string{"student", "name", "solved", "koans", "points", "max_points", "late_seconds", "late_percent", "final", "percent"}
	if len(rows[0]) < len(head) || !slices.Equal(rows[0][:len(head)], head) {
		return fmt.Errorf("the head is %q", rows[0])
	}
	for _, row := range rows[1:] {
		passed := 0
		for _, word := range row[len(head):] {
			if word == "pass" {
				passed++
			}
		}
		if row[2] != strconv.Itoa(passed) || row[3] != strconv.Itoa(len(row)-len(head)) {
			return fmt.Errorf("%q doesn't add up", row)
		}
	}
	return nil
}

func validCanvas(text []byte) error {
	rows, err := table(text)
	if err != nil {
		return err
	}
	if len(rows[0]) != 6 || !slices.Equal(rows[0][:5], []string{"Student", "ID", "SIS User ID", "SIS Login ID", "Section"}) {
		return fmt.Errorf("the head is %q", rows[0])
	}
	if strings.TrimSpace(rows[1][0]) != "Points Possible" {
		return fmt.Errorf("the second line is %q", rows[1])
	}
	most, err := grade(rows[1][5], 1e6)
	for _, row := range rows[2:] {
		_, bad := grade(row[5], most)
		if row[0] == "" || row[1]+row[2]+row[3] == "" {
			bad = fmt.Errorf("who is %q?", row)
		}
		err = errors.Join(err, bad)
	}
	return err
}

func validMoodle(text []byte) error {
	rows, err := table(text)
	if err != nil {
		return err
	}
	for _, row := range rows[1:] { // feedback without a grade wipes the grade
		_, bad := grade(row[2], 1e6)
		err = errors.Join(err, bad)
	}
	return err
}

// strict reads JSON that has no other fields than into has.
func strict(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("there is more than one value")
	}
	return nil
}

func validGradescope(text []byte) error {
	var page struct {
		Score          *float64 `json:"score"`
		Execution_time int64
		Output         string
		Output_format, Test_output_format, Test_name_format,
		Visibility, Stdout_visibility string
		Extra_data map[string]any
		Tests      []struct {
			Score, Max_score                          float64
			Status, Name, Name_format, Number, Output string
			Output_format                             string
			Tags                                      []string
			Visibility                                string
			Extra_data                                map[string]any
		}
		Leaderboard []map[string]any
	}
	if err := strict(text, &page); err != nil {
		return err
	}
	sum := 0.0
	for _, t := range page.Tests {
		sum += t.Score
		if t.Score > t.Max_score || t.Name == "" || t.Output_format != "text" || !slices.Contains([]string{"passed", "failed", ""}, t.Status) {
			return fmt.Errorf("%+v", t)
		}
	}
	shown := []string{"hidden", "visible", "after_due_date", "after_published"}
	if page.Score == nil || *page.Score > sum || page.Output_format != "text" ||
		!slices.Contains(shown, page.Visibility) || !slices.Contains(shown, page.Stdout_visibility) {
		return fmt.Errorf("%+v", page)
	}
	return nil
}

func validClassroom(text []byte) error {
	var page struct {
		Version   int
		Status    string
		Max_score float64
		Tests     []struct {
			Name, Status, Message, Test_code, Filename string
			Score                                      float64
			Line_no, Duration                          int
		}
	}
	if err := strict(text, &page); err != nil {
		return err
	}
	sum, statuses := 0.0, []string{"pass", "fail", "error"}
	for _, t := range page.Tests {
		sum += t.Score
		if !slices.Contains(statuses, t.Status) || t.Name == "" || !filepath.IsLocal(t.Filename) {
			return fmt.Errorf("%+v", t)
		}
	}
	// It becomes an output of a step, which is one line.
	if page.Version != 1 || !slices.Contains(statuses, page.Status) || sum > page.Max_score || bytes.Contains(text, []byte("\n")) {
		return fmt.Errorf("%+v", page)
	}
	return nil
}

func validExercism(text []byte) error {
	var page struct {
		Version int
		Status  string
		Message *string
		Tests   []struct {
			Name, Status, Test_code string
			Message, Output         *string
			Task_id                 int
		}
	}
	if err := strict(text, &page); err != nil {
		return err
	}
	want := "pass"
	for _, t := range page.Tests {
		if t.Status != "pass" {
			want = "fail"
		}
		if !slices.Contains([]string{"pass", "fail", "error"}, t.Status) || (t.Status == "pass") != (t.Message == nil) ||
			t.Output != nil && utf8.RuneCountInString(*t.Output) > 500 {
			return fmt.Errorf("%+v", t)
		}
	}
	if page.Version != 3 || page.Status != want || page.Message != nil {
		return fmt.Errorf("%+v", page)
	}
	return nil
}

// validJUnit knows the elements of gotestsum's files, and adds up.
func validJUnit(text []byte) error {
	type counted struct {
		Tests    int    `xml:"tests,attr"`
		Failures int    `xml:"failures,attr"`
		Errors   int    `xml:"errors,attr"`
		Skipped  int    `xml:"skipped,attr"`
		Time     string `xml:"time,attr"`
	}
	var page struct {
		XMLName xml.Name `xml:"testsuites"`
		counted
		Suites []struct {
			counted
			Timestamp string `xml:"timestamp,attr"`
			Cases     []struct {
				Class   string    `xml:"classname,attr"`
				Name    string    `xml:"name,attr"`
				Failure *struct{} `xml:"failure"`
				Error   *struct{} `xml:"error"`
				Skipped *struct{} `xml:"skipped"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	if err := xml.Unmarshal(text, &page); err != nil {
		return err
	}
	known := []string{"testsuites", "testsuite", "properties", "property", "testcase", "failure", "error", "skipped"}
	for d := xml.NewDecoder(bytes.NewReader(text)); ; {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if e, ok := token.(xml.StartElement); ok && !slices.Contains(known, e.Name.Local) {
			return fmt.Errorf("there is an element %s", e.Name.Local)
		}
	}
	var all counted
	for _, s := range page.Suites {
		var sum counted
		for _, c := range s.Cases {
			sum.Tests++
			for _, n := range []struct {
				there *struct{}
				count *int
			}{{c.Failure, &sum.Failures}, {c.Error, &sum.Errors}, {c.Skipped, &sum.Skipped}} {
				if n.there != nil {
					*n.count++
				}
			}
			if c.Class == "" || c.Name == "" {
				return errors.New("a case has no name")
			}
		}
		if _, err := time.Parse(time.RFC3339, s.Timestamp); err != nil {
			return err
		}
		if sum.Time = s.Time; sum != s.counted {
			return fmt.Errorf("%+v, but there are %+v", s.counted, sum)
		}
		all.Tests, all.Failures, all.Errors = all.Tests+sum.Tests, all.Failures+sum.Failures, all.Errors+sum.Errors
	}
	if all.Time = page.Time; all != page.counted {
		return fmt.Errorf("%+v, but there are %+v", page.counted, all)
	}
	return nil
}

// validDolos reads a zip as Dolos does: info.csv at its root names every file,
// one of which is the template.
func validDolos(text []byte) error {
	z, err := zip.NewReader(bytes.NewReader(text), int64(len(text)))
	if err != nil {
		return err
	}
	info, err := fs.ReadFile(z, "info.csv")
	if err != nil {
		return err
	}
	rows, err := table(info)
	if err != nil {
		return err
	}
	name, ignored := slices.Index(rows[0], "filename"), slices.Index(rows[0], "ignored")
	if name < 0 || ignored < 0 {
		return fmt.Errorf("the head is %q", rows[0])
	}
	templates := 0
	for _, row := range rows[1:] {
		source, err := fs.ReadFile(z, row[name])
		if err != nil {
			return err
		}
		if row[ignored] == "true" {
			templates++
			if _, err := parser.ParseFile(token.NewFileSet(), row[name], source, 0); err != nil {
				return err
			}
		}
	}
	if templates != 1 || len(rows) < 4 || len(rows) != len(z.File) {
		return fmt.Errorf("%d lines for %d files, %d templates", len(rows)-1, len(z.File)-1, templates)
	}
	return nil
}
