package org.ent4j.directory.importing;

import java.util.Optional;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.HashIndex;
import org.ent4j.directory.internal.spool.Spool;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;

/** The people of the directory whom a source names otherwise, by that name; on disk, but for an index. */
final class Aliases implements AutoCloseable {

    private final Spool spool = new Spool();
    private final HashIndex places = new HashIndex();
    private final ByteWriter entry = new ByteWriter();

    static Aliases of(People people, String source) {
        var all = new Aliases();
        people.eachAlias(source, all::put);
        return all;
    }

    private void put(PersonId named, PersonId id) {
        entry.clear();
        places.put(named.value(), spool.add(entry.putText(id.value())));
    }

    Optional<PersonId> of(PersonId named) {
        var place = places.size() == 0 ? HashIndex.NONE : places.get(named.value());
        return place == HashIndex.NONE
                ? Optional.empty()
                : Optional.of(new PersonId(spool.at(place).getText()));
    }

    @Override
    public void close() {
        spool.close();
    }
}
