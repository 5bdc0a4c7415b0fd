package org.ent4j.examples.portal.timetable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * Whose timetable, as addresses have it: {@code CLASS:12}.
 *
 * @param key of a pupil the number of the person in the directory; otherwise that of the item in the timetable
 */
record Whose(ItemKind kind, String key) {

    static Whose of(PublishedItem item) {
        return new Whose(item.ref().kind(), item.ref().key());
    }

    static Whose pupil(PersonId pupil) {
        return new Whose(ItemKind.PUPIL, pupil.value());
    }

    static Optional<Whose> parse(String text) {
        return Stream.of(ItemKind.CLASS, ItemKind.TEACHER, ItemKind.GROUP, ItemKind.ROOM, ItemKind.PUPIL)
                .filter(kind -> text.startsWith(kind + ":")
                        && text.length() > kind.name().length() + 1)
                .findFirst()
                .map(kind -> new Whose(kind, text.substring(kind.name().length() + 1)));
    }

    boolean isPupil() {
        return kind == ItemKind.PUPIL;
    }

    ItemRef item() {
        return new ItemRef(kind, key);
    }

    PersonId person() {
        return new PersonId(key);
    }

    /** As part of an address. */
    String encoded() {
        return URLEncoder.encode(toString(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
