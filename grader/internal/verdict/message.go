package verdict

import "fmt"

// headline is a verdict's message: one English sentence for whoever reads the
// record itself. Package explain says it better, in the learner's language.
func headline(v Verdict) string {
	var first, sum Finding
	for i, f := range v.Findings {
		if i == 0 {
			first = f
		}
		if f.Code != "" && !f.Code.OfLine() && sum.Code == "" {
			sum = f
		}
	}
	switch v.Word {
	case Pass:
		return "every promise is kept"
	case Race:
		return "two goroutines use the same memory, and nothing orders them" + at(first)
	case Deadlock:
		return "goroutines wait for each other for ever" + at(first)
	case Leak:
		return "the work is done, but a goroutine is left behind" + at(first)
	case Serial:
		return "what should run at the same time runs in turn" + measured(sum) + at(first)
	case Panic:
		return "panic: " + first.Text + at(first)
	case Wrong:
		return wrongly(sum) + at(first)
	case TimeLimit:
		return "the tests did not end in time" + at(first)
	case MemoryLimit:
		return "the tests used too much memory" + at(first)
	case OutputLimit:
		return "the tests printed too much" + at(first)
	case CompileError:
		return "it does not compile: " + first.Text + at(first)
	case Rejected:
		return "not allowed: " + first.Text + at(first)
	}
	return ""
}

func at(f Finding) string {
	if f.Line == 0 {
		return ""
	}
	return fmt.Sprintf(" (%s:%d)", f.File, f.Line)
}

func measured(f Finding) string {
	switch {
	case f.Code == AtOnce:
		return ": only " + f.Got + " at work at once"
	case f.Code == SaidSo:
		return ": " + f.Text
	case f.Code == Elements:
		return fmt.Sprintf(": %s: missing [%s], too much [%s]", f.What, f.Want, f.Got)
	case f.Want == "" && f.Got == "":
		return ""
	}
	what := f.What
	if what == "" {
		what = "the result"
	}
	if f.Want == "" {
		return fmt.Sprintf(": %s: %s", what, f.Got)
	}
	return fmt.Sprintf(": %s: promised %s, seen %s", what, f.Want, f.Got)
}

func wrongly(f Finding) string {
	switch f.Code {
	case NoRecord:
		return "the tests did not run to the end"
	case TestsMissing:
		return "some tests did not run: " + f.Got
	case ExitStatus:
		return "the tests passed, but the process ended with exit code " + f.Got
	case Restless:
		return "a goroutine is busy waiting"
	}
	return "a promise is broken" + measured(f)
}
