package show

import (
	"fmt"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/timeline"
	"goroutinekoans/grader/internal/verdict"
)

// laneWords is what a picture of goroutines says, in one language.
type laneWords struct {
	order   string
	legend  string
	leftOut func(steps int) string
	more    func(n int) string
	cut     string
	test    string // the test's own goroutine
	brief   string // the title of a card's few lanes, and their legend
	and     string
	nobody  string // a timer

	waits  map[timeline.Reason]func(what string) string // short, for a span
	stuck  map[timeline.Reason]func(what string) string // half a sentence
	line   func(n int) string
	inTest func(n int) string

	waitsForEver func(where, why string) string
	holds        func(lock, where string) string
	neverOut     func(call, where string) string
	alive        string
	deeds        map[timeline.MarkKind]func(where string) string
	some         string // it, or another one like it

	see                  map[verdict.Word]string
	seeRace, seePanic    func(who string) string
	seeOutside           func(inside, call, lock string) string // one works, the others want its lock
	seeDeadlock, seeLeak func(who string, many bool) string
	seeAlone, seeOther   string
}

func lanesFor(l course.Language) laneWords {
	if l == course.Portuguese {
		return lanesPortuguese()
	}
	return lanesEnglish()
}

// who names a lane, or whoever else wakes goroutines.
func (w laneWords) who(t timeline.Timeline, no int) string {
	switch no {
	case timeline.Outside:
		return w.test
	case timeline.Nobody:
		return w.nobody
	}
	for _, l := range t.Lanes {
		switch {
		case l.No != no:
		case l.Name != "":
			return l.Name
		case l.Test:
			return w.test
		}
	}
	return fmt.Sprintf("G%d", no)
}

// name is who, and where it was born.
func (w laneWords) name(t timeline.Timeline, l timeline.Lane) string {
	if l.Test || l.Born.Line == 0 {
		return w.who(t, l.No)
	}
	return w.who(t, l.No) + " " + w.at(l.Born)
}

// at is a line in short: ":33", "test:31".
func (w laneWords) at(s timeline.Spot) string {
	switch {
	case s.Line == 0:
		return ""
	case s.InTest:
		return fmt.Sprintf("%s:%d", w.test, s.Line)
	}
	return fmt.Sprintf(":%d", s.Line)
}

// wait labels a span: "send ready :33".
func (w laneWords) wait(s timeline.Span) string {
	text := ""
	if say, ok := w.waits[s.Why]; ok {
		text = say(s.What)
	}
	if at := w.at(s.Spot); at != "" {
		text += " " + at
	}
	return text
}

// fate tells what became of a lane that has not simply ended, where that is
// what the verdict is about.
func (w laneWords) fate(l timeline.Lane, hangs bool) string {
	text := ""
	for _, m := range l.Marks {
		if text != "" {
			text += "; "
		}
		where := w.line(m.Line)
		if m.InTest {
			where = w.inTest(m.Line)
		}
		if m.Some {
			text += w.some
		}
		text += w.deeds[m.Kind](where)
	}
	if text != "" {
		return text
	}
	switch {
	case l.End == timeline.Left && hangs:
		where, why := "", ""
		if l.Last.InTest {
			where = w.inTest(l.Last.Line)
		} else if l.Last.Line > 0 {
			where = w.line(l.Last.Line)
		}
		if say, ok := w.stuck[l.Spans[len(l.Spans)-1].Why]; ok {
			why = say(l.Last.What)
		}
		if l.Spans[len(l.Spans)-1].Why == timeline.Call {
			return w.neverOut(l.Last.What, where)
		}
		if len(l.Holds) > 0 {
			h := l.Holds[len(l.Holds)-1]
			return w.holds(h.What, w.line(h.Line)) + " " + w.waitsForEver(where, why)
		}
		return w.waitsForEver(where, why)
	case l.End == timeline.Alive && hangs:
		return w.alive
	}
	return ""
}

