package cli

import (
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/doctor"
)

// words is everything that the commands say, in one language. The compiler
// checks the names; a test checks that no field is empty in either language.
type words struct {
	// Help.
	helpIntro, helpEnd string
	groups             map[group]string
	aboutCheck, aboutList, aboutHint, aboutLesson, aboutWhy,
	aboutSolution, aboutReset, aboutDoctor, aboutProve, aboutBench, aboutPristine, aboutVersion, aboutHandout, aboutWatch,
	aboutCompletion, aboutComplete, aboutNew, aboutPictures string
	flagDir, flagLang, flagHelp, flagAll, flagJSON, flagRaw, flagFresh,
	flagFile, flagLevel, flagYes, flagRuns, flagProcs, flagSpoil, flagRounds, flagCold, flagClasses,
	flagOut, flagZip, flagLines, flagChapters string

	// Errors.
	next            func(command string) string
	trouble         string
	interrupted     string
	unknownCommand  func(name, closest string) string
	unknownLanguage func(name string) string
	unknownKoan     func(*course.UnknownError) string
	notACourse      func(*course.NotACourseError) string
	badFlag         func(error) string
	fileNeedsOne    string
	badFile         func(file string, err error) string
	badLevel        func(level int) string
	badRuns         string
	badBench        string
	noArguments     func(command string) string
	oneKoan         func(command string) string

	// check.
	welcome       string
	building      func(done, total int) string
	solvedNow     func(koan, title string) string
	solvedNext    func(koan string) string
	nowAt         func(koan, title string) string
	taskEnd       string
	passed        func(koan string) string
	congratulate  func(total int) string
	goOn          string
	testEdited    func(file, koan string) string
	helpersEdited func(files string) string
	cacheDamaged  string
	tableHead     [3]string
	tableEnd      func(passed, total int) string
	verdictNames  map[string]string
	missingFile   func(koan string) string
	notKoanInTree func(name string) string

	// hint, lesson, why, solution, reset.
	hintHead      func(koan, title string) string
	hintLevel     func(level int) string
	hintMore      func(koan string, next int) string
	hintLast      func(koan string) string
	picture       string
	lessonHead    func(file string) string
	notYetWhy     func(koan string) string
	notYetSol     func(koan string) string
	noSolution    func(file string) string
	sameAsSol     string
	allSolved     string
	resetAsk      func(koan, file string) string
	resetNeedsYes string
	resetNothing  func(koan string) string
	resetKept     func(koan, trash string) string
	resetAborted  string
	yes           []string

	// doctor.
	doctorItems map[doctor.Item]string
	doctorMend  map[doctor.Item]string

	shellUnknown string

	// new.
	newNeeds   string
	newBadName func(name string, chapter bool) string
	newTaken   func(name string) string
	newDone    func(files []string, koan string) string

	// handout.
	handoutWhere    string
	handoutNotEmpty func(dir string) string
	handoutExists   func(file string) string
	handoutDone     func(where string, koans, points int) string

	// grade and what comes after it.
	grade gradeWords

	// trace and report.
	trace traceWords

	// prove, pristine.
	proveHead     string
	proveOK       func(koans, variants, runs int) string
	proveBad      func(problems int) string
	pristineDone  func(files int) string
	pristineSame  string
	proveProgress func(done, total int) string
}

func wordsFor(l course.Language) words {
	if l == course.Portuguese {
		return portuguese()
	}
	return english()
}
