package ledger

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strconv"

	"demarche/schema"

	bolt "go.etcd.io/bbolt"
)

// Judge keeps a person's ruling under a new id, never one that was used before, and returns it.
func (l *Ledger) Judge(ctx context.Context, j schema.Judgement) (schema.Judgement, error) {
	err := l.update(ctx, func(tx *bolt.Tx) (bool, error) {
		if err := noteRulings(tx); err != nil {
			return false, err
		}
		n := counter(tx) + 1
		j.ID = "j" + strconv.FormatUint(n, 10)
		data, err := json.Marshal(j)
		if err != nil {
			return false, err
		}
		value, err := seal(data)
		if err != nil {
			return false, err
		}
		if err := tx.Bucket(metaBucket).Put(rulingKey, binary.BigEndian.AppendUint64(nil, n)); err != nil {
			return false, err
		}
		return true, tx.Bucket(judgementBucket).Put([]byte(j.ID), value)
	})
	if err != nil {
		return j, fmt.Errorf("ledger: judge: %w", err)
	}
	return j, nil
}

// counter returns how many rulings were ever made.
func counter(tx *bolt.Tx) uint64 {
	value := tx.Bucket(metaBucket).Get(rulingKey)
	if len(value) != 8 {
		return 0
	}
	return binary.BigEndian.Uint64(value)
}

// Undo takes a ruling back. It returns ErrNotFound if there is none.
func (l *Ledger) Undo(ctx context.Context, id string) error {
	return l.update(ctx, func(tx *bolt.Tx) (bool, error) {
		if tx.Bucket(judgementBucket).Get([]byte(id)) == nil {
			return false, fmt.Errorf("ledger: judgement %s: %w", id, ErrNotFound)
		}
		if err := noteRulings(tx); err != nil {
			return false, err
		}
		return true, tx.Bucket(judgementBucket).Delete([]byte(id))
	})
}

// ruledKey is where the rulings before the first change since Settle are kept.
var ruledKey = []byte("before")

// noteRulings writes down, before the first change of the rulings since Settle, what they were.
func noteRulings(tx *bolt.Tx) error {
	if tx.Bucket(ruledBucket).Get(ruledKey) != nil {
		return nil
	}
	list, err := rulings(tx)
	if err != nil {
		return err
	}
	data, err := json.Marshal(list)
	if err != nil {
		return err
	}
	value, err := seal(data)
	if err != nil {
		return err
	}
	return tx.Bucket(ruledBucket).Put(ruledKey, value)
}

// Judgements returns all rulings in the order of their making. It returns ErrDamaged, naming it, for
// one whose checksum is wrong.
func (l *Ledger) Judgements(context.Context) (list []schema.Judgement, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		list, err = rulings(tx)
		return err
	})
	return list, err
}

// RulingsBefore returns the rulings as they were when Settle was last called.
func (l *Ledger) RulingsBefore(context.Context) (list []schema.Judgement, err error) {
	err = l.view(func(tx *bolt.Tx) error {
		value := tx.Bucket(ruledBucket).Get(ruledKey)
		if value == nil {
			list, err = rulings(tx)
			return err
		}
		return unsealJSON("rulings before", value, &list)
	})
	return list, err
}

// rulings reads all rulings.
func rulings(tx *bolt.Tx) ([]schema.Judgement, error) {
	var list []schema.Judgement
	err := tx.Bucket(judgementBucket).ForEach(func(key, value []byte) error {
		var j schema.Judgement
		if err := unsealJSON(string(key), value, &j); err != nil {
			return err
		}
		list = append(list, j)
		return nil
	})
	schema.SortJudgements(list)
	return list, err
}

// unsealJSON reads the sealed JSON of a ruling.
func unsealJSON(id string, value []byte, into any) error {
	data, err := unseal(value)
	if err == nil {
		err = json.Unmarshal(data, into)
	}
	if err != nil {
		return fmt.Errorf("ledger: judgement %s: %w: %w", id, ErrDamaged, err)
	}
	return nil
}