func lanesEnglish() laneWords {
	of := func(verb, alone string) func(string) string {
		return func(what string) string {
			if what == "" {
				return alone
			}
			return verb + " " + what
		}
	}
	call := func(before string) func(string) string {
		return func(what string) string { return before + " " + what + "()" }
	}
	return laneWords{
		order:  "left to right is the order of events, not time",
		brief:  "the run, from left to right: █ runs, ─ waits, ═ in the story, ✗ for ever",
		legend: "█ runs  ░ ready to run  ─ waits (for what, :line)  ═ inside the story's function  ◂ woken by  ┤ ended  ✗ never goes on  ▸ not over",
		leftOut: func(n int) string {
			return fmt.Sprintf("(the first %d steps are left out; a page shows more of them: --html FILE)", n)
		},
		more: func(n int) string { return fmt.Sprintf("… and %d more", n) },
		cut:  "The last moments are missing: the run crashed, was ended from outside, or went on for too long.",
		test: "test", and: "and", nobody: "clock",
		waits: map[timeline.Reason]func(string) string{
			timeline.Unknown: of("waits", "waits"), timeline.Send: of("send", "send"), timeline.Receive: of("receive", "receive"),
			timeline.Select: of("select", "select"), timeline.Forever: of("nothing", "nothing"), timeline.Lock: of("lock", "lock"),
			timeline.ReadLock: of("rlock", "rlock"), timeline.Group: of("wait", "wait"), timeline.Cond: of("cond", "cond"),
			timeline.Once: of("once", "once"), timeline.Sleep: of("sleep", "sleep"), timeline.Call: call("in"),
			timeline.Watch: of("looks on", "looks on"),
		},
		stuck: map[timeline.Reason]func(string) string{
			timeline.Unknown: of("it waits for", "for something"),
			timeline.Send:    of("it sends to", "it sends to a channel"), timeline.Receive: of("it receives from", "it receives from a channel"),
			timeline.Select: of("no case of its select", "no case of its select can go on"), timeline.Forever: of("on nothing:", "nothing can ever wake it (a nil channel, or select {})"),
			timeline.Lock: of("it wants the lock", "it wants a lock"), timeline.ReadLock: of("it wants to read under", "it wants a lock to read"),
			timeline.Group: of("it waits for the group", "it waits for a group"), timeline.Cond: of("it waits for a signal on", "it waits for a signal"),
			timeline.Once: of("it waits for somebody else's Do of", "it waits for somebody else's Do"), timeline.Sleep: of("it sleeps", "it sleeps"),
			timeline.Call: call("it is inside"), timeline.Watch: of("it looks on", "it looks on"),
		},
		line:   func(n int) string { return fmt.Sprintf("in line %d", n) },
		inTest: func(n int) string { return fmt.Sprintf("in line %d of the test", n) },
		waitsForEver: func(where, why string) string {
			return fmt.Sprintf("never goes on %s: %s", where, why)
		},
		holds:    func(lock, where string) string { return "holds " + lock + " since " + where[len("in "):] + ", and" },
		neverOut: func(call, where string) string { return "never comes out of " + call + "() " + where },
		some:     "one like this one ",
		alive:    "was still at it when the run ended",
		deeds: map[timeline.MarkKind]func(string) string{
			timeline.Reads:  func(at string) string { return "reads the value they race for " + at },
			timeline.Writes: func(at string) string { return "writes the value they race for " + at },
			timeline.Panics: func(at string) string { return "panics " + at + ", and the whole program ends" },
		},
		seeRace: func(who string) string {
			return who + " use the same value, and one of them writes it. Nothing in their lanes makes one access wait for the other: their order is luck."
		},
		seeDeadlock: func(who string, many bool) string {
			if !many {
				return "At the right edge nobody runs any more: " + who + " waits, and nobody is left who could wake it."
			}
			return "At the right edge nobody runs any more: " + who + " wait, and nobody is left who could wake them."
		},
		seeLeak: func(who string, many bool) string {
			if many {
				return "The work is over, and " + who + " never end: follow a lane to the line where it waits for somebody who has gone."
			}
			return "The work is over, and " + who + " never ends: follow its lane to the line where it waits for somebody who has gone."
		},
		seePanic: func(who string) string {
			return "Follow " + who + " to the ✗: it takes the whole program with it, whatever the other lanes were about."
		},
		seeOutside: func(inside, call, lock string) string {
			return "Only " + inside + " is inside " + call + "(): the others stand outside, at the lock " + lock + "."
		},
		seeAlone: "There is only one lane at work: what should happen at the same time happens one after the other.",
		seeOther: "This is the order in which it happened, this time.",
		see: map[verdict.Word]string{
			verdict.Pass:      "Every lane comes to its end: nobody is left behind.",
			verdict.Serial:    "One lane begins where another one ends: never are as many at work side by side as were promised.",
			verdict.Deadlock:  "At the right edge nobody runs any more.",
			verdict.Wrong:     "Follow the lanes from left to right, and look where the order breaks that promise.",
			verdict.TimeLimit: "Somebody was still at it when the time was up: look for the lane without an end.",
		},
	}
}

