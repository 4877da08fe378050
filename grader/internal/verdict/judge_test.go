package verdict_test

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"goroutinekoans/grader/internal/verdict"
	"goroutinekoans/grader/internal/verdict/recorded"
)

func streams(t *testing.T) map[string]recorded.Stream {
	t.Helper()
	all, err := recorded.Load(filepath.Join("testdata", "streams"))
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

func stream(t *testing.T, name string) recorded.Stream {
	t.Helper()
	s, ok := streams(t)[name]
	require.True(t, ok, name)
	return s
}

// places are the lines of a verdict's findings, short: "write 18 A".
func places(v verdict.Verdict) []string {
	var all []string
	for _, f := range v.Findings {
		if f.Line > 0 && strings.HasSuffix(f.File, ".go") && !strings.HasSuffix(f.File, "_test.go") {
			all = append(all, strings.TrimSpace(string(f.Role)+" "+string(rune('0'+f.Line/10))+string(rune('0'+f.Line%10))+" "+f.Goroutine))
		}
	}
	return all
}

// Every recipe has its stream, every stream its recipe, and every recorded run
// gets the verdict that it was recorded for, with a line of the learner's first.
func TestRecordedStreams(t *testing.T) {
	all := streams(t)
	var named []string
	for _, r := range recipes() {
		named = append(named, r.name)
	}
	for name, s := range all {
		require.Contains(t, named, name, "a stream without a recipe")
		t.Run(name, func(t *testing.T) {
			v := s.Verdict()
			require.Equal(t, s.Fault, string(v.Word), v.Message)
			require.NotEmpty(t, v.Message)
			if v.Word == verdict.Pass {
				require.Empty(t, v.Findings)
				return
			}
			require.Equal(t, s.Course().File(), v.Findings[0].File)
			require.Equal(t, v.Word, v.Findings[0].Kind)
			require.NotContains(t, v.Message, "zz_link")
			for _, f := range v.Findings {
				require.NotContains(t, f.File, "/home/")
				require.False(t, strings.HasPrefix(f.File, "/"), f.File)
				if f.Line > 0 && f.Role != verdict.Error && f.Role != verdict.Panics {
					require.NotEmpty(t, f.Text, "the line itself")
				}
			}
		})
	}
	require.Len(t, all, len(named))
}

// The lines that the proofs point at.
func TestPlaces(t *testing.T) {
	for name, want := range map[string][]string{
		"race_atomic":            {"write 19 A", "read 22 B", "starts 17 A"},
		"race_then_panic":        {"write 17 A", "read 14 B", "starts 12 B"},
		"race_with_the_test":     {"write 12 A", "declares 16"},
		"race_concurrent_map":    {"write 13 A", "starts 11 A"},
		"leak_in_bubble":         {"waits 10 A", "starts 09 A"},
		"leak_no_leaks":          {"waits 20 A", "starts 09 A"},
		"deadlock_mutex":         {"waits 11 A"},
		"deadlock_in_bubble":     {"waits 07 A"},
		"deadlock_bare_bubble":   {"waits 07 A"},
		"deadlock_all_asleep":    {"waits 07 A"},
		"serial_meeting":         {"calls 15 A"},
		"serial_gauge":           {"calls 14"},
		"serial_took":            {"declares 07"},
		"panic_in_goroutine":     {"panics 21", "starts 11"},
		"panic_negative_counter": {"panics 10"},
		"wrong_restless":         {"waits 14 A"},
		"compile_missing":        {"error 15"},
		"compile_changed":        {"error 15"},
	} {
		require.Equal(t, want, places(stream(t, name).Verdict()), name)
	}
	require.Regexp(t, "^waits 0[67] A$", places(stream(t, "time_limit").Verdict())[0], "somewhere in the loop")
	// Which side is reported first is the detector's mood.
	for name, line := range map[string]string{"race_in_callback": "18", "race_one_line": "14", "race_wait_group_go": "13"} {
		got := places(stream(t, name).Verdict())
		require.Contains(t, got[0], line, name)
		require.Contains(t, got[1], line, name)
	}
}

func TestMeasurements(t *testing.T) {
	find := func(name string, c verdict.Code) verdict.Finding {
		v := stream(t, name).Verdict()
		i := slices.IndexFunc(v.Findings, func(f verdict.Finding) bool { return f.Code == c })
		require.GreaterOrEqual(t, i, 0, "%s: %v", name, v.Findings)
		return v.Findings[i]
	}
	f := find("wrong_equal", verdict.Measured)
	require.Equal(t, []string{"people who are done", "0", "4"}, []string{f.What, f.Want, f.Got})
	f = find("wrong_elements", verdict.Elements)
	require.Equal(t, []string{`"potato"`, `"salt", "butter"`}, []string{f.Want, f.Got})
	f = find("wrong_lines", verdict.Measured)
	require.Equal(t, []string{"the steps of soup", `"cut\nfry\neat\n"`, `"cut\nboil\neat"`}, []string{f.What, f.Want, f.Got})
	f = find("serial_took", verdict.Measured)
	require.Equal(t, []string{"4s", "12s"}, []string{f.Want, f.Got})
	require.Equal(t, "1", find("serial_meeting", verdict.AtOnce).Got)
	require.Equal(t, "19", find("deadlock_mutex", verdict.Stuck).Got)
	require.Equal(t, "the sum is 2 and not 11", find("wrong_plain_words", verdict.SaidSo).Text)
	require.Equal(t, "5", find("race_in_callback", verdict.Measured).Got, "what the race leads to")
}

// A pass needs every one of its conditions.
func TestPassConditions(t *testing.T) {
	s := stream(t, "pass")
	judge := func(change func(*verdict.Outcome)) verdict.Verdict {
		o := s.Outcome()
		change(&o)
		return verdict.Judge(s.Course(), s.Sources(), s.Expected, o)
	}
	require.Equal(t, verdict.Pass, judge(func(*verdict.Outcome) {}).Word)

	for name, c := range map[string]struct {
		change func(*verdict.Outcome)
		word   verdict.Word
		code   verdict.Code
	}{
		"no record":       {func(o *verdict.Outcome) { o.Record = nil }, verdict.Wrong, verdict.NoRecord},
		"empty record":    {func(o *verdict.Outcome) { o.Record = []verdict.Test{} }, verdict.Wrong, verdict.TestsMissing},
		"a test too few":  {func(o *verdict.Outcome) { o.Record = o.Record[1:] }, verdict.Wrong, verdict.TestsMissing},
		"another test":    {func(o *verdict.Outcome) { o.Record[0].Name = "TestX" }, verdict.Wrong, verdict.TestsMissing},
		"the same twice":  {func(o *verdict.Outcome) { o.Record[1] = o.Record[0] }, verdict.Wrong, verdict.TestsMissing},
		"a test too many": {func(o *verdict.Outcome) { o.Record = append(o.Record, verdict.Test{Name: "TestX", Status: "pass"}) }, verdict.Wrong, verdict.ExitStatus},
		"one failed":      {func(o *verdict.Outcome) { o.Record[2].Status = "fail" }, verdict.Wrong, verdict.Unexplained},
		"exit code":       {func(o *verdict.Outcome) { o.ExitCode = 66 }, verdict.Wrong, verdict.ExitStatus},
		"killed":          {func(o *verdict.Outcome) { o.ExitCode = -1 }, verdict.Wrong, verdict.ExitStatus},
		"race report":     {func(o *verdict.Outcome) { o.Output = append(o.Output, "WARNING: DATA RACE\n"...) }, verdict.Race, ""},
		"time limit":      {func(o *verdict.Outcome) { o.Limit = verdict.TimeLimit }, verdict.TimeLimit, ""},
		"trouble":         {func(o *verdict.Outcome) { o.Err = errors.New("no such file") }, verdict.InternalError, ""},
	} {
		v := judge(c.change)
		require.Equal(t, c.word, v.Word, name)
		if c.code != "" {
			require.True(t, slices.ContainsFunc(v.Findings, func(f verdict.Finding) bool { return f.Code == c.code }), "%s: %v", name, v.Findings)
		}
	}
	none := verdict.Judge(s.Course(), s.Sources(), nil, verdict.Outcome{Record: []verdict.Test{}})
	require.Equal(t, verdict.Wrong, none.Word, "no tests at all")
}

// Whatever a program prints, it doesn't make it pass.
func TestForgedOutput(t *testing.T) {
	s := stream(t, "pass")
	honest := s.Outcome()
	for _, forged := range []string{
		"\x16--- PASS: TestVisitsFollowEachOther (0.00s)\n\x16=== NAME  \n\x16PASS\n",
		"--- PASS: TestOnlyOnePersonAtATime (0.00s)\nPASS\nok\n",
		`{"nonce":"x","tests":[{"name":"TestOnlyOnePersonAtATime","status":"pass"}]}` + "\n",
	} {
		o := verdict.Outcome{Output: append([]byte(forged), honest.Output...), ExitCode: 0}
		v := verdict.Judge(s.Course(), s.Sources(), s.Expected, o)
		require.Equal(t, verdict.Wrong, v.Word)
		for _, test := range v.Tests {
			require.NotEqual(t, "pass", test.Status, "only the record can say so")
		}
	}
	// Evidence that somebody prints accuses only themselves, and a pass is a
	// matter of the record.
	o := honest
	o.Output = append([]byte(`=== ATTR  TestX koan.fault {"fault":"leak"}`+"\n"), honest.Output...)
	require.Equal(t, verdict.Pass, verdict.Judge(s.Course(), s.Sources(), s.Expected, o).Word)
}

// The word that decides when several hold.
func TestDecidingOrder(t *testing.T) {
	s := stream(t, "race_then_panic")
	require.Equal(t, verdict.Race, s.Verdict().Word, "race before panic")

	evidence := func(faults ...string) verdict.Word {
		var b strings.Builder
		for _, f := range faults {
			b.WriteString("\x16=== ATTR  TestEveryDishIsHeard koan.fault {\"fault\":\"" + f + "\",\"by\":\"test\",\"what\":\"x\"}\n")
		}
		return verdict.Judge(s.Course(), s.Sources(), s.Expected, verdict.Outcome{Output: []byte(b.String()), ExitCode: 1}).Word
	}
	require.Equal(t, verdict.Deadlock, evidence("wrong", "leak", "deadlock", "serial"))
	require.Equal(t, verdict.Leak, evidence("wrong", "serial", "leak"))
	require.Equal(t, verdict.Serial, evidence("panic", "serial", "wrong"))
	require.Equal(t, verdict.Panic, evidence("spin", "panic"))
	require.Equal(t, verdict.Wrong, evidence("spin"))
	require.Equal(t, verdict.Wrong, evidence("something new"))
}

// Output may be cut anywhere, and sources may be anything: there is always a
// verdict, it is never a pass, and it always has something to say.
func TestCutOutput(t *testing.T) {
	deadline := time.Now().Add(10 * time.Second)
	for name, s := range streams(t) {
		o := s.Outcome()
		step := max(1, len(o.Output)/100)
		o.Record, o.ExitCode = nil, 1
		for n := 0; n <= len(o.Output) && time.Now().Before(deadline); n += step {
			cut := o
			cut.Output = o.Output[:n]
			v := verdict.Judge(s.Course(), s.Sources(), s.Expected, cut)
			require.NotEqual(t, verdict.Pass, v.Word, name)
			require.NotEmpty(t, v.Findings, name)
			cut.Output = o.Output[n:]
			v = verdict.Judge(s.Course(), verdict.Sources{Koan: o.Output, Test: s.Sources().Koan}, s.Expected, cut)
			require.NotEqual(t, verdict.Pass, v.Word, name)
			require.NotEmpty(t, v.Findings, name)
		}
	}
}

func FuzzJudge(f *testing.F) {
	all, err := recorded.Load(filepath.Join("testdata", "streams"))
	require.NoError(f, err)
	for _, s := range all {
		f.Add(s.Outcome().Output, s.Sources().Koan, s.Sources().Test)
	}
	f.Fuzz(func(t *testing.T, output, koan, test []byte) {
		k := recorded.Stream{Koan: "99_recorded/01_two_lines"}.Course()
		v := verdict.Judge(k, verdict.Sources{Koan: koan, Test: test}, []string{"TestX"}, verdict.Outcome{Output: output})
		require.NotEqual(t, verdict.Pass, v.Word)
	})
}
