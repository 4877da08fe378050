package cli

import (
	"fmt"
	"time"
)

func gradeEnglish() gradeWords {
	return gradeWords{
		aboutMerge:    "puts the records of several gradings (shards) together",
		aboutExport:   "grades for Canvas, Moodle, Gradescope and others",
		aboutReplay:   "judges one recorded answer again",
		flagMergeOut:  "the folder for the merged records",
		flagExportOut: "the file to write; a folder if there is one file a student",
		flagFill:      "fill this file, as Canvas or Moodle gave it; nothing else in it changes",
		flagColumn:    "what the homework is called where it is imported",
		flagOnly:      "only these chapters; all if not said",
		mergeNeeds:    "say which records to merge, and into which folder",
		exportNeeds:   "say which records to export, and into which file",
		replayNeeds:   "say which record: FILE:LINE, or a folder of records, a student and a koan",
		agrees:        "The verdict is the same as in the record.",
		gap: func(student, koan string) string {
			return fmt.Sprintf("there is no record of %s by %s; is a shard missing?", koan, student)
		},
		conflict: func(student, koan string) string {
			return fmt.Sprintf("two records of %s by %s don't agree: grade it again, or leave one file out", koan, student)
		},
		ungraded: func(student string) string {
			return student + " is on the roster, and has no records; is a shard missing?"
		},
		mergeOnto: func(dir string) string { return dir + " is one of the parts; the result needs a folder of its own" },
		badFormat: func(name, names string) string { return fmt.Sprintf("there is no format %q, only %s", name, names) },
		noFill: func(format string) string {
			return "there is no file to fill for " + format + ", only for canvas and moodle"
		},
		noRecords: func(file string) string { return file + " holds no such records" },
		locked:    func(student string) string { return "note: the file says that the grade can't be changed: " + student },
		nowhere: func(student, file string) string {
			return fmt.Sprintf("note: %s has no line of their own in %s", student, file)
		},
		filled: func(lines int) string { return fmt.Sprintf("%d lines filled", lines) },
		replaying: func(student, koan, was string) string {
			return fmt.Sprintf("%s, %s: recorded as %s", student, koan, was)
		},
		otherGo: func(then, now string) string { return fmt.Sprintf("note: judged then by %s, now by %s", then, now) },
		differs: func(then, now string) string {
			return fmt.Sprintf("THE VERDICT DIFFERS: %s in the record, %s now", then, now)
		},
		about:            "judges what a class has sent",
		flagOut:          "the folder for the records; an earlier grading in it goes on",
		flagRoster:       "CSV of the class, such as Canvas, Moodle or GitHub Classroom give",
		flagHomework:     "what the homework is (homework.yaml of the course, if it has one)",
		flagJobs:         "koans that run at once (2 for each core)",
		flagRuns:         "how often each koan runs; once failed is failed (1)",
		flagSandbox:      "auto, bwrap (bubblewrap) or none",
		flagShard:        "only a part of the class: 0/4, or auto to ask the engine",
		flagDue:          "when the homework is due: \"2026-12-01 23:59\"",
		flagStaff:        "and, into this folder, what the staff keeps: Gradescope, shards",
		flagPages:        "a page for each student: html, md or none",
		badPages:         func(kind string) string { return fmt.Sprintf("there are no pages %q, only html, md and none", kind) },
		needs:            "say what to grade, and where the records are to go",
		nothingToCompare: "no koan was tried by two students, or what was judged isn't beside the records: there is nothing to compare",

		badNumbers: "--runs and --jobs need numbers from 1 up",
		badSandbox: func(mode string) string {
			return fmt.Sprintf("there is no sandbox %q, only auto, bwrap and none", mode)
		},
		noSandbox: func(err error) string {
			return fmt.Sprintf("%v.\nOther people's programs would run with your rights. Install bubblewrap, or take\nthe risk: --sandbox none", err)
		},
		unsafe: func(err error) string { return fmt.Sprintf("note: no sandbox (%v); this runs with your rights", err) },
		twice: func(student string, paths [2]string) string {
			return fmt.Sprintf("two submissions of %q: %s and %s; leave one out, or rename it", student, paths[0], paths[1])
		},
		nobody:     func(where string) string { return "no submission in " + where },
		passedOver: func(p string) string { return "note: passed over, neither a folder nor an archive: " + p },
		stranger:   func(p string) string { return "note: nobody on the roster, graded by its own name: " + p },
		busy:       func(dir string) string { return "another grader is at work in " + dir },
		damaged: func(what string) string {
			return "the records are damaged: " + what + ".\nNothing was changed. Mend that line or move the file away"
		},
		head:    [3]string{"student", "solved", "points"},
		hardest: "failed most (failed/tried):",
		late: func(by time.Duration, percent int) string {
			return fmt.Sprintf("late by %v: -%d%%", by.Round(time.Minute), percent)
		},
		trouble: func(n int) string { return fmt.Sprintf("%d NOT JUDGED (counted as passed)", n) },
		done: func(students int, dir string) string {
			return fmt.Sprintf("%d students graded; the records are in %s", students, dir)
		},
		progress: func(done, total int, left time.Duration) string {
			return fmt.Sprintf("%d/%d students, %v left", done, total, left)
		},
		unreadable: func(err error) string { return fmt.Sprintf("can't be read: %v", err) },
		noKoans:    "no koan of this course is in it",
		edited: func(n int, first string) string {
			return fmt.Sprintf("%d edited test file(s), not used: %s", n, first)
		},
		beside: func(places string) string { return "more koans in other folders, not read: " + places },
		noTime: "a clone doesn't tell when it was sent; a column \"submitted\" in the roster would",
	}
}
