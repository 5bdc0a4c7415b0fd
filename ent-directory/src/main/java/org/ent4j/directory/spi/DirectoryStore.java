package org.ent4j.directory.spi;

import io.vavr.control.Either;

/** A store of the directory: four ways to read, and one to write, which is all or nothing. */
public interface DirectoryStore {

    People people();

    SearchPeople search();

    Structures structures();

    Nomenclature nomenclature();

    Memberships memberships();

    /**
     * Writes all changes in one transaction, or none of them. Structures and people of version 0 are inserted; the others
     * replace the stored ones, whose version must still be the one given, and take the next version. Subjects and
     * formations replace those of the same code. When the changes have a day, the history of each person goes on as {@link
     * org.ent4j.directory.membership.PersonHistory#after} says.
     */
    Either<Outdated, DirectoryChanges> write(DirectoryChanges changes);
}
