package show

import (
	"fmt"

	"goroutinekoans/grader/internal/course"
)

// pageWords is what the pages of HTML say, in one language, besides what the
// chart and the card say.
type pageWords struct {
	Lang                         string // of the html element
	Goroutines, GoroutinesText   string
	Processors, ProcessorsText   string
	Procs                        func(n int) string
	NotRecorded                  string
	Source, Hint, TestLine       string
	Runs, Ready, Waits, Stuck    string
	Inside, Ended, Born, WokenBy string
	Legend                       []legend

	// The learner's page.
	Title              string
	Path, Now, Solved  string
	Of                 func(solved, total int) string
	Why                string
	Facts, Next        string
	AllSolved, NoneYet string
	Marks              map[Mark]string
}

// legend is one colour of the picture, and what it means.
type legend struct{ Class, Text string }

func pageFor(l course.Language) pageWords {
	if l == course.Portuguese {
		return pagePortuguese()
	}
	return pageEnglish()
}

func pageEnglish() pageWords {
	return pageWords{
		Lang:           "en",
		Goroutines:     "Goroutines: who lived when, and who waited for whom",
		GoroutinesText: "One lane for each goroutine. Left to right is the order of events, not time. Point at a bar, or move with Tab and the arrow keys, to see its line of code.",
		Processors:     "Processors: who really ran at the same time",
		ProcessorsText: "The same koan, run with one processor and with two. Concurrency is the lanes above: several are under way at once. Parallelism is below: several bars stand above one another only where there is more than one processor.",
		Procs: func(n int) string {
			if n == 1 {
				return "One processor (GOMAXPROCS=1)"
			}
			return fmt.Sprintf("%d processors (GOMAXPROCS=%d)", n, n)
		},
		NotRecorded: "Nothing of this run could be read.",
		Source:      "Your code", Hint: "Point at a bar of the picture.", TestLine: "in the test",
		Runs: "runs", Ready: "ready to run, waits for a processor", Waits: "waits", Stuck: "never goes on",
		Inside: "inside the story's function", Ended: "ended", Born: "started by", WokenBy: "woken by",
		Legend: []legend{
			{"run", "runs"}, {"ready", "ready to run"}, {"wait", "waits"}, {"call", "inside the story's function"}, {"stuck", "never goes on"},
		},
		Title: "My goroutine koans",
		Path:  "The path", Now: "The koan at hand", Solved: "Solved, and what each stands for",
		Of:  func(solved, total int) string { return fmt.Sprintf("%d of %d koans solved", solved, total) },
		Why: "What it stands for", Facts: "What was seen", Next: "Next",
		AllSolved: "All koans are solved.", NoneYet: "None yet: the first one is waiting.",
		Marks: map[Mark]string{Untouched: "as shipped", Unsolved: "begun", Solved: "solved"},
	}
}

func pagePortuguese() pageWords {
	return pageWords{
		Lang:           "pt-BR",
		Goroutines:     "Goroutines: quem viveu quando, e quem esperou por quem",
		GoroutinesText: "Uma raia para cada goroutine. Da esquerda para a direita vai a ordem dos eventos, não o tempo. Aponte para uma barra, ou ande com Tab e as setas, para ver a linha de código.",
		Processors:     "Processadores: quem executou de fato ao mesmo tempo",
		ProcessorsText: "O mesmo koan, executado com um processador e com dois. Concorrência são as raias acima: várias estão em andamento ao mesmo tempo. Paralelismo está abaixo: só há barras uma sobre a outra onde há mais de um processador.",
		Procs: func(n int) string {
			if n == 1 {
				return "Um processador (GOMAXPROCS=1)"
			}
			return fmt.Sprintf("%d processadores (GOMAXPROCS=%d)", n, n)
		},
		NotRecorded: "Nada desta execução pôde ser lido.",
		Source:      "Seu código", Hint: "Aponte para uma barra do retrato.", TestLine: "no teste",
		Runs: "executa", Ready: "pronta, espera um processador", Waits: "espera", Stuck: "nunca mais anda",
		Inside: "dentro da função da história", Ended: "terminou", Born: "iniciada por", WokenBy: "acordada por",
		Legend: []legend{
			{"run", "executa"}, {"ready", "pronta para executar"}, {"wait", "espera"}, {"call", "dentro da função da história"}, {"stuck", "nunca mais anda"},
		},
		Title: "Meus koans de goroutines",
		Path:  "O caminho", Now: "O koan da vez", Solved: "Resolvidos, e o que cada um representa",
		Of:  func(solved, total int) string { return fmt.Sprintf("%d de %d koans resolvidos", solved, total) },
		Why: "O que ele representa", Facts: "O que foi visto", Next: "A seguir",
		AllSolved: "Todos os koans estão resolvidos.", NoneYet: "Nenhum ainda: o primeiro está à espera.",
		Marks: map[Mark]string{Untouched: "como veio", Unsolved: "começado", Solved: "resolvido"},
	}
}
