package org.ent4j.examples.spark.feed;

import io.vavr.control.Either;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.directory.spi.Nomenclature;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.directory.spi.People;
import org.ent4j.directory.spi.SearchPeople;
import org.ent4j.directory.spi.Structures;

/** A directory that has the people of a block and nothing else: plans are made on it, and nothing is written. */
record BlockStore(People people, InMemoryDirectory nothing) implements DirectoryStore {

    BlockStore(People people) {
        this(people, new InMemoryDirectory());
    }

    @Override
    public SearchPeople search() {
        return nothing.search();
    }

    @Override
    public Structures structures() {
        return nothing.structures();
    }

    @Override
    public Nomenclature nomenclature() {
        return nothing.nomenclature();
    }

    @Override
    public Memberships memberships() {
        return nothing.memberships();
    }

    @Override
    public Either<Outdated, DirectoryChanges> write(DirectoryChanges changes) {
        throw new UnsupportedOperationException("A block was to be written.\nMaybe a plan was applied to it.");
    }
}
