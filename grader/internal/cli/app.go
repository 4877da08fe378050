// Package cli is the grader's command line: one file a command, and this one,
// which finds the command and turns its error into an exit code.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/show"
)

// The exit codes, the same for every command.
const (
	Solved   = 0 // done, or every koan that was asked for passes
	Unsolved = 1 // a koan that was asked for doesn't pass
	Usage    = 2 // the command can't be understood
	Trouble  = 3 // the grader's own trouble, or the machine's
)

// App is the world that the commands act on. Tests put their own in.
type App struct {
	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer

	Dir     string   // where the course is looked for, unless -C says
	Env     []string // "NAME=value"
	Now     func() time.Time
	Version string

	// What stands behind the three streams.
	InputTerminal, OutputTerminal bool
	Width                         int  // of the terminal, in columns; 0: unknown
	Whole                         bool // what is printed will be shown as a whole: no progress bars
}

// Getenv looks a variable up in the app's environment; the last one counts.
func (a *App) Getenv(name string) string {
	value := ""
	for _, pair := range a.Env {
		if n, v, _ := strings.Cut(pair, "="); n == name {
			value = v
		}
	}
	return value
}

// command is one command of the grader.
type command struct {
	name  string
	args  string // what may follow the name, for the help text
	about func(words) string
	flags func(*pflag.FlagSet, *options, words)
	run   func(context.Context, *session, []string) error
	group group
	bare  bool // works without a course
}

// group is who a command is for; the help text sorts by it.
type group int

const (
	learners group = iota
	authors
	teachers
	hidden
)

// options holds every flag of every command.
type options struct {
	dir, lang string
	help      bool

	all, json, raw, fresh bool
	lines                 bool
	file                  string
	level                 int
	spoil, yes, cold      bool
	runs                  int
	procs, classes        []int
	out, zip, html        string
	chapters              []string
	gradeOptions
}

// session is one command being run.
type session struct {
	*App
	options
	course *course.Course
	lang   course.Language
	words  words
	style  show.Style
}

// errUnsolved says that a koan doesn't pass; all has been said about it.
var errUnsolved = errors.New("not solved")

// usageError is a command that can't be understood: what is wrong, and what to
// type next.
type usageError struct{ problem, next string }

func (e *usageError) Error() string { return e.problem }

// Run does what args ask for and returns the exit code.
func (a *App) Run(ctx context.Context, args []string) int {
	s := &session{App: a}
	s.setLanguage(pickLanguage(flagValue(args, "lang"), a.Getenv))
	err := s.dispatch(ctx, args)
	var usage *usageError
	var unknown *course.UnknownError
	var nowhere *course.NotACourseError
	switch {
	case err == nil:
		return Solved
	case errors.Is(err, errUnsolved):
		return Unsolved
	case errors.Is(err, errSick):
		return Trouble
	case errors.As(err, &usage):
		fmt.Fprintf(a.Stderr, "grader: %s\n%s\n", usage.problem, s.words.next(usage.next))
		return Usage
	case errors.As(err, &unknown):
		fmt.Fprintf(a.Stderr, "grader: %s\n%s\n", s.words.unknownKoan(unknown), s.words.next("grader list"))
		return Usage
	case errors.As(err, &nowhere):
		fmt.Fprintf(a.Stderr, "grader: %s\n%s\n", s.words.notACourse(nowhere), s.words.next("grader -C DIR"))
		return Usage
	case errors.Is(err, context.Canceled):
		fmt.Fprintf(a.Stderr, "\ngrader: %s\n", s.words.interrupted)
		return Trouble
	}
	fmt.Fprintf(a.Stderr, "grader: %s\n  %v\n", s.words.trouble, err)
	return Trouble
}

func (s *session) setLanguage(l course.Language) {
	s.lang, s.words = l, wordsFor(l)
}

func (s *session) dispatch(ctx context.Context, args []string) error {
	name, rest := split(args)
	if name == "" {
		name = "check"
	}
	if name == "help" {
		return s.help(rest)
	}
	for _, c := range commands() {
		if c.name == name {
			return s.start(ctx, c, rest)
		}
	}
	return &usageError{s.words.unknownCommand(name, closest(name)), "grader help"}
}

