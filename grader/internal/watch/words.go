package watch

import "goroutinekoans/grader/internal/course"

// words is everything that watch mode says itself, in one language.
type words struct {
	save     string // what to do next
	checking string
	working  string
	goTo     string
	reset    func(koan string) string
	yes      string // the key for it
	keys     []key
	more     func(from, to, of int) string
	waiting  string // in plain mode
}

// key is a key and what it does.
type key struct{ name, does string }

func wordsFor(l course.Language) words {
	if l == course.Portuguese {
		return words{
			save: "salve o arquivo para verificar", checking: "verificando", working: "um momento",
			goTo: "ir para o koan (parte do nome, Enter; Esc volta): ",
			reset: func(koan string) string {
				return "voltar " + koan + " ao que era no começo? O seu texto fica guardado. s/N "
			},
			yes: "s",
			keys: []key{
				{"n", "próximo"}, {"h", "dica"}, {"q", "sair"}, {"?", "teclas"}, {"l", "lista, e ir para outro koan"},
				{"c", "verificar de novo"}, {"e", "lição do capítulo"}, {"w", "por quê (koan resolvido)"},
				{"t", "desenho de uma execução"}, {"r", "voltar o koan ao começo"},
			},
			more:    func(from, to, of int) string { return fmtLines("linhas %d a %d de %d · setas", from, to, of) },
			waiting: "à espera de que um koan seja salvo (Ctrl-C encerra)",
		}
	}
	return words{
		save: "save the file to check it", checking: "checking", working: "one moment",
		goTo:  "go to koan (part of its name, Enter; Esc goes back): ",
		reset: func(koan string) string { return "put " + koan + " back as it was shipped? Your text is kept. y/N " },
		yes:   "y",
		keys: []key{
			{"n", "next"}, {"h", "hint"}, {"q", "quit"}, {"?", "keys"}, {"l", "list, and go to another koan"},
			{"c", "check again"}, {"e", "lesson of the chapter"}, {"w", "why (of a solved koan)"},
			{"t", "picture of a run"}, {"r", "reset the koan"},
		},
		more:    func(from, to, of int) string { return fmtLines("lines %d to %d of %d · arrow keys", from, to, of) },
		waiting: "waiting for a koan to be saved (Ctrl-C ends it)",
	}
}
