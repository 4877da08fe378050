package verdict

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// longest is how much of a value is kept.
const longest = 200

// The shapes of testify's failures, each with the groups want and got.
//
//	Not equal:
//	expected: 20
//	actual  : 1
//
//	"[a b]" should have 3 item(s), but has 2
//	"5" is not less than or equal to "3"
//	Target error should be in err chain:
//	expected: "context canceled"
//	in chain: "no bread"
var shapes = []struct {
	code Code
	text *regexp.Regexp
}{
	{Measured, regexp.MustCompile(`(?s)^Not equal: *\nexpected *: (?P<want>.*?)\nactual *: (?P<got>.*?)(?:\n\nDiff:.*)?$`)},
	{Measured, regexp.MustCompile(`(?s)^Error message not equal:\nexpected *: (?P<want>.*?)\nactual *: (?P<got>.*)$`)},
	{Measured, regexp.MustCompile(`(?s)^Not same: *\nexpected *: (?P<want>.*?)\nactual *: (?P<got>.*)$`)},
	{Length, regexp.MustCompile(`(?s)^".*" should have (?P<want>\d+) item\(s\), but has (?P<got>\d+)$`)},
	{Measured, regexp.MustCompile(`(?s)^Not equal \(comparing only exported fields\): *\nexpected *: (?P<want>.*?)\nactual *: (?P<got>.*?)(?:\n\nDiff:.*)?$`)},
	{Measured, regexp.MustCompile(`(?s)^Should be zero, but was (?P<got>.*)$`)},
	{NotTrue, regexp.MustCompile(`^Should be true$`)},
	{NotFalse, regexp.MustCompile(`^Should be false$`)},
	{Failure, regexp.MustCompile(`(?s)^Received unexpected error:\n(?P<got>.*)$`)},
	{NoFailure, regexp.MustCompile(`^An error is expected but got nil\.$`)},
	{NoFailure, regexp.MustCompile(`^Expected error with "(?P<want>.*)" in chain but got nil\.$`)},
	{OtherError, regexp.MustCompile(`(?s)^Target error should be in err chain:\nexpected: (?P<want>.*?)\nin chain: (?P<got>.*)$`)},
	{OtherError, regexp.MustCompile(`(?s)^Error (?P<got>.*) does not contain (?P<want>.*)$`)},
	{NotNil, regexp.MustCompile(`(?s)^Expected nil, but got: (?P<got>.*)$`)},
	{IsNil, regexp.MustCompile(`^Expected value not to be nil\.$`)},
	{Lacks, regexp.MustCompile(`(?s)^(?P<got>.*) does not contain (?P<want>.*)$`)},
	{Contains, regexp.MustCompile(`(?s)^(?P<got>.*) should not contain (?P<want>.*)$`)},
	{NotEmpty, regexp.MustCompile(`(?s)^Should be empty, but was (?P<got>.*)$`)},
	{IsEmpty, regexp.MustCompile(`(?s)^Should NOT be empty, but was (?P<got>.*)$`)},
	{TooMuch, regexp.MustCompile(`^"(?P<got>.*)" is not less than (?:or equal to )?"(?P<want>.*)"$`)},
	{TooLittle, regexp.MustCompile(`^"(?P<got>.*)" is not greater than (?:or equal to )?"(?P<want>.*)"$`)},
	{TooLittle, regexp.MustCompile(`^"(?P<got>.*)" is not positive$`)},
	{NoPanic, regexp.MustCompile(`(?s)^func \(.*\) should panic`)},
}

// readProblem takes a failure of testify's apart.
func readProblem(text string) (code Code, want, got string) {
	text = strings.TrimRight(text, " \n\t")
	if rest, ok := strings.CutPrefix(text, "elements differ"); ok {
		return Elements, readList(rest, "extra elements in list A:"), readList(rest, "extra elements in list B:")
	}
	for _, shape := range shapes {
		m := shape.text.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		for i, group := range shape.text.SubexpNames() {
			switch group {
			case "want":
				want = value(m[i])
			case "got":
				got = value(m[i])
			}
		}
		return shape.code, want, got
	}
	return SaidSo, "", ""
}

// readList reads the elements below a heading:
//
//	extra elements in list B:
//	([]interface {}) (len=2) {
//	 (string) (len=4) "salt",
//	 (int) 3
//	}
func readList(text, heading string) string {
	_, text, found := strings.Cut(text, heading+"\n")
	if !found {
		return ""
	}
	var items []string
	for row := range strings.Lines(text) {
		row = strings.TrimRight(row, "\n")
		if row == "}" {
			break
		}
		item, ok := strings.CutPrefix(row, " ")
		if !ok || strings.HasPrefix(item, " ") || item == "}" || item == "}," {
			continue // the heading of the list, or the inside of an item
		}
		item = strings.TrimSuffix(item, ",")
		for strings.HasPrefix(item, "(") && strings.Contains(item, ") ") {
			_, item, _ = strings.Cut(item, ") ")
		}
		items = append(items, item)
	}
	return short(strings.Join(items, ", "))
}

// goList is how %#v writes a slice of simple values.
var goList = regexp.MustCompile(`^\[\d*\]([\w.]+)\{(.*)\}$`)

// value makes a value of testify's fit into a sentence: []int{1, 2} is [1, 2].
func value(text string) string {
	text = strings.TrimSpace(text)
	if m := goList.FindStringSubmatch(text); m != nil && !strings.Contains(m[2], "{") {
		items := m[2]
		if m[1] == "time.Duration" {
			items = durations(items)
		}
		text = "[" + items + "]"
	}
	return short(brief(text))
}

// durations writes nanoseconds as %#v shows them the way people do:
// "660000000000, 0" is "11m, 0s".
func durations(items string) string {
	all := strings.Split(items, ", ")
	for i, item := range all {
		if n, err := strconv.ParseInt(item, 10, 64); err == nil {
			all[i] = time.Duration(n).String()
		}
	}
	return strings.Join(all, ", ")
}

// brief drops the zeros at the end of durations: 3h0m0s is 3h.
func brief(text string) string {
	text = zeroSeconds.ReplaceAllString(text, "$1")
	return zeroMinutes.ReplaceAllString(text, "$1")
}

var (
	zeroSeconds = regexp.MustCompile(`\b((?:\d+h)?\d+m)0s\b`)
	zeroMinutes = regexp.MustCompile(`\b(\d+h)0m\b`)
)

// short makes one line of a text, and a bounded one.
func short(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return text
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0
	}
	return n
}
