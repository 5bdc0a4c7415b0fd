package org.ent4j.access.change;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why somebody may not make a change: it reaches beyond what he administers. Lists are sorted. */
public sealed interface WriteRefusal extends Reason {

    /** Nothing is delegated to the author, or nothing reaches him any more. */
    record UnknownAdministrator(String author) implements WriteRefusal {
        @Override
        public String code() {
            return "write.unknown-administrator";
        }
    }

    /** Only who administers the whole ENT may write this. */
    record NeedsWholeEnt(Label kind, String id) implements WriteRefusal {
        @Override
        public String code() {
            return "write.needs-whole-ent";
        }
    }

    /** The element reaches people through these structures, which are not the author's. */
    record StructuresOutside(Label kind, String id, List<String> structures) implements WriteRefusal {
        public StructuresOutside {
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "write.structures-outside";
        }
    }

    /** These groups belong to these structures, which are not the author's. */
    record GroupsOutside(Label kind, String id, List<String> groups, List<String> structures) implements WriteRefusal {
        public GroupsOutside {
            groups = List.copyOf(groups);
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "write.groups-outside";
        }
    }

    /** Nobody knows to which structure these groups belong. */
    record GroupsWithoutStructure(Label kind, String id, List<String> groups) implements WriteRefusal {
        public GroupsWithoutStructure {
            groups = List.copyOf(groups);
        }

        @Override
        public String code() {
            return "write.groups-without-structure";
        }
    }

    /** The user of a grant has no affiliation with a structure of the author's, or is not known. */
    record UserOutside(String id, String user) implements WriteRefusal {
        @Override
        public String code() {
            return "write.user-outside";
        }
    }

    /** The delegation hands on these structures, which its author does not have himself. */
    record DelegatesTooMuch(String id, List<String> structures) implements WriteRefusal {
        public DelegatesTooMuch {
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "write.delegates-too-much";
        }
    }

    /** The delegation is in the name of somebody else. */
    record DelegatesForAnother(String id, String delegator) implements WriteRefusal {
        @Override
        public String code() {
            return "write.delegates-for-another";
        }
    }

    /** What the change would replace or remove is itself beyond the author. */
    record ExistingOutside(Label kind, String id, WriteRefusal because) implements WriteRefusal {
        @Override
        public String code() {
            return "write.existing-outside";
        }
    }
}
