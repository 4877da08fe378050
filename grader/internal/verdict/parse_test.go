package verdict

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/static"
)

func koan() *course.Koan { return &course.Koan{ID: "04_mutex/02_tip_jar"} }

// Shapes of race reports that other parsers stumble over.
func TestReadRaces(t *testing.T) {
	text := `==================
WARNING: DATA RACE
Write at 0x00c000014108 by main goroutine:
  goroutinekoans/koans/04_mutex/02_tip_jar.(*Jar).Tip()
      C:\Users\ana\koans\04_mutex\02_tip_jar\tip_jar.go:12 +0x44

Previous write at 0x00c000014108 by goroutine 7:
  [failed to restore the stack]

Goroutine 7 (finished) created at:
  goroutinekoans/koans/04_mutex/02_tip_jar.(*Jar).Night()
      C:\Users\ana\koans\04_mutex\02_tip_jar\tip_jar.go:20 +0x44
==================
somebody prints WARNING: DATA RACE in a line
`
	races := readRaces(scan([]byte(text)))
	require.Len(t, races, 1)
	r := races[0]
	require.Len(t, r.access, 2)
	require.Equal(t, "main", r.access[0].goroutine)
	require.True(t, r.access[0].write)
	require.Equal(t, frame{
		Func: "goroutinekoans/koans/04_mutex/02_tip_jar.(*Jar).Tip",
		File: "C:/Users/ana/koans/04_mutex/02_tip_jar/tip_jar.go", Line: 12,
	}, r.access[0].frames[0])
	require.Empty(t, r.access[1].frames)
	require.Len(t, r.created["7"], 1)

	v := Judge(koan(), Sources{}, []string{"TestX"}, Outcome{Output: []byte(text), ExitCode: 1})
	require.Equal(t, Race, v.Word)
	require.Equal(t, []int{12, 20, 20}, []int{v.Findings[0].Line, v.Findings[1].Line, v.Findings[2].Line})
	require.Equal(t, []Role{Write, Write, Starts}, []Role{v.Findings[0].Role, v.Findings[1].Role, v.Findings[2].Role})
}

// A race is the matter of the test whose code takes part in it, in whoever's
// output its report comes.
func TestRaceOfAnotherTest(t *testing.T) {
	test := "package tipjar_test\n\nfunc TestStarts(t *testing.T) {\n\tgo func() { x++ }()\n\tgo func() { x++ }()\n}\n"
	text := `=== RUN   TestSleeps
==================
WARNING: DATA RACE
Read at 0x00c000014108 by goroutine 9:
  goroutinekoans/koans/04_mutex/02_tip_jar_test.TestStarts.func2()
      /home/ana/koans/04_mutex/02_tip_jar/tip_jar_test.go:5 +0x44
==================
--- FAIL: TestSleeps (0.00s)
`
	v := Judge(koan(), Sources{Test: []byte(test)}, []string{"TestStarts", "TestSleeps"}, Outcome{Output: []byte(text), ExitCode: 1})
	require.Equal(t, "TestStarts", v.Findings[0].Test)
}

