package main

import (
	"context"
	"log/slog"
	"os"
	"time"
)

// main runs the command line and exits with its status.
func main() { os.Exit(realMain()) }

// realMain runs the command line on the process's own streams and returns its exit status.
func realMain() int {
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
