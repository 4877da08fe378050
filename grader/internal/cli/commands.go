package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/pflag"
)

// commands lists what the grader can do, in the order of its help text.
func commands() []command {
	return []command{
		{
			name: "check", args: "[KOAN…]", run: check,
			about: func(w words) string { return w.aboutCheck },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.BoolVar(&o.all, "all", false, w.flagAll)
				f.BoolVar(&o.json, "json", false, w.flagJSON)
				f.BoolVar(&o.raw, "raw", false, w.flagRaw)
				f.BoolVar(&o.fresh, "fresh", false, w.flagFresh)
				f.StringVar(&o.file, "file", "", w.flagFile)
				f.BoolVar(&o.lines, "lines", false, w.flagLines)
			},
		},
		{
			name: "watch", run: watchKoans,
			about: func(w words) string { return w.aboutWatch },
		},
		{
			name: "list", run: list,
			about: func(w words) string { return w.aboutList },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.BoolVar(&o.json, "json", false, w.flagJSON)
			},
		},
		{
			name: "hint", args: "[KOAN]", run: hint,
			about: func(w words) string { return w.aboutHint },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.IntVar(&o.level, "level", 0, w.flagLevel)
			},
		},
		{
			name: "lesson", args: "[CHAPTER]", run: lesson,
			about: func(w words) string { return w.aboutLesson },
		},
		{
			name: "why", args: "[KOAN]", run: why,
			about: func(w words) string { return w.aboutWhy },
			flags: spoilFlag,
		},
		{
			name: "solution", args: "[KOAN]", run: solution,
			about: func(w words) string { return w.aboutSolution },
			flags: spoilFlag,
		},
		{
			name: "trace", args: "[KOAN]", run: traceRun,
			about: func(w words) string { return w.trace.about },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.StringVar(&o.html, "html", "", w.trace.flagHTML)
				f.StringVar(&o.file, "file", "", w.flagFile)
			},
		},
		{
			name: "report", run: report,
			about: func(w words) string { return w.trace.aboutReport },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.StringVar(&o.html, "html", "", w.trace.flagReport)
			},
		},
		{
			name: "reset", args: "KOAN", run: reset,
			about: func(w words) string { return w.aboutReset },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.BoolVarP(&o.yes, "yes", "y", false, w.flagYes)
			},
		},
		{
			name: "doctor", run: examine,
			about: func(w words) string { return w.aboutDoctor },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.BoolVar(&o.json, "json", false, w.flagJSON)
			},
		},
		{
			name: "handout", run: handOut, group: teachers,
			about: func(w words) string { return w.aboutHandout },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.StringVar(&o.out, "out", "", w.flagOut)
				f.StringVar(&o.zip, "zip", "", w.flagZip)
				f.StringSliceVar(&o.chapters, "chapters", nil, w.flagChapters)
				f.StringVar(&o.staff, "staff", "", w.grade.flagStaff)
			},
		},
		{
			name: "grade", args: "SUBMISSION…", run: grade, group: teachers,
			about: func(w words) string { return w.grade.about },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.StringVar(&o.out, "out", "", w.grade.flagOut)
				f.StringVar(&o.roster, "roster", "", w.grade.flagRoster)
				f.StringVar(&o.homework, "homework", "", w.grade.flagHomework)
				f.IntVar(&o.inFlight, "jobs", 0, w.grade.flagJobs)
				f.IntVar(&o.runs, "runs", 0, w.grade.flagRuns)
				f.StringVar(&o.sandbox, "sandbox", "auto", w.grade.flagSandbox)
				f.StringVar(&o.shard, "shard", "", w.grade.flagShard)
				f.StringVar(&o.due, "due", "", w.grade.flagDue)
				f.StringVar(&o.pages, "pages", "html", w.grade.flagPages)
			},
		},
		{
			name: "merge", args: "RECORDS…", run: merge, group: teachers,
			about: func(w words) string { return w.grade.aboutMerge },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.StringVar(&o.out, "out", "", w.grade.flagMergeOut)
				f.StringVar(&o.pages, "pages", "html", w.grade.flagPages)
				f.StringVar(&o.roster, "roster", "", w.grade.flagRoster)
			},
		},
		{
			name: "export", args: "RECORDS", run: exportGrades, group: teachers,
			about: func(w words) string { return w.grade.aboutExport },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.StringVar(&o.format, "format", "csv", formatNames())
				f.StringVar(&o.out, "out", "", w.grade.flagExportOut)
				f.StringVar(&o.fill, "fill", "", w.grade.flagFill)
				f.StringVar(&o.column, "column", "Koans", w.grade.flagColumn)
				f.StringVar(&o.roster, "roster", "", w.grade.flagRoster)
				f.StringSliceVar(&o.chapters, "chapters", nil, w.grade.flagOnly)
			},
		},
		{
			name: "replay", args: "RECORD", run: replay, group: teachers,
			about: func(w words) string { return w.grade.aboutReplay },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.StringVar(&o.sandbox, "sandbox", "auto", w.grade.flagSandbox)
				f.BoolVar(&o.raw, "raw", false, w.flagRaw)
			},
		},
		{
			name: "new", args: "CHAPTER KOAN", run: newKoan, group: authors,
			about: func(w words) string { return w.aboutNew },
		},
		{
			name: "prove", args: "[KOAN…]", run: proveCourse, group: authors,
			about: func(w words) string { return w.aboutProve },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.IntVar(&o.runs, "runs", 3, w.flagRuns)
				f.IntSliceVar(&o.procs, "procs", []int{1, 2, 8}, w.flagProcs)
				f.BoolVar(&o.json, "json", false, w.flagJSON)
			},
		},
		{
			name: "bench", run: benchmark, group: authors,
			about: func(w words) string { return w.aboutBench },
			flags: func(f *pflag.FlagSet, o *options, w words) {
				f.IntVar(&o.runs, "runs", 3, w.flagRounds)
				f.BoolVar(&o.cold, "cold", false, w.flagCold)
				f.IntSliceVar(&o.classes, "classes", []int{10}, w.flagClasses)
				f.BoolVar(&o.json, "json", false, w.flagJSON)
			},
		},
		{
			name: "pictures", run: drawPictures, group: authors,
			about: func(w words) string { return w.aboutPictures },
		},
		{
			name: "pristine", run: pristine, group: authors,
			about: func(w words) string { return w.aboutPristine },
		},
		{
			name: "completion", args: "SHELL", run: completion, bare: true, group: hidden,
			about: func(w words) string { return w.aboutCompletion },
		},
		{
			name: "complete", args: "[WORD…]", run: complete, group: hidden,
			about: func(w words) string { return w.aboutComplete },
		},
		{
			name: "version", run: version, bare: true, group: hidden,
			about: func(w words) string { return w.aboutVersion },
		},
	}
}