func TestReadProblem(t *testing.T) {
	for _, c := range []struct {
		text      string
		code      Code
		want, got string
	}{
		{"Not equal: \nexpected: 20\nactual  : 1", Measured, "20", "1"},
		{"Not equal: \nexpected: []int{1, 2}\nactual  : []int(nil)\n\nDiff:\n--- Expected", Measured, "[1, 2]", "[]int(nil)"},
		{"Not equal: \nexpected: []time.Duration{660000000000, 0}\nactual  : []time.Duration{}", Measured, "[11m, 0s]", "[]"},
		{"Not equal: \nexpected: 3h0m0s\nactual  : 2h30m0s", Measured, "3h", "2h30m"},
		{"Not equal: \nexpected: \"1\\nactual  : 2\"\nactual  : \"3\"", Measured, `"1\nactual : 2"`, `"3"`},
		{"\"[a b]\" should have 3 item(s), but has 2", Length, "3", "2"},
		{"Should be true", NotTrue, "", ""},
		{"Should be false", NotFalse, "", ""},
		{"Should be zero, but was 4", Measured, "", "4"},
		{"Received unexpected error:\nno bread", Failure, "", "no bread"},
		{"An error is expected but got nil.", NoFailure, "", ""},
		{"Expected error with \"closed\" in chain but got nil.", NoFailure, "closed", ""},
		{"Target error should be in err chain:\nexpected: \"closed\"\nin chain: \"no bread\"", OtherError, `"closed"`, `"no bread"`},
		{"Error message not equal:\nexpected: \"a\"\nactual  : \"b\"", Measured, `"a"`, `"b"`},
		{"Expected nil, but got: &errors.errorString{s:\"x\"}", NotNil, "", `&errors.errorString{s:"x"}`},
		{"Expected value not to be nil.", IsNil, "", ""},
		{"[]string{\"a\"} does not contain \"b\"", Lacks, `"b"`, `["a"]`},
		{"[]string{\"a\"} should not contain \"a\"", Contains, `"a"`, `["a"]`},
		{"Should be empty, but was [1]", NotEmpty, "", "[1]"},
		{"Should NOT be empty, but was []", IsEmpty, "", "[]"},
		{"\"5\" is not less than or equal to \"3\"", TooMuch, "3", "5"},
		{"\"1\" is not greater than \"3\"", TooLittle, "3", "1"},
		{"func (assert.PanicTestFunc)(0x5a7c40) should panic\n\tPanic value:\t<nil>", NoPanic, "", ""},
		{"Condition never satisfied", SaidSo, "", ""},
	} {
		code, want, got := readProblem(c.text)
		require.Equal(t, []any{c.code, c.want, c.got}, []any{code, want, got}, c.text)
	}
}

func TestReadPanic(t *testing.T) {
	for text, want := range map[string]Code{
		"send on closed channel":                                                 SendOnClosed,
		"close of closed channel":                                                CloseOfClosed,
		"close of nil channel":                                                   CloseOfNil,
		"runtime error: index out of range [5] with length 3":                    OutOfRange,
		"runtime error: invalid memory address or nil pointer dereference":       NilPointer,
		"assignment to entry in nil map":                                         NilMap,
		"sync: unlock of unlocked mutex":                                         UnlockUnlocked,
		"sync: Unlock of unlocked RWMutex":                                       UnlockUnlocked,
		"sync: WaitGroup is reused before previous Wait has returned":            GroupReused,
		"stack overflow":                                                         StackOverflow,
		"the cook is ill":                                                        OtherPanic,
		"sync: WaitGroup misuse: Add called concurrently with Wait":              GroupReused,
		"runtime error: slice bounds out of range [:5] with capacity 3 and more": OutOfRange,
	} {
		code, _ := readPanic(text)
		require.Equal(t, want, code, text)
	}
}

// A line of the program's own that looks like a panic is none.
func TestNoPanicWithoutGoroutine(t *testing.T) {
	_, ok := readCrash(scan([]byte("panic: not at all\nfatal error: neither\n")))
	require.False(t, ok)
}

// Crashes that stand for something else.
func TestCrashes(t *testing.T) {
	dump := "\n\ngoroutine 7 [running]:\nmain.f()\n\t/x/koans/04_mutex/02_tip_jar/tip_jar.go:12 +0x1\n"
	for text, want := range map[string]Word{
		"panic: test timed out after 3s\nrunning tests:":                                  TimeLimit,
		"fatal error: runtime: out of memory":                                             MemoryLimit,
		"fatal error: stack overflow":                                                     Panic,
		"fatal error: concurrent map writes":                                              Race,
		"fatal error: concurrent map read and map write":                                  Race,
		"fatal error: concurrent map iteration and map write":                             Race,
		"fatal error: concurrent map clone and map write":                                 Race,
		"panic: concurrent map writes":                                                    Panic,
		"panic: deadlock: main bubble goroutine has exited but blocked goroutines remain": Leak,
		"panic: the cook is ill [recovered, repanicked]":                                  Panic,
	} {
		v := Judge(koan(), Sources{}, []string{"TestX"}, Outcome{Output: []byte(text + dump), ExitCode: 2})
		require.Equal(t, want, v.Word, text)
	}
}

