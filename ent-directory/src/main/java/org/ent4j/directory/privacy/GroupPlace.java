package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.membership.Period;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Days on which somebody is or was in a free group. */
public record GroupPlace(GroupId group, String name, StructureId structure, Period days) {

    /** Those of one person. */
    public static Stream<GroupPlace> of(FreeGroup group, PersonId person) {
        return group.enrolments().stream()
                .filter(each -> each.member().equals(person))
                .map(each -> new GroupPlace(group.id(), group.name(), group.structure(), each.days()));
    }

    /** A free group that somebody owns. */
    public record Owned(GroupId group, String name, StructureId structure, Optional<LocalDate> closedOn) {

        public static Owned of(FreeGroup group) {
            return new Owned(group.id(), group.name(), group.structure(), group.closedOn());
        }
    }
}
