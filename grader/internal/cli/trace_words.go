package cli

import "fmt"

// traceWords is what trace says, in one language.
type traceWords struct {
	about, flagHTML string
	none            func(err error) string
	next, solved    string
	head            func(koan, title, verdict string) string
	written         func(file string) string
	cantWrite       func(file string, err error) string

	// report.
	aboutReport, flagReport, needsHTML string
}

func traceEnglish() traceWords {
	return traceWords{
		about:       "a picture of one run: who ran, who waited for whom",
		flagHTML:    "write the picture as a page of HTML to this file",
		none:        func(err error) string { return fmt.Sprintf("there is no picture of this run: %v", err) },
		next:        "next: make check says what is wrong · make hint",
		solved:      "next: grader why tells what it stands for",
		written:     func(file string) string { return file + ": open it in a browser" },
		cantWrite:   func(file string, err error) string { return fmt.Sprintf("can't write %s: %v", file, err) },
		aboutReport: "your own page: the path, what is solved and why, the koan at hand",
		flagReport:  "the file for the page",
		needsHTML:   "report writes a page: say into which file",
		head:        func(koan, title, verdict string) string { return fmt.Sprintf("%s · %s · %s", koan, title, verdict) },
	}
}

func tracePortuguese() traceWords {
	return traceWords{
		about:       "um retrato de uma execução: quem executou, quem esperou por quem",
		flagHTML:    "escreve o retrato como página HTML neste arquivo",
		none:        func(err error) string { return fmt.Sprintf("não há retrato desta execução: %v", err) },
		next:        "a seguir: make check diz o que está errado · make hint",
		solved:      "a seguir: grader why conta o que isso representa",
		written:     func(file string) string { return file + ": abra no navegador" },
		cantWrite:   func(file string, err error) string { return fmt.Sprintf("não consigo escrever %s: %v", file, err) },
		aboutReport: "a sua página: o caminho, o que está resolvido e por quê, o koan da vez",
		flagReport:  "o arquivo da página",
		needsHTML:   "report escreve uma página: diga em que arquivo",
		head:        func(koan, title, verdict string) string { return fmt.Sprintf("%s · %s · %s", koan, title, verdict) },
	}
}
