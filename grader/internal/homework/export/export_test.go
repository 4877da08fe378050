package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/homework/export"
	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/homework/roster"
	"goroutinekoans/grader/internal/verdict"
)

// hostile is what a student could print, or be called.
const hostile = "=HYPERLINK(\"http://x\")\x00\x1b[31m</testsuite>&\"\n::error::x"

func rec(student, koan string, w verdict.Word, points int) record.Record {
	r := record.Record{
		Student: student, MaxPoints: points, Started: time.Unix(1_795_000_000, 0).UTC(), OutputHead: hostile,
		Verdict: verdict.Verdict{
			Schema: 1, Koan: koan, Word: w, Go: "go1.26.8", MS: 31, Message: hostile,
			Tests: []verdict.Test{{Name: "TestA", Status: "pass", MS: 1}, {Name: "TestB", Status: "pass", MS: 30}},
		},
	}
	switch w {
	case verdict.Pass:
	case verdict.NotAttempted, verdict.Missing, verdict.InternalError:
		r.Tests = nil
	default:
		r.Tests[1].Status = "fail"
		r.Findings = []verdict.Finding{{File: "koans/01_start/02_lost_plate/lost_plate.go", Line: 9}}
	}
	r.Score()
	return r
}

func class(t *testing.T) export.Class {
	t.Helper()
	c, err := course.Load("../../../testdata/course")
	require.NoError(t, err)
	people, err := roster.Parse([]byte("student,name,email\nann,Ann Doe,ann@x.edu\nbob,\"Roe, Bob\",bob@x.edu\n"))
	require.NoError(t, err)
	var records []record.Record
	for _, s := range []string{"ann", "bob", "=cat()"} {
		records = append(records, rec(s, "01_start/01_two_cups", verdict.Pass, 1),
			rec(s, "01_start/02_lost_plate", verdict.Race, 1), rec(s, "02_more/01_closed_door", verdict.NotAttempted, 2))
	}
	for i := range records {
		if records[i].Student == "bob" {
			records[i].LatePercent = 15
			records[i].LateSeconds = 60
		}
	}
	return export.Class{
		Course: c, Language: course.English, Grades: record.Grades(records), People: people, Column: "Koans",
		Line: func(r record.Record) string { return hostile + string(r.Word) },
	}
}

func table(t *testing.T, data []byte) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(string(data))).ReadAll() // as many fields in each line
	require.NoError(t, err)
	return rows
}

func TestCSV(t *testing.T) {
	data, err := export.CSV(class(t))
	require.NoError(t, err)
	rows := table(t, data)
	require.Len(t, rows, 4)
	for _, row := range rows {
		for _, cell := range row {
			assert.False(t, strings.HasPrefix(cell, "="), cell)
		}
	}
	assert.Equal(t, []string{"ann", "Ann Doe", "1", "3", "1", "4", "0", "0", "1", "25", "pass", "race", "not_attempted"}, rows[2])
	assert.Equal(t, "0.85", rows[3][8])
}

func TestCanvas(t *testing.T) {
	data, err := export.Canvas(class(t))
	require.NoError(t, err)
	rows := table(t, data)
	assert.Equal(t, []string{"Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Koans"}, rows[0])
	assert.Equal(t, []string{"    Points Possible", "", "", "", "", "4"}, rows[1])
	assert.Equal(t, []string{"Roe, Bob", "", "", "bob", "", "0.85"}, rows[4])
}

func TestFillCanvas(t *testing.T) {
	in := "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,Essay (1),Koans (4314282),Final Score\r\n" +
		"    Points Possible,,,,,10,20,(read only)\r\n" +
		"\"Doe, Ann\",881,u1,ann,CSE-1,7,,88\r\n\"Roe, Bob\",882,u2,BOB,CSE-1,8,3,77\r\n\"Poe, Eve\",883,u3,eve,CSE-1,9,4,66\r\n" +
		"\"Student, Test\",900,,x,CSE-1,,,\r\n"
	f, err := export.FillCanvas(class(t), []byte(in))
	require.NoError(t, err)
	want := strings.Replace(in, "CSE-1,7,,88", "CSE-1,7,5,88", 1)
	want = strings.Replace(want, "CSE-1,8,3,77", "CSE-1,8,4.25,77", 1)
	// The spaces in front of Points Possible come back in quotes.
	assert.Equal(t, table(t, []byte(want)), table(t, f.Data), "nothing else may change")
	assert.Equal(t, strings.Count(in, "\r\n"), strings.Count(string(f.Data), "\r\n"))
	assert.Equal(t, 2, f.Lines)
	assert.Equal(t, []string{"=cat()"}, f.Nowhere)

	// A column that isn't there is made; one that is there twice is not guessed.
	c := class(t)
	c.Column = "Homework 2"
	f, err = export.FillCanvas(c, []byte(in))
	require.NoError(t, err)
	assert.Contains(t, string(f.Data), "Final Score,Homework 2\r\n")
	assert.Contains(t, string(f.Data), "(read only),4\r\n")
	_, err = export.FillCanvas(class(t), []byte(strings.ReplaceAll(in, "Essay", "Koans")))
	unclear := (*export.ColumnError)(nil)
	require.ErrorAs(t, err, &unclear)
	_, err = export.FillCanvas(class(t), []byte("a,b\n1,2\n"))
	require.Error(t, err)
	_, err = export.FillCanvas(class(t), nil)
	require.Error(t, err)
}

