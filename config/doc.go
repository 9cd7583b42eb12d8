// Package config turns the settings of a run into one typed, checked value. Start with Load, which
// lays the user's file, the file of the working directory, the environment and the command line
// over the built-in values, each over the one before; Config.Settings then tells every value and
// where it came from.
//
// # Data
//
// The settings, their defaults and what each is for stand in one table, settings in table.go; the
// keys that files may hold, the environment variables (DEMARCHE_ and the key in capitals, a dot as
// an underscore: store.path is DEMARCHE_STORE_PATH) and the help of `demarche config` are all read
// from it.
//
// # Limits
//
// It is the only package that knows viper, which folds the case of keys: nothing but settings goes
// through it, and lexicons never do. It reads files and the environment once; a change is seen by
// the next run.
package config
