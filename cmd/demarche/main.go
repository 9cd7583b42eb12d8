package main

import (
	"context"
	"log/slog"
	"os"
	"runtime/debug"
	"time"
)

// main runs the command line and exits with its status.
func main() { os.Exit(realMain()) }

// memoryLimit is where the garbage collector starts to work harder, in bytes: it keeps a store of a
// million quads below 400 MB. GOMEMLIMIT overrules it.
const memoryLimit = 230 << 20

// realMain runs the command line on the process's own streams and returns its exit status.
func realMain() int {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
	userDir, _ := os.UserConfigDir() // an unknown home has no settings file
	app := &App{
		Stdin:    os.Stdin,
		Stdout:   os.Stdout,
		Stderr:   os.Stderr,
		Now:      time.Now,
		Environ:  os.Environ(),
		Dir:      ".",
		UserDir:  userDir,
		Terminal: isTerminal(os.Stderr),
		Logger:   slog.New(slog.DiscardHandler),
	}
	return execute(context.Background(), app, os.Args[1:])
}

// isTerminal tells whether f is a device that shows characters to a person.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