func TestMoodle(t *testing.T) {
	data, err := export.Moodle(class(t))
	require.NoError(t, err)
	rows := table(t, data)
	assert.Equal(t, []string{"ID number", "Email address", "Koans", "Koans feedback"}, rows[0])
	for _, row := range rows[1:] {
		assert.NotEmpty(t, row[2], "feedback without a grade wipes the grade")
	}
}

func TestFillMoodle(t *testing.T) {
	head := "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments\n"
	in := head + "Participant 4711,Ann Doe,ann@x.edu,Submitted,,100.00,Yes,-,-,\n" +
		"Participant 4712,Bob Roe,bob@x.edu,Submitted,7.00,100.00,No,-,-,keep\n" +
		"Participant 4713,Eve Poe,eve@x.edu,Submitted,8.00,100.00,Yes,-,-,mine\n"
	f, err := export.FillMoodle(class(t), []byte(in))
	require.NoError(t, err)
	rows := table(t, f.Data)
	assert.Equal(t, "25.00", rows[1][4])
	assert.Contains(t, rows[1][9], "1/4")
	assert.Equal(t, []string{"bob"}, f.Locked)
	before := table(t, []byte(in))
	assert.Equal(t, before[2], rows[2])
	assert.Equal(t, before[3], rows[3])
	rows[1][4], rows[1][9] = "", ""
	assert.Equal(t, before[1], rows[1])

	pt := "Identificador;Nome completo;Endereço de email;Status;Nota;Nota máxima;A nota pode ser alterada;Comentários de feedback\n" +
		"Participante 1;Ann Doe;ann@x.edu;Enviado;;10,00;Sim;\n"
	f, err = export.FillMoodle(class(t), []byte(pt))
	require.NoError(t, err)
	assert.Contains(t, string(f.Data), "Enviado;2,50;10,00;Sim;")
	_, err = export.FillMoodle(class(t), []byte("a,b\n1,2\n"))
	require.Error(t, err)
}

// one exports the first real student's file and reads it back.
func one(t *testing.T, f func(export.Class, record.Grade) ([]byte, error), c export.Class, into any) {
	t.Helper()
	data, err := f(c, c.Grades[1])
	require.NoError(t, err)
	d := json.NewDecoder(strings.NewReader(string(data)))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(into))
}

func TestGradescope(t *testing.T) {
	var page struct {
		Score                             float64
		Execution_time                    int64
		Output, Output_format, Visibility string
		Stdout_visibility                 string
		Tests                             []struct {
			Number, Name, Status, Output, Output_format string
			Score, Max_score                            float64
			Tags                                        []string
			Extra_data                                  map[string]string
		}
	}
	one(t, export.Gradescope, class(t), &page)
	assert.InDelta(t, 1.0, page.Score, 0)
	formats := []string{"text", "html", "simple_format", "md", "ansi"}
	assert.Contains(t, formats, page.Output_format)
	assert.Contains(t, []string{"hidden", "visible", "after_due_date", "after_published"}, page.Visibility)
	assert.Contains(t, []string{"hidden", "visible", "after_due_date", "after_published"}, page.Stdout_visibility)
	require.Len(t, page.Tests, 3)
	for i, test := range page.Tests {
		assert.Equal(t, "text", test.Output_format, "a student's text is never markup")
		assert.Equal(t, []string{"passed", "failed", "failed"}[i], test.Status)
		assert.LessOrEqual(t, test.Score, test.Max_score)
	}
}

func TestClassroom(t *testing.T) {
	type test struct {
		Name, Status, Message, Test_code, Filename string
		Score                                      float64
		Line_no, Duration                          int
	}
	var page struct {
		Version   int
		Status    string
		Max_score float64
		Tests     []test
	}
	c := class(t)
	one(t, export.Classroom, c, &page)
	assert.Equal(t, 1, page.Version)
	assert.Equal(t, "fail", page.Status)
	sum := 0.0
	for _, x := range page.Tests {
		assert.Contains(t, []string{"pass", "fail", "error"}, x.Status)
		sum += x.Score
	}
	assert.InDelta(t, 1.0, sum, 0)
	assert.InDelta(t, 4.0, page.Max_score, 0)
	assert.Equal(t, "koans/01_start/02_lost_plate/lost_plate.go", page.Tests[1].Filename)
	assert.Equal(t, 9, page.Tests[1].Line_no)
	data, err := export.Classroom(c, c.Grades[1])
	require.NoError(t, err)
	assert.NotContains(t, string(data), "\n", "it becomes an output of a step: one line")
}