func spoilFlag(f *pflag.FlagSet, o *options, w words) {
	f.BoolVar(&o.spoil, "spoil", false, w.flagSpoil)
}

// help writes what the grader can do, or what one command can.
func (s *session) help(args []string) error {
	for _, c := range commands() {
		if len(args) > 0 && c.name == args[0] {
			flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
			s.globals(flags)
			if c.flags != nil {
				c.flags(flags, &s.options, s.words)
			}
			return s.helpFor(c, flags)
		}
	}
	fmt.Fprintf(s.Stdout, "%s\n\n", s.words.helpIntro)
	for _, g := range []group{learners, teachers, authors, hidden} {
		fmt.Fprintf(s.Stdout, "%s\n", s.words.groups[g])
		for _, c := range commands() {
			if c.group == g && c.name != "complete" {
				fmt.Fprintf(s.Stdout, "  %-20s %s\n", strings.TrimSpace(c.name+" "+c.args), c.about(s.words))
			}
		}
		fmt.Fprintln(s.Stdout)
	}
	fmt.Fprintf(s.Stdout, "%s\n", s.words.helpEnd)
	return nil
}

func (s *session) helpFor(c command, flags *pflag.FlagSet) error {
	fmt.Fprintf(s.Stdout, "grader %s\n  %s\n\n%s", strings.TrimSpace(c.name+" "+c.args), c.about(s.words),
		flags.FlagUsagesWrapped(78))
	return nil
}

// closest is the command whose name is most like what was typed, or "".
func closest(typed string) string {
	best, least := "", 3
	for _, c := range commands() {
		if d := distance(typed, c.name); d < least {
			best, least = c.name, d
		}
	}
	return best
}

// distance counts the letters to insert, drop or change to make a into b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := before
			if a[i] != b[j] {
				cost++
			}
			before = row[j+1]
			row[j+1] = min(cost, row[j]+1, before+1)
		}
	}
	return row[len(b)]
}
