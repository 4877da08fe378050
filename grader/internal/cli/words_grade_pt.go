package cli

import (
	"fmt"
	"time"
)

func gradePortuguese() gradeWords {
	return gradeWords{
		aboutMerge:    "junta os registros de várias correções (partes)",
		aboutExport:   "notas para Canvas, Moodle, Gradescope e outros",
		aboutReplay:   "julga de novo uma resposta registrada",
		flagMergeOut:  "a pasta para os registros juntos",
		flagExportOut: "o arquivo a escrever; uma pasta, se há um arquivo por aluno",
		flagFill:      "preenche este arquivo, baixado do Canvas ou do Moodle; o resto dele não muda",
		flagColumn:    "o nome da tarefa no lugar em que será importada",
		flagOnly:      "só estes capítulos; todos, se não for dito",
		mergeNeeds:    "diga que registros juntar e em que pasta",
		exportNeeds:   "diga que registros exportar e para que arquivo",
		replayNeeds:   "diga que registro: ARQUIVO:LINHA, ou uma pasta de registros, um aluno e um koan",
		agrees:        "O veredito é o mesmo do registro.",
		gap: func(student, koan string) string {
			return fmt.Sprintf("não há registro de %s por %s; falta uma parte?", koan, student)
		},
		conflict: func(student, koan string) string {
			return fmt.Sprintf("dois registros de %s por %s não concordam: corrija de novo ou tire um arquivo", koan, student)
		},
		ungraded:  func(student string) string { return student + " está na lista e não tem registros; falta uma parte?" },
		mergeOnto: func(dir string) string { return dir + " é uma das partes; o resultado precisa de uma pasta só dele" },
		badFormat: func(name, names string) string { return fmt.Sprintf("não existe o formato %q, só %s", name, names) },
		noFill: func(format string) string {
			return "não há arquivo a preencher para " + format + ", só para canvas e moodle"
		},
		noRecords: func(file string) string { return file + " não tem registros assim" },
		locked:    func(student string) string { return "nota: o arquivo diz que a nota não pode mudar: " + student },
		nowhere: func(student, file string) string {
			return fmt.Sprintf("nota: %s não tem uma linha só sua em %s", student, file)
		},
		filled: func(lines int) string { return fmt.Sprintf("%d linhas preenchidas", lines) },
		replaying: func(student, koan, was string) string {
			return fmt.Sprintf("%s, %s: registrado como %s", student, koan, was)
		},
		otherGo: func(then, now string) string {
			return fmt.Sprintf("nota: julgado então com %s, agora com %s", then, now)
		},
		differs: func(then, now string) string {
			return fmt.Sprintf("O VEREDITO MUDOU: %s no registro, %s agora", then, now)
		},
		about:            "corrige o que uma turma entregou",
		flagOut:          "a pasta dos registros; uma correção que já está lá continua",
		flagRoster:       "CSV da turma, como o do Canvas, do Moodle ou do GitHub Classroom",
		flagHomework:     "o que é a tarefa (homework.yaml do curso, se houver)",
		flagJobs:         "koans que rodam ao mesmo tempo (2 por núcleo)",
		flagRuns:         "quantas vezes cada koan roda; falhou uma, falhou (1)",
		flagSandbox:      "auto, bwrap (bubblewrap) ou none",
		flagShard:        "só uma parte da turma: 0/4, ou auto para perguntar ao ambiente",
		flagDue:          "até quando se pode entregar: \"2026-12-01 23:59\"",
		flagStaff:        "e, nesta pasta, o que fica com os professores: Gradescope, partes",
		flagPages:        "uma página para cada aluno: html, md ou none",
		badPages:         func(kind string) string { return fmt.Sprintf("não há páginas %q, só html, md e none", kind) },
		needs:            "diga o que corrigir e para onde vão os registros",
		nothingToCompare: "nenhum koan foi tentado por dois alunos, ou o que foi corrigido não está junto dos registros: não há o que comparar",

		badNumbers: "--runs e --jobs precisam de números a partir de 1",
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
		unreadable: func(err error) string { return fmt.Sprintf("não dá para ler: %v", err) },
		noKoans:    "não há nenhum koan deste curso na entrega",
		edited: func(n int, first string) string {
			return fmt.Sprintf("%d teste(s) alterado(s), não usado(s): %s", n, first)
		},
		beside: func(places string) string { return "mais koans em outras pastas, não lidos: " + places },
		noTime: "um clone não diz quando foi entregue; uma coluna \"submitted\" na lista diria",
	}
}
