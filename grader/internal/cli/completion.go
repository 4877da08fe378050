package cli

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/pflag"
)

// completion writes the script that a shell is to read.
func completion(_ context.Context, s *session, args []string) error {
	// Each asks the grader that is being typed what may come next.
	scripts := map[string]string{
		"bash": `_grader() {
	COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _grader grader .koans/bin/grader
`,
		"zsh": `#compdef grader
_grader() {
	local -a found
	found=(${(f)"$($words[1] complete -- ${words[2,CURRENT]} 2>/dev/null)"})
	compadd -a found
}
compdef _grader grader
`,
		"fish": `complete -c grader -f -a '(set -l w (commandline -opc) (commandline -ct); $w[1] complete -- $w[2..] 2>/dev/null)'
`,
	}
	if len(args) != 1 || scripts[args[0]] == "" {
		return &usageError{s.words.shellUnknown, "grader completion bash"}
	}
	fmt.Fprint(s.Stdout, scripts[args[0]])
	return nil
}

// complete lists what the last of the given words may become: a line each.
func complete(_ context.Context, s *session, args []string) error {
	if len(args) == 0 {
		args = []string{""}
	}
	last := args[len(args)-1]
	for _, candidate := range s.candidates(args[:len(args)-1], last) {
		if strings.HasPrefix(candidate, last) {
			fmt.Fprintln(s.Stdout, candidate)
		}
	}
	return nil
}

// candidates are all that may follow the words before.
func (s *session) candidates(before []string, last string) []string {
	var all []string
	name, _ := split(before)
	for _, c := range commands() {
		switch {
		case name == "" && c.name != "complete":
			all = append(all, c.name)
		case c.name == name && strings.HasPrefix(last, "-"):
			flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
			s.globals(flags)
			if c.flags != nil {
				c.flags(flags, &options{}, s.words)
			}
			flags.VisitAll(func(f *pflag.Flag) { all = append(all, "--"+f.Name) })
		case c.name == name && strings.Contains(c.args, "KOAN"):
			for _, k := range s.course.Koans() {
				all = append(all, k.Slug())
			}
		case c.name == name && strings.Contains(c.args, "CHAPTER"):
			for _, ch := range s.course.Chapters {
				all = append(all, ch.ID)
			}
		}
	}
	return all
}
