package verdict

import "strings"

// line is one line of a test binary's output, with the test that was running.
type line struct {
	text  string
	frame bool // written by package testing, not by a test
	test  string
}

// frames of package testing, as -test.v=test2json marks them: a byte 0x16
// stands in front of each, even in the middle of a line that the test left
// unfinished.
//
//	\x16=== RUN   TestOnlyOnePersonAtATime
//	half a line\x16=== ATTR  TestOnlyOnePersonAtATime koan.fault {"fault":…}
//	    bathroom_lock_test.go:48: wrong: people in the bathroom …
//	\x16--- FAIL: TestOnlyOnePersonAtATime (0.00s)
//	\x16=== NAME
//	\x16FAIL
const marker = "\x16"

// scan splits output into lines. Whatever it holds is text to explain a
// verdict with, never a reason to pass: anybody can print anything.
func scan(output []byte) []line {
	text := strings.ToValidUTF8(string(output), "\uFFFD")
	marked := strings.Contains(text, marker)
	var lines []line
	test := ""
	for text != "" {
		var raw string
		raw, text, _ = strings.Cut(text, "\n")
		raw = strings.TrimSuffix(raw, "\r")
		parts := strings.Split(raw, marker)
		for i, part := range parts {
			if i == 0 && part == "" && len(parts) > 1 {
				continue
			}
			l := line{text: part, frame: i > 0 || !marked && framed(part)}
			if l.frame {
				test = running(part, test)
			}
			l.test = test
			lines = append(lines, l)
		}
	}
	return lines
}

func framed(text string) bool {
	return strings.HasPrefix(text, "=== ") || strings.HasPrefix(text, "--- ")
}

// running is the test that runs after a frame:
//
//	=== RUN   TestOnlyOnePersonAtATime
//	=== NAME  TestOnlyOnePersonAtATime
//	=== CONT  TestOnlyOnePersonAtATime
//	--- PASS: TestOnlyOnePersonAtATime (0.00s)
//
// After its last frame a test stays the current one: what comes between two
// tests, such as the panic that ended the first, still belongs to it.
func running(frame, now string) string {
	f := strings.Fields(frame)
	if len(f) < 3 || f[0] != "===" {
		return now
	}
	switch f[1] {
	case "RUN", "NAME", "CONT":
		name, _, _ := strings.Cut(f[2], "/") // a subtest is part of its test
		return name
	}
	return now
}

// states reads how far each test came, for those that the record lacks. Only
// failures count: a line that says PASS may be the learner's own.
func states(lines []line) map[string]string {
	state := map[string]string{}
	for _, l := range lines {
		f := strings.Fields(l.text)
		switch {
		case !l.frame || len(f) < 3:
		case f[0] == "---" && f[1] == "FAIL:":
			state[f[2]] = "fail"
		}
	}
	for i := len(lines) - 1; i >= 0; i-- {
		if lines[i].test != "" { // the one that it all ended in
			state[lines[i].test] = "fail"
			break
		}
	}
	return state
}
