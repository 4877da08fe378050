package verdict_test

import (
	"goroutinekoans/grader/internal/course"
	"goroutinekoans/grader/internal/verdict/recorded"
)

// story is what a course would say about a koan of testdata: the promise of
// its first test, and a message of the test, in both languages.
type story struct {
	test             string
	promise, promete string
	says, diz        string
}

func stories() map[string]story {
	return map[string]story{
		"two_lines": {"TestEveryTipIsInTheJar",
			"every tip ends up in the jar.", "toda gorjeta vai parar no pote.",
			"coins in the jar", "moedas no pote"},
		"reader_and_writer": {"TestTheMenuMayChange",
			"guests can read the menu while the cook changes it.", "os clientes podem ler o cardápio enquanto o cozinheiro o muda.", "", ""},
		"wait_group_go": {"TestNobodyIsForgotten",
			"whoever says yes is on the list.", "quem diz que vem está na lista.",
			"guests on the list", "convidados na lista"},
		"half_atomic": {"TestTheDoorCounts",
			"the door counts every guest.", "a porta conta todos os clientes.", "", ""},
		"shared_map": {"TestACopyIsACopy",
			"a copy of the list stays as it is.", "uma cópia da lista fica como está.", "", ""},
		"closed_early": {"TestEveryDishIsHeard",
			"every dish is heard once.", "todo prato é anunciado uma vez.", "", ""},
		"slow_oven": {"TestTheBakerGoesHome",
			"the baker goes home even if nobody takes the bread.", "o padeiro vai para casa mesmo que ninguém leve o pão.",
			"there is bread", "há pão"},
		"forgotten_waiters": {"TestEverybodyGoesHome",
			"after the last plate everybody goes home.", "depois do último prato todo mundo vai para casa.", "", ""},
		"first_letter": {"TestTheLetterArrives",
			"the letter arrives.", "a carta chega.", "the letter", "a carta"},
		"bare_bubble": {"TestTheLetterArrives",
			"the letter arrives.", "a carta chega.", "the letter", "a carta"},
		"all_asleep": {"TestTheLetterArrives",
			"the letter arrives.", "a carta chega.", "the letter", "a carta"},
		"one_tray": {"TestThreeTraysAtOnce",
			"three plates are carried at a time.", "três pratos são levados por vez.",
			"trays in use at once", "bandejas em uso ao mesmo tempo"},
		"three_trays": {"TestThreeTraysAtOnce",
			"three plates are carried at a time.", "três pratos são levados por vez.",
			"trays in use at once", "bandejas em uso ao mesmo tempo"},
		"one_cook": {"TestThreeAtATime",
			"three dishes are on the stove at a time.", "três pratos ficam no fogão por vez.",
			"twelve dishes on three stoves", "doze pratos em três bocas"},
		"done_twice": {"TestAWallWithoutPaintIsCounted",
			"a wall without paint counts as done.", "uma parede sem tinta conta como pronta.", "", ""},
		"done_in_crowd": {"TestGoodbyeToNobody",
			"without guests there is nobody to wait for.", "sem convidados não há por quem esperar.", "", ""},
		"map_writers": {"TestEveryTableHasItsOrder",
			"every table has its order.", "toda mesa tem o seu pedido.", "orders", "pedidos"},
		"ends_early": {"TestTheWorkIsDone",
			"the work is done.", "o trabalho é feito.", "", ""},
		"list_only": {"TestNothingIsForgotten",
			"nothing is forgotten.", "nada é esquecido.", "the shopping list", "a lista de compras"},
		"recipe": {"TestStepsInOrder",
			"the steps are in their order.", "os passos estão em ordem.", "the steps of %s", "os passos de %s"},
		"plain_words": {"TestTheSumIsRight",
			"the sum is right.", "a soma está certa.", "the sum is %d\nand not %d", "a soma dá %d, e não %d"},
		"spinning": {"TestWhoWaitsRests",
			"who waits for the bell sits down.", "quem espera o sino fica sentado.", "", ""},
		"never_ends": {"TestTheFirstEvenNumber",
			"the first even number is found.", "o primeiro número par é encontrado.", "", ""},
	}
}

func (y story) tell(s *recorded.Stream) {
	s.Promises = map[course.Language]map[string]string{
		course.English: {y.test: y.promise}, course.Portuguese: {y.test: y.promete},
	}
	if y.says != "" {
		s.Messages = map[course.Language]map[string]string{course.Portuguese: {y.says: y.diz}}
	}
}
