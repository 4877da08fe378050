package gradebook

import (
	"fmt"
	"time"
)

func portuguese() words {
	return words{
		Book: "Notas da turma", Hardest: "Os koans mais difíceis", Everybody: "Todos",
		Keys:    "Uma célula abre o veredito. As setas andam pela tabela, Enter abre, Esc fecha.",
		Student: "Aluno", Points: "Pontos", Close: "Fechar", Output: "O que foi impresso", Passed: "Todos os testes passaram.",
		Class: func(students, koans int, percent float64) string {
			return fmt.Sprintf("%d alunos, %d koans, %.0f%% dos pontos em média", students, koans, percent)
		},
		Result: func(final string, most, solved, koans int) string {
			return fmt.Sprintf("%s de %d pontos; %d de %d koans resolvidos", final, most, solved, koans)
		},
		Worth: func(points, most int) string { return fmt.Sprintf("%d de %d pontos", points, most) },
		Trouble: func(n int) string {
			return fmt.Sprintf("%d koan(s) não puderam ser julgados e contam como certos até que sejam.", n)
		},
		Late: func(by time.Duration, percent int) string {
			return fmt.Sprintf("Atraso de %v: -%d%% dos pontos", by, percent)
		},
	}
}
