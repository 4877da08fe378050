// Package koantest holds the few ideas that the tests of the koans share.
//
// A concurrency test that hopes for the right interleaving is a lottery.
// These helpers decide by proof instead:
//
//   - [Bubble] runs a test in virtual time ([testing/synctest]): an hour
//     passes at once, elapsed time is exact, and a goroutine that is stuck
//     for ever is known at once.
//   - [Crowd] watches real goroutines. [Crowd.Settle] waits until all of them
//     are blocked, which also sees those that wait for a [sync.Mutex];
//     together with a [Gate] it forces any interleaving that goes through a
//     callback.
//   - [Crowd.Storm] is for two steps with no callback between them: it goes on
//     until the system has interrupted them often enough to be sure.
//   - [Clock] is virtual time for a Crowd: for code that may hold a lock while
//     it waits, which a bubble can't see.
//   - [Meeting] opens only when n goroutines are inside at once: proof that
//     they run together. [Gauge] counts who is inside: proof of a limit.
//   - [NoLeaks] fails a test that leaves goroutines behind.
//   - [Program] runs a whole main function in a process of its own.
//
// None of them may order the learner's goroutines: a helper that did would
// hide the very race that a koan is about. Under -race they therefore switch
// off the detector's view of their own bookkeeping, see edgesOff.
//
// What a helper finds it reports twice: as an ordinary test failure, for
// whoever runs go test, and as [Evidence], for the grader.
package koantest
