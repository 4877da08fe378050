package explain

import (
	"fmt"
	"strings"

	"goroutinekoans/grader/internal/static"
	"goroutinekoans/grader/internal/verdict"
)

func portuguese() words {
	waits := func(why string) func(string) string {
		return func(where string) string { return "espera " + where + " " + why }
	}
	number := func(one, many string) func(int) string {
		return func(n int) string {
			if n == 1 {
				return one
			}
			return fmt.Sprintf(many, n)
		}
	}
	does := func(one, many, where string) func(string, bool) string {
		return func(people string, several bool) string {
			if several {
				return people + " " + many + " " + where
			}
			return people + " " + one + " " + where
		}
	}
	keepsRunning := func(where string) string { return "não para de rodar " + where }
	return words{
		titles: map[verdict.Word]string{
			verdict.Pass: "PASSOU", verdict.Race: "CORRIDA DE DADOS", verdict.Deadlock: "DEADLOCK",
			verdict.Leak: "VAZAMENTO DE GOROUTINE", verdict.Serial: "SEM CONCORRÊNCIA", verdict.Panic: "PANIC",
			verdict.Wrong: "PROMESSA QUEBRADA", verdict.CompileError: "NÃO COMPILA",
			verdict.Rejected: "NÃO PERMITIDO", verdict.TimeLimit: "LIMITE DE TEMPO",
			verdict.MemoryLimit: "LIMITE DE MEMÓRIA", verdict.OutputLimit: "LIMITE DE SAÍDA",
			verdict.NotAttempted: "AINDA COMO VEIO", verdict.Missing: "ARQUIVO AUSENTE",
			verdict.InternalError: "PROBLEMA DO CORRETOR",
		},

		broken: func(promise, happened string) string {
			return fmt.Sprintf("Prometido: %s; mas %s.", promise, happened)
		},
		happened: map[verdict.Word]string{
			verdict.Pass:          "todas as promessas do koan são cumpridas",
			verdict.Race:          "duas goroutines usam a mesma memória, e nada põe ordem entre elas",
			verdict.Deadlock:      "há goroutines esperando para sempre",
			verdict.Leak:          "há goroutines que ficaram para trás",
			verdict.Serial:        "o que deveria acontecer ao mesmo tempo acontece um de cada vez",
			verdict.Panic:         "o programa entra em panic",
			verdict.Wrong:         "o teste vê outra coisa",
			verdict.CompileError:  "o Go ainda não consegue compilar o arquivo",
			verdict.Rejected:      "o arquivo usa algo que os koans não permitem",
			verdict.TimeLimit:     "os testes não chegaram ao fim",
			verdict.MemoryLimit:   "os testes usaram memória demais",
			verdict.OutputLimit:   "os testes imprimiram demais",
			verdict.NotAttempted:  "o arquivo ainda está como veio",
			verdict.Missing:       "o arquivo do koan sumiu",
			verdict.InternalError: "o corretor não conseguiu julgar o koan",
		},
		runs: map[verdict.Code]string{
			verdict.ConcurrentMap: "duas goroutines usam o mesmo mapa ao mesmo tempo",
			verdict.Restless:      "uma goroutine fica ocupada o tempo todo em que espera",
			verdict.NoRecord:      "os testes não rodaram até o fim",
			verdict.TestsMissing:  "nem todos os testes rodaram",
			verdict.ExitStatus:    "o programa não terminou como deveria",
			verdict.Unexplained:   "o teste falhou sem dizer por quê",
		},
		panics: map[verdict.Code]string{
			verdict.NegativeCounter: "um WaitGroup recebe mais Done do que Add",
			verdict.CloseOfClosed:   "um canal que já estava fechado é fechado de novo",
			verdict.SendOnClosed:    "algo é enviado por um canal que já está fechado",
			verdict.CloseOfNil:      "é fechado um canal que nunca foi criado",
			verdict.UnlockUnlocked:  "é destravada uma trava que ninguém travou",
			verdict.NilPointer:      "algo é usado por meio de um ponteiro nil",
			verdict.NilMap:          "algo é posto num mapa que nunca foi criado",
			verdict.OutOfRange:      "um índice passa do limite",
			verdict.StackOverflow:   "uma função chama a si mesma sem fim",
			verdict.GroupReused:     "um WaitGroup é usado de novo antes de o último Wait acabar",
			verdict.Goexit:          "a goroutine do teste é encerrada no meio",
		},
		otherPanic: func(text string) string {
			if text == "" {
				return "o programa entra em panic"
			}
			return "o programa entra em panic: " + text
		},
		deadlock:  number("uma goroutine espera para sempre", "%d goroutines esperam para sempre"),
		leak:      number("o trabalho acabou e uma goroutine continua lá", "o trabalho acabou e %d goroutines continuam lá"),
		atOnce:    number("só uma goroutine trabalha, as outras nunca chegam", "só %d goroutines trabalham ao mesmo tempo, as outras nunca chegam"),
		testNeeds: "o teste precisa de algo que o arquivo não declara desse jeito",

		means: map[verdict.Word][]string{
			verdict.Pass: {"Os testes provocaram as ordens de eventos que revelam os erros de costume."},
			verdict.Race: {
				"Pelo menos uma das duas escreve: a outra pode ver só metade ou desfazer tudo.",
				"Não é azar: enquanto nada põe ordem entre elas, nenhum resultado está certo.",
			},
			verdict.Deadlock: {
				"Só outra goroutine poderia acabar com a espera, e não sobrou nenhuma que vá",
				"fazer isso. Esperar mais, ou dormir antes, não mudaria nada.",
			},
			verdict.Leak: {
				"Ninguém mais espera por ela, e nada vai encerrá-la. Ela segura a sua memória,",
				"e tudo a que se refere, enquanto o programa rodar.",
			},
			verdict.Serial: {
				"O resultado pode até estar certo, mas cada um espera pelo anterior. Procure o",
				"que os põe em fila: uma trava, uma espera, uma chamada que deveria ser um go.",
			},
			verdict.Panic: {
				"Um panic que a própria goroutine não recupera derruba o programa inteiro.",
				"A linha mostra onde ele apareceu; a causa pode estar algumas linhas antes.",
			},
			verdict.Wrong: {
				"Nada quebrou e nada travou: o código faz outra coisa, não o que promete.",
				"O teste não conta com a sorte, ele vê isso em toda execução.",
			},
			verdict.CompileError: {"Os testes rodam assim que o arquivo compilar: comece pela primeira linha."},
			verdict.Rejected: {
				"Os koans se resolvem com os meios de concorrência do próprio Go. As mesmas",
				"regras valem em casa e na aula.",
			},
			verdict.TimeLimit: {
				"O corretor encerrou a execução. Algo anda em círculos, ou espera onde nenhum",
				"teste consegue ver.",
			},
			verdict.MemoryLimit: {
				"O corretor encerrou a execução. Procure o que cresce sem fim: goroutines, uma",
				"slice, uma função que chama a si mesma.",
			},
			verdict.OutputLimit:   {"O corretor encerrou a execução. Procure o que imprime sem fim."},
			verdict.NotAttempted:  {"Todo koan vem quebrado: é aí que você entra."},
			verdict.Missing:       {"Sem o arquivo não há o que julgar. O original pode ser trazido de volta."},
			verdict.InternalError: {"A culpa não é do seu código, e isso não custa nada."},
		},
		restless: []string{
			"Quem espera num laço gasta um processador e o tira de quem tem trabalho.",
			"Uma goroutine que espera deveria estar bloqueada: assim ela não custa nada.",
		},

		measures: map[verdict.Code]func(what, want, got string) string{
			verdict.Measured: func(what, want, got string) string {
				if want == "" {
					return fmt.Sprintf("%s: visto %s", what, got)
				}
				return fmt.Sprintf("%s: prometido %s, visto %s", what, want, got)
			},
			verdict.Elements: func(what, want, got string) string {
				switch {
				case want == "":
					return fmt.Sprintf("%s: sobra %s", what, got)
				case got == "":
					return fmt.Sprintf("%s: falta %s", what, want)
				}
				return fmt.Sprintf("%s: falta %s; sobra %s", what, want, got)
			},
			verdict.Length:   func(what, want, got string) string { return fmt.Sprintf("%s: prometido %s, visto %s", what, want, got) },
			verdict.NotTrue:  func(what, _, _ string) string { return what + ": prometido, e não é assim" },
			verdict.NotFalse: func(what, _, _ string) string { return what + ": prometido que não, e é assim" },
			verdict.Failure:  func(what, _, got string) string { return fmt.Sprintf("%s: veio um erro: %s", what, got) },
			verdict.NoFailure: func(what, want, _ string) string {
				if want == "" {
					return what + ": um erro foi prometido, e não veio nenhum"
				}
				return fmt.Sprintf("%s: o erro %q foi prometido, e não veio nenhum", what, want)
			},
			verdict.OtherError: func(what, want, got string) string {
				return fmt.Sprintf("%s: prometido o erro %s, visto %s", what, want, got)
			},
			verdict.NotNil:   func(what, _, got string) string { return fmt.Sprintf("%s: prometido nada, visto %s", what, got) },
			verdict.IsNil:    func(what, _, _ string) string { return what + ": visto nil" },
			verdict.Lacks:    func(what, want, got string) string { return fmt.Sprintf("%s: %s não está em %s", what, want, got) },
			verdict.Contains: func(what, want, got string) string { return fmt.Sprintf("%s: %s está em %s", what, want, got) },
			verdict.NotEmpty: func(what, _, got string) string { return fmt.Sprintf("%s: prometido nenhum, visto %s", what, got) },
			verdict.IsEmpty:  func(what, _, _ string) string { return what + ": não há nada" },
			verdict.TooMuch: func(what, want, got string) string {
				return fmt.Sprintf("%s: no máximo %s, visto %s", what, want, got)
			},
			verdict.TooLittle: func(what, want, got string) string {
				return fmt.Sprintf("%s: no mínimo %s, visto %s", what, want, got)
			},
			verdict.NoPanic: func(what, _, _ string) string { return what + ": um panic foi prometido, e não veio nenhum" },
			verdict.NoRecord: func(_, _, got string) string {
				return "o processo terminou com o código " + got + " antes dos seus testes"
			},
			verdict.TestsMissing: func(_, _, got string) string { return "não rodou: " + got },
			verdict.ExitStatus: func(_, _, got string) string {
				return "os testes passaram, e mesmo assim o processo terminou com o código " + got
			},
		},
		theResult: "o resultado",
		compiler: map[verdict.Code]func(what, want, got string) string{
			verdict.UnusedVariable: func(what, _, _ string) string { return what + " é declarado e não é usado" },
			verdict.UnusedImport:   func(what, _, _ string) string { return fmt.Sprintf("%q é importado e não é usado", what) },
			verdict.Undefined:      func(what, _, _ string) string { return what + " não está declarado" },
			verdict.MissingReturn:  func(_, _, _ string) string { return "a função acaba sem return" },
			verdict.Syntax:         func(what, _, _ string) string { return "isto ainda não é Go: " + what },
			verdict.MissingFunc: func(what, want, _ string) string {
				return fmt.Sprintf("falta a função %s: o teste chama %s", what, want)
			},
			verdict.MissingType:    func(what, _, _ string) string { return fmt.Sprintf("falta o tipo %s: o teste usa esse tipo", what) },
			verdict.MissingName:    func(what, want, _ string) string { return fmt.Sprintf("falta %s: o teste usa %s", what, want) },
			verdict.ChangedFunc:    func(_, want, got string) string { return fmt.Sprintf("o teste chama %s; aqui está %s", want, got) },
			verdict.ChangedType:    func(what, _, _ string) string { return fmt.Sprintf("%s não é como o teste usa", what) },
			verdict.ChangedPackage: func(_, want, got string) string { return fmt.Sprintf("o pacote se chama %s, não %s", want, got) },

			verdict.Code(static.TooBig):      func(what, _, _ string) string { return "o arquivo é grande demais: " + what + " bytes" },
			verdict.Code(static.NotText):     func(_, _, _ string) string { return "o arquivo não é texto puro" },
			verdict.Code(static.Import):      func(what, _, _ string) string { return fmt.Sprintf("import %q não é permitido neste koan", what) },
			verdict.Code(static.Cgo):         func(_, _, _ string) string { return `import "C" não é permitido` },
			verdict.Code(static.DotImport):   func(what, _, _ string) string { return fmt.Sprintf("import . %q não é permitido", what) },
			verdict.Code(static.BlankImport): func(what, _, _ string) string { return fmt.Sprintf("import _ %q não é permitido", what) },
			verdict.Code(static.Directive): func(what, _, _ string) string {
				return "o comentário " + what + " muda como o Go compila: não é permitido"
			},
			verdict.Code(static.Constraint): func(what, _, _ string) string {
				return "o comentário " + what + " muda como o Go compila: não é permitido"
			},
			verdict.Code(static.Predeclared): func(what, _, _ string) string { return "uma declaração de " + what + " esconde a do próprio Go" },
			verdict.Code(static.Init):        func(_, _, _ string) string { return "func init não é permitida" },
			verdict.Code(static.NoBody):      func(what, _, _ string) string { return "func " + what + " não tem corpo" },
			verdict.Code(static.Foreign): func(what, _, _ string) string {
				return what + " é de outro pacote e não pode ser alterado"
			},
			verdict.Code(static.Runtime):      func(what, _, _ string) string { return what + " não é permitido" },
			verdict.Code(static.WrongPackage): func(what, _, _ string) string { return "o pacote se chama " + what },
		},
		line:   func(n int, said string) string { return fmt.Sprintf("linha %d: %s", n, said) },
		goSays: func(text string) string { return "nas palavras do Go: " + text },
		seenAt: func(file string, line int) string {
			return fmt.Sprintf("o teste vê isso na linha %d de %s", line, file)
		},
		atLine: func(n int) string { return fmt.Sprintf("na linha %d", n) },
		inTest: func(n int) string { return fmt.Sprintf("no teste, na linha %d,", n) },
		states: map[string]func(string) string{
			"chan receive":            waits("para receber de um canal"),
			"chan send":               waits("para enviar por um canal"),
			"chan receive (nil chan)": waits("para receber de um canal nil"),
			"chan send (nil chan)":    waits("para enviar por um canal nil"),
			"select":                  waits("num select"),
			"select (no cases)":       waits("num select sem nenhum case"),
			"sync.Mutex.Lock":         waits("por uma trava"),
			"sync.RWMutex.Lock":       waits("por uma trava de escrita"),
			"sync.RWMutex.RLock":      waits("por uma trava de leitura"),
			"sync.WaitGroup.Wait":     waits("até um WaitGroup chegar a zero"),
			"sync.Cond.Wait":          waits("até ser acordada por um Cond"),
			"semacquire":              waits("por uma trava"),
			"coroutine":               waits("por um iterador"),
			"sleep":                   func(where string) string { return "dorme " + where },
			"IO wait":                 waits("pela rede"),
			"syscall":                 waits("pelo sistema operacional"),
			"running":                 keepsRunning,
			"runnable":                keepsRunning,
		},
		otherState:    func(state, where string) string { return fmt.Sprintf("espera %s (%s)", where, state) },
		forOthers:     waits("que as outras cheguem"),
		insideTheTest: func(where string) string { return "espera " + where + " dentro de uma função do teste" },
		waits: func(who, does string, more int) string {
			switch {
			case more == 1:
				return fmt.Sprintf("a goroutine %s %s (mais 1 igual)", who, does)
			case more > 1:
				return fmt.Sprintf("a goroutine %s %s (mais %d iguais)", who, does, more)
			}
			return fmt.Sprintf("a goroutine %s %s", who, does)
		},

		deed: map[verdict.Code]string{
			verdict.Code(verdict.Read): "lê", verdict.Code(verdict.Write): "escreve",
			verdict.Closes: "fecha", verdict.Sends: "envia", verdict.Adds: "soma", verdict.Awaits: "espera",
		},
		deeds: func(list string, inside bool) string {
			if inside {
				return list + " dentro desta chamada"
			}
			return list + " aqui"
		},
		people: func(names []string, more int) string {
			if more > 0 {
				return fmt.Sprintf("%s e mais %d", strings.Join(names, ", "), more)
			}
			return listed(names, "e")
		},
		start:       does("começa", "começam", "aqui"),
		came:        does("passou", "passaram", "por aqui"),
		wait:        does("espera", "esperam", "aqui"),
		sleeps:      does("dorme", "dormem", "aqui"),
		busy:        does("nunca descansa", "nunca descansam", "aqui"),
		inside:      does("espera", "esperam", "dentro desta chamada"),
		company:     func(who string) string { return who + " espera as outras aqui dentro" },
		counted:     "o teste conta aqui dentro",
		looks:       "o teste olha daqui de dentro",
		panicsHere:  "o panic é aqui",
		startedHere: "a goroutine começa aqui",
		here:        "aqui",
		promises:    "é aqui que se promete",
		belongs:     "isto faz parte",
		cameHere:    "passou por aqui",
		deferred:    "numa chamada adiada (defer)",
		related: map[verdict.Code]string{
			verdict.BuildsHolder: "aqui nasce quem tem o canal",
			verdict.TakesLock:    "a trava é pega aqui", verdict.CountsOff: "isto desconta do WaitGroup", verdict.WakesUp: "isto acorda quem espera",
		},

		next: "a seguir:",
		edit: func(spot, check, hint string) string {
			return fmt.Sprintf("edite %s e rode %s · não saiu? %s", spot, check, hint)
		},
		nextKoan: func(command string) string { return command + " mostra o próximo koan" },
		putBack:  func(command string) string { return command + " traz de volta o arquivo original" },
		notYours: func(command string) string { return command + " diz o que falta" },
	}
}
