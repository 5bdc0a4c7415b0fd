package org.ent4j.directory.mission;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;

/** Why a lettre de mission does not go on. */
public sealed interface MissionRefusal extends Reason {

    /** Not in this state; what can be done instead. */
    record NotNow(MissionState state, MissionCommand command, SortedSet<MissionCommand> possible)
            implements MissionRefusal {
        @Override
        public String code() {
            return "mission.not-now";
        }
    }

    /** Others do that. */
    record NotTheirRole(MissionCommand command, MissionRole role, Set<MissionRole> roles) implements MissionRefusal {
        @Override
        public String code() {
            return "mission.not-their-role";
        }
    }

    /** The letter is of another school. */
    record OtherSchool(StructureId school) implements MissionRefusal {
        @Override
        public String code() {
            return "mission.other-school";
        }
    }

    /** The letter is for another administrator. */
    record OtherAdministrator(PersonId administrator) implements MissionRefusal {
        @Override
        public String code() {
            return "mission.other-administrator";
        }
    }

    /** The school year of the letter is over. */
    record Expired(SchoolYear year) implements MissionRefusal {
        @Override
        public String code() {
            return "mission.expired";
        }
    }

    /** Something happened to the letter after that day. */
    record InThePast(LocalDate day, LocalDate latest) implements MissionRefusal {
        @Override
        public String code() {
            return "mission.in-the-past";
        }
    }
}
