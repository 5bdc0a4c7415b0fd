package org.ent4j.directory.correspondent;

import java.time.LocalDate;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;

/** Why the correspondents of a school stay as they are. */
public sealed interface CorrespondentRefusal extends Reason {

    /** Only the direction of the school says who they are. */
    record NotOfTheDirection(PersonId actor, StructureId school) implements CorrespondentRefusal {
        @Override
        public String code() {
            return "correspondent.not-of-the-direction";
        }
    }

    /** A correspondent belongs to the school. */
    record NotOfTheSchool(PersonId person, StructureId school) implements CorrespondentRefusal {
        @Override
        public String code() {
            return "correspondent.not-of-the-school";
        }
    }

    /** Something of later date is known: the past is not rewritten. */
    record InThePast(LocalDate day, LocalDate latest) implements CorrespondentRefusal {
        @Override
        public String code() {
            return "correspondent.in-the-past";
        }
    }
}
