// Command grader runs the koans and tells what is wrong with them.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/term"

	"goroutinekoans/grader/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string) int {
	app := &cli.App{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr,
		Env: os.Environ(), Now: time.Now,
		InputTerminal:  term.IsTerminal(int(os.Stdin.Fd())),
		OutputTerminal: term.IsTerminal(int(os.Stdout.Fd())),
	}
	app.Dir, _ = os.Getwd()
	app.Width, _, _ = term.GetSize(int(os.Stdout.Fd()))
	return app.Run(ctx, args)
}
