package org.ent4j.directory.spi;

import java.util.Arrays;
import org.ent4j.directory.internal.spool.ByteReader;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.PersonBytes;
import org.ent4j.directory.person.Person;

/**
 * A person as bytes, with everything: the version and the days of affiliations too. They are for what a host lays aside
 * or hands to another machine while it works; another version of the library need not read them.
 */
public final class PackedPerson {

    private PackedPerson() {}

    /** Equal people of one version, with the same days, have the same bytes. */
    public static byte[] pack(Person person) {
        var bytes = new ByteWriter();
        PersonBytes.write(person, bytes);
        return Arrays.copyOf(bytes.array(), bytes.length());
    }

    /**
     * The person that {@link #pack} packed.
     *
     * @throws IllegalStateException when another version of the library did, in another form
     */
    public static Person unpack(byte[] packed) {
        return PersonBytes.read(new ByteReader(packed));
    }
}
