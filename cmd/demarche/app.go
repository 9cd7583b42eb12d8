package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"demarche/config"
	"demarche/graph/store"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// App is what every command is given, so that a test can run any of them in its own process. It is
// made once a run; Config and Logger are filled in before a command starts.
type App struct {
	// Stdin, Stdout and Stderr are the streams: data goes to Stdout, talk to Stderr.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Now is the clock.
	Now func() time.Time
	// Environ is the environment, KEY=value each.
	Environ []string
	// Dir is the working directory, UserDir the folder of the user's configuration ("" if unknown).
	Dir, UserDir string
	// Terminal tells that a person watches Stderr, so that progress may be drawn there.
	Terminal bool
	// Config are the settings.
	Config *config.Config
	// Logger writes to Stderr at the level of the settings.
	Logger *slog.Logger

	// started is set when the command line has proved sound and the command begins.
	started bool
}

// ownSignals is the annotation of a command that deals with Ctrl-C by itself.
const ownSignals = "signals"

// settingOf is the annotation of a flag that stands for a setting, with the setting's key.
const settingOf = "setting"

// execute runs a command line and returns its exit status; what went wrong is told on Stderr.
func execute(ctx context.Context, app *App, args []string) int {
	root := newRoot(app)
	root.SetArgs(args)
	root.SetIn(app.Stdin)
	root.SetOut(app.Stdout)
	root.SetErr(app.Stderr)
	cmd, err := root.ExecuteContextC(ctx)
	status := exitStatus(err, app.started)
	if err != nil {
		fmt.Fprintf(app.Stderr, "demarche: %v\n", err)
	}
	for _, h := range hints {
		if errors.Is(err, h.err) {
			fmt.Fprintln(app.Stderr, "demarche:", h.text)
		}
	}
	if status == exitUsage {
		fmt.Fprintln(app.Stderr, "demarche:", advice(cmd))
	}
	return status
}

// advice tells how a command is used that was used wrongly.
func advice(cmd *cobra.Command) string {
	if !cmd.HasParent() {
		return "see 'demarche help', or 'demarche COMMAND --help'"
	}
	return fmt.Sprintf("usage: %s; '%s --help' tells more", cmd.UseLine(), cmd.CommandPath())
}

// hints tell what to do about errors.
var hints = []struct {
	err  error
	text string
}{
	{store.ErrMissing, "'demarche ingest FOLDER' makes one; --store names its folder"},
	{store.ErrDamaged, "'demarche fsck' tells what is damaged, 'demarche fsck --fix' keeps all that can be read"},
	{store.ErrNewer, "nothing was changed; the program that made it, or a newer one, reads it"},
	{syscall.ENOSPC, "make room and do the same again; what was acknowledged is kept"},
	{syscall.EROFS, "nothing was changed; reading goes on, writing needs a folder that may be written to"},
}

// start readies the app for a command: settings, log, and a context that Ctrl-C ends.
func (a *App) start(cmd *cobra.Command) error {
	cfg, err := config.Load(a.configOptions(cmd))
	if err != nil {
		return err
	}
	var level slog.Level
	if err := level.UnmarshalText([]byte(cfg.Log.Level)); err != nil {
		return fmt.Errorf("log level %s: %w", cfg.Log.Level, err)
	}
	a.Config = cfg
	a.Logger = slog.New(slog.NewTextHandler(a.Stderr, &slog.HandlerOptions{Level: level, ReplaceAttr: dropTime}))
	a.started = true
	if cmd.Annotations[ownSignals] == "" {
		ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
		context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
		cmd.SetContext(ctx)
	}
	return nil
}

// dropTime leaves the time out of log lines: they are read as they come.
func dropTime(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

// configOptions tells where the settings of this run are: the flags of cmd stand for settings where
// they are annotated so.
func (a *App) configOptions(cmd *cobra.Command) config.Options {
	opt := config.Options{Dir: a.Dir, UserDir: a.UserDir, Environ: a.Environ, Flags: map[string]config.Flag{}}
	for _, pair := range a.Environ {
		if name, value, ok := cutPair(pair); ok && name == config.EnvPrefix+"CONFIG" {
			opt.File = value
		}
	}
	if f := cmd.Flags().Lookup("config"); f != nil && f.Changed {
		opt.File = f.Value.String()
	}
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if keys := f.Annotations[settingOf]; len(keys) > 0 {
			opt.Flags[keys[0]] = config.Flag{Name: "--" + f.Name, Value: f.Value.String()}
		}
	})
	return opt
}

// cutPair takes KEY=value of an environment apart; ok is false where there is no value.
func cutPair(pair string) (name, value string, ok bool) {
	for i := range pair {
		if pair[i] == '=' {
			return pair[:i], pair[i+1:], pair[i+1:] != ""
		}
	}
	return pair, "", false
}

// settingFlag adds a flag that stands for a setting: its value is checked with the settings.
func settingFlag(flags *pflag.FlagSet, name, short, key, usage string) {
	flags.StringP(name, short, "", usage+" (setting "+key+")")
	_ = flags.SetAnnotation(name, settingOf, []string{key}) // fails for unknown flags alone
}
