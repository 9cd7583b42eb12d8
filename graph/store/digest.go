package store

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"demarche/schema"

	"github.com/cayleygraph/quad"
	hkv "github.com/hidal-go/hidalgo/kv"
)

// digestBucket is where a store keeps, beside Cayley's quads, the digest of each event, entity and
// article: what the quads under its label state, as one value. Gathering an event from its quads takes
// forty times as long as reading its digest. Digests are made of the quads alone and written in one
// transaction with them.
var digestBucket = []byte("digests")

// digestVersion is the first version of a store that has digests.
const digestVersion = 2

// digestKey returns the key of the digest that belongs to a label; nil if none does.
func digestKey(label quad.IRI) []byte {
	key, ok := strings.CutPrefix(string(label), schema.Prefix)
	folder, _, _ := strings.Cut(key, "/")
	if !ok || makers[folder] == nil {
		return nil
	}
	return []byte(key)
}

// digestID returns the id of what a digest tells of, without the folder of articles.
func digestID(key []byte) string {
	id, _ := schema.ID(quad.IRI(schema.Prefix + string(key)))
	return strings.TrimPrefix(id, articleFolder)
}

// articleFolder is where the keys of articles begin.
const articleFolder = "article/"

// makers make the digest of what is in each folder of ids, of the quads under its label; nil if
// these state no such thing.
var makers = map[string]func(id string, quads []quad.Quad) []byte{
	"visit": digestEvent, "meeting": digestEvent, "call": digestEvent, "summit": digestEvent,
	"person": digestEntity, "country": digestEntity, "place": digestEntity, "org": digestEntity,
	"article": digestArticle,
}

// digestEvent makes the digest of an event.
func digestEvent(id string, quads []quad.Quad) []byte {
	e, err := schema.EventFromQuads(id, quads)
	if err != nil {
		return nil
	}
	return packEvent(e)
}

// digestEntity makes the digest of an entity.
func digestEntity(id string, quads []quad.Quad) []byte {
	e, err := schema.EntityFromQuads(id, quads)
	if err != nil {
		return nil
	}
	return packEntity(e)
}

// digestArticle makes the digest of an article.
func digestArticle(id string, quads []quad.Quad) []byte {
	a, _, err := schema.ArticleFromQuads(id, quads)
	if err != nil {
		return nil
	}
	return packArticle(a, wordsOf(quads))
}

// wordsOf returns the words of the reports that quads state, sorted by the reports' ids: of each report
// the quote or, where there is none, the first of the other words.
func wordsOf(quads []quad.Quad) []words {
	reports := map[string]*words{}
	best := map[string]quad.IRI{}
	for _, q := range quads {
		subject, _ := q.Subject.(quad.IRI)
		p, _ := q.Predicate.(quad.IRI)
		ref, ok := schema.ReportOf(subject)
		if !ok || p != schema.PredStatus && p != schema.PredQuote && p != schema.PredMoreQuote {
			continue
		}
		w := reports[ref.Event]
		if w == nil {
			w = &words{event: ref.Event}
			reports[ref.Event] = w
		}
		switch o := q.Object.(type) {
		case quad.IRI:
			id, _ := schema.ID(o)
			w.status = schema.Status(id)
		case quad.String:
			if was := best[ref.Event]; was == "" || p == schema.PredQuote && was != p || p == was && string(o) < w.text {
				w.text, best[ref.Event] = string(o), p
			}
		}
	}
	var list []words
	for _, event := range slices.Sorted(maps.Keys(best)) {
		list = append(list, *reports[event])
	}
	return list
}

// digestOf returns the key and the digest that belong to the quads under a label; no key if none does,
// and no digest if the quads are none.
func digestOf(label quad.IRI, quads []quad.Quad) (key, digest []byte) {
	if key = digestKey(label); key == nil || len(quads) == 0 {
		return key, nil
	}
	folder, _, _ := strings.Cut(string(key), "/")
	return key, makers[folder](digestID(key), quads)
}

// digest returns the digest of a label; nil if there is none. It is valid until the next write.
func (r *reader) digest(ctx context.Context, label quad.IRI) ([]byte, error) {
	key := digestKey(label)
	if key == nil {
		return nil, nil
	}
	from, err := r.begin(ctx)
	if err != nil {
		return nil, err
	}
	data, err := from.get(digestBucket, key)
	if err != nil {
		return nil, fmt.Errorf("store: digest %s: %w", key, err)
	}
	return data, nil
}

