package main

import (
	"crypto/sha256"
	"fmt"
	"os"

	"demarche/extract"
	"demarche/extract/article"
	"demarche/extract/gazetteer"
)

// newExtractor returns what reads articles, as the settings want it.
func newExtractor(app *App) (*extract.Extractor, error) {
	names, err := gazetteer.Load(app.Config.Lexicon.Paths...)
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	parser, err := extract.NewParser(extract.Mode(app.Config.Extract.Syntax), app.Config.Lexicon.Paths...)
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	x, err := extract.New(names, parser, app.Config.Lexicon.Paths...)
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	return x, nil
}

// lexiconVersion names the user's own files by a hash of what is in them; empty if there are none.
func lexiconVersion(app *App) (string, error) {
	if len(app.Config.Lexicon.Paths) == 0 {
		return "", nil
	}
	h := sha256.New()
	for _, path := range app.Config.Lexicon.Paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return "", fmt.Errorf("read: lexicon: %w", err)
		}
		fmt.Fprintf(h, "%d\n", len(data))
		h.Write(data)
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8]), nil
}

// readerVersion names the extractor, so that the ledger tells who read a story.
func readerVersion() string { return readVersions().name() }

// inputOptions are the choices of the commands that read articles.
type inputOptions struct {
	// Published, Source and ID are what the caller knows of the articles.
	Published, Source, ID string
}

// articleOptions returns how articles are read from files.
func (o inputOptions) articleOptions(app *App) (article.Options, error) {
	furniture, err := article.LoadFurniture(app.Config.Lexicon.Paths...)
	if err != nil {
		return article.Options{}, fmt.Errorf("read: %w", err)
	}
	return article.Options{ID: o.ID, Published: o.Published, Source: o.Source, MaxText: int(app.Config.Ingest.MaxText), Furniture: furniture}, nil
}

// newReading returns all that articles are read with: what cuts files into articles and what reads
// these.
func (o inputOptions) newReading(app *App) (article.Options, *extract.Extractor, error) {
	x, err := newExtractor(app)
	if err != nil {
		return article.Options{}, nil, err
	}
	opt, err := o.articleOptions(app)
	return opt, x, err
}