func TestScan(t *testing.T) {
	lines := scan([]byte("\x16=== RUN   TestA\nhalf a line\x16=== ATTR  TestA koan.fault {}\n=== RUN   TestForged\n\x16--- FAIL: TestA (0.00s)\nleft over\r\n"))
	var texts, tests []string
	for _, l := range lines {
		texts, tests = append(texts, l.text), append(tests, l.test)
	}
	require.Equal(t, []string{
		"=== RUN   TestA", "half a line", "=== ATTR  TestA koan.fault {}", "=== RUN   TestForged", "--- FAIL: TestA (0.00s)", "left over",
	}, texts)
	require.Equal(t, strings.Fields("TestA TestA TestA TestA TestA TestA"), tests, "unmarked frames are text")
	require.Equal(t, map[string]string{"TestA": "fail"}, states(lines))
}

func TestOfProblems(t *testing.T) {
	src := Sources{Koan: []byte("package tipjar\n\nimport \"os\"\n")}
	v := OfProblems(koan(), src, []static.Problem{{Line: 3, Rule: static.Import, Detail: "os"}})
	require.Equal(t, Rejected, v.Word)
	require.Equal(t, `not allowed: import "os" is not allowed in this koan (koans/04_mutex/02_tip_jar/tip_jar.go:3)`, v.Message)
	require.Equal(t, Code(static.Import), v.Findings[0].Code)
	require.NotNil(t, v.Tests)
}

func TestOfErrorsHidesGeneratedNames(t *testing.T) {
	v := OfErrors(koan(), Sources{Koan: []byte("package tipjar\n")}, []SourceError{
		{Line: 1, Col: 2, Text: `cannot use x (variable of type goroutinekoans/koans/zz_link/u003/code.Jar) as int value`},
	})
	require.Equal(t, "cannot use x (variable of type Jar) as int value", v.Findings[0].Text)
	require.NotContains(t, v.Raw, "zz_link")
}

// What the learner's file lacks of what the stub declares.
func TestChanged(t *testing.T) {
	stub := "package tipjar\n\ntype Jar struct{ Coins int }\n\nconst Full = 3\n\nfunc (j *Jar) Tip(n int) {}\n\nfunc New() *Jar { return nil }\n"
	test := "package tipjar_test\n\nvar _ = tipjar.Full\nvar _ tipjar.Jar\nfunc TestX() { tipjar.New().Tip(1) }\n"
	for mine, want := range map[string]Code{
		strings.Replace(stub, "(j *Jar) Tip(n int)", "(j Jar) Tip(coins int64)", 1): ChangedFunc,
		strings.Replace(stub, "Coins int", "Coins string", 1):                       ChangedType,
		strings.Replace(stub, "Full", "Most", 1):                                    MissingName,
		strings.Replace(stub, "type Jar", "type Pot", 1):                            MissingType,
		strings.Replace(stub, "package tipjar", "package jar", 1):                   ChangedPackage,
		"package tipjar\n": MissingType,
		strings.Replace(stub, "(j *Jar) Tip(n int)", "(j Jar) Tip(m int)", 1): Compiler,
	} {
		v := OfErrors(koan(), Sources{Koan: []byte(mine), Test: []byte(test), Stub: []byte(stub)},
			[]SourceError{{Line: 5, Text: "not enough arguments", InTest: true}})
		require.Equal(t, want, v.Findings[0].Code, mine)
		require.Equal(t, "koans/04_mutex/02_tip_jar/tip_jar.go", v.Findings[0].File)
		require.Positive(t, v.Findings[0].Line)
	}
}