// digests calls fn with the key and the digest of each thing in a folder, in the order of their keys.
func (r *reader) digests(ctx context.Context, folder string, fn func(key, digest []byte) error) error {
	from, err := r.begin(ctx)
	if err != nil {
		return err
	}
	return from.scan(digestBucket, []byte(folder), func(key, digest []byte) error {
		if err := cmp.Or(ctx.Err(), r.check()); err != nil {
			return err
		}
		return fn(key, digest)
	})
}

// digest returns the digest of a label; nil if there is none. It is valid until the next write.
func (v *View) digest(ctx context.Context, label quad.IRI) ([]byte, error) {
	if v.session.digested {
		return v.session.reader.digest(ctx, label)
	}
	quads, err := v.Quads(ctx, label)
	_, digest := digestOf(label, quads)
	return digest, err
}

// digests calls fn with the key and the digest of each thing in a folder, in the order of their keys.
func (v *View) digests(ctx context.Context, folder string, fn func(key, digest []byte) error) error {
	if v.session.digested {
		return v.session.reader.digests(ctx, folder, fn)
	}
	labels, err := v.Labels(ctx)
	if err != nil {
		return err
	}
	for _, label := range labels {
		if !strings.HasPrefix(string(label), schema.Prefix+folder) {
			continue
		}
		digest, err := v.digest(ctx, label)
		if err == nil && digest != nil {
			err = fn(digestKey(label), digest)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Digested calls fn with each label that has a digest, sorted: for checks.
func (v *View) Digested(ctx context.Context, fn func(label quad.IRI) error) error {
	return v.session.reader.digests(ctx, "", func(key, _ []byte) error {
		return fn(quad.IRI(schema.Prefix + string(key)))
	})
}

// Agrees tells whether the digest kept for a label is the one that belongs to the quads: for checks.
func (v *View) Agrees(ctx context.Context, label quad.IRI, quads []quad.Quad) (bool, error) {
	have, err := v.session.reader.digest(ctx, label)
	_, want := digestOf(label, quads)
	return bytes.Equal(have, want), err
}

// digestChanges are digests by their keys that are to be written; nil for those that are to go.
type digestChanges map[string][]byte

// differing returns the digests that are not yet as the quads of each label want them.
func (v *View) differing(ctx context.Context, want map[quad.IRI][]quad.Quad) (digestChanges, error) {
	changes := digestChanges{}
	for label, quads := range want {
		key, digest := digestOf(label, quads)
		if key == nil {
			continue
		}
		have, err := v.session.reader.digest(ctx, label)
		if err != nil {
			return nil, err
		}
		if !bytes.Equal(have, digest) {
			changes[string(key)] = digest
		}
	}
	return changes, nil
}

// write puts the changes into a transaction, in order.
func (c digestChanges) write(ctx context.Context, tx hkv.Tx) error {
	for _, key := range slices.Sorted(maps.Keys(c)) {
		path := hkv.Key{digestBucket, []byte(key)}
		var err error
		if c[key] == nil {
			err = tx.Del(ctx, path)
		} else {
			err = tx.Put(ctx, path, c[key])
		}
		if err != nil {
			return fmt.Errorf("store: digest %s: %w", key, err)
		}
	}
	return nil
}

// digestAll gives a store of a version that has no digests those of all its labels, and the version.
func (s *session) digestAll(ctx context.Context) error {
	changes := digestChanges{}
	err := (&View{session: s}).EachLabel(ctx, func(label quad.IRI, quads []quad.Quad) error {
		if key, digest := digestOf(label, quads); digest != nil {
			changes[string(key)] = digest
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := s.reader.end(); err != nil {
		return err
	}
	return hkv.Update(ctx, s.db, func(tx hkv.Tx) error {
		if err := changes.write(ctx, tx); err != nil {
			return err
		}
		return putVersion(ctx, tx)
	})
}

// companion is a key-value store in whose writing transactions along, where it is set, writes too,
// right before they are committed.
type companion struct {
	hkv.KV
	along func(context.Context, hkv.Tx) error
}

// Tx begins a transaction.
func (c *companion) Tx(ctx context.Context, write bool) (hkv.Tx, error) {
	tx, err := c.KV.Tx(ctx, write)
	if err != nil || !write || c.along == nil {
		return tx, err
	}
	return &companionTx{tx, c.along}, nil
}

// companionTx is a transaction with what goes along.
type companionTx struct {
	hkv.Tx
	along func(context.Context, hkv.Tx) error
}

// Commit writes what goes along and ends the transaction.
func (t *companionTx) Commit(ctx context.Context) error {
	if err := t.along(ctx, t.Tx); err != nil {
		return err
	}
	return t.Tx.Commit(ctx)
}
