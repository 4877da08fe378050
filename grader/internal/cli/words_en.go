package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/pflag"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/doctor"
)

func english() words {
	return words{
		helpIntro: "grader runs the koans: broken concurrent Go functions for you to repair.\n" +
			"usage: grader [COMMAND] [-C DIR] [--lang en|pt-BR]; without a command it is check.",
		helpEnd: "KOAN is a name such as mutex/tip_jar, or any part of one that fits no other.\n" +
			"grader help COMMAND shows its flags. Exit code: 0 solved or done, 1 a koan\n" +
			"doesn't pass, 2 the command can't be understood, 3 trouble with the machine.",
		groups: map[group]string{
			learners: "To learn:", teachers: "To teach:", authors: "To write koans:", hidden: "Others:",
		},
		aboutCheck:      "where you are, and what is wrong with the koan at hand",
		aboutCompletion: "a script that completes names in bash, zsh or fish",
		aboutComplete:   "what a command line may go on with; the script asks this",
		aboutPictures:   "draw the pictures of the documents, from real runs",
		aboutNew:        "lay out every file of a new koan",
		newNeeds:        "a new koan needs a chapter and a name",
		newBadName: func(name string, chapter bool) string {
			if chapter {
				return fmt.Sprintf("there is no chapter %q; a new one has a number in front, such as 18_my_chapter", name)
			}
			return fmt.Sprintf("%q is no name for a koan; small letters, digits and _ make one, such as tip_jar", name)
		},
		newTaken: func(name string) string { return "there is a koan called " + name + " already" },
		newDone: func(files []string, koan string) string {
			return "laid out:\n  " + strings.Join(files, "\n  ") +
				"\nFill in what is marked TODO. Then: grader pristine, and grader prove " + koan
		},
		shellUnknown:  "for which shell? bash, zsh or fish",
		aboutWatch:    "check each koan as soon as it is saved",
		aboutList:     "all koans, and which are solved",
		aboutHint:     "a hint; each time you ask, one more",
		aboutLesson:   "the lesson of a chapter",
		aboutWhy:      "what a solved koan stands for in real programs",
		aboutSolution: "the reference solution of a solved koan",
		aboutReset:    "put a koan back as it was shipped; your text is kept",
		aboutDoctor:   "does this machine have what the koans need?",
		aboutProve:    "show that the tests tell right from wrong",
		aboutBench:    "measures the grader against go test, side by side",
		aboutPristine: "pack the stubs and tests as shipped, for reset and grading",
		aboutHandout:  "what students get: the course without its answers",
		aboutVersion:  "which grader and which Go this is",

		flagLines:    "findings as file:line: text, for editors",
		flagOut:      "the folder to make",
		flagZip:      "the zip archive to make",
		flagChapters: "the chapters to hand out; all if not given",
		handoutWhere: "say where the handout is to go",
		handoutNotEmpty: func(dir string) string {
			return dir + " isn't empty; a handout wants a folder of its own"
		},
		handoutExists: func(file string) string { return file + " is there already, and is left alone" },
		handoutDone: func(where string, koans, points int) string {
			return fmt.Sprintf("%s: %d koans, %d points; make check works in it", where, koans, points)
		},

		flagDir:     "work on the course in this folder",
		flagLang:    "language: en or pt-BR",
		flagHelp:    "show this help",
		flagAll:     "run every koan, untouched ones too, and print a table",
		flagJSON:    "print JSON, one object a line",
		flagRaw:     "print what Go and the test said, too",
		flagFresh:   "run again even what is known",
		flagFile:    "try this file in place of the koan's own, which stays as it is",
		flagLevel:   "show the hints up to this one: 1, 2 or 3",
		flagYes:     "don't ask",
		flagRuns:    "how often each variant runs",
		flagProcs:   "values of GOMAXPROCS to run with",
		flagRounds:  "how often both sides are measured",
		flagCold:    "measure a fresh clone with an empty build cache, too (minutes)",
		flagClasses: "how many students the classes have that are graded (60: minutes)",
		flagSpoil:   "show it even though the koan isn't solved",

		next:    func(command string) string { return "next: " + command },
		trouble: "this is not your koan's fault, something went wrong here:",

		interrupted: "stopped",
		unknownCommand: func(name, closest string) string {
			if closest != "" {
				return fmt.Sprintf("there is no command %q; do you mean %q?", name, closest)
			}
			return fmt.Sprintf("there is no command %q", name)
		},
		unknownLanguage: func(name string) string {
			return fmt.Sprintf("the course is not written in %q, only in en and pt-BR", name)
		},
		unknownKoan: func(e *course.UnknownError) string {
			if len(e.Candidates) > 0 {
				return fmt.Sprintf("%q fits more than one: %s", e.Name, strings.Join(e.Candidates, ", "))
			}
			return fmt.Sprintf("there is no koan or chapter called %q", e.Name)
		},
		notACourse: func(e *course.NotACourseError) string {
			return fmt.Sprintf("no course here: %s has no %s", e.Dir, e.Lack)
		},
		badFlag: func(err error) string {
			switch e := err.(type) {
			case *pflag.NotExistError:
				return fmt.Sprintf("there is no flag %s", dashed(e.GetSpecifiedName()))
			case *pflag.ValueRequiredError:
				return fmt.Sprintf("%s needs a value", dashed(e.GetSpecifiedName()))
			case *pflag.InvalidValueError:
				return fmt.Sprintf("%q is no value for --%s", e.GetValue(), e.GetFlag().Name)
			}
			return err.Error()
		},
		fileNeedsOne: "--file tries a file for one koan, so name one koan",
		badFile: func(file string, err error) string {
			return fmt.Sprintf("can't read %s: %v", file, err)
		},
		badLevel: func(level int) string {
			return fmt.Sprintf("there is no hint %d; there are 1, 2 and 3", level)
		},
		badRuns:     "--runs and --procs need numbers from 1 up",
		badBench:    "--runs needs a number from 1 up, --classes one from 1 to 1000 for each class",
		noArguments: func(c string) string { return c + " takes no further words" },
		oneKoan:     func(c string) string { return c + " takes one koan" },

		welcome: "Welcome! Every koan starts out broken, so a failing test is where you begin:\n" +
			"read the card, repair the file it names, run make check again.",
		building: func(done, total int) string {
			return fmt.Sprintf("building %d/%d", done, total)
		},
		solvedNow: func(koan, title string) string {
			return fmt.Sprintf("✓ solved: %s · %s", koan, title)
		},
		solvedNext: func(koan string) string {
			return fmt.Sprintf("  what it stands for: make why KOAN=%s", koan)
		},
		nowAt:   func(koan, title string) string { return fmt.Sprintf("%s · %s", koan, title) },
		taskEnd: "the whole story: make hint",
		passed: func(koan string) string {
			return fmt.Sprintf("✓ PASS  %s: every test passed", koan)
		},
		congratulate: func(total int) string {
			return fmt.Sprintf("Congratulations! All %d koans are solved: you have repaired every one of them,\n"+
				"and each repair was proved under the race detector.", total)
		},
		goOn: "next: read a why-page again (make why KOAN=…), or write a koan of your own\n" +
			"(CONTRIBUTING.md).",
		testEdited: func(file, koan string) string {
			return fmt.Sprintf("note: %s is not as shipped; the shipped one judges.\n"+
				"      Put it back: make reset KOAN=%s", file, koan)
		},
		helpersEdited: func(files string) string {
			return fmt.Sprintf("note: not as shipped: %s; the shipped helpers judge.\n"+
				"      Put them back: git checkout koans/koantest · as their author: make pristine", files)
		},
		cacheDamaged: "note: a remembered verdict was damaged; the koan has been run again",
		tableHead:    [3]string{"koan", "verdict", "time"},
		tableEnd:     func(passed, total int) string { return fmt.Sprintf("%d of %d pass", passed, total) },
		verdictNames: map[string]string{
			"pass": "pass", "race": "race", "leak": "leak", "deadlock": "deadlock", "panic": "panic",
			"serial": "serial", "wrong": "wrong", "compile_error": "compile error",
			"rejected": "rejected", "time_limit": "time limit", "memory_limit": "memory limit",
			"output_limit": "output limit", "not_attempted": "as shipped", "missing": "missing",
			"internal_error": "internal error",
		},
		missingFile: func(koan string) string {
			return fmt.Sprintf("its file is gone. Put it back: make reset KOAN=%s", koan)
		},
		notKoanInTree: func(name string) string { return fmt.Sprintf("%s is not in this tree", name) },

		hintHead:  func(koan, title string) string { return fmt.Sprintf("%s · %s", koan, title) },
		hintLevel: func(level int) string { return fmt.Sprintf("Hint %d of 3", level) },
		hintMore: func(koan string, next int) string {
			return fmt.Sprintf("next: repair and make check · still stuck? make hint shows hint %d", next)
		},
		hintLast: func(koan string) string {
			return fmt.Sprintf("That was the last hint. Really stuck? grader solution %s --spoil", koan)
		},
		picture:    "[a picture: open this lesson's README.md in a browser or an editor to see it]",
		lessonHead: func(file string) string { return "from " + file },
		notYetWhy: func(koan string) string {
			return fmt.Sprintf("%s isn't solved yet, and its why-page tells the answer.", koan)
		},
		notYetSol: func(koan string) string {
			return fmt.Sprintf("%s isn't solved yet; the solution opens when it is.", koan)
		},
		noSolution: func(file string) string {
			return fmt.Sprintf("this copy of the course has no solutions (%s is missing)", file)
		},
		sameAsSol: "Your file says the same as the reference.",
		allSolved: "All koans are solved; name the one that you mean.",
		resetAsk: func(koan, file string) string {
			return fmt.Sprintf("Put %s back as it was shipped? Your text will be kept. [y/N] ", file)
		},
		resetNeedsYes: "reset asks before it acts, and there is nobody to ask here",
		resetNothing:  func(koan string) string { return koan + " is as it was shipped; nothing to do." },
		resetKept: func(koan, trash string) string {
			if trash == "" {
				return koan + " is back, as it was shipped."
			}
			return fmt.Sprintf("%s is as it was shipped. What you had is in %s", koan, trash)
		},
		resetAborted: "Nothing was changed.",
		yes:          []string{"y", "yes"},

		doctorItems: map[doctor.Item]string{
			doctor.GoVersion: "Go:", doctor.Compiler: "C compiler:", doctor.Race: "race detector:",
			doctor.Cores: "processor cores:", doctor.Scratch: "own folder:",
			doctor.Sandbox: "sandbox for grading (bubblewrap):", doctor.Editor: "editor:",
		},
		doctorMend: map[doctor.Item]string{
			doctor.GoVersion: "install Go 1.26 or newer: https://go.dev/dl",
			doctor.Compiler: "the race detector needs one. Debian, Ubuntu: apt install gcc · macOS:\n" +
				"  xcode-select --install · Windows: winget install MSYS2, then pacman -S\n" +
				"  mingw-w64-ucrt-x86_64-gcc; and CGO_ENABLED must not be 0",
			doctor.Race: "a program that races was not caught; the race detector runs on Linux, macOS\n" +
				"  and Windows of 64 bits, see https://go.dev/doc/articles/race_detector",
			doctor.Scratch: "the grader can't write there, so it will forget every verdict: chmod u+w",
			doctor.Sandbox: "only instructors need it, to grade other people's code: apt install bubblewrap",
			doctor.Editor:  "any editor will do; set EDITOR to the one that you like",
		},

		grade: gradeEnglish(),

		trace: traceEnglish(),

		proveHead: "koan · variant · wanted · got",
		proveOK: func(koans, variants, runs int) string {
			return fmt.Sprintf("%d koans, %d variants, %d runs: every verdict as declared", koans, variants, runs)
		},
		proveBad:      func(n int) string { return fmt.Sprintf("%d problem(s)", n) },
		pristineDone:  func(n int) string { return fmt.Sprintf("packed %d files into koans/pristine.txtar", n) },
		pristineSame:  "koans/pristine.txtar is up to date",
		proveProgress: func(done, total int) string { return fmt.Sprintf("proving %d/%d", done, total) },
	}
}

// dashed writes a flag as it is typed.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}