func lanesPortuguese() laneWords {
	of := func(verb, alone string) func(string) string {
		return func(what string) string {
			if what == "" {
				return alone
			}
			return verb + " " + what
		}
	}
	call := func(before string) func(string) string {
		return func(what string) string { return before + " " + what + "()" }
	}
	return laneWords{
		order:  "da esquerda para a direita vai a ordem dos eventos, não o tempo",
		brief:  "a execução, na ordem: █ executa, ─ espera, ═ na história, ✗ para sempre",
		legend: "█ executa  ░ pronta para executar  ─ espera (pelo quê, :linha)  ═ dentro da função da história  ◂ acordada por  ┤ terminou  ✗ nunca mais anda  ▸ não acabou",
		leftOut: func(n int) string {
			return fmt.Sprintf("(os primeiros %d passos ficaram de fora; uma página mostra mais: --html ARQUIVO)", n)
		},
		more: func(n int) string { return fmt.Sprintf("… e mais %d", n) },
		cut:  "Faltam os últimos momentos: a execução quebrou, foi encerrada de fora ou demorou demais.",
		test: "teste", and: "e", nobody: "relógio",
		waits: map[timeline.Reason]func(string) string{
			timeline.Unknown: of("espera", "espera"), timeline.Send: of("envia", "envia"), timeline.Receive: of("recebe", "recebe"),
			timeline.Select: of("select", "select"), timeline.Forever: of("nada", "nada"), timeline.Lock: of("trava", "trava"),
			timeline.ReadLock: of("rlock", "rlock"), timeline.Group: of("aguarda", "aguarda"), timeline.Cond: of("cond", "cond"),
			timeline.Once: of("once", "once"), timeline.Sleep: of("dorme", "dorme"), timeline.Call: call("em"),
			timeline.Watch: of("observa", "observa"),
		},
		stuck: map[timeline.Reason]func(string) string{
			timeline.Unknown: of("espera por", "espera por algo"),
			timeline.Send:    of("envia para", "envia para um canal"), timeline.Receive: of("recebe de", "recebe de um canal"),
			timeline.Select: of("nenhum caso do select", "nenhum caso do select pode seguir"), timeline.Forever: of("por nada:", "nada pode acordá-la (um canal nil, ou select {})"),
			timeline.Lock: of("quer a trava", "quer uma trava"), timeline.ReadLock: of("quer ler sob", "quer uma trava para ler"),
			timeline.Group: of("espera pelo grupo", "espera por um grupo"), timeline.Cond: of("espera um sinal em", "espera um sinal"),
			timeline.Once: of("espera pelo Do de outra em", "espera pelo Do de outra"), timeline.Sleep: of("dorme", "dorme"),
			timeline.Call: call("está dentro de"), timeline.Watch: of("observa", "observa"),
		},
		line:   func(n int) string { return fmt.Sprintf("na linha %d", n) },
		inTest: func(n int) string { return fmt.Sprintf("na linha %d do teste", n) },
		waitsForEver: func(where, why string) string {
			return fmt.Sprintf("nunca mais anda %s: %s", where, why)
		},
		holds:    func(lock, where string) string { return "segura " + lock + " desde " + where[len("n"):] + ", e" },
		neverOut: func(call, where string) string { return "nunca sai de " + call + "() " + where },
		some:     "uma como esta ",
		alive:    "ainda estava ocupada quando a execução acabou",
		deeds: map[timeline.MarkKind]func(string) string{
			timeline.Reads:  func(at string) string { return "lê o valor em disputa " + at },
			timeline.Writes: func(at string) string { return "escreve o valor em disputa " + at },
			timeline.Panics: func(at string) string { return "entra em pânico " + at + ", e o programa inteiro acaba" },
		},
		seeRace: func(who string) string {
			return who + " usam o mesmo valor, e pelo menos uma o escreve. Nada nas raias faz um acesso esperar pelo outro: a ordem é sorte."
		},
		seeDeadlock: func(who string, many bool) string {
			if !many {
				return "Na borda direita ninguém mais executa: " + who + " espera, e não resta ninguém que pudesse acordá-la."
			}
			return "Na borda direita ninguém mais executa: " + who + " esperam, e não resta ninguém que pudesse acordá-las."
		},
		seeLeak: func(who string, many bool) string {
			if many {
				return "O trabalho acabou, e " + who + " nunca terminam: siga uma raia até a linha em que espera por quem já se foi."
			}
			return "O trabalho acabou, e " + who + " nunca termina: siga a raia até a linha em que espera por quem já se foi."
		},
		seePanic: func(who string) string {
			return "Siga " + who + " até o ✗: leva consigo o programa inteiro, fosse o que fosse que as outras raias faziam."
		},
		seeOutside: func(inside, call, lock string) string {
			return "Só " + inside + " está dentro de " + call + "(): as outras estão de fora, na trava " + lock + "."
		},
		seeAlone: "Só uma raia trabalha: o que devia acontecer ao mesmo tempo acontece uma coisa após a outra.",
		seeOther: "Esta é a ordem em que tudo aconteceu, desta vez.",
		see: map[verdict.Word]string{
			verdict.Pass:      "Toda raia chega ao fim: ninguém ficou para trás.",
			verdict.Serial:    "Uma raia começa onde outra acaba: nunca há tantas trabalhando lado a lado quanto foi prometido.",
			verdict.Deadlock:  "Na borda direita ninguém mais executa.",
			verdict.Wrong:     "Siga as raias da esquerda para a direita, e veja onde a ordem quebra essa promessa.",
			verdict.TimeLimit: "Alguém ainda estava ocupado quando o tempo acabou: procure a raia sem fim.",
		},
	}
}
