package banktransfer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	bank "goroutinekoans/koans/04_mutex/12_bank_transfer"
	"goroutinekoans/koans/koantest"
)

// Ana pays Bruno while Bruno pays Ana. The stamps come when everybody who can
// get to one is there.
func TestCrossedTransfers(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ana, bruno := bank.Open(1, 100), bank.Open(2, 100)
	var stamps koantest.Gate
	var errs [2]error
	var balances [2]int
	crowd.Go(func() { errs[0] = bank.Transfer(ana, bruno, 30, stamps.Wait) })
	crowd.Go(func() { errs[1] = bank.Transfer(bruno, ana, 10, stamps.Wait) })
	crowd.Settle()
	stamps.Open()
	crowd.Finish()
	crowd.Go(func() { balances = [2]int{ana.Balance(), bruno.Balance()} })
	crowd.Finish()
	require.Equal(t, [2]error{}, errs, "what the payers are told")
	require.Equal(t, [2]int{80, 120}, balances, "what Ana and Bruno have")
}

// Bruno pays Carla 10, and that takes long. Meanwhile two errands come that
// need his account too, one after the other: payments between Ana and him, or
// the question what they have together. All pairs of errands are tried, with a
// number of Ana's that is lower than Bruno's and with one that is higher.
func TestQueueBehindASlowTransfer(t *testing.T) {
	koantest.NoLeaks(t)
	type errand func(ana, bruno *bank.Account)
	sum := 0
	anaPays := func(ana, bruno *bank.Account) {
		bank.Transfer(ana, bruno, 30, func() {})
	}
	brunoPays := func(ana, bruno *bank.Account) {
		bank.Transfer(bruno, ana, 30, func() {})
	}
	anaSums := func(ana, bruno *bank.Account) { sum = bank.Sum(ana, bruno) }
	brunoSums := func(ana, bruno *bank.Account) { sum = bank.Sum(bruno, ana) }

	for _, errands := range [][2]errand{
		{anaPays, brunoPays}, {brunoPays, anaPays},
		{anaPays, anaSums}, {anaSums, anaPays},
		{anaPays, brunoSums}, {brunoSums, anaPays},
	} {
		for _, number := range []int{1, 3} {
			crowd := koantest.NewCrowd(t)
			bruno, carla := bank.Open(2, 100), bank.Open(4, 100)
			ana := bank.Open(number, 100)
			var stamp koantest.Gate
			sum = 200
			crowd.Go(func() { bank.Transfer(bruno, carla, 10, stamp.Wait) })
			crowd.Settle()
			crowd.Go(func() { errands[0](ana, bruno) })
			crowd.Settle()
			crowd.Go(func() { errands[1](ana, bruno) })
			crowd.Settle()
			stamp.Open()
			crowd.Finish()
			require.Contains(t, []int{200, 190}, sum,
				"what Ana and Bruno have together")
		}
	}
}

// Ana has 100. She pays herself 30, then Bruno and Carla 80 each, at the same
// time at two counters: only one of them can get the money.
func TestMoneyIsSpentOnce(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ana, bruno, carla := bank.Open(1, 100), bank.Open(2, 0), bank.Open(3, 0)
	var stamps koantest.Gauge
	var stamp koantest.Gate
	slowly := func() {
		stamps.Enter()
		stamp.Wait()
	}
	var toHerself, toBruno, toCarla error
	balance := 0
	crowd.Go(func() { toHerself = bank.Transfer(ana, ana, 30, func() {}) })
	crowd.Finish()
	require.NoError(t, toHerself, "error when Ana pays herself")
	crowd.Go(func() { toBruno = bank.Transfer(ana, bruno, 80, slowly) })
	crowd.Settle()
	crowd.Go(func() { toCarla = bank.Transfer(ana, carla, 80, slowly) })
	crowd.Settle()
	stamp.Open()
	crowd.Finish()
	crowd.Go(func() { balance = ana.Balance() })
	crowd.Finish()
	require.NoError(t, toBruno, "error when Ana pays Bruno")
	require.ErrorIs(t, toCarla, bank.ErrTooLittle, "error when Ana pays Carla")
	require.Equal(t, 20, balance, "what Ana has left")
	require.Equal(t, 1, stamps.Total(), "stamps on the two slips")
}

// Ana pays Bruno, and the stamp takes long. Meanwhile Carla asks what the two
// have together.
func TestNoMoneyIsOnTheWay(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ana, bruno := bank.Open(1, 100), bank.Open(2, 100)
	var stamp koantest.Gate
	sum := 0
	crowd.Go(func() { bank.Transfer(ana, bruno, 30, stamp.Wait) })
	crowd.Settle()
	crowd.Go(func() { sum = bank.Sum(ana, bruno) })
	crowd.Settle()
	stamp.Open()
	crowd.Finish()
	require.Equal(t, 200, sum, "what Ana and Bruno have together")
}

// Ana and Bruno pay each other all day long, at six counters, and at three
// others somebody asks what they have together.
func TestBusyDay(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ana, bruno := bank.Open(1, 100), bank.Open(2, 100)
	var wrongSums [9]int
	crowd.Storm(9, func(i, _ int) {
		switch i % 3 {
		case 0:
			bank.Transfer(ana, bruno, 30, func() {})
		case 1:
			bank.Transfer(bruno, ana, 20, func() {})
		case 2:
			if bank.Sum(bruno, ana) != 200 {
				wrongSums[i]++
			}
		}
	})
	require.Zero(t, wrongSums, "wrong sums, counter by counter")
}

// Ana pays Bruno, and Carla pays Davi: each stamp waits for the other. Eva, who
// pays Ana, comes between them and has to wait; nobody waits for her.
func TestStrangersDoNotWait(t *testing.T) {
	koantest.NoLeaks(t)
	crowd := koantest.NewCrowd(t)
	ana, bruno := bank.Open(1, 100), bank.Open(2, 100)
	carla, davi := bank.Open(3, 100), bank.Open(4, 100)
	eva := bank.Open(5, 100)
	both := koantest.NewMeeting(2)
	crowd.Go(func() { bank.Transfer(ana, bruno, 30, both.Arrive) })
	crowd.Settle()
	crowd.Go(func() { bank.Transfer(eva, ana, 30, func() {}) })
	crowd.Settle()
	crowd.Go(func() { bank.Transfer(carla, davi, 30, both.Arrive) })
	crowd.Finish()
}
