package cli

import "time"

// gradeWords is what grade and the commands after it say.
type gradeWords struct {
	about                                                       string
	flagOut, flagRoster, flagHomework, flagJobs, flagRuns       string
	flagSandbox, flagShard, flagDue                             string
	aboutMerge, aboutExport, aboutReplay                        string
	flagMergeOut, flagExportOut, flagFill, flagColumn, flagOnly string
	mergeNeeds, exportNeeds, replayNeeds, agrees                string
	gap, conflict                                               func(student, koan string) string
	ungraded                                                    func(student string) string
	mergeOnto                                                   func(dir string) string
	badFormat                                                   func(name, names string) string
	noFill                                                      func(format string) string
	noRecords                                                   func(file string) string
	locked                                                      func(student string) string
	nowhere                                                     func(student, file string) string
	filled                                                      func(lines int) string
	replaying                                                   func(student, koan, was string) string
	otherGo                                                     func(then, now string) string
	differs                                                     func(then, now string) string
	nothingToCompare                                            string
	needs, badNumbers                                           string
	flagPages, flagStaff                                        string
	badPages                                                    func(kind string) string
	badSandbox                                                  func(mode string) string
	noSandbox, unsafe                                           func(error) string
	twice                                                       func(student string, paths [2]string) string
	nobody                                                      func(where string) string
	passedOver, stranger                                        func(path string) string
	busy                                                        func(dir string) string
	damaged                                                     func(what string) string
	head                                                        [3]string
	hardest                                                     string
	late                                                        func(by time.Duration, percent int) string
	trouble                                                     func(n int) string
	done                                                        func(students int, dir string) string
	progress                                                    func(done, total int, left time.Duration) string
	unreadable                                                  func(error) string
	noKoans                                                     string
	edited                                                      func(n int, first string) string
	beside                                                      func(places string) string
	noTime                                                      string
}
