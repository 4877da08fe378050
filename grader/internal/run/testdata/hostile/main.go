// Program hostile behaves as badly as its -koan.unit says. It speaks the
// language of the grader's test binaries.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"time"
)

var request struct {
	Tokens map[string]string
	Record string
}

func main() {
	flag.String("test.v", "", "")
	unit := flag.String("koan.unit", "", "")
	flag.Parse()
	if *unit != "sleep" {
		line, _ := bufio.NewReader(os.Stdin).ReadBytes('\n')
		json.Unmarshal(line, &request)
	}
	switch *unit {
	case "honest":
		fmt.Println("hello")
		record(request.Tokens["TestA"])
	case "environment":
		dir, _ := os.Getwd()
		fmt.Println(strings.Join(os.Environ(), "\n"))
		fmt.Println("cwd=" + dir)
		os.Mkdir("locked", 0o700)
		os.WriteFile("locked/file", nil, 0o400)
		os.Chmod("locked", 0)
		os.Exit(7)
	case "forger":
		record("made up")
	case "torn": // killed while it writes of the second test
		text := passed("TestA", request.Tokens["TestA"]) + "\n" + passed("TestB", request.Tokens["TestB"])
		os.WriteFile(request.Record, []byte(text), 0o600)
	case "garbage":
		text := passed("TestA", request.Tokens["TestA"]) + "\nno record\n"
		os.WriteFile(request.Record, []byte(text), 0o600)
	case "link":
		os.Symlink("/etc/passwd", request.Record)
	case "spin":
		record(request.Tokens["TestA"])
		for {
		}
	case "deaf":
		signal.Ignore()
		for {
		}
	case "flood":
		for i := 0; ; i++ {
			fmt.Println("line", i)
		}
	case "flood and end":
		fmt.Print(strings.Repeat("x", 5000) + "end")
	case "memory":
		var all [][]byte
		for {
			block := make([]byte, 1<<20)
			for i := range block {
				block[i] = 1
			}
			all = append(all, block)
			time.Sleep(time.Millisecond)
		}
	case "children": // one is in the group, the others leave it
		start("sleep")
		start("setsid", os.Args[0], "-koan.unit=sleep")
		start("sh", "-c", "(setsid "+os.Args[0]+" -koan.unit=sleep &) &")
		time.Sleep(100 * time.Millisecond)
		record(request.Tokens["TestA"])
	case "greedy child":
		start("memory")
		time.Sleep(time.Hour)
	case "disk":
		for i := 0; ; i++ {
			os.WriteFile(fmt.Sprint("file", i), make([]byte, 1<<20), 0o600)
		}
	case "sleep":
		time.Sleep(time.Hour)
	}
}

// start starts another program, or this one as another unit.
func start(args ...string) {
	if len(args) == 1 {
		args = []string{os.Args[0], "-koan.unit=" + args[0]}
	}
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Start(); err != nil {
		fmt.Println(err)
	}
}

func record(token string) {
	os.WriteFile(request.Record, []byte(passed("TestA", token)+"\n"), 0o600)
}

func passed(test, token string) string {
	return fmt.Sprintf(`{"name":%q,"status":"pass","token":%q,"ms":3}`, test, token)
}
