package cli

import "fmt"

// traceWords is what trace says, in one language.
type traceWords struct {
	about, flagHTML string
	none            func(err error) string
	next, solved    string
	head            func(koan, title, verdict string) string
}

func traceEnglish() traceWords {
	return traceWords{
		about:    "a picture of one run: who ran, who waited for whom",
		flagHTML: "write the picture as a page of HTML to this file",
		none:     func(err error) string { return fmt.Sprintf("there is no picture of this run: %v", err) },
		next:     "next: make check says what is wrong · make hint",
		solved:   "next: grader why tells what it stands for",
		head:     func(koan, title, verdict string) string { return fmt.Sprintf("%s · %s · %s", koan, title, verdict) },
	}
}

func tracePortuguese() traceWords {
	return traceWords{
		about:    "um retrato de uma execução: quem executou, quem esperou por quem",
		flagHTML: "escreve o retrato como página HTML neste arquivo",
		none:     func(err error) string { return fmt.Sprintf("não há retrato desta execução: %v", err) },
		next:     "a seguir: make check diz o que está errado · make hint",
		solved:   "a seguir: grader why conta o que isso representa",
		head:     func(koan, title, verdict string) string { return fmt.Sprintf("%s · %s · %s", koan, title, verdict) },
	}
}
