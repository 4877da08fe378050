package cli

import (
	"fmt"
	"time"

	"goroutinekoans/grader/internal/homework/intake"
)

// gradeWords is what grade and the commands after it say.
type gradeWords struct {
	about                                                 string
	flagOut, flagRoster, flagHomework, flagJobs, flagRuns string
	flagSandbox, flagShard, flagDue                       string
	needs, badNumbers                                     string
	badSandbox                                            func(mode string) string
	noSandbox, unsafe                                     func(error) string
	twice                                                 func(student string, paths [2]string) string
	nobody                                                func(where string) string
	passedOver, stranger                                  func(path string) string
	busy                                                  func(dir string) string
	damaged                                               func(what string) string
	head                                                  [3]string
	hardest                                               string
	late                                                  func(by time.Duration, percent int) string
	trouble                                               func(n int) string
	done                                                  func(students int, dir string) string
	progress                                              func(done, total int, left time.Duration) string
	refused                                               func(why, entry string) string
	why                                                   map[intake.Why]string
	unreadable                                            func(error) string
	noKoans                                               string
	edited                                                func(n int, first string) string
	beside                                                func(places string) string
	noTime                                                string
}

func gradeEnglish() gradeWords {
	return gradeWords{
		about:        "judges what a class has sent",
		flagOut:      "the folder for the records; an earlier grading in it goes on",
		flagRoster:   "CSV of the class, such as Canvas, Moodle or GitHub Classroom give",
		flagHomework: "what the homework is (homework.yaml of the course, if it has one)",
		flagJobs:     "koans that run at once (2 for each core)",
		flagRuns:     "how often each koan runs; once failed is failed (1)",
		flagSandbox:  "auto, bwrap (bubblewrap) or none",
		flagShard:    "only a part of the class: 0/4, or auto to ask the engine",
		flagDue:      "when the homework is due: \"2026-12-01 23:59\"",
		needs:        "say what to grade, and where the records are to go",
		badNumbers:   "--runs and --jobs need numbers from 1 up",
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
		refused: func(why, entry string) string {
			if entry != "" {
				return fmt.Sprintf("REFUSED: %s: %s", why, entry)
			}
			return "REFUSED: " + why
		},
		why: map[intake.Why]string{
			intake.Outside:   "the archive has a path that leads out of it",
			intake.Link:      "a link where a koan should be, or one that leads out",
			intake.Special:   "a device, a pipe or a socket",
			intake.Bomb:      "the archive would unpack to more than 512 MiB",
			intake.TooMany:   "more than 50000 entries, or the same koan again and again",
			intake.TooBig:    "the archive is bigger than 64 MiB",
			intake.Encrypted: "the archive is encrypted",
			intake.Damaged:   "the archive is damaged",
			intake.Unknown:   "not a zip, tar or tar.gz archive",
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

func gradePortuguese() gradeWords {
	return gradeWords{
		about:        "corrige o que uma turma entregou",
		flagOut:      "a pasta dos registros; uma correção que já está lá continua",
		flagRoster:   "CSV da turma, como o do Canvas, do Moodle ou do GitHub Classroom",
		flagHomework: "o que é a tarefa (homework.yaml do curso, se houver)",
		flagJobs:     "koans que rodam ao mesmo tempo (2 por núcleo)",
		flagRuns:     "quantas vezes cada koan roda; falhou uma, falhou (1)",
		flagSandbox:  "auto, bwrap (bubblewrap) ou none",
		flagShard:    "só uma parte da turma: 0/4, ou auto para perguntar ao ambiente",
		flagDue:      "até quando se pode entregar: \"2026-12-01 23:59\"",
		needs:        "diga o que corrigir e para onde vão os registros",
		badNumbers:   "--runs e --jobs precisam de números a partir de 1",
		badSandbox: func(mode string) string {
			return fmt.Sprintf("não existe a sandbox %q, só auto, bwrap e none", mode)
		},
		noSandbox: func(err error) string {
			return fmt.Sprintf("%v.\nOs programas dos outros rodariam com os seus direitos. Instale o bubblewrap ou\nassuma o risco: --sandbox none", err)
		},
		unsafe: func(err error) string {
			return fmt.Sprintf("nota: sem sandbox (%v); isto roda com os seus direitos", err)
		},
		twice: func(student string, paths [2]string) string {
			return fmt.Sprintf("duas entregas de %q: %s e %s; tire uma ou mude o nome", student, paths[0], paths[1])
		},
		nobody:     func(where string) string { return "nenhuma entrega em " + where },
		passedOver: func(p string) string { return "nota: ignorado, não é pasta nem arquivo compactado: " + p },
		stranger:   func(p string) string { return "nota: ninguém da lista, corrigido com o nome que tem: " + p },
		busy:       func(dir string) string { return "outro grader está trabalhando em " + dir },
		damaged: func(what string) string {
			return "os registros estão danificados: " + what + ".\nNada foi mudado. Conserte essa linha ou tire o arquivo dali"
		},
		head:    [3]string{"aluno", "feitos", "pontos"},
		hardest: "os que mais falharam (falhas/tentativas):",
		late: func(by time.Duration, percent int) string {
			return fmt.Sprintf("atraso de %v: -%d%%", by.Round(time.Minute), percent)
		},
		trouble: func(n int) string { return fmt.Sprintf("%d NÃO JULGADOS (contados como certos)", n) },
		done: func(students int, dir string) string {
			return fmt.Sprintf("%d alunos corrigidos; os registros estão em %s", students, dir)
		},
		progress: func(done, total int, left time.Duration) string {
			return fmt.Sprintf("%d/%d alunos, faltam %v", done, total, left)
		},
		refused: func(why, entry string) string {
			if entry != "" {
				return fmt.Sprintf("RECUSADO: %s: %s", why, entry)
			}
			return "RECUSADO: " + why
		},
		why: map[intake.Why]string{
			intake.Outside:   "o arquivo tem um caminho que leva para fora dele",
			intake.Link:      "um link no lugar de um koan, ou que leva para fora",
			intake.Special:   "um dispositivo, um pipe ou um socket",
			intake.Bomb:      "o arquivo descompactado passaria de 512 MiB",
			intake.TooMany:   "mais de 50000 entradas, ou o mesmo koan muitas vezes",
			intake.TooBig:    "o arquivo tem mais de 64 MiB",
			intake.Encrypted: "o arquivo está cifrado",
			intake.Damaged:   "o arquivo está danificado",
			intake.Unknown:   "não é um arquivo zip, tar ou tar.gz",
		},
		unreadable: func(err error) string { return fmt.Sprintf("não dá para ler: %v", err) },
		noKoans:    "não há nenhum koan deste curso na entrega",
		edited: func(n int, first string) string {
			return fmt.Sprintf("%d teste(s) alterado(s), não usado(s): %s", n, first)
		},
		beside: func(places string) string { return "mais koans em outras pastas, não lidos: " + places },
		noTime: "um clone não diz quando foi entregue; uma coluna \"submitted\" na lista diria",
	}
}
