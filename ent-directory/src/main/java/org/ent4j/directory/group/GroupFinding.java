package org.ent4j.directory.group;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/** What is wrong with a free group, so that rights that hang on it do not fail in silence. */
public sealed interface GroupFinding extends Reason {

    /** Nobody is in it: rights that are given to it reach nobody. */
    record Empty(GroupId group) implements GroupFinding {
        @Override
        public String code() {
            return "group.empty";
        }
    }

    /** Its owner is no more in the directory, or no more in the structure. */
    record OwnerGone(GroupId group, PersonId owner) implements GroupFinding {
        @Override
        public String code() {
            return "group.owner-gone";
        }
    }

    /** Members who are no more in the structure. */
    record MembersGone(GroupId group, List<PersonId> members) implements GroupFinding {
        @Override
        public String code() {
            return "group.members-gone";
        }
    }

    /** Nobody touched its members since an earlier school year. */
    record OfAnotherYear(GroupId group, LocalDate changedOn) implements GroupFinding {
        @Override
        public String code() {
            return "group.of-another-year";
        }
    }
}
