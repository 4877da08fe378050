package export

import (
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"goroutinekoans/grader/internal/homework/record"
	"goroutinekoans/grader/internal/verdict"
)

// The elements, as gotestsum writes them (gotestsum: internal/junitxml).
type (
	suites struct {
		XMLName  xml.Name `xml:"testsuites"`
		Name     string   `xml:"name,attr"`
		Tests    int      `xml:"tests,attr"`
		Failures int      `xml:"failures,attr"`
		Errors   int      `xml:"errors,attr"`
		Time     string   `xml:"time,attr"`
		Suites   []suite  `xml:"testsuite"`
	}
	suite struct {
		Tests      int        `xml:"tests,attr"`
		Failures   int        `xml:"failures,attr"`
		Errors     int        `xml:"errors,attr"`
		Skipped    int        `xml:"skipped,attr,omitempty"`
		Time       string     `xml:"time,attr"`
		Name       string     `xml:"name,attr"`
		Timestamp  string     `xml:"timestamp,attr"`
		Properties []property `xml:"properties>property"`
		Cases      []testcase `xml:"testcase"`
	}
	property struct {
		Name  string `xml:"name,attr"`
		Value string `xml:"value,attr"`
	}
	testcase struct {
		Class   string   `xml:"classname,attr"`
		Name    string   `xml:"name,attr"`
		Time    string   `xml:"time,attr"`
		Failure *problem `xml:"failure,omitempty"`
		Error   *problem `xml:"error,omitempty"`
		Skipped *skipped `xml:"skipped,omitempty"`
	}
	problem struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
	skipped struct {
		Message string `xml:"message,attr"`
	}
)

// JUnit has a suite for each student and koan, and a case for each test. A
// koan without tests that ran is one case of its own.
func JUnit(c Class) ([]byte, error) {
	all := suites{Name: c.Column}
	var total time.Duration
	for _, g := range c.Grades {
		for _, r := range g.Records {
			s := c.suite(g, r)
			all.Tests += s.Tests
			all.Failures += s.Failures
			all.Errors += s.Errors
			total += time.Duration(r.MS) * time.Millisecond
			all.Suites = append(all.Suites, s)
		}
	}
	all.Time = seconds(total)
	text, err := xml.MarshalIndent(all, "", "\t")
	return append([]byte(xml.Header), append(text, '\n')...), err
}

func (c Class) suite(g record.Grade, r record.Record) suite {
	name := r.Koan
	if len(c.Grades) > 1 {
		name = g.Student + "/" + r.Koan
	}
	out := suite{
		Name: name, Time: seconds(time.Duration(r.MS) * time.Millisecond), Timestamp: r.Started.UTC().Format(time.RFC3339),
		Properties: []property{{"go.version", r.Go}},
	}
	tests := r.Tests
	if len(tests) == 0 {
		tests = []verdict.Test{{Name: string(r.Word), Status: "fail"}}
	}
	told := false
	for i, t := range tests {
		tc := testcase{Class: name, Name: t.Name, Time: seconds(time.Duration(t.MS) * time.Millisecond)}
		// The koan has failed even if each test has passed, by a race that was
		// reported late: the last test says so then.
		failed := r.Word != verdict.Pass && (t.Status != "pass" || i == len(tests)-1 && !told)
		told = told || failed
		p := &problem{Message: "Failed", Type: string(r.Word), Text: c.Line(r)}
		switch {
		case !failed:
		case r.Word == verdict.NotAttempted || r.Word == verdict.Missing:
			tc.Skipped = &skipped{Message: string(r.Word)}
			out.Skipped++
		case r.Word == verdict.InternalError:
			tc.Error = p
			out.Errors++
		default:
			p.Text = strings.TrimSpace(p.Text + "\n" + r.OutputHead)
			tc.Failure = p
			out.Failures++
		}
		out.Cases = append(out.Cases, tc)
		out.Tests++
	}
	return out
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.6f", d.Seconds()) }
