package org.ent4j.timetable.rapprochement;

import org.ent4j.timetable.source.ItemRef;

/**
 * Two of the host's items that go together: a teacher and a class or a group taught, a pupil and a class or a group, a
 * group and a class that it draws from, a teacher and a subject. Ties recognise an item by its company when its name does
 * not; none is needed.
 *
 * @param one kind, and the host's key
 * @param other kind, and the host's key
 * @param subject the host's key of the subject in which a teacher has that class or group; "" when that is not known
 */
public record HostTie(ItemRef one, ItemRef other, String subject) {

    public static HostTie of(ItemRef one, ItemRef other) {
        return new HostTie(one, other, "");
    }
}
