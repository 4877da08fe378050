package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/pflag"

	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/doctor"
)

func portuguese() words {
	return words{
		helpIntro: "grader roda os koans: funções concorrentes em Go, quebradas, para você consertar.\n" +
			"uso: grader [COMANDO] [-C PASTA] [--lang en|pt-BR]; sem comando, é check.",
		helpEnd: "KOAN é um nome como mutex/tip_jar, ou um pedaço que só sirva para um koan.\n" +
			"grader help COMANDO mostra as opções. Código de saída: 0 resolvido ou feito,\n" +
			"1 um koan não passa, 2 o comando não foi entendido, 3 problema na máquina.",
		groups: map[group]string{
			learners: "Para aprender:", teachers: "Para ensinar:", authors: "Para escrever koans:", hidden: "Outros:",
		},
		aboutCheck:      "onde você está e o que há de errado no koan da vez",
		aboutCompletion: "um script que completa nomes no bash, no zsh ou no fish",
		aboutComplete:   "como uma linha de comando pode continuar; o script pergunta isto",
		aboutPictures:   "desenha as figuras dos documentos, de execuções de verdade",
		aboutNew:        "cria todos os arquivos de um koan novo",
		newNeeds:        "um koan novo precisa de um capítulo e de um nome",
		newBadName: func(name string, chapter bool) string {
			if chapter {
				return fmt.Sprintf("não há um capítulo %q; um novo tem um número na frente, como 18_meu_capitulo", name)
			}
			return fmt.Sprintf("%q não serve de nome para um koan; use minúsculas, dígitos e _, como tip_jar", name)
		},
		newTaken: func(name string) string { return "já existe um koan chamado " + name },
		newDone: func(files []string, koan string) string {
			return "criados:\n  " + strings.Join(files, "\n  ") +
				"\nPreencha o que está marcado com TODO. Depois: grader pristine, e grader prove " + koan
		},
		shellUnknown:  "para qual shell? bash, zsh ou fish",
		aboutWatch:    "verifica cada koan assim que ele é salvo",
		aboutList:     "todos os koans e quais já foram resolvidos",
		aboutHint:     "uma dica; a cada pedido, mais uma",
		aboutLesson:   "a lição de um capítulo",
		aboutWhy:      "o que um koan resolvido representa em programas de verdade",
		aboutSolution: "a solução de referência de um koan resolvido",
		aboutReset:    "devolve o koan ao estado original; seu texto fica guardado",
		aboutDoctor:   "esta máquina tem o que os koans precisam?",
		aboutProve:    "mostra que os testes separam o certo do errado",
		aboutBench:    "mede o grader contra o go test, lado a lado",
		aboutPristine: "empacota os koans e testes originais, para reset e correção",
		aboutHandout:  "o que os alunos recebem: o curso sem as respostas",
		aboutVersion:  "qual é este grader e qual é o Go",

		flagLines:    "os achados como arquivo:linha: texto, para editores",
		flagOut:      "a pasta a criar",
		flagZip:      "o arquivo zip a criar",
		flagChapters: "os capítulos a distribuir; todos, se não for dito",
		handoutWhere: "diga para onde vai o material dos alunos",
		handoutNotEmpty: func(dir string) string {
			return dir + " não está vazia; o material quer uma pasta só dele"
		},
		handoutExists: func(file string) string { return file + " já existe, e fica como está" },
		handoutDone: func(where string, koans, points int) string {
			return fmt.Sprintf("%s: %d koans, %d pontos; make check funciona lá dentro", where, koans, points)
		},

		flagDir:     "trabalha no curso que está nesta pasta",
		flagLang:    "idioma: en ou pt-BR",
		flagHelp:    "mostra esta ajuda",
		flagAll:     "roda todos os koans, até os intocados, e mostra uma tabela",
		flagJSON:    "escreve JSON, um objeto por linha",
		flagRaw:     "mostra também o que o Go e o teste disseram",
		flagFresh:   "roda de novo até o que já se sabe",
		flagFile:    "experimenta este arquivo no lugar do arquivo do koan, que fica como está",
		flagLevel:   "mostra as dicas até esta: 1, 2 ou 3",
		flagYes:     "não pergunta",
		flagRuns:    "quantas vezes cada variante roda",
		flagProcs:   "valores de GOMAXPROCS com que rodar",
		flagRounds:  "quantas vezes se medem os dois lados",
		flagCold:    "mede também um clone novo, com o cache de compilação vazio (minutos)",
		flagClasses: "quantos alunos têm as turmas que se corrigem (60: minutos)",
		flagSpoil:   "mostra mesmo que o koan não esteja resolvido",

		next:    func(command string) string { return "a seguir: " + command },
		trouble: "a culpa não é do seu koan, algo deu errado por aqui:",

		interrupted: "interrompido",
		unknownCommand: func(name, closest string) string {
			if closest != "" {
				return fmt.Sprintf("não existe o comando %q; você quis dizer %q?", name, closest)
			}
			return fmt.Sprintf("não existe o comando %q", name)
		},
		unknownLanguage: func(name string) string {
			return fmt.Sprintf("o curso não está escrito em %q, só em en e pt-BR", name)
		},
		unknownKoan: func(e *course.UnknownError) string {
			if len(e.Candidates) > 0 {
				return fmt.Sprintf("%q serve para mais de um: %s", e.Name, strings.Join(e.Candidates, ", "))
			}
			return fmt.Sprintf("nenhum koan ou capítulo se chama %q", e.Name)
		},
		notACourse: func(e *course.NotACourseError) string {
			return fmt.Sprintf("aqui não há curso: falta %[2]s em %[1]s", e.Dir, e.Lack)
		},
		badFlag: func(err error) string {
			switch e := err.(type) {
			case *pflag.NotExistError:
				return fmt.Sprintf("não existe a opção %s", dashed(e.GetSpecifiedName()))
			case *pflag.ValueRequiredError:
				return fmt.Sprintf("%s precisa de um valor", dashed(e.GetSpecifiedName()))
			case *pflag.InvalidValueError:
				return fmt.Sprintf("%q não é um valor para --%s", e.GetValue(), e.GetFlag().Name)
			}
			return err.Error()
		},
		fileNeedsOne: "--file experimenta um arquivo para um koan só; diga qual",
		badFile: func(file string, err error) string {
			return fmt.Sprintf("não consigo ler %s: %v", file, err)
		},
		badLevel: func(level int) string {
			return fmt.Sprintf("não existe a dica %d; existem a 1, a 2 e a 3", level)
		},
		badRuns:     "--runs e --procs precisam de números a partir de 1",
		badBench:    "--runs precisa de um número a partir de 1, --classes de um de 1 a 1000 por turma",
		noArguments: func(c string) string { return c + " não aceita mais nada" },
		oneKoan:     func(c string) string { return c + " aceita um koan" },

		welcome: "Boas-vindas! Todo koan começa quebrado: um teste que falha é o ponto de partida.\n" +
			"Leia o cartão, conserte o arquivo que ele aponta e rode make check de novo.",
		building: func(done, total int) string {
			return fmt.Sprintf("compilando %d/%d", done, total)
		},
		solvedNow: func(koan, title string) string {
			return fmt.Sprintf("✓ resolvido: %s · %s", koan, title)
		},
		solvedNext: func(koan string) string {
			return fmt.Sprintf("  o que ele representa: make why KOAN=%s", koan)
		},
		nowAt:   func(koan, title string) string { return fmt.Sprintf("%s · %s", koan, title) },
		taskEnd: "a história toda: make hint",
		passed: func(koan string) string {
			return fmt.Sprintf("✓ PASSOU  %s: todos os testes passaram", koan)
		},
		congratulate: func(total int) string {
			return fmt.Sprintf("Parabéns! Os %d koans estão resolvidos: você consertou todos eles, e cada\n"+
				"conserto foi provado com o detector de corridas ligado.", total)
		},
		goOn: "a seguir: releia um porquê (make why KOAN=…) ou escreva o seu próprio koan\n" +
			"(CONTRIBUTING.md).",
		testEdited: func(file, koan string) string {
			return fmt.Sprintf("nota: %s não está como veio; quem julga é o original.\n"+
				"      Para devolver: make reset KOAN=%s", file, koan)
		},
		helpersEdited: func(files string) string {
			return fmt.Sprintf("nota: não está como veio: %s; quem julga são os auxiliares originais.\n"+
				"      Para devolver: git checkout koans/koantest · quem é autor: make pristine", files)
		},
		cacheDamaged: "nota: um veredito guardado estava danificado; o koan foi rodado de novo",
		tableHead:    [3]string{"koan", "veredito", "tempo"},
		tableEnd:     func(passed, total int) string { return fmt.Sprintf("%d de %d passam", passed, total) },
		verdictNames: map[string]string{
			"pass": "passou", "race": "corrida", "leak": "vazamento", "deadlock": "deadlock", "panic": "panic",
			"serial": "em série", "wrong": "errado", "compile_error": "não compila",
			"rejected": "recusado", "time_limit": "limite de tempo", "memory_limit": "limite de memória",
			"output_limit": "limite de saída", "not_attempted": "como veio", "missing": "sumiu",
			"internal_error": "erro interno",
		},
		missingFile: func(koan string) string {
			return fmt.Sprintf("o arquivo sumiu. Para trazer de volta: make reset KOAN=%s", koan)
		},
		notKoanInTree: func(name string) string { return fmt.Sprintf("%s não está nesta árvore", name) },

		hintHead:  func(koan, title string) string { return fmt.Sprintf("%s · %s", koan, title) },
		hintLevel: func(level int) string { return fmt.Sprintf("Dica %d de 3", level) },
		hintMore: func(koan string, next int) string {
			return fmt.Sprintf("a seguir: conserte e rode make check · não saiu? make hint mostra a dica %d", next)
		},
		hintLast: func(koan string) string {
			return fmt.Sprintf("Essa foi a última dica. Não saiu mesmo? grader solution %s --spoil", koan)
		},
		picture:    "[uma figura: abra o README.pt-BR.md desta lição num navegador ou editor para ver]",
		lessonHead: func(file string) string { return "de " + file },
		notYetWhy: func(koan string) string {
			return fmt.Sprintf("%s ainda não está resolvido, e o porquê entrega a resposta.", koan)
		},
		notYetSol: func(koan string) string {
			return fmt.Sprintf("%s ainda não está resolvido; a solução abre quando estiver.", koan)
		},
		noSolution: func(file string) string {
			return fmt.Sprintf("esta cópia do curso não traz soluções (falta %s)", file)
		},
		sameAsSol: "Seu arquivo diz o mesmo que a referência.",
		allSolved: "Todos os koans estão resolvidos; diga de qual você fala.",
		resetAsk: func(koan, file string) string {
			return fmt.Sprintf("Devolver %s ao estado original? Seu texto fica guardado. [s/N] ", file)
		},
		resetNeedsYes: "reset pergunta antes de agir, e aqui não há a quem perguntar",
		resetNothing:  func(koan string) string { return koan + " está como veio; não há o que fazer." },
		resetKept: func(koan, trash string) string {
			if trash == "" {
				return koan + " está de volta, como veio."
			}
			return fmt.Sprintf("%s está como veio. O que você tinha está em %s", koan, trash)
		},
		resetAborted: "Nada mudou.",
		yes:          []string{"s", "sim", "y", "yes"},

		doctorItems: map[doctor.Item]string{
			doctor.GoVersion: "Go:", doctor.Compiler: "compilador C:", doctor.Race: "detector de corridas:",
			doctor.Cores: "núcleos do processador:", doctor.Scratch: "pasta própria:",
			doctor.Sandbox: "sandbox para corrigir (bubblewrap):", doctor.Editor: "editor:",
		},
		doctorMend: map[doctor.Item]string{
			doctor.GoVersion: "instale o Go 1.26 ou mais novo: https://go.dev/dl",
			doctor.Compiler: "o detector de corridas precisa de um. Debian, Ubuntu: apt install gcc ·\n" +
				"  macOS: xcode-select --install · Windows: winget install MSYS2 e depois\n" +
				"  pacman -S mingw-w64-ucrt-x86_64-gcc; e CGO_ENABLED não pode ser 0",
			doctor.Race: "um programa com corrida não foi pego; o detector funciona em Linux, macOS e\n" +
				"  Windows de 64 bits, veja https://go.dev/doc/articles/race_detector",
			doctor.Scratch: "o grader não consegue escrever ali e vai esquecer os vereditos: chmod u+w",
			doctor.Sandbox: "só quem dá aula precisa, para corrigir código dos outros: apt install bubblewrap",
			doctor.Editor:  "qualquer editor serve; ponha em EDITOR o que você prefere",
		},

		grade: gradePortuguese(),

		trace: tracePortuguese(),

		proveHead: "koan · variante · esperado · obtido",
		proveOK: func(koans, variants, runs int) string {
			return fmt.Sprintf("%d koans, %d variantes, %d execuções: todos os vereditos como declarados", koans, variants, runs)
		},
		proveBad:      func(n int) string { return fmt.Sprintf("%d problema(s)", n) },
		pristineDone:  func(n int) string { return fmt.Sprintf("%d arquivos empacotados em koans/pristine.txtar", n) },
		pristineSame:  "koans/pristine.txtar está em dia",
		proveProgress: func(done, total int) string { return fmt.Sprintf("provando %d/%d", done, total) },
	}
}
