package org.ent4j.catalogue.rubrique.feed.csv;

import org.ent4j.model.rule.Reason;

/** What can be wrong with a list of old work groups. */
public sealed interface GroupListDefect extends Reason {

    /** A column without which no group can be told. */
    record NeededColumn(String column) implements GroupListDefect {
        @Override
        public String code() {
            return "groups.needed-column";
        }
    }

    /** A column that is not read. */
    record UnknownColumn(String column) implements GroupListDefect {
        @Override
        public String code() {
            return "groups.unknown-column";
        }
    }

    /** A row without what every group has. */
    record EmptyCell(String column) implements GroupListDefect {
        @Override
        public String code() {
            return "groups.empty-cell";
        }
    }

    /** A number that cannot be that of a rubrique. */
    record BadGroupId(String id) implements GroupListDefect {
        @Override
        public String code() {
            return "groups.bad-group-id";
        }
    }

    /** A group that an earlier row has with another name or another owner. */
    record GroupTwice(String id, int first) implements GroupListDefect {
        @Override
        public String code() {
            return "groups.group-twice";
        }
    }

    /** Two columns of one name. */
    record ColumnTwice(String column) implements GroupListDefect {
        @Override
        public String code() {
            return "groups.column-twice";
        }
    }
}
