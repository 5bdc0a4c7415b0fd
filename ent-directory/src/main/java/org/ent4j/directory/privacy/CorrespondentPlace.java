package org.ent4j.directory.privacy;

import java.util.stream.Stream;
import org.ent4j.directory.correspondent.CorrespondentList;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.membership.Period;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Days on which somebody is or was a correspondent of a school. */
public record CorrespondentPlace(StructureId school, CorrespondentRole role, Period days) {

    /** Those of one person. */
    public static Stream<CorrespondentPlace> of(CorrespondentList list, PersonId person) {
        return list.all().stream()
                .filter(each -> each.person().equals(person))
                .map(each -> new CorrespondentPlace(list.school(), each.role(), each.days()));
    }
}
