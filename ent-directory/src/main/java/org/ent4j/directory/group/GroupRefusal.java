package org.ent4j.directory.group;

import java.time.LocalDate;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/** Why a free group is not changed. */
public sealed interface GroupRefusal extends Reason {

    /** Only the owner and administrators change it. */
    record NotTheirs(GroupId group, PersonId actor) implements GroupRefusal {
        @Override
        public String code() {
            return "group.not-theirs";
        }
    }

    /** Its members follow from its rule, which can be changed, and not its members. */
    record KeptByRule(GroupId group) implements GroupRefusal {
        @Override
        public String code() {
            return "group.kept-by-rule";
        }
    }

    /** It has no rule to follow. */
    record MadeByHand(GroupId group) implements GroupRefusal {
        @Override
        public String code() {
            return "group.made-by-hand";
        }
    }

    /** It is closed: nobody is added or removed any more. */
    record Closed(GroupId group, LocalDate day) implements GroupRefusal {
        @Override
        public String code() {
            return "group.closed";
        }
    }

    /** Something of later date is known: the past of a group is not rewritten. */
    record InThePast(GroupId group, LocalDate day, LocalDate latest) implements GroupRefusal {
        @Override
        public String code() {
            return "group.in-the-past";
        }
    }
}
