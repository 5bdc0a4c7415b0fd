package org.ent4j.timetable.rapprochement;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why an item became what the plan says. */
public sealed interface RapprochementReason extends Reason {

    /** A stored decision names the host's item. */
    record DecidedTo(String target, int version) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.decided-to";
        }
    }

    /** A stored decision makes a new item. */
    record DecidedToCreate(int version) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.decided-create";
        }
    }

    /** A stored decision leaves the item out. */
    record DecidedToIgnore(int version) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.decided-ignore";
        }
    }

    /** The item had another name when the decision was taken: look again. */
    record Renamed(String before, String now) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.renamed";
        }
    }

    /** The item has a name now that makes it another one than was decided, as when numbers are given again. */
    record RenamedToConfirm(String before, String now) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.renamed-to-confirm";
        }
    }

    /** The decision names an item that the host no longer has. */
    record TargetGone(String target) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.target-gone";
        }
    }

    /** Both carry the identifier. */
    record SameIdentifier(String identifier, String value) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.same-identifier";
        }
    }

    /** One and only one has the name. */
    record SameName(String target) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.same-name";
        }
    }

    /** Rooms of that number are there, with another word before it. */
    record SameNumber(List<String> targets) implements RapprochementReason {
        public SameNumber {
            targets = List.copyOf(targets);
        }

        @Override
        public String code() {
            return "rapprochement.same-number";
        }
    }

    /** Several have the identifiers or the name. */
    record Several(List<String> targets) implements RapprochementReason {
        public Several {
            targets = List.copyOf(targets);
        }

        @Override
        public String code() {
            return "rapprochement.several";
        }
    }

    /** The name is the same; an identifier, the birth name or the birth date is not. */
    record Contradicted(String target, Label fact, String here, String there) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.contradicted";
        }
    }

    /** The identifier is the same, the birth date is not. */
    record OtherBirthDate(String target, String here, String there) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.other-birth-date";
        }
    }

    /** The host's item is taken by other items of the file, or wanted by them on grounds as good. */
    record AlsoClaimed(String target, List<String> by) implements RapprochementReason {
        public AlsoClaimed {
            by = List.copyOf(by);
        }

        @Override
        public String code() {
            return "rapprochement.also-claimed";
        }
    }

    /** It is like one of the host's, so that no second one is made unasked. */
    record Alike(Label kind, String target) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.alike";
        }
    }

    /** Nothing of the host's is like it. */
    record NothingLike(Label kind) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.nothing-like";
        }
    }

    /** The policy makes what the host lacks. */
    record MadeByPolicy(Label kind) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.made-by-policy";
        }
    }

    /** The code is none of the nomenclature; {@code subject} may be "". */
    record UnknownCode(String subject) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.unknown-code";
        }
    }

    /** A part of a class needs no item of its own. */
    record FollowsClass(List<String> classes) implements RapprochementReason {
        public FollowsClass {
            classes = List.copyOf(classes);
        }

        @Override
        public String code() {
            return "rapprochement.follows-class";
        }
    }

    /** How alike the names are; {@code degree} is the last part of the code. */
    record LooksLike(String degree, Label likeness) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.looks-like";
        }
    }

    /**
     * Both go with the same others: teachers with those whom they teach, classes with their pupils.
     *
     * @param shared how many they share
     * @param of how many of the file's are recognised
     * @param some labels of a few
     */
    record SameCompany(int shared, int of, List<String> some) implements RapprochementReason {
        public SameCompany {
            some = List.copyOf(some);
        }

        @Override
        public String code() {
            return "rapprochement.same-company";
        }
    }

    /** None of those with whom the file's item goes goes with the host's. */
    record OtherCompany(int of) implements RapprochementReason {
        @Override
        public String code() {
            return "rapprochement.other-company";
        }
    }
}
