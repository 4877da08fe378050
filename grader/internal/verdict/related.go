package verdict

import (
	"go/ast"
	"slices"
)

// mostRelated is how many related lines a proof has.
const mostRelated = 2

// related finds what a stuck goroutine's wait has to do with: where the lock
// that it waits for may have been kept, or what counts a WaitGroup down. Who
// holds a lock is not in any stack, and may be gone.
func (s *scene) related(now, ways []Finding) []Finding {
	var found []Finding
	for _, f := range now {
		if !s.own(f) || f.Code == InCallback {
			continue
		}
		code, methods := counterpart(f.State)
		lines := s.partners(f, methods, slices.Concat(now, ways))
		if built := s.builders(f); len(built) > 0 {
			code, lines = BuildsHolder, built
		}
		for _, line := range lines {
			r := s.finding(f.Kind, f.Test, Related, place{file: s.koan.File(), line: line})
			r.Code = code
			known := func(other Finding) bool { return other.File == r.File && other.Line == r.Line }
			if len(found) < mostRelated && !slices.ContainsFunc(slices.Concat(now, ways, found), known) {
				found = append(found, r)
			}
		}
	}
	return found
}

// counterpart lists the methods that a wait in the given state has to do with.
func counterpart(state string) (Code, []string) {
	switch state {
	case "sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock":
		return TakesLock, []string{"Lock", "RLock", "TryLock", "TryRLock"}
	case "sync.WaitGroup.Wait":
		return CountsOff, []string{"Done"}
	case "sync.Cond.Wait":
		return WakesUp, []string{"Signal", "Broadcast"}
	}
	return "", nil
}

// partners are the lines that call one of the methods on what the goroutine
// of f waits for, going by its name. A lock counts if somebody who is stuck has
// passed it, or if the function that takes it doesn't give it back with defer.
func (s *scene) partners(f Finding, methods []string, stuck []Finding) []int {
	if s.code == nil || len(methods) == 0 {
		return nil
	}
	waited := s.receiverAt(f.Line)
	var lines []int
	for _, d := range s.code.Decls {
		function, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		passed := 0 // the last line of the function that somebody has come to
		for _, other := range stuck {
			if s.own(other) && s.spans(function, other.Line) {
				passed = max(passed, other.Line)
			}
		}
		kept := true
		var calls []int
		ast.Inspect(function, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.DeferStmt:
				if name, on := method(n.Call); (name == "Unlock" || name == "RUnlock") && on == waited {
					kept = false
				}
			case *ast.CallExpr:
				if name, on := method(n); slices.Contains(methods, name) && on == waited {
					calls = append(calls, lineOf(s.set, n.Pos()))
				}
			}
			return true
		})
		for _, line := range calls {
			if methods[0] != "Lock" || kept || line < passed {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

// receiverAt is the name of what a method is called on at a line: "mu" in
// t.mu.Lock().
func (s *scene) receiverAt(number int) string {
	name := ""
	ast.Inspect(s.code, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && name == "" && lineOf(s.set, call.Pos()) == number {
			_, name = method(call)
		}
		return true
	})
	return name
}

// method takes a call apart: t.mu.Lock() is Lock on mu.
func method(call *ast.CallExpr) (name, on string) {
	to, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return "", ""
	}
	switch x := to.X.(type) {
	case *ast.Ident:
		return to.Sel.Name, x.Name
	case *ast.SelectorExpr:
		return to.Sel.Name, x.Sel.Name
	}
	return to.Sel.Name, ""
}
