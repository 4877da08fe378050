package process

import (
	"syscall"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

const interval = 50 * time.Millisecond

// system is what a Tree needs on Windows: a job object, which no descendant
// can leave and which dies as one.
type system struct {
	job windows.Handle // 0 if there could be none
}

func (t *Tree) prepare() {
	if t.cmd.SysProcAttr == nil {
		t.cmd.SysProcAttr = &syscall.SysProcAttr{}
	}
	t.cmd.SysProcAttr.CreationFlags |= windows.CREATE_NEW_PROCESS_GROUP
	job, err := windows.CreateJobObject(nil, nil)
	if err != nil {
		return
	}
	t.sys.job = job
	info := windows.JOBOBJECT_EXTENDED_LIMIT_INFORMATION{
		BasicLimitInformation: windows.JOBOBJECT_BASIC_LIMIT_INFORMATION{
			LimitFlags: windows.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
		},
	}
	_, _ = windows.SetInformationJobObject(job, windows.JobObjectExtendedLimitInformation,
		uintptr(unsafe.Pointer(&info)), uint32(unsafe.Sizeof(info)))
}

// adopt puts the head into the job right after its start. What it might have
// started before that would be lost; a Go program's own code begins later.
func (t *Tree) adopt() {
	const access = windows.PROCESS_SET_QUOTA | windows.PROCESS_TERMINATE
	head, err := windows.OpenProcess(access, false, uint32(t.cmd.Process.Pid))
	if err != nil {
		return
	}
	defer windows.CloseHandle(head)
	_ = windows.AssignProcessToJobObject(t.sys.job, head)
}

// Quit does nothing: Windows has no signal that asks for a dump.
func (t *Tree) Quit() {}

// QuitInside does nothing either.
func (t *Tree) QuitInside() {}

// Kill ends every process of the job.
func (t *Tree) Kill() {
	if t.sys.job != 0 {
		_ = windows.TerminateJobObject(t.sys.job, 1)
	}
	_ = t.cmd.Process.Kill()
}

// sweep has nothing to do: nobody leaves a job.
func (t *Tree) sweep() {}

func (t *Tree) release() {
	if t.sys.job != 0 {
		_ = windows.CloseHandle(t.sys.job)
		t.sys.job = 0
	}
}

// counters is PROCESS_MEMORY_COUNTERS of the Windows API.
type counters struct {
	cb                         uint32
	pageFaultCount             uint32
	peakWorkingSetSize         uintptr
	workingSetSize             uintptr
	quotaPeakPagedPoolUsage    uintptr
	quotaPagedPoolUsage        uintptr
	quotaPeakNonPagedPoolUsage uintptr
	quotaNonPagedPoolUsage     uintptr
	pagefileUsage              uintptr
	peakPagefileUsage          uintptr
}

// Memory is how many bytes of memory the head holds now; the job's own count
// would include what the race detector only reserves.
func (t *Tree) Memory() int64 {
	const access = windows.PROCESS_QUERY_LIMITED_INFORMATION | windows.PROCESS_VM_READ
	head, err := windows.OpenProcess(access, false, uint32(t.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	defer windows.CloseHandle(head)
	var c counters
	c.cb = uint32(unsafe.Sizeof(c))
	ask := windows.NewLazySystemDLL("kernel32.dll").NewProc("K32GetProcessMemoryInfo")
	if ok, _, _ := ask.Call(uintptr(head), uintptr(unsafe.Pointer(&c)), uintptr(c.cb)); ok == 0 {
		return 0
	}
	return int64(c.workingSetSize)
}
