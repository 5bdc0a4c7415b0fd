package org.ent4j.directory.spi;

import java.util.UUID;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.Hash128;
import org.ent4j.directory.internal.spool.PersonBytes;
import org.ent4j.directory.person.Person;

/**
 * What a person is, in 128 bits of SHA-256: two people with one fingerprint are equal, whatever their versions. A store
 * keeps it beside each person, so that an import sees who stays as they are without loading them. Who has none is loaded
 * by each import until the next change; a store on a database gives them one when it is migrated.
 */
public record Fingerprint(long high, long low) {

    public static Fingerprint of(Person person) {
        var bytes = new ByteWriter();
        PersonBytes.writeContent(person, bytes);
        var hash = Hash128.of(bytes.array(), bytes.length());
        return new Fingerprint(hash.high(), hash.low());
    }

    public static Fingerprint of(UUID stored) {
        return new Fingerprint(stored.getMostSignificantBits(), stored.getLeastSignificantBits());
    }

    /** The same bits, in a type that databases have. */
    public UUID toUuid() {
        return new UUID(high, low);
    }
}