// start reads the flags of c, finds the course and runs the command.
func (s *session) start(ctx context.Context, c command, args []string) error {
	flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
	flags.SetOutput(io.Discard)
	s.globals(flags)
	if c.flags != nil {
		c.flags(flags, &s.options, s.words)
	}
	if err := flags.Parse(args); err != nil && !errors.Is(err, pflag.ErrHelp) {
		return &usageError{s.words.badFlag(err), "grader help " + c.name}
	}
	if s.options.help {
		return s.helpFor(c, flags)
	}
	if err := s.checkLanguage(); err != nil {
		return err
	}
	s.style = s.terminalStyle()
	if !c.bare {
		if err := s.loadCourse(); err != nil {
			return err
		}
	}
	return c.run(ctx, s, flags.Args())
}

func (s *session) globals(flags *pflag.FlagSet) {
	flags.StringVarP(&s.dir, "chdir", "C", "", s.words.flagDir)
	flags.StringVar(&s.options.lang, "lang", "", s.words.flagLang)
	flags.BoolVarP(&s.options.help, "help", "h", false, s.words.flagHelp)
}

func (s *session) loadCourse() error {
	dir := s.App.Dir
	if s.dir != "" {
		dir = s.dir
	}
	root, err := course.Locate(dir)
	if err != nil {
		return err
	}
	s.course, err = course.Load(root)
	s.style.Root = root
	return err
}

func (s *session) checkLanguage() error {
	if s.options.lang == "" {
		return nil
	}
	l, ok := parseLanguage(s.options.lang)
	if !ok {
		return &usageError{s.words.unknownLanguage(s.options.lang), "grader --lang en · grader --lang pt-BR"}
	}
	s.setLanguage(l)
	return nil
}

// terminalStyle writes down the rules of what goes to stdout: colours and
// links only on a terminal, no colours with NO_COLOR or TERM=dumb, links only
// where TERM_PROGRAM or VTE_VERSION tells of a terminal that has them.
func (s *session) terminalStyle() show.Style {
	dumb := s.Getenv("TERM") == "dumb"
	links := s.Getenv("TERM_PROGRAM") != "" && s.Getenv("TERM_PROGRAM") != "Apple_Terminal" ||
		s.Getenv("VTE_VERSION") != "" || s.Getenv("WT_SESSION") != ""
	return show.Style{
		Width:    s.App.Width,
		Color:    s.OutputTerminal && !dumb && s.Getenv("NO_COLOR") == "",
		Links:    s.OutputTerminal && !dumb && links,
		Language: s.lang,
	}
}

// split takes the command's name out of the arguments: the first that is no
// flag and no value of -C or --lang.
func split(args []string) (name string, rest []string) {
	for i := 0; i < len(args); i++ {
		switch a := args[i]; {
		case a == "-C" || a == "--chdir" || a == "--lang":
			i++
		case a == "-h" || a == "--help":
			if len(args) == 1 {
				return "help", nil
			}
		case a == "--version":
			return "version", nil
		case !strings.HasPrefix(a, "-"):
			return a, append(append([]string{}, args[:i]...), args[i+1:]...)
		}
	}
	return "", args
}

// flagValue finds a flag's value before the flags are really read, so that
// what goes wrong with them can be said in the right language.
func flagValue(args []string, name string) string {
	for i, a := range args {
		if v, ok := strings.CutPrefix(a, "--"+name+"="); ok {
			return v
		}
		if a == "--"+name && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}

// pickLanguage is the language to speak: the flag's, else KOANS_LANG, else the
// locale's, else English.
func pickLanguage(flag string, getenv func(string) string) course.Language {
	for _, name := range []string{flag, getenv("KOANS_LANG"), getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG")} {
		if name == "" {
			continue
		}
		l, _ := parseLanguage(name)
		return l
	}
	return course.English
}

// parseLanguage reads a language as people and locales write it: "pt-BR",
// "pt_BR.UTF-8", "en".
func parseLanguage(name string) (course.Language, bool) {
	tag := strings.ToLower(strings.ReplaceAll(name, "_", "-"))
	tag, _, _ = strings.Cut(tag, ".")
	switch {
	case tag == "pt" || strings.HasPrefix(tag, "pt-"):
		return course.Portuguese, true
	case tag == "en" || strings.HasPrefix(tag, "en-"):
		return course.English, true
	}
	return course.English, false
}
