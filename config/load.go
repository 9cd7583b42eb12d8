package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/viper"

	"demarche/schema"
)

// FileName is the settings file that is looked for in the working directory and in the folder
// demarche of the user's configuration.
const FileName = "demarche.yaml"

// Options tell Load where to look. The zero value reads nothing and gives the defaults.
type Options struct {
	// File is the one file to read, instead of the usual two; it must be there.
	File string
	// Dir is the working directory; empty looks for no file there.
	Dir string
	// UserDir is the folder of the user's configuration; empty looks for no file there.
	UserDir string
	// Environ is the environment, KEY=value each.
	Environ []string
	// Flags are the values given on the command line, by key.
	Flags map[string]Flag
}

// Flag is a value given on the command line.
type Flag struct {
	// Name is how the flag was written: --store.
	Name string
	// Value is what was given.
	Value string
}

// layer is one source of settings.
type layer map[string]origin

// origin is a value and where it was told.
type origin struct{ value, source string }

// Load reads the settings. An unknown key in a file or in the environment is an ErrUnknownKey, a
// value that does not fit an ErrValue; all of them are told at once. It also returns an error where
// a file cannot be read.
func Load(opt Options) (*Config, error) {
	layers, err := gather(opt)
	if err != nil {
		return nil, err
	}
	v := viper.New()
	sources := map[string]string{}
	for _, r := range settings {
		v.SetDefault(r.key, r.value)
		sources[r.key] = "default"
	}
	for _, l := range layers {
		for key, o := range l {
			v.Set(key, o.value)
			sources[key] = o.source
		}
	}
	return build(v, sources)
}

// gather returns the layers in rising order: files, environment, flags.
func gather(opt Options) ([]layer, error) {
	var layers []layer
	var errs []error
	for _, path := range files(opt) {
		l, err := readFile(path)
		errs = append(errs, err)
		layers = append(layers, l)
	}
	env, err := readEnviron(opt.Environ)
	errs = append(errs, err)
	return append(layers, env, readFlags(opt.Flags)), errors.Join(errs...)
}

// files returns the files to read, in rising order.
func files(opt Options) []string {
	if opt.File != "" {
		return []string{opt.File}
	}
	var found []string
	if opt.UserDir != "" {
		found = append(found, filepath.Join(opt.UserDir, "demarche", FileName))
	}
	if opt.Dir != "" {
		found = append(found, filepath.Join(opt.Dir, FileName))
	}
	return slices.DeleteFunc(found, func(path string) bool {
		_, err := os.Stat(path)
		return errors.Is(err, fs.ErrNotExist)
	})
}

// readEnviron returns the settings of the environment. DEMARCHE_CONFIG names the file, and is none.
func readEnviron(environ []string) (layer, error) {
	l := layer{}
	var errs []error
	for _, pair := range environ {
		name, value, _ := strings.Cut(pair, "=")
		if !strings.HasPrefix(name, EnvPrefix) || name == EnvPrefix+"CONFIG" {
			continue
		}
		i := slices.IndexFunc(settings, func(r rule) bool { return envName(r.key) == name })
		if i < 0 {
			errs = append(errs, fmt.Errorf("config: environment: %w %q%s", ErrUnknownKey, name, schema.DidYouMean(name, envNames())))
			continue
		}
		l[settings[i].key] = origin{value, "environment " + name}
	}
	return l, errors.Join(errs...)
}

// readFlags returns the settings of the command line.
func readFlags(flags map[string]Flag) layer {
	l := layer{}
	for key, f := range flags {
		l[key] = origin{f.Value, "flag " + f.Name}
	}
	return l
}

// envNames returns the environment variables of all settings.
func envNames() []string {
	names := Keys()
	for i, key := range names {
		names[i] = envName(key)
	}
	return names
}

// build checks every value and returns the Config that they make.
func build(v *viper.Viper, sources map[string]string) (*Config, error) {
	c := &Config{}
	var errs []error
	for _, r := range settings {
		value := v.GetString(r.key)
		if err := r.set(c, value); err != nil {
			errs = append(errs, fmt.Errorf("config: %s: %w %q for %s: %w", sources[r.key], ErrValue, value, r.key, err))
		}
		c.settings = append(c.settings, Setting{Key: r.key, Value: value, Source: sources[r.key], Help: r.help})
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return c, nil
}