func TestExercism(t *testing.T) {
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
	c := class(t)
	one(t, export.Exercism, c, &page)
	assert.Equal(t, 3, page.Version)
	assert.Equal(t, "fail", page.Status)
	assert.Nil(t, page.Message)
	for i, test := range page.Tests {
		assert.Equal(t, i+1, test.Task_id)
		assert.Equal(t, test.Status == "pass", test.Message == nil)
		if test.Output != nil {
			assert.LessOrEqual(t, utf8.RuneCountInString(*test.Output), 500)
		}
	}
	for i := range c.Grades[1].Records {
		c.Grades[1].Records[i].Word = verdict.InternalError
	}
	one(t, export.Exercism, c, &page)
	assert.Equal(t, "error", page.Status)
	assert.NotNil(t, page.Message)
}

// JUnit is read back the way that readers of gotestsum's files do, and its
// sums are right.
func TestJUnit(t *testing.T) {
	c := class(t)
	c.Grades[0].Records[0].Word = verdict.InternalError
	data, err := export.JUnit(c)
	require.NoError(t, err)
	var page struct {
		XMLName                 xml.Name `xml:"testsuites"`
		Tests, Failures, Errors int
		Attrs                   []xml.Attr `xml:",any,attr"`
		Suites                  []struct {
			Attrs []xml.Attr `xml:",any,attr"`
			Props []struct {
				Name string `xml:"name,attr"`
			} `xml:"properties>property"`
			Cases []struct {
				Class   string    `xml:"classname,attr"`
				Name    string    `xml:"name,attr"`
				Failure *struct{} `xml:"failure"`
				Error   *struct{} `xml:"error"`
				Skipped *struct{} `xml:"skipped"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	require.NoError(t, xml.Unmarshal(data, &page))
	attr := func(attrs []xml.Attr, name string) string {
		for _, a := range attrs {
			if a.Name.Local == name {
				return a.Value
			}
		}
		return ""
	}
	require.Len(t, page.Suites, 9)
	tests, failures, errs := 0, 0, 0
	for _, s := range page.Suites {
		_, err := time.Parse(time.RFC3339, attr(s.Attrs, "timestamp"))
		require.NoError(t, err)
		assert.Equal(t, "go.version", s.Props[0].Name)
		f, e := 0, 0
		for _, tc := range s.Cases {
			assert.Equal(t, attr(s.Attrs, "name"), tc.Class)
			if tc.Failure != nil {
				f++
			}
			if tc.Error != nil {
				e++
			}
		}
		assert.Equal(t, fmt.Sprint(len(s.Cases), f, e), attr(s.Attrs, "tests")+" "+attr(s.Attrs, "failures")+" "+attr(s.Attrs, "errors"))
		tests, failures, errs = tests+len(s.Cases), failures+f, errs+e
	}
	assert.Equal(t, fmt.Sprint(tests, failures, errs), attr(page.Attrs, "tests")+" "+attr(page.Attrs, "failures")+" "+attr(page.Attrs, "errors"))
	assert.Equal(t, 1, errs)
	assert.Equal(t, 3, failures)
}

// Dolos's reader takes what info.csv says: every file is there, one of them is
// the template, and no student's name becomes a path.
func TestDolos(t *testing.T) {
	c := class(t)
	c.Source = func(r record.Record) ([]byte, error) {
		if r.Word == verdict.NotAttempted || r.Student == "ann" && r.Koan == "01_start/01_two_cups" {
			return nil, nil
		}
		return []byte("package x // of " + r.Student), nil
	}
	files, err := export.Dolos(c)
	require.NoError(t, err)
	require.Len(t, files, 2, "nobody has tried the third")
	assert.Equal(t, "01_start-01_two_cups.zip", files[0].Name)
	z, err := zip.NewReader(bytes.NewReader(files[1].Data), int64(len(files[1].Data)))
	require.NoError(t, err)
	read := func(name string) string {
		text, err := fs.ReadFile(z, name)
		require.NoError(t, err)
		return string(text)
	}
	rows := table(t, []byte(read("info.csv")))
	assert.Equal(t, [][]string{
		{"filename", "full_name", "id", "label", "ignored"},
		{"template.go", "", "", "", "true"},
		{"students/001.go", "'=cat()", "'=cat()", "race", ""},
		{"students/002.go", "Ann Doe", "ann", "race", ""},
		{"students/003.go", "Roe, Bob", "bob", "race", ""},
	}, rows)
	stub, _ := c.Course.Pristine("koans/01_start/02_lost_plate/lost_plate.go")
	assert.Equal(t, string(stub), read("template.go"))
	assert.Equal(t, "package x // of bob", read("students/003.go"))

	again, err := export.Dolos(c)
	require.NoError(t, err)
	assert.Equal(t, files, again)
	c.Source = func(record.Record) ([]byte, error) { return nil, fs.ErrPermission }
	_, err = export.Dolos(c)
	require.ErrorIs(t, err, fs.ErrPermission)
}

func TestNobody(t *testing.T) {
	for _, f := range export.Formats() {
		if f.Whole != nil && f.Name != "junit" {
			_, err := f.Whole(export.Class{})
			require.ErrorIs(t, err, export.ErrNobody)
		}
		if f.Many != nil {
			_, err := f.Many(export.Class{})
			require.ErrorIs(t, err, export.ErrNobody)
		}
	}
}
